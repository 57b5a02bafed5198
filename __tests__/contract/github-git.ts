import { createHash } from 'node:crypto';
import { comparison } from './github-compare.js';
import type { Answer, Call, Handlers } from './github-fake.js';
import { refusal } from './github-fake.js';
import { example } from './openapi-example.js';

/** Who acts with the token of a workflow. */
const actionsBot = 'github-actions[bot]';

/** Paths of files to their bytes. */
export type FileTree = ReadonlyMap<string, Buffer>;

export interface FakeReview {
  readonly user: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string;
  readonly type?: 'User' | 'Bot';
  /** Of the account, where its name was another one. */
  readonly id?: number;
}

export interface FakePull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  base: string;
  readonly labels: string[];
  readonly comments: string[];
  /** People and teams that were asked for a review. */
  readonly asked: string[];
  state: 'open' | 'closed' | 'merged';
  /** Its newest commit; default: that of the branch `head`. */
  readonly sha?: string;
  /** `owner/name` of the repository that it comes from; default: this one. */
  readonly from?: string;
  /** What GitHub would make of the merge; default: not worked out. */
  readonly merge?: string;
  /** Who has opened it; default: `author`. */
  readonly author?: string;
}

export interface FakeIssue {
  readonly number: number;
  body: string;
  readonly author: string;
  association: string;
  state: 'open' | 'closed';
  closedAt?: string;
  readonly comments: { readonly id: number; body: string; readonly author: string; readonly at?: string }[];
}

type PushKind = 'push' | 'force_push' | 'branch_creation';

/** The Git side of a repository on GitHub; tests look into it and put things into it. */
export interface GitState {
  /** `owner/name` */
  readonly name: string;
  readonly defaultBranch: string;
  readonly blobs: Map<string, Buffer>;
  /** By their ids: paths below the folder to ids of blobs. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
  readonly commits: Map<
    string,
    { readonly tree: string; readonly parents: readonly string[]; readonly message: string; readonly by?: string }
  >;
  /** What happened to the branches, oldest first: who has moved them. */
  readonly pushes: { readonly ref: string; readonly actor: string; readonly kind: PushKind }[];
  /** `heads/main` to the id of a commit. */
  readonly refs: Map<string, string>;
  readonly protectedBranches: Set<string>;
  /** The time of the run, which new comments and closed issues get. */
  now: string;
  /** By the number of the pull request, oldest first. */
  readonly reviews: Map<number, FakeReview[]>;
  readonly pulls: FakePull[];
  readonly issues: FakeIssue[];
  /** Teams that the token may see, `acme/security`, with the state of each member by name. */
  readonly teams: Map<string, Readonly<Record<string, 'active' | 'pending'>>>;
  /** Of files that have not the usual one, by path. */
  readonly modes: Map<string, string>;
  readonly statuses: {
    readonly sha: string;
    readonly state: string;
    readonly context: string;
    readonly description: string;
  }[];
}

export function gitState(name = 'octo-org/octo-repo'): GitState {
  return {
    name,
    defaultBranch: 'main',
    blobs: new Map(),
    trees: new Map(),
    commits: new Map(),
    pushes: [],
    refs: new Map(),
    protectedBranches: new Set(),
    now: '2026-03-01T12:00:00Z',
    reviews: new Map(),
    pulls: [],
    issues: [],
    teams: new Map(),
    modes: new Map(),
    statuses: [],
  };
}

/** Makes a commit with exactly these files, on top of the branch's last one, and lets the branch point to it. */
export function push(
  state: GitState,
  branch: string,
  files: Readonly<Record<string, string | Buffer>>,
  message = 'A change',
  by = 'author',
): string {
  const blobs = Object.entries(files).map(([path, bytes]) => [path, keepBlob(state, Buffer.from(bytes))] as const);
  const parent = state.refs.get(`heads/${branch}`);
  const sha = keepCommit(state, keepTree(state, new Map(blobs)), parent === undefined ? [] : [parent], message, by);
  moveRef(state, `heads/${branch}`, sha, by);
  return sha;
}

function moveRef(state: GitState, ref: string, sha: string, actor: string): void {
  const before = state.refs.get(ref);
  const kind = before === undefined ? 'branch_creation' : reaches(state, sha, before) ? 'push' : 'force_push';
  state.pushes.push({ ref: `refs/${ref}`, actor, kind });
  state.refs.set(ref, sha);
}

