import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Escalated, PageStep } from '../../../src/escalation/escalation.js';
import { restKey } from '../../../src/escalation/key.js';
import { createHttp } from '../../../src/host/http.js';
import type { HttpRequest } from '../../../src/host/ports.js';
import { tellPager } from '../../../src/publish/escalation/pager.js';
import { escalationCode } from '../../../src/publish/escalation/row.js';
import { type PagerFake, type PagerFault, startPager } from '../../contract/pagerduty-fake.js';
import { affected, escalated, ledgerDigest } from '../../escalation/escalated.js';
import { FakeClock } from '../../host/fake-ports.js';
import { hostileTexts } from '../../report/hostile.js';

const routingKey = 'R0123456789ABCDEFGHIJKLMNOPQRSTU'.slice(0, 32);
let fake: PagerFake;
let clock: FakeClock;
beforeEach(async () => {
  clock = new FakeClock();
  fake = await startPager(routingKey, () => clock.time);
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

const pager = {
  keyFor: ({ pager: name }: { readonly pager?: string } = {}) => (name === undefined ? routingKey : undefined),
  runUrl: 'https://github.com/acme/api/actions/runs/1',
};
const ports = () => ({ http: createHttp(new AbortController().signal, {}, 'test'), clock });
const tell = (...steps: readonly PageStep[]) => tellPager(ports(), { ...pager, url: fake.url }, steps);
const page = (over: Partial<Escalated> = {}): PageStep => {
  const about = escalated({ severity: 'CRITICAL', level: 'page', ...over });
  return { kind: 'page-trigger', key: about.key, about, urgency: 'critical', why: 'It was found.' };
};
const resolved = (over: Partial<Escalated> = {}): PageStep => {
  const { key } = escalated(over);
  return { kind: 'page-resolve', key, why: 'It is gone everywhere.' };
};
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => page({ advisory: `CVE-2026-${2000 + index}` }));
const alerts = () => [...fake.alerts.values()].map(({ state, incidents }) => ({ state, incidents }));

it('wakes somebody once for an advisory, whatever number of nights tells it, and resolves it when it is over', async () => {
  expect(await tell(page())).toMatchObject({ rows: [{ state: 'sent', code: 'pager-paged' }], done: [page()] });
  const web = affected({ stream: { repository: 'ghcr.io/acme/web', line: 'main' } });
  await tell(page({ stage: 'breached', images: [affected(), web] }));
  expect(alerts()).toEqual([{ state: 'open', incidents: 1 }]);
  expect(await tell(resolved())).toMatchObject({ rows: [{ state: 'sent', code: 'pager-resolved' }] });
  expect(alerts()).toEqual([{ state: 'resolved', incidents: 1 }]);
});

it('says what, where, whose and by when, with links that no image has chosen', async () => {
  await tell(page({ owner: { images: ['**'], owner: '@acme/team-api' }, advisory: 'CVE-2026-1001' }));
  expect([...fake.alerts.values()][0]?.payload).toMatchObject({
    summary: 'CRITICAL CVE-2026-1001 in ghcr.io/acme/api of @ acme/team-api: to be fixed by 2026-01-09 02:00 UTC',
    ...{
      severity: 'critical',
      source: 'ghcr.io/acme/api',
      group: '@ acme/team-api',
      timestamp: '2026-01-02T02:00:00.000Z',
    },
  });
  expect(JSON.parse(fake.requests[0]?.body ?? '').links).toEqual([
    { href: 'https://nvd.nist.gov/vuln/detail/CVE-2026-1001', text: 'Advisory' },
    { href: 'https://github.com/acme/api/actions/runs/1', text: 'The run that tells it' },
  ]);
});

it('tells what is more than a run pages as one', async () => {
  const about = [
    escalated(),
    ...Array.from({ length: 280 }, (_, index) => escalated({ advisory: `CVE-2026-${index}` })),
  ] as const;
  const { done } = await tell({
    kind: 'page-rest',
    key: restKey(ledgerDigest, ''),
    about: [about[0], ...about.slice(2)],
    why: 'Too many.',
  });
  expect(done).toHaveLength(1);
  expect([...fake.alerts.values()][0]?.payload).toMatchObject({
    summary: '280 more advisories to be paged about: too many for a page each',
    severity: 'error',
  });
});

it('keeps to what PagerDuty takes in a minute, and says how many wait', async () => {
  const { rows, done } = await tell(...pages(130));
  expect([done.length, fake.requests.length]).toEqual([100, 100]);
  expect(rows.at(-1)).toMatchObject({
    state: 'failed',
    code: 'pager-too-many',
    what: expect.stringContaining('30 events'),
  });
});

it('says whom nobody can page, and pages the others', async () => {
  const { rows, done } = await tell(page({ owner: { images: ['**'], owner: 'web', pager: 'WEB_PAGER' } }), page());
  expect(rows).toMatchObject([
    { code: 'pager-no-key', fix: expect.stringContaining('WEB_PAGER') },
    { code: 'pager-paged' },
  ]);
  expect(done).toHaveLength(1);
});

it.each<[string, readonly PagerFault[], readonly number[]]>([
  ['a limit of rate', [{ status: 429 }], [1]],
  ['a limit that says when it ends', [{ status: 429, headers: { 'retry-after': '7' } }], [1]],
  ['trouble of the service', [{ status: 500 }, { status: 503 }], [1]],
  ['a connection that breaks', ['break'], [1]],
])('waits out %s', async (_, faults, incidents) => {
  fake.faults.push(...faults);
  expect(escalationCode((await tell(page())).rows)).toBe(0);
  expect(alerts().map((alert) => alert.incidents)).toEqual(incidents);
  expect(clock.slept).toHaveLength(faults.length);
});

it.each<[string, PagerFault, string]>([
  ['is limited for longer than a run waits', { status: 429, headers: { 'retry-after': '3600' } }, 'pager-limited'],
  ['stays in trouble', { status: 500 }, 'pager-unavailable'],
  ['breaks every connection', 'break', 'pager-unreachable'],
  ['sends us elsewhere', { status: 307, headers: { location: 'https://evil.example/v2/enqueue' } }, 'pager-redirected'],
])('is told the rest by the next run where it %s', async (_, fault, code) => {
  fake.faults.push(...Array.from({ length: 4 }, () => fault));
  const { rows, done } = await tell(page(), ...pages(2));
  expect([rows, done]).toMatchObject([[{ state: 'failed', code }], []]);
  expect(rows[0]?.what).toContain('not told 3 events');
  expect(escalationCode(rows)).toBe(3);
  expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(90_000);
  fake.faults.length = 0;
  expect(escalationCode((await tell(...pages(2))).rows)).toBe(0);
  expect(alerts()).toEqual([
    { state: 'open', incidents: 1 },
    { state: 'open', incidents: 1 },
  ]);
});

it('gives its key to no other address, wherever it is sent', async () => {
  const other = await startPager(routingKey);
  fake.faults.push({ status: 308, headers: { location: other.url.href } });
  expect((await tell(page())).rows).toMatchObject([{ code: 'pager-redirected' }]);
  expect(other.requests).toEqual([]);
  await other.close();
});

it('does not wait for a pager that hangs a second time', async () => {
  fake.faults.push('silence', 'silence', 'silence', 'silence');
  const { http } = ports();
  // The same limits in a fiftieth of the time.
  const hasty = { request: (request: HttpRequest) => http.request({ ...request, idle: 200, within: 200 }) };
  const { rows } = await tellPager({ http: hasty, clock }, { ...pager, url: fake.url }, pages(20));
  expect(rows).toMatchObject([{ code: 'pager-unreachable', what: expect.stringContaining('not told 20 events') }]);
  expect(fake.requests.length).toBeLessThanOrEqual(4);
});

it('goes on after an event that is refused, and never says its key', async () => {
  fake.faults.push({ status: 400, body: JSON.stringify({ message: `Event object is invalid: ${routingKey}` }) });
  const { rows } = await tell(...pages(2));
  expect(rows.map(({ code }) => code)).toEqual(['pager-refused', 'pager-paged']);
  expect(JSON.stringify(rows)).not.toContain(routingKey);
});

it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))('takes %s for text', async (_, text) => {
  const image = affected({ subjects: [text], stream: { repository: text, line: 'main' } });
  await tell(page({ advisory: text, owner: { images: [], owner: text }, aliases: [text], images: [image] }));
  const { body = '' } = fake.requests[0] ?? {};
  expect(body.length).toBeLessThan(512_000);
  expect(body.replaceAll('https://github.com/acme/api', '')).not.toMatch(
    /:\/\/|@\w|<[!@a-z/]|[\u202a-\u202e\u2066-\u2069]/i,
  );
});
