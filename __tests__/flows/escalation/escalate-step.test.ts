import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runReport } from '../../../src/flows/report/report-step.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../../src/host/github/repository-contents.js';
import { batchFileName } from '../../../src/ledger/lines/batch-files.js';
import { type GithubFake, startGithub } from '../../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../../contract/github-git.js';
import { type IssuesState, issues, issuesState } from '../../contract/github-issues.js';
import { example } from '../../contract/openapi-example.js';
import { type PagerFake, startPager } from '../../contract/pagerduty-fake.js';
import { added, addition, hour, night, noLedger } from '../../ledger/nights.js';
import { type FlowWorld, flowWorld } from '../world.js';

const key = 'R0123456789ABCDEFGHIJKLMNOPQRSTU';
const now = new Date(night(1) + hour);
let world: FlowWorld;
let github: GithubFake;
let pager: PagerFake;
let code: GitState;
let tracker: IssuesState;
let isPrivate: boolean;

beforeEach(async () => {
  isPrivate = true;
  pager = await startPager(key, () => now.getTime());
  code = gitState();
  push(code, 'main', { '.github/image-gate.yml': 'severity: {high: {escalate: page}}\n' });
  code.protectedBranches.add('main');
  tracker = issuesState(() => now, 'octo-org/tracker');
  const [own, theirs] = [git(code), issues(tracker)];
  github = await startGithub({
    ...own,
    ...theirs,
    'repos/get': (call) =>
      call.path.repo === 'tracker'
        ? (theirs['repos/get']?.(call) ?? 'break')
        : {
            status: 200,
            body: example('full-repository', { full_name: code.name, default_branch: 'main', private: isPrivate }),
          },
  });
  world = flowWorld();
  const folder = join(world.workspace, 'ledger');
  mkdirSync(folder);
  const { batches } = added(
    noLedger,
    [addition({ at: night(0), faults: [] }), addition({ at: night(1), faults: ['CVE-2026-1000'] })],
    [],
    now.getTime(),
  );
  for (const [index, bytes] of batches.entries()) writeFileSync(join(folder, batchFileName(index + 1)), bytes);
});
afterEach(async () => {
  expect([...github.violations, ...pager.violations]).toEqual([]);
  await github.close();
  await pager.close();
  world.close();
});

function run(more: Readonly<Record<string, string>> = {}): Promise<number> {
  const clock = { now: () => now, elapsed: () => 0, sleep: async () => undefined };
  const tools = { log: world.log, signal: new AbortController().signal, clock };
  const environment = {
    ...world.environment,
    ...{ GITHUB_EVENT_NAME: 'schedule', GITHUB_API_URL: github.url, GITHUB_REF: 'refs/heads/main' },
    ...{ GITHUB_REPOSITORY: code.name, GITHUB_SHA: code.refs.get('heads/main') ?? '', ISSUES_TOKEN: 'of-the-tracker' },
  };
  const ports: FlowWorld = {
    ...{ ...world, clock, environment },
    openGithub: (access) => createGithubApi({ ...access, ...tools }),
    openContents: ({ repository, apiUrl }, token = '') =>
      createRepositoryContents({ ...tools, repository, apiUrl, token }),
  };
  const inputs = {
    ledger: 'ledger',
    'github-token': 't0ken',
    mode: 'escalate',
    since: '7d',
    'pagerduty-url': pager.url.href,
  };
  return runReport(ports, new Map(Object.entries({ ...inputs, ...more })));
}
const sinks = { 'pagerduty-key': key, 'issues-repository': 'octo-org/tracker' };

describe('report/action.yml with mode: escalate', () => {
  it('tells it by the policy of the branch that counts, with a summary and outputs', async () => {
    expect(await run(sinks)).toBe(0);
    expect([...pager.alerts.values()]).toMatchObject([{ state: 'open', payload: { severity: 'error' } }]);
    expect(tracker.issues.map(({ title }) => title)).toEqual(['HIGH CVE-2026-1000']);
    expect(world.told.outputs).toEqual({ sent: '2', failed: '0' });
    expect(world.told.summaries.join()).toContain('| sent | pager | HIGH CVE-2026-1000');
    expect(world.events).toContain(`mask ${key}`);
    const writes = github.calls.filter(({ operation }) => operation.startsWith('issues/'));
    expect(new Set(writes.map(({ headers }) => headers.authorization))).toEqual(new Set(['token of-the-tracker']));
  });

  it('shows everybody that something was sent, and not what', async () => {
    isPrivate = false;
    expect(await run(sinks)).toBe(0);
    const shown = [...world.told.summaries, ...world.told.shown, ...world.log.lines].join('\n');
    expect(shown).toContain('pager-paged: withheld, as everybody can read this');
    expect(shown).not.toMatch(/CVE-2026-1000|acme/);
  });

  it('says what it would do, and does nothing of it', async () => {
    expect(await run({ ...sinks, 'dry-run': 'true' })).toBe(0);
    expect([pager.requests, tracker.issues]).toEqual([[], []]);
    expect(world.told.summaries.join()).toContain('nothing sent');
  });

  it('ends with 3 where something was not sent', async () => {
    pager.faults.push({ status: 400 });
    expect(await run(sinks)).toBe(3);
    expect(world.told.outputs).toEqual({ sent: '1', failed: '1' });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['mails a report', { ...sinks, 'mail-to': 'a@b.example' }, 'input mail-to: it is not used in this mode'],
    ['escalates and makes a report', { ...sinks, mode: 'report' }, 'input pagerduty-key: it is not used in this mode'],
    ['does what nobody knows', { mode: 'tell' }, 'is not one of its values'],
    ['has a repository that is none', { 'issues-repository': 'tracker' }, 'input issues-repository'],
    ['has nowhere to tell it', {}, 'there is neither a pager nor a webhook'],
    ['has a key that is none', { 'pagerduty-key': 'x' }, 'input pagerduty-key: it is no key of PagerDuty'],
  ])('refuses a step that %s', async (_, inputs, message) => {
    await expect(run(inputs)).rejects.toMatchObject({ actor: 'config', message: expect.stringContaining(message) });
    expect([pager.requests, tracker.issues]).toEqual([[], []]);
  });
});
