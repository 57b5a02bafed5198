import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Answer, Call, Handlers } from './github-fake.js';

const server = 'https://github.com';
const then = '2026-01-01T00:00:00Z';

export interface Comment {
  readonly id: number;
  body: string;
  readonly author: { readonly login: string; readonly type: 'Bot' | 'User' };
}

/** What GitHub holds of a repository; tests look into it and put things into it. */
export interface RepositoryState {
  /** `owner/name` */
  readonly name: string;
  /** Comments of every pull request, by its number. */
  readonly comments: Map<number, Comment[]>;
  /** What was uploaded to code scanning. */
  readonly uploads: { readonly commit: string; readonly ref: string; readonly id: string; readonly sarif: unknown }[];
  /** How often an upload is still pending when it is asked for, before `outcome` is told. */
  pending: number;
  outcome: { readonly processing_status: 'complete' | 'failed'; readonly errors?: readonly string[] };
  /** What GitHub has to say about an analysis, e.g. that it left out results. */
  warning: string;
  /** Who the token belongs to: `bot` can't ask for itself, as the token of a workflow can't. */
  author: Comment['author'];
  /** Files at every commit, by their path from the root. */
  readonly files: Map<string, Buffer>;
}

export function emptyRepository(name = 'octo-org/octo-repo'): RepositoryState {
  return {
    name,
    comments: new Map(),
    uploads: [],
    pending: 0,
    outcome: { processing_status: 'complete' },
    warning: '',
    author: { login: 'github-actions[bot]', type: 'Bot' },
    files: new Map(),
  };
}

/** Handlers that behave like that repository on GitHub. Replace one to make an operation fail. */
export function repository(state: RepositoryState): Handlers {
  return { ...codeScanning(state), ...conversations(state), ...contents(state), ...dependencies, ...artifacts };
}

/** A graph that takes every snapshot. */
const dependencies: Handlers = {
  'dependency-graph/create-repository-snapshot': () => ({
    status: 201,
    body: {
      id: 1,
      created_at: then,
      result: 'SUCCESS',
      message: 'Dependency results for the repo have been successfully updated.',
    },
  }),
};

/** An organization whose list of what runs where takes every record, and a repository that takes every attestation. */
const artifacts: Handlers = {
  'orgs/create-artifact-deployment-record': () => ({ status: 200, body: { total_count: 1 } }),
  'repos/create-attestation': () => ({ status: 201, body: { id: 1 } }),
};

function codeScanning(state: RepositoryState): Handlers {
  const api = `https://api.github.com/repos/${state.name}/code-scanning`;
  return {
    'code-scanning/upload-sarif': ({ body }) => {
      const { commit_sha: commit, ref, sarif } = body as Record<'commit_sha' | 'ref' | 'sarif', string>;
      const id = `47177e22-5596-11eb-80a1-c1e54ef945c${state.uploads.length % 10}`;
      const log: unknown = JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString());
      state.uploads.push({ commit, ref, id, sarif: log });
      return { status: 202, body: { id, url: `${api}/sarifs/${id}` } };
    },
    'code-scanning/get-sarif': ({ path }) => {
      if (!state.uploads.some(({ id }) => id === path.sarif_id)) return notFound;
      if (state.pending > 0) {
        state.pending -= 1;
        return { status: 200, body: { processing_status: 'pending' } };
      }
      return { status: 200, body: { ...state.outcome, analyses_url: `${api}/analyses?sarif_id=${path.sarif_id}` } };
    },
    'code-scanning/list-recent-analyses': ({ query }) => {
      const uploads = state.uploads.filter(({ id }) => query.sarif_id === undefined || id === query.sarif_id);
      return { status: 200, body: uploads.map((upload) => analysis(upload, state.warning, api)) };
    },
  };
}

function analysis({ commit, ref, id }: RepositoryState['uploads'][number], warning: string, api: string) {
  return {
    ref,
    commit_sha: commit,
    analysis_key: '(default)',
    environment: '{}',
    error: '',
    created_at: then,
    results_count: 1,
    rules_count: 1,
    id: 1,
    url: `${api}/analyses/1`,
    sarif_id: id,
    tool: { name: 'image-gate', guid: null, version: '1' },
    deletable: true,
    warning,
  };
}

