/** Promise 9: whatever a pull request controls can make the verdict stricter, never laxer. Each row is a way to choose a laxer judge. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { baselineSource } from '../../../src/config/inputs/baseline.js';
import type { Rules } from '../../../src/config/rules/rules.js';
import { decide } from '../../../src/policy/verdict.js';
import type { Severity } from '../../../src/scan/finding.js';
import { refusal } from '../../contract/github-fake.js';
import { type GitState, gitState, openPull, push } from '../../contract/github-git.js';
import { scan, vulnerability } from '../../policy/samples.js';
import { closeGithub, line, now, operations, policyFile, type Run, rulesOf } from '../../repository/branch-world.js';

afterEach(closeGithub);

const lax = 'severity: { critical: log, high: log }\nunfixed: log\nignore-base: true\ngate-on: new\n';
const strict = 'severity: { high: block }\nexceptions: { require-ticket: true }\n';

/** `main`, which is protected, `old`, which is not, and `feature`, that goes to one of them. */
function branches({
  main = {},
  old = {},
  feature = {},
}: Partial<Record<'main' | 'old' | 'feature', Readonly<Record<string, string>>>>) {
  const state = gitState();
  state.protectedBranches.add('main');
  push(state, 'main', main);
  push(state, 'old', old);
  return { state, head: push(state, 'feature', feature) };
}

/** CVE-2026-0001, CVE-2026-0002 … of these severities. */
const scanOf = (found: readonly Severity[]) =>
  scan(found.map((severity, index) => vulnerability({ id: `CVE-2026-000${index + 1}`, severity })));

const ticket = 'CVE-2026-0001 # why (Ticket: SEC-1), Expiry: 2026-02-01\n';

/** The verdict on an image with these findings: CVE-2026-0001, CVE-2026-0002 … */
function verdict(rules: Pick<Rules, 'policy' | 'exceptions'>, ...found: readonly Severity[]) {
  return decide(rules, { scan: scanOf(found), names: ['app'], now }).verdict;
}

