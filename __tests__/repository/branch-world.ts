/** A repository on the fake of GitHub, and the rules of a run in it, through the real client. */
import { expect } from '@jest/globals';
import { type Rules, readRules } from '../../src/config/rules/rules.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../src/host/github/repository-contents.js';
import { githubContext } from '../../src/repository/github-context.js';
import type { RepositoryFiles } from '../../src/repository/repository-files.js';
import { openRules } from '../../src/repository/rule-files.js';
import { exceptionPaths } from '../../src/repository/rule-paths.js';
import { type RuleSourceChoice, ruleSource } from '../../src/repository/rule-source.js';
import { pathOrDefault } from '../../src/text/path-or-default.js';
import { type GithubFake, type Handlers, startGithub } from '../contract/github-fake.js';
import { type GitState, git, openPull } from '../contract/github-git.js';

export const now = new Date('2026-01-15T12:00:00Z');
export const policyFile = '.github/image-gate.yml';
export const line = (id: string, day = '2026-02-01') => `${id} # why, Expiry: ${day}\n`;

let fake: GithubFake | undefined;
/** What was asked of GitHub by the last run. */
export const operations = (): readonly string[] => fake?.calls.map(({ operation }) => operation) ?? [];
/** After each test. */
export async function closeGithub(): Promise<void> {
  expect(fake?.violations ?? []).toEqual([]);
  await fake?.close();
  fake = undefined;
}

export interface Run {
  readonly state: GitState;
  readonly event?: string;
  readonly ref?: string;
  readonly pull?: { readonly head: string; readonly base?: string; readonly fork?: boolean; readonly merge?: string };
  readonly choice?: RuleSourceChoice;
  readonly handlers?: Handlers;
  readonly policy?: string;
  /** The commit of the run. */
  readonly commit?: string;
  /** Whether the event tells what the default branch is. */
  readonly silent?: boolean;
}

const built: RepositoryFiles = {
  read: async () => undefined,
  list: async () => [],
  holds: async () => true,
  describe: (path) => `${path} of what is built`,
};

/** The rules of a run, through the real client. */
export async function rulesOf({
  state,
  event = 'push',
  ref = 'refs/heads/main',
  pull,
  choice = 'auto',
  handlers,
  policy,
  silent,
  commit = '1'.repeat(40),
}: Run): Promise<Rules> {
  if (pull && !state.pulls.some(({ number }) => number === 7)) {
    const from = { ...(pull.fork && { from: 'mallory/octo-repo' }), ...(pull.merge && { merge: pull.merge }) };
    openPull(state, 7, { head: 'feature', sha: pull.head, base: pull.base ?? 'main', ...from });
  }
  fake = await startGithub({ ...git(state), ...handlers });
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: state.name,
    GITHUB_SHA: commit,
    GITHUB_REF: pull ? 'refs/pull/7/merge' : ref,
    GITHUB_WORKSPACE: '/w',
    GITHUB_API_URL: fake.url,
    GITHUB_EVENT_NAME: pull ? 'pull_request' : event,
  };
  const github = githubContext(environment, {
    repository: silent ? {} : { default_branch: state.defaultBranch },
    ...(pull && { pull_request: payload(state, pull) }),
  });
  const source = ruleSource(choice, github, 't0ken');
  if (source === 'no-token') throw new Error('there is a token');
  const tools = {
    log: { debug: () => undefined },
    signal: new AbortController().signal,
    clock: { now: () => new Date(0), sleep: async () => undefined, elapsed: () => 0 },
  };
  const ports = {
    openGithub: (access: { apiUrl: string; token: string }) => createGithubApi({ ...access, ...tools }),
    openContents: () =>
      createRepositoryContents({ repository: state.name, apiUrl: fake?.url ?? '', token: 't0ken', ...tools }),
  };
  const paths = { policy: pathOrDefault(policy, policyFile), exceptions: exceptionPaths() };
  return readRules(await openRules(ports, source, built), paths, now);
}

function payload(state: GitState, { head, base = 'main', fork = false }: NonNullable<Run['pull']>): object {
  const repo = { full_name: fork ? 'mallory/octo-repo' : state.name };
  return { number: 7, head: { sha: head, repo }, base: { ref: base }, user: { login: 'author' } };
}