/** Merges a branch into another one, as "Update branch" does: with these files. */
export function merge(
  state: GitState,
  branch: string,
  merged: string,
  files: Readonly<Record<string, string | Buffer>>,
  by = 'author',
): string {
  const above = state.refs.get(`heads/${merged}`) ?? '';
  const tree = state.commits.get(push(state, branch, files, `Merge branch '${merged}' into ${branch}`, by));
  const sha = keepCommit(state, tree?.tree ?? '', [...(tree?.parents ?? []), above], tree?.message ?? '', by);
  state.refs.set(`heads/${branch}`, sha);
  return sha;
}

/** The files of a branch as it is now. */
export function filesOn(state: GitState, branch: string): Readonly<Record<string, string>> {
  const tree = state.commits.get(state.refs.get(`heads/${branch}`) ?? '')?.tree ?? '';
  const entries = [...(state.trees.get(tree) ?? [])];
  return Object.fromEntries(entries.map(([path, blob]) => [path, (state.blobs.get(blob) ?? '').toString()]));
}

function hash(text: string | Buffer, kind: string): string {
  return createHash('sha1').update(`${kind} ${text.length}\0`).update(text).digest('hex');
}

function keepBlob({ blobs }: GitState, bytes: Buffer): string {
  const sha = hash(bytes, 'blob');
  blobs.set(sha, bytes);
  return sha;
}

function keepTree(state: GitState, files: ReadonlyMap<string, string>): string {
  const sha = hash(JSON.stringify([...files].sort()), 'tree');
  state.trees.set(sha, files);
  return sha;
}

function keepCommit(
  state: GitState,
  tree: string,
  parents: readonly string[],
  message: string,
  by = actionsBot,
): string {
  const sha = hash(JSON.stringify([tree, parents, message, state.commits.size]), 'commit');
  state.commits.set(sha, { tree, parents, message, by });
  return sha;
}

/** Handlers that behave like that repository. Replace one to make an operation fail. */
export function git(state: GitState): Handlers {
  return { ...reading(state), ...writing(state), ...pulling(state), ...asking(state) };
}

const notFound: Answer = refusal(404, 'Not Found');

function reading(state: GitState): Handlers {
  return {
    'repos/get': () => ok(example('full-repository', { full_name: state.name, default_branch: state.defaultBranch })),
    'repos/get-branch': ({ path }) => {
      const sha = state.refs.get(`heads/${path.branch}`);
      if (sha === undefined) return notFound;
      const isProtected = state.protectedBranches.has(path.branch ?? '');
      return ok(example('branch-with-protection', { name: path.branch, protected: isProtected, commit: { sha } }));
    },
    'repos/list-commits': ({ query }) => {
      const [shas, next] = [[] as string[], [query.sha ?? '']];
      for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
        shas.push(sha);
        next.push(...(state.commits.get(sha)?.parents ?? []));
      }
      const [page, size] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
      return ok(shas.slice((page - 1) * size, page * size).map((sha) => example('commit', { sha })));
    },
    'repos/compare-commits-with-basehead': ({ path }) => {
      const [base = '', head = ''] = (path.basehead ?? '')
        .split('...')
        .map((name) => state.refs.get(`heads/${name}`) ?? name);
      return state.commits.has(base) && state.commits.has(head) ? ok(comparison(state, base, head)) : notFound;
    },
    'git/get-tree': ({ path, query }) => {
      const tree = state.commits.get(path.tree_sha ?? '')?.tree ?? path.tree_sha ?? '';
      const files = state.trees.get(tree);
      if (files === undefined) return notFound;
      const entries = query.recursive === undefined ? listed(state, files) : listedBelow(state, files);
      return ok({ sha: tree, tree: entries, truncated: false });
    },
    'repos/get-content': ({ path, query }) => {
      const commit = state.commits.get(query.ref ?? state.refs.get(`heads/${state.defaultBranch}`) ?? '');
      const bytes = state.blobs.get(state.trees.get(commit?.tree ?? '')?.get(path.path ?? '') ?? '');
      return bytes === undefined ? notFound : { status: 200, bytes };
    },
    'git/get-blob': ({ path }) => {
      const bytes = state.blobs.get(path.file_sha ?? '');
      if (bytes === undefined) return notFound;
      return ok(example('blob', { content: bytes.toString('base64'), encoding: 'base64', sha: path.file_sha }));
    },
    'git/get-ref': ({ path }) => {
      const sha = state.refs.get(path.ref ?? '');
      return sha === undefined ? notFound : ok(refBody(path.ref ?? '', sha));
    },
    'git/get-commit': ({ path }) => {
      const commit = state.commits.get(path.commit_sha ?? '');
      return commit === undefined ? notFound : ok(commitBody(path.commit_sha ?? '', commit));
    },
  };
}

