import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { ServiceError } from '../../../src/host/errors.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { type GithubFake, type Handlers, refusal, startGithub } from '../../contract/github-fake.js';
import { type IssuesState, issues, issuesState, type TrackedIssue } from '../../contract/github-issues.js';
import { type PagerFake, startPager } from '../../contract/pagerduty-fake.js';
import { startWebhook, type WebhookFake } from '../../contract/webhook-fake.js';
import { day, hour, type Night, night, recordOf } from '../../ledger/nights.js';
import { type FlowWorld, flowWorld } from '../world.js';

const key = 'R0123456789ABCDEFGHIJKLMNOPQRSTU';
const secret = 'a secret of the team and us';
let world: FlowWorld;
let pager: PagerFake;
let webhook: WebhookFake;
let state: IssuesState;
let github: GithubFake;
let time: number;
let handlers: Handlers;

beforeEach(async () => {
  time = night(3) + hour;
  pager = await startPager(key, () => time);
  webhook = await startWebhook(secret, () => time);
  state = issuesState(() => new Date(time));
  handlers = {};
  const all = issues(state);
  github = await startGithub(
    Object.fromEntries(
      Object.keys(all).map((name) => [name, (call) => (handlers[name] ?? all[name])?.(call) ?? refusal(404)]),
    ),
  );
  const made = flowWorld({
    environment: {
      ...{
        GITHUB_ACTIONS: undefined,
        GITHUB_REPOSITORY: 'octo-org/app',
        GITHUB_TOKEN: 't0ken',
        GITHUB_API_URL: github.url,
      },
      ...{ IMAGE_GATE_PAGERDUTY_KEY: key, IMAGE_GATE_WEBHOOK_URL: webhook.url.href, IMAGE_GATE_WEBHOOK_SECRET: secret },
    },
  });
  const clock = { now: () => new Date(time), elapsed: () => 0, sleep: async () => undefined };
  const { signal } = new AbortController();
  world = { ...made, clock, openGithub: (access) => createGithubApi({ ...access, log: made.log, signal, clock }) };
});
afterEach(async () => {
  expect([...github.violations, ...pager.violations]).toEqual([]);
  for (const fake of [github, pager, webhook]) await fake.close();
  world.close();
});

const at = (path: string) => join(world.workspace, path);
/** A night's record in the ledger. */
async function scanned(one: Night, repository = 'ghcr.io/acme/api') {
  world.repository('reports/trivy-results-image.json', '{}');
  world.repository('reports/image-gate-record-image.json', JSON.stringify(recordOf(one)));
  const now = new Date(one.at + hour).toISOString();
  await runCommandLine(world, [
    'ledger',
    'add',
    at('reports'),
    '--ledger',
    at('ledger'),
    '--stream',
    `${repository}=main`,
    '--now',
    now,
  ]);
}
/** Image without findings in the first night, which are debt, and these in the nights after that. */
async function found(...faults: Night['faults']) {
  await scanned({ at: night(1), faults: [] });
  await scanned({ at: night(2), faults });
  await scanned({ at: night(3), faults });
}
const run = (...more: readonly string[]) => {
  const address = more.includes('--pagerduty-url') ? [] : ['--pagerduty-url', pager.url.href];
  return runCommandLine(world, ['escalate', '--ledger', at('ledger'), '--issues', state.name, ...address, ...more]);
};
const shown = () => world.told.shown.at(-1) ?? '';
const lines = (word: string) =>
  shown()
    .split('\n')
    .filter((line) => line.startsWith(word));
const critical = { id: 'CVE-2026-1001', severity: 'CRITICAL' } as const;
const high = { id: 'CVE-2026-1002', severity: 'HIGH', package: 'zlib' } as const;
const medium = { id: 'CVE-2026-1003', severity: 'MEDIUM', package: 'curl' } as const;

