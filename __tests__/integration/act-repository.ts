/** Somebody's repository, as a checkout on disk and as GitHub has it. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type GithubFake, type Handlers, refusal, startGithub } from '../contract/github-fake.js';
import { emptyRepository, type RepositoryState, repository as serving } from '../contract/github-repository.js';
import { type Right, readOnly, withRights } from '../contract/github-rights.js';
import { example } from '../contract/openapi-example.js';
import { root } from './run-act.js';

const run = promisify(execFile);

export interface ActRepository {
  /** The checkout, a git repository. */
  readonly directory: string;
  /** What GitHub holds of it, beside its commits. */
  readonly state: RepositoryState;
  /** GitHub for the token of a run. */
  readonly github: GithubFake;
  /** The same GitHub for the token of a fork: everything that writes is refused. */
  readonly readOnly: GithubFake;
  /** Gives the token these rights alone, of what it may do without: everything. act gives every run and every job the same token. */
  allow(rights: readonly Right[]): void;
  /** Makes a branch from `main` with these files changed, and checks out what GitHub would merge. */
  propose(branch: string, files: Files): Promise<Proposal>;
  /** Checks out a branch. @returns its commit. */
  checkOut(branch: string): Promise<string>;
  close(): Promise<void>;
}

/** Paths to contents. */
export type Files = Readonly<Record<string, string>>;

/** The commits of a pull request. */
export interface Proposal {
  readonly branch: string;
  readonly head: string;
  /** What GitHub checks out and calls the commit of the run. */
  readonly merge: string;
  readonly base: string;
}

/**
 * @param files those of the branch `main`, beside the workflows in `__tests__/fixtures/workflows`.
 * @param more what GitHub answers beside what a repository of these files does, which it gets.
 */
export async function createRepository(
  files: Files,
  more: Handlers | ((own: Handlers) => Handlers) = {},
): Promise<ActRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'image-gate-repository-'));
  const git = gitIn(directory);
  await git('init', '-q', '--initial-branch', 'main');
  await cp(join(root, '__tests__/fixtures/workflows'), join(directory, '.github/workflows'), { recursive: true });
  await write(directory, files);
  await commit(git);
  const state = emptyRepository();
  const proposals: Proposal[] = [];
  const own = { ...serving(state), ...commits(directory), ...newest(proposals) };
  const handlers = { ...own, ...(typeof more === 'function' ? more(own) : more) };
  let rights = everything;
  const allow: ActRepository['allow'] = (given) => {
    rights = given;
  };
  const [github, forFork] = await Promise.all([
    startGithub(withRights(handlers, () => rights)),
    startGithub(withRights(handlers, () => readOnly(rights))),
  ]);
  const checkOut = async (branch: string) => {
    await git('checkout', '-q', branch);
    return git('rev-parse', 'HEAD');
  };
  const propose = async (branch: string, changed: Files): Promise<Proposal> => {
    const base = await checkOut('main');
    await git('checkout', '-q', '-B', branch);
    await write(directory, changed);
    const head = await commit(git);
    await git('checkout', '-q', '--detach', 'main');
    await git('merge', '-q', '--no-ff', '-m', `Merge ${head} into ${base}`, head);
    const proposal = { branch, head, base, merge: await git('rev-parse', 'HEAD') };
    proposals.push(proposal);
    return proposal;
  };
  const close = async () => {
    await Promise.all([github.close(), forFork.close()]);
    await rm(directory, { recursive: true, force: true });
  };
  return { directory, state, github, readOnly: forFork, allow, propose, checkOut, close };
}

const everything: readonly Right[] = [
  'actions: write',
  'artifact-metadata: write',
  'attestations: write',
  'contents: write',
  'pull-requests: write',
  'security-events: write',
  'statuses: write',
];

type Git = (...args: readonly string[]) => Promise<string>;

function gitIn(directory: string): Git {
  const author = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com'];
  return async (...args) => (await run('git', [...author, ...args], { cwd: directory })).stdout.trim();
}

async function write(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

async function commit(git: Git): Promise<string> {
  await git('add', '-A');
  await git('commit', '-q', '-m', 'A change');
  return git('rev-parse', 'HEAD');
}

/** Makes a repository of a folder with all that is in it. Gives its commit. */
export async function commitAll(folder: string): Promise<string> {
  const git = gitIn(folder);
  await git('init', '-q');
  return commit(git);
}

/** The pull request that was proposed last, under every number; it goes to `main`. */
function newest(proposals: readonly Proposal[]): Handlers {
  return {
    'pulls/get': () => {
      const { branch, head, merge } = proposals.at(-1) ?? {};
      if (head === undefined) return refusal(404, 'Not Found');
      const repo = example('repository', { full_name: 'octo-org/octo-repo' });
      const sides = { head: { ref: branch, sha: head, repo }, base: { ref: 'main' } };
      return { status: 200, body: example('pull-request', { ...sides, merge_commit_sha: merge }) };
    },
  };
}

/** The commits as GitHub's API gives them; every branch is protected. */
function commits(directory: string): Handlers {
  const git = gitIn(directory);
  return {
    'repos/get-branch': async ({ path: { branch = '' } }) => {
      const sha = await git('rev-parse', '--verify', '-q', `refs/heads/${branch}`).catch(() => undefined);
      if (sha === undefined) return refusal(404, 'Not Found');
      return {
        status: 200,
        body: example('branch-with-protection', { name: branch, protected: true, commit: { sha } }),
      };
    },
    'git/get-tree': async ({ path: { tree_sha: sha = '' }, query: { recursive } }) => {
      const tree = (await git('ls-tree', ...(recursive === undefined ? [] : ['-r', '-t']), sha))
        .split('\n')
        .map((line) => {
          const [, mode, type, blob, path] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? [];
          return { path, mode, type, sha: blob };
        });
      return { status: 200, body: { sha, tree, truncated: false } };
    },
    'repos/get-content': async ({ path: { path }, query: { ref = 'main' } }) => {
      const options = { cwd: directory, encoding: 'buffer' } as const;
      const shown = await run('git', ['show', `${ref}:${path}`], options).catch(() => undefined);
      return shown === undefined ? refusal(404, 'Not Found') : { status: 200, bytes: shown.stdout };
    },
  };
}
