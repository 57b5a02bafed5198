import { afterEach, describe, expect, it } from '@jest/globals';
import { githubContext } from '../../src/config/github-context.js';
import { exceptionPaths, repositoryPath } from '../../src/config/rule-paths.js';
import { type RuleSourceChoice, ruleSource } from '../../src/config/rule-source.js';
import { type Rules, readRules } from '../../src/config/rules.js';
import { openRules } from '../../src/config/ruling.js';
import { createGithubApi } from '../../src/host/github-client.js';
import { createRepositoryContents } from '../../src/host/repository-contents.js';
import type { RepositoryFiles } from '../../src/image/repository-files.js';
import { type GithubFake, type Handlers, refusal, startGithub } from '../contract/github-fake.js';
import { type FakeReview, type GitState, git, gitState, push } from '../contract/github-git.js';

const now = new Date('2026-01-15T12:00:00Z');
const policyFile = '.github/image-gate.yml';
const line = (id: string, day = '2026-02-01') => `${id} # why, Expiry: ${day}\n`;

let fake: GithubFake | undefined;
afterEach(async () => {
  expect(fake?.violations ?? []).toEqual([]);
  await fake?.close();
  fake = undefined;
});

interface Run {
  readonly state: GitState;
  readonly event?: string;
  readonly ref?: string;
  readonly pull?: { readonly head: string; readonly base?: string; readonly fork?: boolean };
  readonly choice?: RuleSourceChoice;
  readonly handlers?: Handlers;
  readonly policy?: string;
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
async function rulesOf({
  state,
  event = 'push',
  ref = 'refs/heads/main',
  pull,
  choice = 'auto',
  handlers,
  policy,
  silent,
}: Run): Promise<Rules> {
  fake = await startGithub({ ...git(state), ...handlers });
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: state.name,
    GITHUB_SHA: '1'.repeat(40),
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
    clock: { sleep: async () => undefined, elapsed: () => 0 },
  };
  const ports = {
    openGithub: (access: { apiUrl: string; token: string }) => createGithubApi({ ...access, ...tools }),
    openContents: () =>
      createRepositoryContents({ repository: state.name, apiUrl: fake?.url ?? '', token: 't0ken', ...tools }),
  };
  const paths = { policy: repositoryPath(policy, policyFile), exceptions: exceptionPaths() };
  return readRules(await openRules(ports, source, built), paths, now);
}

function payload(state: GitState, { head, base = 'main', fork = false }: NonNullable<Run['pull']>): object {
  const repo = { full_name: fork ? 'mallory/octo-repo' : state.name };
  return { number: 7, head: { sha: head, repo }, base: { ref: base }, user: { login: 'author' } };
}

const ids = ({ exceptions }: Rules) => exceptions.active.map(({ id, proposed }) => `${id}${proposed ? ' new' : ''}`);

/** `main` with one exception, and `feature` with one more. */
function twoBranches(policy = ''): { state: GitState; head: string } {
  const state = gitState();
  const files = policy === '' ? {} : { [policyFile]: policy };
  push(state, 'main', { ...files, '.trivyignore': line('CVE-1') });
  const head = push(state, 'feature', {
    [policyFile]: 'severity: { critical: log }',
    '.trivyignore': `${line('CVE-1')}${line('CVE-2')}`,
  });
  return { state, head };
}