const usualMode = '100644';

/** All files, in whatever folder. */
function listedBelow(state: GitState, files: ReadonlyMap<string, string>): readonly object[] {
  return [...files].map(([path, sha]) => {
    const size = state.blobs.get(sha)?.length ?? 0;
    return { path, mode: state.modes.get(path) ?? usualMode, type: 'blob', sha, size };
  });
}

/** One level of a folder. */
function listed(state: GitState, files: ReadonlyMap<string, string>): readonly object[] {
  const modeOf = (path: string) => state.modes.get(path) ?? usualMode;
  const folders = new Map<string, Map<string, string>>();
  const blobs = [...files].flatMap(([path, sha]) => {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0)
      return [{ path, mode: modeOf(path), type: 'blob', sha, size: state.blobs.get(sha)?.length ?? 0 }];
    const folder = folders.get(first) ?? new Map<string, string>();
    folders.set(first, folder.set(rest.join('/'), sha));
    return [];
  });
  const trees = [...folders].map(([path, inside]) => ({
    path,
    mode: '040000',
    type: 'tree',
    sha: keepTree(state, inside),
  }));
  return [...blobs, ...trees];
}

interface TreeEntry {
  readonly path: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

function writing(state: GitState): Handlers {
  return {
    'git/create-blob': ({ body }) => {
      const { content, encoding = 'utf-8' } = body as { content: string; encoding?: 'utf-8' | 'base64' };
      const sha = keepBlob(state, Buffer.from(content, encoding));
      return { status: 201, body: { sha, url: `https://api.github.com/repos/${state.name}/git/blobs/${sha}` } };
    },
    'git/create-tree': ({ body }) => {
      const { base_tree: base = '', tree } = body as { base_tree?: string; tree: readonly TreeEntry[] };
      const files = new Map(state.trees.get(base) ?? []);
      for (const { path, mode, sha, content } of tree) {
        if (mode !== undefined && mode !== usualMode) state.modes.set(path, mode);
        else state.modes.delete(path);
        if (sha === null) files.delete(path);
        else files.set(path, sha ?? keepBlob(state, Buffer.from(content ?? '')));
      }
      const sha = keepTree(state, files);
      return {
        status: 201,
        body: { sha, url: 'https://api.github.com/x', tree: listed(state, files), truncated: false },
      };
    },
    'git/create-commit': ({ body }) => {
      const { message, tree, parents = [] } = body as { message: string; tree: string; parents?: readonly string[] };
      if (!state.trees.has(tree)) return refusal(422, 'Tree SHA does not exist');
      const sha = keepCommit(state, tree, parents, message);
      return { status: 201, body: commitBody(sha, { tree, parents, message }) };
    },
    'git/create-ref': ({ body }) => {
      const { ref, sha } = body as { ref: string; sha: string };
      const name = ref.replace(/^refs\//, '');
      if (state.refs.has(name)) return refusal(422, 'Reference already exists');
      moveRef(state, name, sha, actionsBot);
      return { status: 201, body: refBody(name, sha) };
    },
    'git/update-ref': ({ path, body }) => {
      const { sha, force = false } = body as { sha: string; force?: boolean };
      const name = path.ref ?? '';
      const current = state.refs.get(name);
      if (current === undefined) return refusal(422, 'Reference does not exist');
      if (!force && !reaches(state, sha, current)) return refusal(422, 'Update is not a fast forward');
      moveRef(state, name, sha, actionsBot);
      return ok(refBody(name, sha));
    },
  };
}

function reaches(state: GitState, from: string, to: string): boolean {
  return from === to || (state.commits.get(from)?.parents ?? []).some((parent) => reaches(state, parent, to));
}

function pulling(state: GitState): Handlers {
  const numbered = ({ path }: Call) =>
    state.pulls.find(({ number }) => number === Number(path.pull_number ?? path.issue_number));
  return {
    'pulls/list-reviews': ({ path, query }) => {
      const reviews = state.reviews.get(Number(path.pull_number)) ?? [];
      const [page, size] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
      return ok(reviews.slice((page - 1) * size, page * size).map(reviewBody));
    },
    'pulls/list-commits': (call) => {
      const pull = numbered(call);
      if (pull === undefined) return notFound;
      const [page, size] = [Number(call.query.page ?? 1), Number(call.query.per_page ?? 30)];
      return ok(commitsOf(state, pull).slice((page - 1) * size, page * size));
    },
    'repos/list-activities': ({ query }) => {
      const pushes = state.pushes.filter(({ ref }) => ref === query.ref).toReversed();
      return ok(
        pushes.map(({ ref, actor, kind }) => example('activity', { ref, activity_type: kind, actor: account(actor) })),
      );
    },
    'teams/get-by-name': ({ path }) => {
      const isSeen = state.teams.has(`${path.org}/${path.team_slug}`);
      return isSeen ? ok(example('team-full', { slug: path.team_slug ?? '' })) : refusal(404, 'Not Found');
    },
    'teams/get-membership-for-user-in-org': ({ path }) => {
      const word = state.teams.get(`${path.org}/${path.team_slug}`)?.[path.username ?? ''];
      return word === undefined ? refusal(404, 'Not Found') : ok(example('team-membership', { state: word }));
    },
    'repos/create-commit-status': ({ path, body }) => {
      const { state: word, context = 'default', description = '' } = body as Readonly<Record<string, string>>;
      state.statuses.push({ sha: path.sha ?? '', state: word ?? '', context, description });
      return { status: 201, body: example('status', { state: word, context, description }) };
    },
    'pulls/list': ({ query }) => {
      const branch = query.head?.split(':')[1];
      const shownState = query.state ?? 'open';
      const isShown = (word: FakePull['state']) =>
        shownState === 'all' || (word === 'open') === (shownState === 'open');
      // The newest first, as GitHub sorts them where nobody asks for another order.
      const wanted = state.pulls
        .toReversed()
        .filter(
          ({ head, base, state: word }) => isShown(word) && head === (branch ?? head) && base === (query.base ?? base),
        );
      const [page, size] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
      const shown = wanted.slice((page - 1) * size, page * size);
      return ok(shown.map((pull) => pullBody(state, 'pull-request-simple', pull)));
    },
    'pulls/get': (call) => {
      const pull = numbered(call);
      return pull === undefined ? notFound : ok(pullBody(state, 'pull-request', pull));
    },
    'pulls/create': ({ body }) => {
      const { title = '', body: text = '', head = '', base = '' } = body as Readonly<Record<string, string>>;
      if (state.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.from === undefined))
        return refusal(422, 'Validation Failed');
      const pull: FakePull = {
        number: state.pulls.length + 1,
        title,
        body: text,
        head,
        base,
        labels: [],
        comments: [],
        asked: [],
        state: 'open',
        author: actionsBot,
      };
      state.pulls.push(pull);
      return { status: 201, body: pullBody(state, 'pull-request', pull) };
    },
    'pulls/update': (call) => {
      const pull = numbered(call);
      if (pull === undefined) return notFound;
      Object.assign(pull, call.body);
      return ok(pullBody(state, 'pull-request', pull));
    },
    'issues/add-labels': (call) => {
      const pull = numbered(call);
      const { labels } = call.body as { labels: readonly string[] };
      pull?.labels.push(...labels.filter((label) => !pull.labels.includes(label)));
      return ok((pull?.labels ?? []).map((name) => example('label', { name })));
    },
  };
}

/** Those that the base branch has not. */
function commitsOf(state: GitState, pull: FakePull): readonly object[] {
  const base = state.refs.get(`heads/${pull.base}`) ?? '';
  const next = [pull.sha ?? state.refs.get(`heads/${pull.head}`) ?? ''];
  const found: object[] = [];
  for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
    const commit = state.commits.get(sha);
    if (commit === undefined || reaches(state, base, sha)) continue;
    found.push(
      example('commit', { sha, author: account(commit.by ?? 'author'), committer: account(commit.by ?? 'author') }),
    );
    next.push(...commit.parents);
  }
  return found;
}