describe('a pull request that chooses a base which is not protected', () => {
  it.each<[string, Parameters<typeof branches>[0], Severity]>([
    ['with a laxer policy', { main: { [policyFile]: strict }, old: { [policyFile]: lax } }, 'HIGH'],
    ['with a laxer policy, where the default branch has none', { old: { [policyFile]: lax } }, 'CRITICAL'],
    ['without a policy', { main: { [policyFile]: strict } }, 'HIGH'],
    ['that is stricter', { main: { [policyFile]: lax }, old: { [policyFile]: strict } }, 'HIGH'],
    ['with more exceptions', { old: { '.trivyignore': ticket } }, 'CRITICAL'],
    ['with fewer exceptions', { main: { '.trivyignore': ticket } }, 'CRITICAL'],
    [
      'with a longer exception',
      { main: { '.trivyignore': line('CVE-2026-0001', '2026-01-14') }, old: { '.trivyignore': ticket } },
      'CRITICAL',
    ],
    [
      'with exceptions that need no ticket there',
      { main: { [policyFile]: strict, '.trivyignore': ticket }, old: { '.trivyignore': line('CVE-2026-0001') } },
      'CRITICAL',
    ],
  ])('%s is blocked as on the stricter of the two', async (_, files, severity) => {
    const { state, head } = branches(files);
    for (const fork of [false, true]) {
      const rules = await rulesOf({ state, pull: { head, base: 'old', fork } });
      expect([fork, verdict(rules, severity)]).toEqual([fork, 'blocked']);
      await closeGithub();
      state.pulls.length = 0;
    }
  });

  it('is judged by what both except, and told what only one of them does', async () => {
    const both = line('CVE-2026-0001');
    const { state, head } = branches({
      main: { '.trivyignore': `${both}${line('CVE-2026-0002')}` },
      old: { '.trivyignore': `${both}${line('CVE-2026-0003')}` },
    });
    const rules = await rulesOf({ state, pull: { head, base: 'old', fork: true } });
    const decision = decide(rules, { scan: scanOf(['CRITICAL', 'CRITICAL', 'CRITICAL']), names: ['app'], now });
    const { excepted, open, exceptions } = decision.triage;
    expect(excepted.map(({ finding }) => finding.id)).toEqual(['CVE-2026-0001']);
    expect(open.map(({ finding }) => finding.id)).toEqual(['CVE-2026-0002', 'CVE-2026-0003']);
    expect(exceptions.refused).toMatchObject([
      { id: 'CVE-2026-0002', refusal: 'not-on-both', why: expect.stringMatching(/^old at \w+ rules as well/) },
    ]);
    expect(decision.policy.source).toBe('default');
  });

  it('needs the approvals that both ask for', async () => {
    const { state, head } = branches({
      main: { [policyFile]: 'approvals: [alice]' },
      old: { [policyFile]: 'approvals: [mallory]', '.trivyignore': ticket },
      feature: { '.trivyignore': ticket },
    });
    state.reviews.set(7, [{ user: 'mallory', state: 'APPROVED', commit: head }]);
    const rules = await rulesOf({ state, pull: { head, base: 'old' } });
    expect(verdict(rules, 'CRITICAL')).toBe('blocked');
    await closeGithub();
    state.reviews.get(7)?.push({ user: 'alice', state: 'APPROVED', commit: head });
    expect(verdict(await rulesOf({ state, pull: { head, base: 'old' } }), 'CRITICAL')).toBe('passed');
  });

  it('is compared with the image of the default branch', async () => {
    const { state, head } = branches({ main: { [policyFile]: 'gate-on: new' }, old: { [policyFile]: 'gate-on: new' } });
    const { files } = await rulesOf({ state, pull: { head, base: 'old' } });
    const destinations = [{ registry: 'ghcr.io', repository: 'acme/app', tag: 'pr' }];
    const context = {
      destinations,
      scanTarget: { kind: 'build' },
      baseline: { kind: 'auto', asked: false },
      github: {},
    };
    expect(baselineSource(context as never, 'new', files.branchName)).toMatchObject({
      reference: { repository: 'acme/app', tag: 'main' },
    });
  });

  it('stops where one of the two can’t be read', async () => {
    for (const broken of ['main', 'old']) {
      const { state, head } = branches({ [broken]: { [policyFile]: 'eol: blcok' } });
      await expect(rulesOf({ state, pull: { head, base: 'old', fork: true } })).rejects.toMatchObject({
        code: 'policy-invalid',
      });
      await closeGithub();
    }
  });
});

describe('the base of a pull request', () => {
  it('counts alone where it is protected', async () => {
    const { state, head } = branches({ main: { [policyFile]: strict }, old: { [policyFile]: 'eol: block' } });
    state.protectedBranches.add('old');
    const { policy } = await rulesOf({ state, pull: { head, base: 'old' } });
    expect(policy.base).toMatchObject({ eol: { value: 'block' }, source: expect.stringMatching(/of old at/) });
    expect(policy.base.severity.HIGH.action.value).toBe('warn');
  });

  it('is the one that it has now, not that of the event of a run that is started again', async () => {
    const { state, head } = branches({ main: { [policyFile]: strict }, old: { [policyFile]: lax } });
    state.protectedBranches.add('old');
    openPull(state, 7, { head: 'feature', base: 'main' });
    const rules = await rulesOf({ state, pull: { head, base: 'old' } });
    expect(rules.policy.base.source).toMatch(/of main at/);
    expect(verdict(rules, 'HIGH')).toBe('blocked');
  });

  it('is that of a fork where GitHub says so, whatever the event says', async () => {
    const { state, head } = branches({ feature: { '.trivyignore': ticket } });
    openPull(state, 7, { head: 'feature', sha: head, from: 'mallory/octo-repo' });
    expect(verdict(await rulesOf({ state, pull: { head } }), 'CRITICAL')).toBe('blocked');
  });

  it.each<[string, number, string, string]>([
    ['pulls/get', 403, 'github-denied', 'pull-requests: read'],
    ['pulls/get', 404, 'github-not-found', 'pull-requests: read'],
    ['pulls/get', 500, 'github-unavailable', ''],
    ['repos/get-branch', 403, 'github-denied', 'contents: read'],
  ])('stops the run when %s answers %i, and names the right', async (operation, status, code, right) => {
    const { state, head } = branches({ main: { [policyFile]: strict } });
    const handlers = { [operation]: () => refusal(status) };
    await expect(rulesOf({ state, pull: { head }, handlers })).rejects.toMatchObject({
      code,
      fix: expect.stringContaining(right),
    });
  });
});