describe('escalate', () => {
  it('pages about what is critical, keeps an issue for each, tells owners, and tells nothing twice', async () => {
    await found(critical, high, medium);
    expect(await run()).toBe(0);
    expect([...pager.alerts.values()].map(({ state: word, incidents }) => [word, incidents])).toEqual([['open', 1]]);
    expect(state.issues.map(({ title, labels }) => [title, labels.at(-1)])).toEqual([
      ['CRITICAL CVE-2026-1001', 'image-gate: page'],
      ['HIGH CVE-2026-1002', 'image-gate: ticket'],
      ['MEDIUM CVE-2026-1003', 'image-gate: backlog'],
    ]);
    expect(webhook.taken).toHaveLength(1);
    const [before, pages, notices] = [JSON.stringify(state.issues), pager.requests.length, webhook.requests.length];
    expect(await run()).toBe(0);
    expect(shown()).toBe('0 steps sent.');
    expect([JSON.stringify(state.issues), pager.requests.length, webhook.requests.length]).toEqual([
      before,
      pages,
      notices,
    ]);
  });

  it('resolves and closes what the next scans lack, with the scan that shows it', async () => {
    await found(critical);
    await run();
    time = night(4) + hour;
    await scanned({ at: night(4), faults: [], build: 'b' });
    expect(await run()).toBe(0);
    expect([...pager.alerts.values()]).toMatchObject([{ state: 'resolved', incidents: 1 }]);
    expect(state.issues).toMatchObject([
      { state: 'closed', body: expect.stringContaining('**Closed on 2026-01-05.**') },
    ]);
    expect(webhook.taken.at(-1)).toMatchObject({ over: [{ id: 'CVE-2026-1001', ended: [{ how: 'fixed' }] }] });
  });

  it('lets a page rest that somebody has resolved by hand, until there is news of it, which is a new incident', async () => {
    world.repository('.github/image-gate.yml', 'severity: { high: { action: block, escalate: page } }\n');
    const alert = () => [...pager.alerts.values()].map(({ state: word, incidents }) => [word, incidents]);
    const resolvedByHand = () => {
      for (const one of pager.alerts.values()) one.state = 'resolved';
    };
    const nightly = async (number: number, ...faults: Night['faults']) => {
      time = night(number) + hour;
      await scanned({ at: night(number), faults, build: faults.length === 0 ? 'b' : 'a' });
      expect(await run()).toBe(0);
    };
    await found(high);
    await run();
    resolvedByHand();
    for (const number of [4, 5, 6, 7]) await nightly(number, high);
    expect(alert()).toEqual([['resolved', 1]]);
    // Three quarters of seven days are over.
    await nightly(8, high);
    expect(alert()).toEqual([['open', 2]]);
    resolvedByHand();
    await nightly(9, high);
    expect(alert()).toEqual([['open', 3]]);
    await nightly(10);
    expect(alert()).toEqual([['resolved', 3]]);
  });

  it('opens no second issue where somebody has taken our label off, and puts it back', async () => {
    await found(high);
    await run();
    for (const issue of state.issues) issue.labels = ['confirmed'];
    time = night(4) + hour;
    await scanned({ at: night(4), faults: [high] });
    expect(await run()).toBe(0);
    expect(state.issues).toMatchObject([{ labels: ['confirmed', 'image-gate', 'image-gate: ticket'] }]);
  });

  it('opens again what somebody has closed too early, with the reason', async () => {
    await found(high);
    await run();
    Object.assign(state.issues[0] ?? {}, { state: 'closed', closedAt: new Date(night(3) + hour).toISOString() });
    time = night(4) + hour;
    await scanned({ at: night(4), faults: [high] });
    expect(await run()).toBe(0);
    expect(state.issues).toMatchObject([
      { state: 'open', comments: [{ body: expect.stringContaining('Closed too early') }] },
    ]);
  });

  it('pages, asks and tells those whom the policy names for an image', async () => {
    const own = 'R9876543210ABCDEFGHIJKLMNOPQRSTU';
    world.repository(
      '.github/image-gate.yml',
      'owners:\n  - { images: "ghcr.io/acme/*", owner: "@dana", pager: PAGER_ACME }\n',
    );
    state.members.add('dana');
    await found(critical);
    // Nobody has set it: the page of all others is not theirs.
    expect(await run()).toBe(3);
    expect(lines('FAILED')).toEqual([expect.stringContaining('Set PAGER_ACME to the key of the service')]);
    const team = await startPager(own, () => time);
    world = { ...world, environment: { ...world.environment, PAGER_ACME: own } };
    expect(await run('--pagerduty-url', team.url.href)).toBe(0);
    expect([team.alerts.size, pager.requests.length]).toEqual([1, 0]);
    expect(state.issues).toMatchObject([{ assignees: ['dana'], title: 'CRITICAL CVE-2026-1001 (@ dana)' }]);
    expect(webhook.taken).toMatchObject([{ owner: '@dana' }]);
    expect(world.events).toContain(`mask ${own}`);
    await team.close();
  });

  it('pages nobody about old debt', async () => {
    await scanned({ at: night(2), faults: [critical] });
    await scanned({ at: night(3), faults: [critical] });
    expect(await run()).toBe(0);
    expect(pager.requests).toEqual([]);
  });

  it('says in a dry run all that it would do, and does nothing of it', async () => {
    await found(critical, high);
    expect(await run('--dry-run')).toBe(0);
    expect(lines('PLANNED').map((line) => line.replace(/ {2,}/g, ' ').slice(0, 60))).toEqual(
      [
        'PLANNED pager would be paged: CRITICAL CVE-2026-1001 in ghcr.io',
        'PLANNED issues would be opened: CRITICAL CVE-2026-1001. It has be',
        'PLANNED issues would be opened: HIGH CVE-2026-1002. It has been f',
        'PLANNED webhook would be sent: images without an owner: 2 advisories',
      ].map((line) => expect.stringContaining(line.slice(0, 45))),
    );
    expect([pager.requests, webhook.requests, state.issues]).toEqual([[], [], []]);
  });

  it('never says a secret', async () => {
    await found(critical);
    pager.faults.push({ status: 400, body: `no ${key}` });
    webhook.faults.push({ status: 400, body: `no ${secret} ${webhook.url.href}` });
    expect(await run()).toBe(3);
    expect([shown(), ...world.log.lines].join('\n')).not.toMatch(new RegExp(`${key}|${secret}|of-the-team`));
    expect(world.events).toEqual(expect.arrayContaining([`mask ${key}`, `mask ${secret}`, `mask ${webhook.url.href}`]));
  });
});