describe('whose policy counts', () => {
  it.each<[string, Partial<Run>, readonly string[], string | RegExp]>([
    [
      'of a pull request: its base branch as it is now, and what it adds where no approvals are asked for',
      { pull: { head: '' } },
      ['CVE-1', 'CVE-2 new'].toReversed(),
      /of main at/,
    ],
    ['of a fork’s: only its base branch', { pull: { head: '', fork: true } }, ['CVE-1'], /of main at/],
    ['with `base`: never what is proposed', { pull: { head: '' }, choice: 'base' }, ['CVE-1'], /of main at/],
    [
      'of a push to a branch that is not protected: the default branch',
      { ref: 'refs/heads/feature' },
      ['CVE-1'],
      /of main at/,
    ],
    ['of a tag', { ref: 'refs/tags/v1' }, ['CVE-1'], /of main at/],
    ['of a schedule', { event: 'schedule' }, ['CVE-1'], /of main at/],
    [
      'of a dispatch on a branch that is not protected',
      { event: 'workflow_dispatch', ref: 'refs/heads/feature' },
      ['CVE-1'],
      /of main at/,
    ],
    ['of a branch that is gone', { ref: 'refs/heads/gone' }, ['CVE-1'], /of main at/],
    [
      'where the event does not name the default branch',
      { ref: 'refs/tags/v1', silent: true },
      ['CVE-1'],
      /of main at/,
    ],
    [
      'of a pull request whose base branch is gone',
      { pull: { head: '', base: 'gone', fork: true } },
      ['CVE-1'],
      /of main at/,
    ],
  ])('%s', async (_, run, expected, source) => {
    const { state, head } = twoBranches('eol: block');
    const rules = await rulesOf({ state, ...run, ...(run.pull && { pull: { ...run.pull, head } }) });
    expect(ids(rules)).toEqual(expected);
    expect(rules.policy.base.source).toMatch(source);
    expect(rules.policy.base.eol).toBe('block');
  });

  it('is that of a pushed branch which is protected', async () => {
    const { state } = twoBranches('eol: block');
    state.protectedBranches.add('feature');
    const rules = await rulesOf({ state, ref: 'refs/heads/feature' });
    expect(ids(rules)).toEqual(['CVE-1', 'CVE-2']);
    expect(rules.policy.base.severity.CRITICAL.action).toBe('log');
  });

  it('is the branch as it is now, not as it was when the run was started', async () => {
    const { state, head } = twoBranches();
    push(state, 'main', { [policyFile]: 'eol: block', '.trivyignore': '' });
    const rules = await rulesOf({ state, pull: { head, fork: true } });
    expect(ids(rules)).toEqual([]);
    expect(rules.policy.base.eol).toBe('block');
  });

  it('is what is built with `head`, in a merge queue, and off the runner', () => {
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: '1'.repeat(40),
      GITHUB_WORKSPACE: '/w',
    };
    const run = (event: string) => githubContext({ ...environment, GITHUB_EVENT_NAME: event }, undefined);
    expect(ruleSource('head', run('push'), 't')).toEqual({ kind: 'built' });
    expect(ruleSource('auto', run('merge_group'), 't')).toEqual({ kind: 'built' });
    expect(ruleSource('auto', undefined, undefined)).toEqual({ kind: 'built' });
    expect(ruleSource('auto', run('push'), undefined)).toBe('no-token');
  });

  it.each([
    ['repos/get-branch', 403, 'github-denied'],
    ['repos/get-branch', 401, 'github-unauthorized'],
    ['repos/get-branch', 500, 'github-unavailable'],
    ['git/get-tree', 404, 'github-not-found'],
    ['git/get-tree', 403, 'github-denied'],
  ])('is never the default policy when %s answers %i', async (operation, status, code) => {
    const { state, head } = twoBranches('eol: block');
    const handlers = { [operation]: () => refusal(status) };
    await expect(rulesOf({ state, pull: { head }, handlers })).rejects.toMatchObject({ code });
  });

  it('stops where a named policy is only in the pull request', async () => {
    const { state, head } = twoBranches();
    await expect(rulesOf({ state, pull: { head }, policy: 'other.yml' })).rejects.toMatchObject({
      code: 'file-absent',
    });
  });
});