describe('a run without a pull request', () => {
  it.each<[string, Partial<Run>]>([
    ['a push to a branch that is not protected', { ref: 'refs/heads/old' }],
    ['a dispatch on it', { event: 'workflow_dispatch', ref: 'refs/heads/old' }],
    ['a tag on it', { ref: 'refs/tags/v1' }],
    ['a workflow_run', { event: 'workflow_run', ref: 'refs/heads/main' }],
    ['a branch that is called like a merge queue’s', { ref: 'refs/heads/gh-readonly-queue/old/pr-1-aa' }],
  ])('%s is judged by the default branch', async (_, run) => {
    const { state } = branches({ main: { [policyFile]: strict }, old: { [policyFile]: lax, '.trivyignore': ticket } });
    push(state, 'gh-readonly-queue/old/pr-1-aa', { [policyFile]: lax });
    const rules = await rulesOf({ state, ...run });
    expect([verdict(rules, 'HIGH'), verdict(rules, 'CRITICAL')]).toEqual(['blocked', 'blocked']);
  });

  it('of a merge queue is judged by its commit, as GitHub has it, whatever lies in the workspace', async () => {
    const { state } = branches({ main: { [policyFile]: lax } });
    const commit = push(state, 'gh-readonly-queue/main/pr-7-aa', { [policyFile]: strict });
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-aa';
    const rules = await rulesOf({ state, event: 'merge_group', ref, commit });
    expect(verdict(rules, 'HIGH')).toBe('blocked');
    expect(rules.policy.base.source).toBe(`${policyFile} of the merge queue at ${commit.slice(0, 12)}`);
    expect(operations()).toContain('git/get-tree');
    expect(rules.files.branchName).toBe('main');
  });
});