/** Issues, and the comments of pull requests, which are issues too. */
function asking(state: GitState): Handlers {
  const issueOf = ({ path }: Call) => state.issues.find(({ number }) => number === Number(path.issue_number));
  return {
    'issues/get': (call) => {
      const issue = issueOf(call);
      if (issue === undefined) return notFound;
      return ok(issueBody(state, issue));
    },
    'issues/list-for-repo': ({ query }) => {
      const wanted = state.issues.filter(({ state: word }) => word === (query.state ?? 'open'));
      const pulls = state.pulls.filter(({ state: word }) => word === (query.state ?? 'open'));
      const asIssues = pulls.map(({ number, body }) =>
        issueBody(state, { number, body, author: 'author', association: 'MEMBER', state: 'open', comments: [] }, true),
      );
      const [page, size] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
      return ok([...wanted.map((issue) => issueBody(state, issue)), ...asIssues].slice((page - 1) * size, page * size));
    },
    'issues/update': (call) => {
      const issue = issueOf(call);
      if (issue === undefined) return notFound;
      const { state: word = issue.state } = call.body as { state?: FakeIssue['state'] };
      issue.state = word;
      if (word === 'closed') issue.closedAt = state.now;
      return ok(issueBody(state, issue));
    },
    'issues/list-comments': (call) => ok((issueOf(call)?.comments ?? []).map(commentBody)),
    'issues/create-comment': (call) => {
      const { body } = call.body as { body: string };
      const comments = state.issues.flatMap((issue) => issue.comments);
      // Other numbers than those of the fake of pull requests have.
      const comment = { id: 1000 + comments.length, body, author: actionsBot, at: state.now };
      issueOf(call)?.comments.push(comment);
      state.pulls.find(({ number }) => number === Number(call.path.issue_number))?.comments.push(body);
      return { status: 201, body: commentBody(comment) };
    },
    'issues/update-comment': ({ path, body }) => {
      const all = state.issues.flatMap((issue) => issue.comments);
      const comment = all.find(({ id }) => id === Number(path.comment_id));
      if (comment === undefined) return notFound;
      comment.body = (body as { body: string }).body;
      return ok(commentBody(comment));
    },
    'pulls/request-reviewers': ({ path, body }) => {
      const pull = state.pulls.find(({ number }) => number === Number(path.pull_number));
      const { reviewers = [], team_reviewers: teams = [] } = body as Readonly<Record<string, readonly string[]>>;
      if (pull === undefined) return notFound;
      pull.asked.push(...reviewers, ...teams.map((team) => `team ${team}`));
      return { status: 201, body: pullBody(state, 'pull-request-simple', pull) };
    },
  };
}