describe('a file of the base branch that is broken', () => {
  const broken = 'severity: { high: blcok }';
  const faultOf = async (run: Run): Promise<string> =>
    rulesOf(run).then(
      () => 'nothing',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
  /** `main` with these files, and a pull request with those. */
  function proposing(main: Readonly<Record<string, string>>, feature: Readonly<Record<string, string>>) {
    const state = gitState();
    const tip = push(state, 'main', main);
    return { state, main: `main at ${tip.slice(0, 12)}`, pull: { head: push(state, 'feature', feature) } };
  }

  it('stops the pull request that mends the policy, and says who gets out of that', async () => {
    const { main, ...run } = proposing({ [policyFile]: broken }, { [policyFile]: 'eol: block' });
    const [problem, wayOut, ...others] = (await faultOf(run)).split('\n');
    expect(problem).toMatch(/^\.github\/image-gate\.yml:1:19 severity\.high: is `blcok`/);
    expect(wayOut).toBe(
      `${main}: its file is the one that rules here. This pull request mends it, but brings no rules for itself. This check can’t turn green: somebody who may bypass the protection of main must merge the pull request without it.`,
    );
    expect(others).toEqual([]);
  });

  it.each<[string, (head: string) => Partial<Run>]>([
    ['a pull request that leaves it as it is', (head) => ({ pull: { head } })],
    ['the pull request of a fork', (head) => ({ pull: { head, fork: true } })],
    ['a tag', () => ({ ref: 'refs/tags/v1' })],
  ])('stops %s, and says where to mend it', async (_, run) => {
    const { main, state, pull } = proposing({ [policyFile]: broken }, { [policyFile]: `${broken} ` });
    const fault = await faultOf({ state, ...run(pull.head) });
    expect(fault.split('\n')[1]).toBe(
      `${main}: its file is the one that rules here. Mend it on main. Where that takes a pull request, this check stops it as well: somebody who may bypass the protection of main must merge it.`,
    );
  });

  it('does not stop the pull request that mends the exceptions, all of which count as new', async () => {
    const { main, ...run } = proposing(
      {
        [policyFile]: 'approvals: [alice]',
        '.trivyignore.yaml': 'secrets: [{ id: x, paths: ["["] }]',
        '.trivyignore': line('CVE-1'),
      },
      {
        '.trivyignore.yaml': 'secrets: [{ id: x, statement: why, expired_at: 2026-02-01 }]',
        '.trivyignore': line('CVE-1'),
      },
    );
    const { exceptions } = await rulesOf(run);
    expect(exceptions.active.map(({ id, proposed }) => `${id}: ${proposed?.missing.LOW ?? 'holds'}`)).toEqual([
      'x: alice',
      'CVE-1: holds',
    ]);
    expect(exceptions.refused).toEqual([
      {
        id: '*',
        refusal: 'unreadable',
        file: '.trivyignore.yaml',
        line: 1,
        why: expect.stringMatching(
          `^this file of ${main} can’t be read \\(is \`\\[\`.*\\), so all that the pull request has in it counts as new$`,
        ),
        suggestion: 'the file as this pull request has it',
      },
    ]);
  });

  it.each<[string, (head: string) => Partial<Run>]>([
    ['the pull request of a fork', (head) => ({ pull: { head, fork: true } })],
    ['a run that asks the base branch alone', (head) => ({ pull: { head }, choice: 'base' })],
    ['a tag', () => ({ ref: 'refs/tags/v1' })],
  ])('stops %s for its exceptions', async (_, run) => {
    const { main, state, pull } = proposing({ '.trivyignore.yaml': '- x' }, { '.trivyignore.yaml': '' });
    const fault = await faultOf({ state, ...run(pull.head) });
    expect(fault).toMatch(/^\.trivyignore\.yaml:1:1: is a list/);
    expect(fault).toContain(`\n${main}: its file is the one that rules here. Mend it on main.`);
  });

  it('is told as that of the pull request where its own is broken, too', async () => {
    const { main: _, ...run } = proposing({ '.trivyignore.yaml': '- x' }, { '.trivyignore.yaml': 'secrets: y' });
    expect(await faultOf(run)).toMatch(/^\.trivyignore\.yaml:1:10 secrets: is `y`\..*$/);
  });
});

describe('the exceptions that a pull request adds', () => {
  const reviewed = async (reviews: (head: string) => readonly FakeReview[], approvals = '[alice]') => {
    const { state, head } = twoBranches(`approvals: ${approvals}`);
    state.reviews.set(7, [...reviews(head)]);
    const { exceptions } = await rulesOf({ state, pull: { head } });
    const added = exceptions.active.find(({ id }) => id === 'CVE-2');
    return added?.proposed?.missing.CRITICAL;
  };

  it('lack the approvals that nobody has given', async () => {
    expect(await reviewed(() => [])).toEqual([['alice']]);
    expect(await reviewed((commit) => [{ user: 'Alice', state: 'APPROVED', commit }])).toEqual([]);
    expect(await reviewed(() => [{ user: 'alice', state: 'APPROVED', commit: 'f'.repeat(40) }])).toEqual([['alice']]);
  });

  it('are approved by the policy of the base branch, whatever the pull request makes of it', async () => {
    const state = gitState();
    push(state, 'main', { [policyFile]: 'approvals: [alice]' });
    const head = push(state, 'feature', { [policyFile]: 'approvals: [author]', '.trivyignore': line('CVE-2') });
    const { exceptions, policy } = await rulesOf({ state, pull: { head } });
    expect(exceptions.active[0]?.proposed?.missing.LOW).toEqual([['alice']]);
    expect(policy.approvals.LOW).toEqual([['alice']]);
  });

  it('are found approved on the second page of reviews', async () => {
    const comment = (commit: string): FakeReview => ({ user: 'bob', state: 'COMMENTED', commit });
    const many = (head: string): FakeReview[] => [
      ...Array.from({ length: 100 }, () => comment(head)),
      { user: 'alice', state: 'APPROVED', commit: head },
    ];
    expect(await reviewed(many)).toEqual([]);
  });

  it('stop the run when the reviews can’t be read', async () => {
    const { state, head } = twoBranches('approvals: [alice]');
    const handlers = { 'pulls/list-reviews': () => refusal(403) };
    await expect(rulesOf({ state, pull: { head }, handlers })).rejects.toMatchObject({
      code: 'github-denied',
      fix: expect.stringContaining('pull-requests: read'),
    });
  });

  it('ask nobody where nothing is new', async () => {
    const { state } = twoBranches('approvals: [alice]');
    const head = push(state, 'other', { '.trivyignore': line('CVE-1') });
    await rulesOf({ state, pull: { head } });
    expect(fake?.calls.map(({ operation }) => operation)).not.toContain('pulls/list-reviews');
  });
});