describe('a policy on the base branch that can’t be read', () => {
  const broken = { [policyFile]: 'severity: { high: blcok }', '.trivyignore': line('CVE-2026-0001') };
  const correcting = async (feature: Readonly<Record<string, string>>, run: Partial<Run['pull']> = {}) => {
    const { state, head } = branches({ main: broken, feature });
    return rulesOf({ state, pull: { head, ...run } });
  };

  it.each<[string, string, Severity, string]>([
    ['passes what the default policy passes', 'eol: block', 'HIGH', 'passed'],
    ['never passes what the default policy blocks', lax, 'CRITICAL', 'blocked'],
    ['is judged by its own policy where that is stricter', strict, 'HIGH', 'blocked'],
  ])('lets the pull request that corrects it turn green: it %s', async (_, policy, severity, expected) => {
    const rules = await correcting({ [policyFile]: policy, '.trivyignore': '' });
    expect(verdict(rules, 'LOW', severity)).toBe(expected);
    expect(rules.policy.base.source).toBe(`default; ${policyFile} as this pull request corrects it`);
  });

  it('applies none of the exceptions that it adds: nobody knows who must approve them', async () => {
    const rules = await correcting({ [policyFile]: lax, '.trivyignore': line('CVE-2026-0002') });
    const decision = decide(rules, { scan: scanOf(['CRITICAL', 'CRITICAL']), names: ['app'], now });
    expect(decision.triage.open.map(({ finding }) => finding.id)).toEqual(['CVE-2026-0002']);
    expect(decision.triage.exceptions.refused).toMatchObject([
      { id: 'CVE-2026-0002', why: expect.stringMatching(/the policy that says who must approve it can’t be read$/) },
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, Partial<Run['pull']>]>([
    ['leaves it as it is', broken, {}],
    ['breaks it in another way', { [policyFile]: 'eol: wran' }, {}],
    ['comes from a fork', { [policyFile]: 'eol: block' }, { fork: true }],
  ])('stops one that %s', async (_, feature, run) => {
    await expect(correcting(feature, run)).rejects.toMatchObject({ code: 'policy-invalid' });
  });
});

describe('what a pull request makes of the rules', () => {
  const proposing = (state: GitState, feature: Readonly<Record<string, string>>) => {
    const head = push(state, 'feature', feature);
    return { state, pull: { head, merge: push(state, 'merge', feature) } };
  };

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a policy with a mistake', { [policyFile]: 'severity: { high: blcok }' }, 'policy-invalid'],
    ['a policy under another ending', { '.github/image-gate.yaml': 'eol: block' }, 'policy-misnamed'],
    ['exceptions with a mistake', { '.trivyignore.yaml': '- x' }, 'exceptions-invalid'],
  ])('stops it for %s, of a fork as well: every run would stop after the merge', async (_, feature, code) => {
    for (const fork of [false, true])
      for (const base of ['main', 'old']) {
        const run = proposing(branches({}).state, feature);
        const error = await rulesOf({ ...run, pull: { ...run.pull, fork, base } }).catch((fault: unknown) => fault);
        expect(error).toMatchObject({ code });
        if (fork) expect(String(error)).toContain(`after the merge of this pull request it would be so on ${base}`);
        await closeGithub();
      }
  });

  it('never counts for the verdict, and is known beside it', async () => {
    const { state } = branches({ main: { [policyFile]: strict, '.trivyignore': ticket } });
    const rules = await rulesOf(proposing(state, { [policyFile]: lax }));
    expect(verdict(rules, 'LOW', 'HIGH')).toBe('blocked');
    expect(rules.afterMerge?.branch).toBe('main');
    expect(rules.afterMerge && verdict(rules.afterMerge, 'LOW', 'HIGH')).toBe('passed');
  });

  it('tells of an exception that is removed while something needs it', async () => {
    const { state } = branches({ main: { '.trivyignore': ticket } });
    const rules = await rulesOf(proposing(state, {}));
    expect(verdict(rules, 'CRITICAL')).toBe('passed');
    expect(rules.afterMerge && verdict(rules.afterMerge, 'CRITICAL')).toBe('blocked');
  });

  it('is what the merge gives, not what an old branch still holds', async () => {
    const { state } = branches({ main: { [policyFile]: strict } });
    const head = push(state, 'feature', { [policyFile]: 'severity: { high: blcok }' });
    const merge = push(state, 'merge', { [policyFile]: strict });
    expect((await rulesOf({ state, pull: { head, merge } })).afterMerge).toBeUndefined();
  });

  it('is nothing where the same policy only stands on other lines', async () => {
    const { state } = branches({ main: { [policyFile]: strict } });
    const rules = await rulesOf(proposing(state, { [policyFile]: `# Reviewed.\n${strict}` }));
    expect(rules.afterMerge).toBeUndefined();
  });

  it('is nothing where it changes none, and where its base rules no push', async () => {
    const { state, head } = branches({ main: { [policyFile]: strict }, feature: { [policyFile]: strict } });
    expect((await rulesOf({ state, pull: { head } })).afterMerge).toBeUndefined();
    await closeGithub();
    state.pulls.length = 0;
    expect((await rulesOf({ state, pull: { head, base: 'old' } })).afterMerge).toBeUndefined();
  });
});