describe('owners with an address', () => {
  it('are told by mail in a dry run, too, where there is a server', async () => {
    await found(critical);
    expect(
      await run('--dry-run', '--mail-from', 'gate@acme.example', '--mail-server', 'smtps://mail.acme.example'),
    ).toBe(0);
    expect(lines('PLANNED').filter((line) => /would be sent/.test(line))).toEqual([expect.stringContaining(' mail ')]);
  });

  const mailed = () => run('--mail-from', 'gate@acme.example', '--mail-server', 'smtps://mail.acme.example');
  beforeEach(() =>
    world.repository(
      '.github/image-gate.yml',
      'owners:\n  - { images: "ghcr.io/acme/*", owner: team, mail: [a@acme.example, b@acme.example] }\n',
    ),
  );

  it('get mail instead of a call of the webhook, once, and one when it is over', async () => {
    await found(critical);
    expect(await mailed()).toBe(0);
    expect(await mailed()).toBe(0);
    expect(world.told.mails).toMatchObject([
      {
        server: { host: 'mail.acme.example' },
        mail: {
          to: ['a@acme.example', 'b@acme.example'],
          from: 'gate@acme.example',
          subject: 'image-gate: CRITICAL CVE-2026-1001',
        },
      },
    ]);
    const [{ mail } = { mail: undefined }] = world.told.mails;
    for (const part of [mail?.text, mail?.html])
      expect(part).toMatch(
        /CRITICAL CVE-2026-1001 in 1 image, past its time since [\s\S]*nvd\.nist\.gov[\s\S]*ghcr\.io\/acme\/api=main/,
      );
    expect(webhook.requests).toEqual([]);
    time = night(4) + hour;
    await scanned({ at: night(4), faults: [], build: 'b' });
    expect(await mailed()).toBe(0);
    expect(world.told.mails[1]?.mail.text).toMatch(/CVE-2026-1001 is over\n[\s\S]*fixed, as the scan of 2026-01-05/);
  });

  it.each([
    ['mail-refused', 'mail', 1],
    ['mail-unreachable', 'mail', 1],
    ['mail-unsure', 'mail', 0],
  ])(
    'of a server that ends with %s: a line, exit code 3, the others are sent, and none gets it twice',
    async (code, sink, again) => {
      await found(critical);
      const { mailer } = world;
      const refuse = {
        send: async () =>
          Promise.reject(new ServiceError({ code, message: 'The report was not mailed.', fix: 'Look.' })),
      };
      world = { ...world, mailer: refuse };
      expect(await mailed()).toBe(3);
      expect(lines('FAILED')).toEqual([expect.stringMatching(new RegExp(`${sink} .*The notice was not mailed`))]);
      expect([pager.alerts.size, state.issues.length]).toEqual([1, 1]);
      world = { ...world, mailer };
      expect(await mailed()).toBe(0);
      expect(world.told.mails).toHaveLength(again);
    },
  );

  it('are named where nobody has an address, and nothing is lost', async () => {
    world = {
      ...world,
      environment: { ...world.environment, IMAGE_GATE_WEBHOOK_URL: undefined, IMAGE_GATE_WEBHOOK_SECRET: undefined },
    };
    world.repository('.github/image-gate.yml', 'severity: {high: {escalate: notify}}\n');
    await found(high);
    expect(await mailed()).toBe(0);
    expect(lines('KEPT')).toEqual([expect.stringContaining('no address for notices of images without an owner')]);
  });

  it('need a sender', async () => {
    await found(critical);
    const call = run('--mail-server', 'smtps://mail.acme.example');
    await expect(call).rejects.toMatchObject({ message: expect.stringContaining('--mail-from: it is missing') });
  });
});