function conversations(state: RepositoryState): Handlers {
  const of = (call: Call) => {
    const number = Number(call.path.issue_number);
    const list = state.comments.get(number) ?? [];
    state.comments.set(number, list);
    return list;
  };
  return {
    'issues/list-comments': (call) => {
      const [page, size] = [Number(call.query.page ?? 1), Number(call.query.per_page ?? 30)];
      const shown = of(call).slice((page - 1) * size, page * size);
      return { status: 200, body: shown.map((comment) => commentBody(state.name, comment)) };
    },
    'issues/create-comment': (call) => {
      const { body } = call.body as { body: string };
      const comment = { id: [...state.comments.values()].flat().length + 1, body, author: state.author };
      of(call).push(comment);
      return { status: 201, body: commentBody(state.name, comment) };
    },
    'issues/update-comment': ({ path, body }) => {
      const comment = [...state.comments.values()].flat().find(({ id }) => id === Number(path.comment_id));
      if (comment === undefined) return notFound;
      comment.body = (body as { body: string }).body;
      return { status: 200, body: commentBody(state.name, comment) };
    },
    'users/get-authenticated': () =>
      state.author.type === 'Bot'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : { status: 200, body: person(state.author) },
  };
}

function contents(state: RepositoryState): Handlers {
  return {
    'git/get-tree': ({ path }) => {
      const folder = folders(state).find(({ sha }) => sha === path.tree_sha) ?? folders(state)[0];
      return { status: 200, body: { sha: path.tree_sha, tree: folder?.tree ?? [], truncated: false } };
    },
    'repos/get-content': ({ path }) => {
      const bytes = state.files.get(path.path ?? '');
      return bytes === undefined
        ? notFound
        : { status: 200, bytes, headers: { 'content-type': 'application/octet-stream' } };
    },
  };
}

/** The folders of a repository, its root first, as `git/trees` lists them. */
function folders({ files }: RepositoryState) {
  const names = new Set(['', ...[...files.keys()].flatMap((path) => parents(path))]);
  const shaOf = (folder: string) => createHash('sha1').update(`tree ${folder}`).digest('hex');
  return [...names].map((folder) => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const blobs = [...files].flatMap(([path, bytes]) => {
      const name = path.startsWith(prefix) ? path.slice(prefix.length) : '/';
      const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      return name.includes('/') ? [] : [{ path: name, mode: '100644', type: 'blob', sha, size: bytes.length }];
    });
    const trees = [...names].flatMap((path) => {
      const name = path !== folder && path.startsWith(prefix) ? path.slice(prefix.length) : '/';
      return name === '' || name.includes('/') ? [] : [{ path: name, mode: '040000', type: 'tree', sha: shaOf(path) }];
    });
    return { sha: shaOf(folder), tree: [...trees, ...blobs] };
  });
}

function parents(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};

function commentBody(repository: string, { id, body, author }: Comment) {
  const url = `https://api.github.com/repos/${repository}/issues/comments/${id}`;
  return {
    id,
    node_id: `IC_${id}`,
    url,
    html_url: `${server}/${repository}/pull/7#issuecomment-${id}`,
    issue_url: `https://api.github.com/repos/${repository}/issues/7`,
    body,
    user: person(author),
    author_association: 'NONE',
    performed_via_github_app: null,
    created_at: then,
    updated_at: then,
  };
}

function person({ login, type }: Comment['author']) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const names = ['followers', 'subscriptions', 'organizations', 'repos', 'received_events'];
  const more = Object.fromEntries(names.map((name) => [`${name}_url`, `${url}/${name}`]));
  const templates = {
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    events_url: `${url}/events`,
  };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: then, updated_at: then };
  const blank = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  const common = {
    login,
    id: 41898282,
    node_id: 'U_1',
    avatar_url: `${server}/avatar`,
    gravatar_id: '',
    url,
    html_url: `${server}/${encodeURIComponent(login)}`,
  };
  return {
    ...common,
    ...more,
    ...templates,
    type,
    site_admin: false,
    ...(type === 'User' ? { ...counts, ...blank } : {}),
  };
}
