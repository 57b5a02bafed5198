import * as z from 'zod';
import { parsedJson } from '../../text/json.js';
import { ServiceError } from '../errors.js';
import { HttpFault } from '../http-fault.js';
import type { RepositoryContents } from '../ports.js';
import { gitBlobId } from './git-blob-id.js';
import { answerFault, unreachableFault } from './github-answer.js';
import { AnswerTooLarge, createGithubClient, type GithubAccess } from './github-client.js';

const PERMISSION = 'contents: read';

/** Milliseconds for one question with its tries. */
const DEADLINE = 100_000;

/** Most bytes of a listing; GitHub's own limit is 7 MB, above which it says `truncated`. */
const MAX_TREE = 16 * 1024 * 1024;

/** Which repository is read, and with what. The token needs `contents: read`. */
interface RepositoryAccess extends GithubAccess {
  /** `owner/name`. */
  readonly repository: string;
}

const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: z.string(), size: z.number().optional() })),
  truncated: z.boolean(),
});

type Entry = z.infer<typeof treeSchema>['tree'][number];

/** A file and how many bytes it may have. */
type BoundedFile = Entry & { readonly max: number };

/** A GET request whose answer is a file or a listing. */
interface Question {
  /** Path and query, encoded. */
  readonly route: string;
  readonly accept: string;
  /** Most bytes of an answer. */
  readonly max: number;
  /** What is tried, for the error. */
  readonly what: string;
}

/** Gives the bytes of a successful answer. @throws ServiceError, Cancelled. */
type Ask = (question: Question) => Promise<Buffer>;

/** One file that is asked for, and how messages call that. */
interface Wanted {
  readonly path: string;
  readonly commit: string;
  readonly what: string;
}

/** Gives the entries of a tree or of a commit's root. */
type ListTree = (treeish: string, wanted: Wanted) => Promise<readonly Entry[]>;

/**
 * Files of a repository on GitHub at a commit, whose bytes are compared with the commit's tree.
 *
 * The tree is asked first, as the contents API answers 404 for an absent file, an unknown commit and a token without `contents: read`
 * alike, and follows symbolic links: a path is absent only when a tree that GitHub showed us does not list it. Trees and files are asked once.
 */
export function createRepositoryContents(access: RepositoryAccess): RepositoryContents {
  const ask = createAsk(access);
  const listTree = remembering(
    (treeish: string) => treeish,
    (treeish, wanted: Wanted) => fetchTree(ask, access.repository, wanted, treeish),
  );
  // By its content, which is compared: a file that a pull request leaves as it is is the one of its base branch.
  const download = remembering(
    ({ sha, max }: BoundedFile) => `${sha} ${max}`,
    (entry, wanted: Wanted) => fetchFile(ask, access.repository, wanted, entry),
  );
  return {
    read: async (path, commit, max) => {
      const wanted = { path, commit, what: `Reading ${path} of ${access.repository} at ${commit}` };
      const entry = await find(listTree, wanted);
      return entry && download({ ...entry, max }, wanted);
    },
    list: async (commit) => {
      const wanted = { path: '', commit, what: `Listing the files of ${access.repository} at ${commit}` };
      const { tree, truncated } = await askTree(
        ask,
        access.repository,
        wanted,
        `${encodeURIComponent(commit)}?recursive=1`,
      );
      return truncated ? undefined : tree.filter(isFile).map(({ path }) => path);
    },
    isExecutable: async (path, commit) => {
      const what = `Looking up the mode of ${path} of ${access.repository} at ${commit}`;
      return (await find(listTree, { path, commit, what }))?.mode === '100755';
    },
  };
}

function createAsk(access: GithubAccess): Ask {
  const client = createGithubClient(access);
  return async ({ what, ...question }) => {
    const how = { what, permission: PERMISSION };
    try {
      const answer = await client({ ...question, method: 'GET', deadline: DEADLINE, repeatable: true });
      if (answer.bytes === undefined) throw answerFault(answer, how);
      return answer.bytes;
    } catch (error) {
      if (error instanceof AnswerTooLarge) throw tooLarge(error, what);
      throw error instanceof HttpFault ? unreachableFault(error, how) : error;
    }
  };
}

