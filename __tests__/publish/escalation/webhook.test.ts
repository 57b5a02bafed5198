import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttp } from '../../../src/host/http.js';
import { escalationCode } from '../../../src/publish/escalation/row.js';
import {
  signedHeaders,
  tellWebhook,
  webhookSecretProblem,
  webhookUrlProblem,
} from '../../../src/publish/escalation/webhook.js';
import type { Escalated } from '../../../src/report/escalation/escalated.js';
import { noticeOf, noticeSchema } from '../../../src/report/escalation/notice.js';
import { startWebhook, type WebhookFake } from '../../contract/webhook-fake.js';
import { FakeClock } from '../../host/fake-ports.js';
import { escalated, manyEscalated, openFinding, overEscalated, seen } from '../../report/escalation/escalated.js';

const secret = 'a secret of the team and us';
let fake: WebhookFake;
let clock: FakeClock;
beforeEach(async () => {
  clock = new FakeClock();
  fake = await startWebhook(secret, () => clock.time);
});
afterEach(() => fake.close());

const ports = () => ({ http: createHttp(new AbortController().signal, {}, 'test'), clock });
const tell = (...all: readonly Escalated[]) => tellWebhook(ports(), { url: fake.url, secret }, all.map(noticeOf));

it('sends a body that the schema describes, signed with its time, and says what it sends again', async () => {
  const { rows, taken } = await tell(escalated({ owner: 'team-api' }));
  expect(rows).toMatchObject([{ state: 'sent', what: 'CRITICAL CVE-2026-1001 of team-api is in 1 place (running)' }]);
  expect(fake.taken).toHaveLength(1);
  expect(noticeSchema.parse(fake.taken[0])).toMatchObject({ id: taken[0], state: 'running', owner: 'team-api' });
  await tell(escalated({ owner: 'team-api' }));
  expect(fake.taken).toHaveLength(1);
});

it('signs the very bytes and the time: neither can be another one', () => {
  const sign = (body: string, at: number) =>
    signedHeaders(Buffer.from(body), secret, new Date(at))['x-image-gate-signature-256'];
  // echo -n '1772330400.{}' | openssl dgst -sha256 -hmac 'a secret of the team and us'
  expect(sign('{}', seen)).toBe('sha256=2d10916b6da07ba3614713d8224c2ba3bcf2ae69cccf18726c4f9dcc5df01d44');
  expect(sign('{}', seen + 1000)).not.toBe(sign('{}', seen));
  expect(sign('{ }', seen)).not.toBe(sign('{}', seen));
});

describe('what is news', () => {
  const id = (change: Partial<Escalated>) => noticeOf(escalated(change)).id;

  it.each<[string, Partial<Escalated>]>([
    ['another image', { open: [openFinding(), openFinding({ repository: 'ghcr.io/acme/web' })] }],
    ['a time that has come nearer', { open: [openFinding({ timing: 'warning' })] }],
    ['its end', { open: [] }],
  ])('%s is', (_, change) => expect(id(change)).not.toBe(id({})));

  it.each<[string, Partial<Escalated>]>([
    ['another day of the same', { open: [openFinding({ due: seen + 1 })] }],
    ['the same in another order', { aliases: ['GHSA-1'] }],
  ])('%s is not', (_, change) => expect(id(change)).toBe(id({})));
});

it.each([
  ['is limited', { status: 429, headers: { 'retry-after': '3600' } }, 'webhook-limited'],
  ['is in trouble', { status: 502 }, 'webhook-unavailable'],
  ['breaks off', 'break', 'webhook-unreachable'],
  ['redirects', { status: 302, headers: { location: 'https://evil.example/' } }, 'webhook-redirected'],
] as const)('leaves to the next run what a service does not take that %s', async (_, fault, code) => {
  const all = [escalated(), overEscalated({ key: '1'.repeat(32) })];
  fake.faults.push(...Array.from({ length: 4 }, () => fault));
  const { rows, taken } = await tell(...all);
  expect([rows, taken]).toMatchObject([[{ state: 'failed', code, what: expect.stringContaining('2 notices') }], []]);
  expect(JSON.stringify(rows)).not.toContain('of-the-team');
  fake.faults.length = 0;
  expect(escalationCode((await tell(...all)).rows)).toBe(0);
  expect(fake.taken).toHaveLength(2);
});

it('goes on after one that is refused', async () => {
  fake.faults.push({ status: 422, body: `no ${secret} at /hook/of-the-team` });
  const { rows, taken } = await tell(escalated(), overEscalated({ key: '1'.repeat(32) }));
  expect(rows.map(({ code }) => code)).toEqual(['webhook-refused', 'webhook-sent']);
  expect(taken).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/of-the-team|a secret of/);
});

it('sends a hundred at most in a run, and says how many wait', async () => {
  const { rows, taken } = await tell(...manyEscalated(130));
  expect(taken).toHaveLength(100);
  expect(rows.at(-1)).toMatchObject({
    state: 'failed',
    code: 'webhook-too-many',
    what: expect.stringContaining('30 notices'),
  });
});

it.each([
  ['http://hooks.example/a', 1],
  ['https://user:pass@hooks.example/a', 1],
  ['not a url', 1],
  ['ftp://hooks.example', 1],
  ['https://hooks.example/a?token=b', 0],
  ['http://127.0.0.1:9/a', 0],
])('says of the address %s whether it is one', (text, problems) => {
  const found = webhookUrlProblem(text, 'input webhook-url');
  expect(found).toHaveLength(problems);
  expect(JSON.stringify(found)).not.toContain(text);
});

it('asks for a secret that can not be guessed', () => {
  expect([
    webhookSecretProblem('', 'x'),
    webhookSecretProblem('short', 'x'),
    webhookSecretProblem(secret, 'x'),
  ]).toMatchObject([[{ what: 'it is missing' }], [{ what: 'it has fewer than 16 characters' }], []]);
});