describe('images that are not known to be public', () => {
  it('are in no issue that everybody can read, which is said', async () => {
    state.isPrivate = false;
    await found(critical, high);
    expect(await run()).toBe(3);
    expect(state.issues).toEqual([]);
    expect(lines('WITHHELD')).toEqual([expect.stringContaining('2 advisories have no issue')]);
    expect(pager.alerts.size).toBe(1);
    expect(await run('--publish-findings')).toBe(0);
    expect(state.issues).toHaveLength(2);
  });
});

describe('of what does not come through', () => {
  const nothingLost = async () => {
    pager.faults.length = 0;
    webhook.faults.length = 0;
    handlers = {};
    state.hasIssues = true;
    expect(await run()).toBe(0);
    expect([...pager.alerts.values()].map(({ incidents }) => incidents)).toEqual([1]);
    expect(state.issues.filter(({ state: word }) => word === 'open')).toHaveLength(2);
    expect(webhook.taken).toHaveLength(1);
    expect(await run()).toBe(0);
    expect(shown()).toBe('0 steps sent.');
  };
  const times = <T>(what: T) => Array.from({ length: 4 }, () => what);
  const lost: Handlers['x'] = async (call) => {
    await issues(state)['issues/create']?.(call);
    return 'break' as const;
  };
  const limit = { status: 429, headers: { 'retry-after': '600' } };

  it.each<[string, () => void, string]>([
    ['a pager that limits', () => pager.faults.push(...times(limit)), 'pager'],
    ['a pager in trouble', () => pager.faults.push(...times({ status: 500 })), 'pager'],
    ['a pager that refuses', () => pager.faults.push({ status: 400 }), 'pager'],
    ['a pager that breaks off', () => pager.faults.push(...times('break' as const)), 'pager'],
    ['a webhook that refuses', () => webhook.faults.push({ status: 403 }), 'webhook'],
    [
      'a webhook that redirects',
      () => webhook.faults.push({ status: 301, headers: { location: 'https://evil.example/' } }),
      'webhook',
    ],
    ['a webhook in trouble', () => webhook.faults.push(...times({ status: 503 })), 'webhook'],
    [
      'issues that are turned off',
      () => {
        state.hasIssues = false;
      },
      'issues',
    ],
    [
      'issues that are denied',
      () => {
        handlers = { 'issues/create': () => refusal(403) };
      },
      'issues',
    ],
    [
      'issues that are limited',
      () => {
        handlers = { 'issues/create': () => refusal(403, 'secondary', { 'retry-after': '600' }) };
      },
      'issues',
    ],
    [
      'issues whose answer is lost',
      () => {
        handlers = { 'issues/create': lost };
      },
      'issues',
    ],
  ])(
    '%s: a line, exit code 3, the others are told, and the next run tells what is missing',
    async (_, break_, sink) => {
      await found(critical, high);
      break_();
      expect(await run()).toBe(3);
      expect(lines('FAILED')).toHaveLength(1);
      expect(lines('FAILED')[0]).toContain(sink);
      const told = {
        pager: pager.alerts.size === 1,
        webhook: webhook.taken.length === 1,
        issues: state.issues.length === 2,
      };
      expect({ ...told, [sink]: true }).toEqual({ pager: true, webhook: true, issues: true });
      await nothingLost();
    },
  );

  it.each<[string, Partial<TrackedIssue>]>([
    ['deleted', { isDeleted: true }],
    ['moved to another repository', { movedTo: 'https://api.github.com/repositories/1/issues/1' }],
    ['emptied by hand', { body: 'we have another tracker' }],
  ])('an issue that was %s has another in its place at the next run, once', async (_, change) => {
    await found(high);
    await run();
    Object.assign(state.issues[0] ?? {}, change);
    expect(await run()).toBe(0);
    expect(await run()).toBe(0);
    expect(state.issues.map(({ title }) => title)).toEqual(['HIGH CVE-2026-1002', 'HIGH CVE-2026-1002']);
  });

  it('a run that ends before it has noted what it sent sends it again as the same', async () => {
    await found(critical, high);
    cpSync(at('ledger'), at('before'), { recursive: true });
    await run();
    rmSync(at('ledger'), { recursive: true });
    cpSync(at('before'), at('ledger'), { recursive: true });
    await nothingLost();
  });

  it('a ledger that is behind is said, and closes nothing', async () => {
    await found(critical);
    await run();
    time = night(3) + 5 * day;
    expect(await run()).toBe(3);
    expect(lines('FAILED')).toEqual([expect.stringContaining('no complete scan of the last 48 hours')]);
    expect(state.issues).toMatchObject([{ state: 'open' }]);
  });

  it.each([
    ['is none', () => rmSync(at('ledger'), { recursive: true }), 'ledger-absent'],
    ['was changed', () => writeFileSync(at('ledger/000000002.jsonl'), '{}\n'), 'ledger-invalid'],
  ])('a ledger that %s: nothing is told', async (_, change, code) => {
    await found(critical);
    change();
    await expect(run()).rejects.toMatchObject({ code });
    expect([pager.requests, webhook.requests, state.issues]).toEqual([[], [], []]);
  });
});