function tooLarge({ message }: AnswerTooLarge, what: string): ServiceError {
  return new ServiceError({
    code: 'github-answer-too-large',
    message: `${what}: ${message}.`,
    fix: 'Make the file smaller, or name another one.',
  });
}

/** Asks for what has the same key once; a failure is forgotten. */
function remembering<A, B, T>(keyOf: (asked: A) => string, ask: (asked: A, by: B) => Promise<T>): typeof ask {
  const answers = new Map<string, Promise<T>>();
  return (asked, by) => {
    const key = keyOf(asked);
    const answer = answers.get(key) ?? ask(asked, by);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

async function fetchTree(ask: Ask, repository: string, wanted: Wanted, treeish: string): Promise<readonly Entry[]> {
  const { tree, truncated } = await askTree(ask, repository, wanted, encodeURIComponent(treeish));
  if (truncated) throw unexpected(wanted.what, notWhole);
  return tree;
}

const notWhole = 'GitHub did not list the whole folder';

async function askTree(
  ask: Ask,
  repository: string,
  { what }: Wanted,
  treeish: string,
): Promise<z.infer<typeof treeSchema>> {
  const bytes = await ask({
    route: `/repos/${repository}/git/trees/${treeish}`,
    accept: 'application/vnd.github+json',
    max: MAX_TREE,
    what,
  });
  const answer = treeSchema.safeParse(parsedJson(bytes.toString('utf8')));
  if (!answer.success) throw unexpected(what, notWhole);
  return answer.data;
}

/** The entry of a file, walking down from the commit's root; `undefined` when a tree does not list the next name. */
async function find(listTree: ListTree, wanted: Wanted): Promise<Entry | undefined> {
  const names = namesOf(wanted);
  let treeish = wanted.commit;
  for (const [depth, name] of names.entries()) {
    const entry = (await listTree(treeish, wanted)).find(({ path }) => path === name);
    const last = depth === names.length - 1;
    if (entry === undefined || last || isFile(entry)) {
      // Below a file there is nothing.
      return entry === undefined || !last ? undefined : requireFile(wanted, entry);
    }
    if (entry.mode !== TREE) {
      throw notAFile(wanted, `behind ${KINDS[entry.mode]}`);
    }
    treeish = entry.sha;
  }
  return undefined;
}

function namesOf(wanted: Wanted): readonly string[] {
  const names = wanted.path.split('/').filter((name) => name !== '' && name !== '.');
  if (names.length === 0 || names.includes('..') || wanted.path.startsWith('/')) {
    throw notAFile(wanted, 'not a path in the repository');
  }
  return names;
}

/** The modes of Git that are no files. */
const TREE = '040000';
const KINDS: Readonly<Record<string, string>> = {
  [TREE]: 'a directory',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};

function isFile({ mode }: Entry): boolean {
  return KINDS[mode] === undefined;
}

function requireFile(wanted: Wanted, entry: Entry): Entry {
  if (!isFile(entry)) {
    throw notAFile(wanted, `${KINDS[entry.mode]}`);
  }
  return entry;
}

async function fetchFile(ask: Ask, repository: string, wanted: Wanted, { sha, max }: BoundedFile): Promise<Buffer> {
  const path = namesOf(wanted).map(encodeURIComponent).join('/');
  const bytes = await ask({
    route: `/repos/${repository}/contents/${path}?ref=${encodeURIComponent(wanted.commit)}`,
    // Raw: whole files up to 100 MB; the other forms leave out the content of files over 1 MB.
    accept: 'application/vnd.github.raw+json',
    max,
    what: wanted.what,
  });
  if (gitBlobId(bytes, sha.length) !== sha) {
    throw unexpected(wanted.what, "the bytes are not those of the commit's tree");
  }
  return bytes;
}

function notAFile({ what }: Wanted, kind: string): ServiceError {
  return new ServiceError({
    code: 'repository-not-a-file',
    message: `${what}: it is ${kind}.`,
    fix: 'Put a regular file there, or name another path.',
  });
}

function unexpected(what: string, problem: string): ServiceError {
  return new ServiceError({
    code: 'github-unexpected',
    message: `${what}: ${problem}.`,
    fix: 'Start the job again; if that does not help, check out the repository and use a local context.',
  });
}
