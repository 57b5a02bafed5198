import { afterEach, describe, expect, it } from '@jest/globals';
import type { Rules } from '../../src/config/rules/rules.js';
import { githubContext } from '../../src/repository/github-context.js';
import { ruleSource } from '../../src/repository/rule-source.js';
import { refusal } from '../contract/github-fake.js';
import { type FakeReview, type GitState, gitState, push } from '../contract/github-git.js';
import { closeGithub, line, operations, policyFile, type Run, rulesOf } from './branch-world.js';

afterEach(closeGithub);

const ids = ({ exceptions }: Rules) => exceptions.active.map(({ id, proposed }) => `${id}${proposed ? ' new' : ''}`);

/** `main` with one exception, and `feature` with one more. */
function twoBranches(policy = ''): { state: GitState; head: string } {
  const state = gitState();
  const files = policy === '' ? {} : { [policyFile]: policy };
  push(state, 'main', { ...files, '.trivyignore': line('CVE-2020-1001') });
  const head = push(state, 'feature', {
    [policyFile]: 'severity: { critical: log }',
    '.trivyignore': `${line('CVE-2020-1001')}${line('CVE-2020-1002')}`,
  });
  return { state, head };
}

describe('whose policy counts', () => {
  it.each<[string, Partial<Run>, readonly string[], string | RegExp]>([
    [
      'of a pull request: its base branch as it is now, and what it adds where no approvals are asked for',
      { pull: { head: '' } },
      ['CVE-2020-1001', 'CVE-2020-1002 new'].toReversed(),
      /of main at/,
    ],
    ['of a fork’s: only its base branch', { pull: { head: '', fork: true } }, ['CVE-2020-1001'], /of main at/],
    ['with `base`: never what is proposed', { pull: { head: '' }, choice: 'base' }, ['CVE-2020-1001'], /of main at/],
    [
      'of a push to a branch that is not protected: the default branch',
      { ref: 'refs/heads/feature' },
      ['CVE-2020-1001'],
      /of main at/,
    ],
    ['of a tag', { ref: 'refs/tags/v1' }, ['CVE-2020-1001'], /of main at/],
    ['of a schedule', { event: 'schedule' }, ['CVE-2020-1001'], /of main at/],
    [
      'of a dispatch on a branch that is not protected',
      { event: 'workflow_dispatch', ref: 'refs/heads/feature' },
      ['CVE-2020-1001'],
      /of main at/,
    ],
    ['of a branch that is gone', { ref: 'refs/heads/gone' }, ['CVE-2020-1001'], /of main at/],
    [
      'where the event does not name the default branch',
      { ref: 'refs/tags/v1', silent: true },
      ['CVE-2020-1001'],
      /of main at/,
    ],
    [
      'of a pull request whose base branch is gone',
      { pull: { head: '', base: 'gone', fork: true } },
      ['CVE-2020-1001'],
      /of main at/,
    ],
  ])('%s', async (_, run, expected, source) => {
    const { state, head } = twoBranches('eol: block');
    const rules = await rulesOf({ state, ...run, ...(run.pull && { pull: { ...run.pull, head } }) });
    expect(ids(rules)).toEqual(expected);
    expect(rules.policy.base.source).toMatch(source);
    expect(rules.policy.base.eol.value).toBe('block');
  });

  it('is that of a pushed branch which is protected', async () => {
    const { state } = twoBranches('eol: block');
    state.protectedBranches.add('feature');
    const rules = await rulesOf({ state, ref: 'refs/heads/feature' });
    expect(ids(rules)).toEqual(['CVE-2020-1001', 'CVE-2020-1002']);
    expect(rules.policy.base.severity.CRITICAL.action.value).toBe('log');
  });

  it('is the branch as it is now, not as it was when the run was started', async () => {
    const { state, head } = twoBranches();
    push(state, 'main', { [policyFile]: 'eol: block', '.trivyignore': '' });
    const rules = await rulesOf({ state, pull: { head, fork: true } });
    expect(ids(rules)).toEqual([]);
    expect(rules.policy.base.eol.value).toBe('block');
  });

  it('is what is built with `head` and off the runner', () => {
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: '1'.repeat(40),
      GITHUB_WORKSPACE: '/w',
    };
    const run = (event: string) => githubContext({ ...environment, GITHUB_EVENT_NAME: event }, undefined);
    expect(ruleSource('head', run('push'), 't')).toEqual({ kind: 'built' });
    expect(ruleSource('auto', run('merge_group'), undefined)).toBe('no-token');
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

  it.each<[string, (head: string) => Partial<Run>]>([
    ['a pull request that leaves it as it is', (head) => ({ pull: { head } })],
    ['the pull request of a fork', (head) => ({ pull: { head, fork: true } })],
    ['a tag', () => ({ ref: 'refs/tags/v1' })],
  ])('stops %s, and says where to correct it', async (_, run) => {
    const { main, state, pull } = proposing({ [policyFile]: broken }, { [policyFile]: `${broken} ` });
    const fault = await faultOf({ state, ...run(pull.head) });
    expect(fault.split('\n')[1]).toBe(
      `${main}: the file on this branch is the one that counts. Correct it on main, by a pull request from a branch of this repository: that one can pass.`,
    );
  });

  it('does not stop the pull request that mends the exceptions, all of which count as new', async () => {
    const { main, ...run } = proposing(
      {
        [policyFile]: 'approvals: [alice]',
        '.trivyignore.yaml': 'secrets: [{ id: x, paths: ["["] }]',
        '.trivyignore': line('CVE-2020-1001'),
      },
      {
        '.trivyignore.yaml': 'secrets: [{ id: x, statement: why, expired_at: 2026-02-01 }]',
        '.trivyignore': line('CVE-2020-1001'),
      },
    );
    const { exceptions } = await rulesOf(run);
    expect(exceptions.active.map(({ id, proposed }) => `${id}: ${proposed?.missing.LOW ?? 'holds'}`)).toEqual([
      'x: alice',
      'CVE-2020-1001: holds',
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
        suggestion: { kind: 'words', text: 'the file as this pull request has it' },
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
    expect(fault).toContain(`\n${main}: the file on this branch is the one that counts. Correct it on main, by`);
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
    const added = exceptions.active.find(({ id }) => id === 'CVE-2020-1002');
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
    const head = push(state, 'feature', { [policyFile]: 'approvals: [author]', '.trivyignore': line('CVE-2020-1002') });
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

  type Teams = Readonly<Record<string, Readonly<Record<string, 'active' | 'pending'>>>>;
  const withTeam = async (
    approvals: string,
    teams: Teams,
    reviews: (head: string) => readonly FakeReview[],
    handlers: NonNullable<Run['handlers']> = {},
  ) => {
    const { state, head } = twoBranches(`approvals: ${approvals}`);
    for (const [name, members] of Object.entries(teams)) state.teams.set(name, members);
    state.reviews.set(7, [...reviews(head)]);
    const { exceptions } = await rulesOf({ state, pull: { head }, handlers });
    return exceptions.active.find(({ id }) => id === 'CVE-2020-1002')?.proposed?.missing.CRITICAL;
  };
  const approved =
    (...users: readonly string[]) =>
    (commit: string) =>
      users.map((user): FakeReview => ({ user, state: 'APPROVED', commit }));
  const security = '["@acme/security"]';

  it('are approved by a member of the team that is asked for', async () => {
    expect(await withTeam(security, { 'acme/security': { alice: 'active' } }, approved('Alice'))).toEqual([]);
    const either = '[[lead, "@acme/security"]]';
    expect(await withTeam(either, { 'acme/security': { alice: 'active' } }, approved('alice'))).toEqual([]);
    expect(await withTeam(either, { 'acme/security': {} }, approved('lead'))).toEqual([]);
  });

  it.each<[string, string, Teams, readonly string[]]>([
    ['is in no team', security, { 'acme/security': {} }, ['mallory']],
    ['is only invited', security, { 'acme/security': { bob: 'pending' } }, ['bob']],
    [
      'is in a team of that name elsewhere',
      security,
      { 'acme/security': {}, 'other/security': { bob: 'active' } },
      ['bob'],
    ],
    ['is in another team', security, { 'acme/security': {}, 'acme/web': { bob: 'active' } }, ['bob']],
    ['is the author', security, { 'acme/security': { author: 'active' } }, ['author']],
    ['is called like the team', security, { 'acme/security': {} }, ['security']],
  ])('wait (promise 9) where who approves %s', async (_, approvals, teams, users) => {
    expect(await withTeam(approvals, teams, approved(...users))).toEqual([['acme/security']]);
  });

  it('stop the run for a team that the token may not see: nobody would be in it', async () => {
    await expect(withTeam(security, {}, approved('alice'))).rejects.toMatchObject({
      code: 'team-unseen',
      message: expect.stringContaining('@acme/security'),
      fix: expect.stringMatching(/token of a workflow never sees teams.*Members: read.*read:org/),
    });
    const refused = { 'teams/get-by-name': () => refusal(403) };
    await expect(
      withTeam(security, { 'acme/security': { alice: 'active' } }, approved('alice'), refused),
    ).rejects.toMatchObject({ code: 'team-unseen' });
    const failing = { 'teams/get-membership-for-user-in-org': () => refusal(403) };
    await expect(
      withTeam(security, { 'acme/security': { alice: 'active' } }, approved('alice'), failing),
    ).rejects.toMatchObject({ code: 'github-denied' });
  });

  it('ask for no team before somebody approves', async () => {
    expect(await withTeam(security, {}, () => [])).toEqual([['acme/security']]);
    expect(operations()).not.toContain('teams/get-by-name');
  });

  it('need so many of some people', async () => {
    const two = '[{ at-least: 2, of: [alice, bob, carol] }]';
    expect(await withTeam(two, {}, approved('alice'))).toEqual([['bob', 'carol']]);
    expect(await withTeam(two, {}, approved('alice', 'carol'))).toEqual([]);
    expect(await withTeam(two, {}, approved('alice', 'author'))).not.toEqual([]);
  });

  it('ask nobody where nothing is new', async () => {
    const { state } = twoBranches('approvals: [alice]');
    const head = push(state, 'other', { '.trivyignore': line('CVE-2020-1001') });
    await rulesOf({ state, pull: { head } });
    expect(operations()).not.toContain('pulls/list-reviews');
  });
});