describe('what is wrong is said before anything is asked', () => {
  const withEnvironment = (change: Readonly<Record<string, string | undefined>>) => {
    world = { ...world, environment: { ...world.environment, ...change } };
  };

  it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['a key that is none', { IMAGE_GATE_PAGERDUTY_KEY: 'short' }, 'it is no key of PagerDuty'],
    ['a webhook without TLS', { IMAGE_GATE_WEBHOOK_URL: 'http://hooks.example/a' }, 'it is no https URL'],
    ['a webhook without secret', { IMAGE_GATE_WEBHOOK_SECRET: undefined }, 'IMAGE_GATE_WEBHOOK_SECRET: it is missing'],
    ['a secret without webhook', { IMAGE_GATE_WEBHOOK_URL: undefined }, 'there is a secret and no webhook'],
    ['issues without token', { GITHUB_TOKEN: undefined }, 'there is no token for them'],
  ])('%s', async (_, change, message) => {
    await found(critical);
    withEnvironment(change);
    await expect(run()).rejects.toMatchObject({ actor: 'config', message: expect.stringContaining(message) });
    expect([pager.requests, webhook.requests, state.issues]).toEqual([[], [], []]);
  });

  it('nowhere to tell it', async () => {
    await found(critical);
    withEnvironment({
      IMAGE_GATE_PAGERDUTY_KEY: undefined,
      IMAGE_GATE_WEBHOOK_URL: undefined,
      IMAGE_GATE_WEBHOOK_SECRET: undefined,
    });
    await expect(runCommandLine(world, ['escalate', '--ledger', at('ledger')])).rejects.toMatchObject({
      code: 'escalate-nowhere',
    });
    expect(await runCommandLine(world, ['escalate', '--ledger', at('ledger'), '--dry-run'])).toBe(0);
    expect(lines('OFF').map((line) => line.includes('would go nowhere'))).toEqual([true, true, true]);
    expect(lines('PLANNED')).not.toEqual([]);
  });
});