/** The number of an account: another one for each name. */
export function accountId(login: string): number {
  return Number.parseInt(createHash('sha256').update(login.toLowerCase()).digest('hex').slice(0, 8), 16) + 1;
}

function account(login: string): object {
  return example('simple-user', { login, id: accountId(login), type: login.endsWith('[bot]') ? 'Bot' : 'User' });
}

function issueBody(state: GitState, issue: FakeIssue, isPull = false): object {
  const { number, body, author, association, state: word, closedAt = null } = issue;
  const about = { number, body, state: word, author_association: association, closed_at: closedAt };
  const url = `https://github.com/${state.name}/issues/${number}`;
  const pull = { diff_url: null, html_url: null, patch_url: null, url: null };
  return example('issue', { ...about, html_url: url, user: account(author), ...(isPull && { pull_request: pull }) });
}

function commentBody({ id, body, author, at = '2026-01-01T00:00:00Z' }: FakeIssue['comments'][number]): object {
  return example('issue-comment', { id, body, user: account(author), created_at: at });
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function refBody(name: string, sha: string): object {
  return example('git-ref', { ref: `refs/${name}`, object: { sha, type: 'commit' } });
}

function commitBody(
  sha: string,
  { tree, parents, message }: { tree: string; parents: readonly string[]; message: string },
): object {
  const above = parents.map((parent) => ({
    sha: parent,
    url: 'https://api.github.com/x',
    html_url: 'https://github.com/x',
  }));
  return example('git-commit', { sha, message, tree: { sha: tree }, parents: above });
}

function reviewBody({ user, state, commit, type = 'User', id = accountId(user) }: FakeReview): object {
  return example('pull-request-review', {
    user: { ...account(user), id, type },
    state,
    commit_id: commit,
  });
}

function pullBody(state: GitState, schema: string, pull: FakePull): object {
  const { number, title, body, head, base, merge = null, from = state.name } = pull;
  const url = `https://github.com/octo-org/octo-repo/pull/${number}`;
  const sha = pull.sha ?? state.refs.get(`heads/${head}`) ?? '0'.repeat(40);
  const repo = example('repository', { full_name: from });
  return example(schema, {
    ...{ number, title, body, merge_commit_sha: merge, html_url: url },
    state: pull.state === 'open' ? 'open' : 'closed',
    ...(schema === 'pull-request' && { merged: pull.state === 'merged' }),
    merged_at: pull.state === 'merged' ? '2026-01-01T00:00:00Z' : null,
    ...{ head: { ref: head, sha, repo }, base: { ref: base }, user: account(pull.author ?? 'author') },
  });
}

/** Opens a pull request from one branch to another. */
export function openPull(
  state: GitState,
  number: number,
  { head, base = 'main', ...more }: Pick<FakePull, 'head'> & Partial<FakePull>,
): FakePull {
  const pull: FakePull = {
    ...{ number, title: 'A change', body: '', head, base, labels: [], comments: [], asked: [], state: 'open' },
    ...more,
  };
  state.pulls.push(pull);
  return pull;
}
