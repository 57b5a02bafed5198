import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createHttp } from '../../../src/host/http.js';
import type { HttpRequest } from '../../../src/host/ports.js';
import { plannedPages, tellPager } from '../../../src/publish/escalation/pager.js';
import { escalationCode } from '../../../src/publish/escalation/row.js';
import type { Escalated } from '../../../src/report/escalation/escalated.js';
import { type PagerFake, type PagerFault, startPager } from '../../contract/pagerduty-fake.js';
import { FakeClock } from '../../host/fake-ports.js';
import { escalated, manyEscalated, openFinding, overEscalated } from '../../report/escalation/escalated.js';
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

const pager = () => ({
  url: fake.url,
  routingKey,
  restKey: 'f'.repeat(32),
  runUrl: 'https://github.com/acme/api/actions/runs/1',
});
const ports = () => ({ http: createHttp(new AbortController().signal, {}, 'test'), clock });
const tell = (...all: readonly Escalated[]) => tellPager(ports(), pager(), all);
const alerts = () => [...fake.alerts.values()].map(({ state, incidents }) => ({ state, incidents }));

it('wakes somebody once for an advisory, whatever number of nights finds it, and resolves it when it is over', async () => {
  expect(await tell(escalated())).toMatchObject([{ state: 'sent', code: 'pager-sent' }]);
  await tell(escalated({ open: [openFinding(), openFinding({ repository: 'ghcr.io/acme/web' })] }));
  expect(alerts()).toEqual([{ state: 'open', incidents: 1 }]);
  expect(await tell(overEscalated())).toEqual([]);
  expect(alerts()).toEqual([{ state: 'resolved', incidents: 1 }]);
});

it('says what, where, whose and by when, with links that no image has chosen', async () => {
  await tell(escalated({ owner: 'team-api' }));
  expect([...fake.alerts.values()][0]?.payload).toMatchObject({
    summary: 'CRITICAL CVE-2026-1001 in ghcr.io/acme/api of team-api: to be fixed by 2026-03-02 02:00 UTC',
    ...{ severity: 'critical', source: 'ghcr.io/acme/api', group: 'team-api', timestamp: '2026-03-01T02:00:00.000Z' },
  });
  expect(JSON.parse(fake.requests[0]?.body ?? '').links).toEqual([
    { href: 'https://nvd.nist.gov/vuln/detail/CVE-2026-1001', text: 'Advisory' },
    { href: 'https://github.com/acme/api/actions/runs/1', text: 'The run that has found it' },
  ]);
});

it('has a page for each of the twenty worst, and one for all others', async () => {
  const rows = await tell(...manyEscalated(300));
  expect(rows).toHaveLength(21);
  expect(rows.at(-1)?.what).toBe('280 more advisories to be paged about: too many for a page each');
  expect(fake.alerts.size).toBe(21);
  await tell(...manyEscalated(20));
  expect(fake.alerts.get(`image-gate/${pager().restKey}`)?.state).toBe('resolved');
});

it('keeps to what PagerDuty takes in a minute, however much has ended', async () => {
  await tell(
    ...manyEscalated(20),
    ...Array.from({ length: 300 }, (_, index) =>
      overEscalated({ id: `CVE-2025-${1000 + index}`, key: `${index}`.padStart(32, '0') }),
    ),
  );
  expect(fake.requests.length).toBeLessThanOrEqual(120);
});

it.each<[string, readonly PagerFault[], readonly number[]]>([
  ['a limit of rate', [{ status: 429 }], [1]],
  ['a limit that says when it ends', [{ status: 429, headers: { 'retry-after': '7' } }], [1]],
  ['trouble of the service', [{ status: 500 }, { status: 503 }], [1]],
  ['a connection that breaks', ['break'], [1]],
])('waits out %s', async (_, faults, incidents) => {
  fake.faults.push(...faults);
  expect(escalationCode(await tell(escalated()))).toBe(0);
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
  const rows = await tell(escalated(), escalated({ id: 'CVE-2026-9', key: '9'.repeat(32) }));
  expect(rows).toMatchObject([{ state: 'failed', code }]);
  expect(rows[0]?.what).toContain('not told 3 events');
  expect(escalationCode(rows)).toBe(3);
  expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(90_000);
  fake.faults.length = 0;
  expect(escalationCode(await tell(escalated(), escalated({ id: 'CVE-2026-9', key: '9'.repeat(32) })))).toBe(0);
  expect(alerts()).toEqual([
    { state: 'open', incidents: 1 },
    { state: 'open', incidents: 1 },
  ]);
});

it('gives its key to no other address, wherever it is sent', async () => {
  const other = await startPager(routingKey);
  fake.faults.push({ status: 308, headers: { location: other.url.href } });
  expect(await tell(escalated())).toMatchObject([{ code: 'pager-redirected' }]);
  expect(other.requests).toEqual([]);
  await other.close();
});

it('does not wait for a pager that hangs a second time', async () => {
  fake.faults.push('silence', 'silence', 'silence', 'silence');
  const { http } = ports();
  // The same limits in a fiftieth of the time.
  const hasty = { request: (request: HttpRequest) => http.request({ ...request, idle: 200, within: 200 }) };
  const rows = await tellPager({ http: hasty, clock }, pager(), manyEscalated(20));
  expect(rows).toMatchObject([{ code: 'pager-unreachable', what: expect.stringContaining('not told 21 events') }]);
  expect(fake.requests.length).toBeLessThanOrEqual(4);
});

it('goes on after an event that is refused, and never says its key', async () => {
  fake.faults.push({ status: 400, body: JSON.stringify({ message: `Event object is invalid: ${routingKey}` }) });
  const rows = await tell(escalated(), escalated({ id: 'CVE-2026-9', key: '9'.repeat(32) }));
  expect(rows.map(({ code }) => code)).toEqual(['pager-refused', 'pager-sent']);
  expect(JSON.stringify(rows)).not.toContain(routingKey);
});

it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))('takes %s for text', async (_, text) => {
  const open = [openFinding({ subject: text, repository: text })];
  await tell(escalated({ id: text, owner: text, aliases: [text], open }));
  const { body = '' } = fake.requests[0] ?? {};
  expect(body.length).toBeLessThan(512_000);
  expect(body.replaceAll('https://github.com/acme/api', '')).not.toMatch(
    /:\/\/|@\w|<[!@a-z/]|[\u202a-\u202e\u2066-\u2069]/i,
  );
});

it('says in a dry run what it would tell, and tells nothing', () => {
  expect(plannedPages(pager(), [escalated(), overEscalated({ key: '1'.repeat(32) })])).toMatchObject([
    { state: 'planned' },
  ]);
  expect(fake.requests).toEqual([]);
});
