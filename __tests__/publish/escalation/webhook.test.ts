import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Escalated, OwnerStep } from '../../../src/escalation/escalation.js';
import { createHttp } from '../../../src/host/http.js';
import { escalationCode } from '../../../src/publish/escalation/row.js';
import {
  signedHeaders,
  tellWebhook,
  webhookSecretProblem,
  webhookUrlProblem,
} from '../../../src/publish/escalation/webhook.js';
import { noticeOf, noticeSchema } from '../../../src/report/escalation/notice.js';
import { startWebhook, type WebhookFake } from '../../contract/webhook-fake.js';
import { affected, escalated, running } from '../../escalation/escalated.js';
import { FakeClock } from '../../host/fake-ports.js';
import { day } from '../../ledger/nights.js';
import { hostileTexts } from '../../report/hostile.js';

const seen = Date.parse('2026-03-01T02:00:00Z');
const secret = 'a secret of the team and us';
let fake: WebhookFake;
let clock: FakeClock;
beforeEach(async () => {
  clock = new FakeClock();
  fake = await startWebhook(secret, () => clock.time);
});
afterEach(() => fake.close());

const ports = () => ({ http: createHttp(new AbortController().signal, {}, 'test'), clock });
const notify = (over: Partial<Escalated> = {}) =>
  ({
    kind: 'notify',
    about: [escalated(over)],
    why: 'It is new.',
    ...(over.owner === undefined ? {} : { owner: over.owner }),
  }) as const;
const tell = (...steps: readonly OwnerStep[]) => tellWebhook(ports(), { url: fake.url, secret }, steps);
const [api, web] = [{ images: ['**'], owner: 'team-api' } as const, { images: ['**'], owner: 'team-web' } as const];

it('sends a body that the schema describes, signed with its time, and says what it sends again', async () => {
  const { rows, done } = await tell(notify({ owner: api, advisory: 'CVE-2026-1001', severity: 'CRITICAL' }));
  expect([rows, done]).toMatchObject([
    [{ state: 'sent', what: 'team-api: 1 advisory, the worst CRITICAL CVE-2026-1001' }],
    [{ owner: api }],
  ]);
  expect(noticeSchema.parse(fake.taken[0])).toMatchObject({
    owner: 'team-api',
    advisories: [
      { id: 'CVE-2026-1001', stage: 'found', images: [{ repository: 'ghcr.io/acme/api', due: expect.any(String) }] },
    ],
  });
  await tell(notify({ owner: api, advisory: 'CVE-2026-1001', severity: 'CRITICAL' }));
  expect(fake.taken).toHaveLength(1);
  expect(fake.requests).toHaveLength(2);
});

it('says what is over, and by which scan', async () => {
  const { key, is, advisory, aliases } = escalated({ advisory: 'CVE-2026-1001' });
  const stream = { repository: 'ghcr.io/acme/api', line: 'main' };
  const ended = { key, is, advisory, aliases, ended: [{ stream, how: 'fixed', at: seen }] } as const;
  const step = (over: typeof ended | undefined): OwnerStep => ({
    kind: 'notify-over',
    owner: api,
    over: [{ key, ...(over && { ended: over }) }],
    why: 'Nothing is left.',
  });
  const { rows } = await tell(step(ended), step(undefined));
  expect(rows).toMatchObject([{ what: 'team-api: 1 advisory over' }, {}]);
  expect(fake.taken.map((body) => noticeSchema.parse(body).over)).toEqual([
    [{ key, id: 'CVE-2026-1001', ended: [{ ...stream, how: 'fixed', at: '2026-03-01T02:00:00.000Z' }] }],
    [{ key, ended: [] }],
  ]);
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
  const id = (over: Partial<Escalated>) => noticeOf(notify(over)).id;
  const other = affected({ stream: { repository: 'ghcr.io/acme/web', line: 'main' } });

  it.each<[string, Partial<Escalated>]>([
    ['another image', { images: [affected(), other] }],
    ['a time that has come nearer', { stage: 'warning' }],
  ])('%s is', (_, over) => expect(id(over)).not.toBe(id({})));

  it.each<[string, Partial<Escalated>]>([
    ['another day of the same', { deadline: running({ remaining: 3 * day }) }],
    ['another name of the same', { aliases: ['GHSA-1'] }],
  ])('%s is not', (_, over) => expect(id(over)).toBe(id({})));

  it('what is back after it was over is, so that a receiver that knows the first notice takes the next one', () => {
    const step = notify({});
    const [{ key }] = 'about' in step ? step.about : [escalated()];
    const ended: OwnerStep = { kind: 'notify-over', over: [{ key }], why: 'Nothing is left.' };
    for (const one of [step, ended]) {
      const ids = [noticeOf(one), noticeOf(one, new Map([[key, seen]])), noticeOf(one, new Map([[key, seen + day]]))];
      expect(new Set(ids.map((notice) => notice.id)).size).toBe(3);
      expect(noticeOf(one, new Map([['0'.repeat(32), seen]])).id).toBe(noticeOf(one).id);
    }
  });
});

const shortTexts = hostileTexts.filter(({ length }) => length < 1000);

it.each(shortTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
  'sends %s as what the schema allows',
  (_, text) => {
    const images = Array.from({ length: 60 }, () => affected({ subjects: [text, ...Array(20).fill('a')] }));
    const one = escalated({
      advisory: text,
      aliases: Array.from({ length: 50 }, () => text),
      images: [affected(), ...images],
    });
    const about = Array.from({ length: 120 }, () => one);
    const notice = noticeOf({ kind: 'notify', about: [one, ...about], owner: { images: [], owner: text }, why: text });
    expect(noticeSchema.parse(notice)).toMatchObject({ more: 21 });
  },
);

it.each([
  ['is limited', { status: 429, headers: { 'retry-after': '3600' } }, 'webhook-limited'],
  ['is in trouble', { status: 502 }, 'webhook-unavailable'],
  ['breaks off', 'break', 'webhook-unreachable'],
  ['redirects', { status: 302, headers: { location: 'https://evil.example/' } }, 'webhook-redirected'],
] as const)('leaves to the next run what a service does not take that %s', async (_, fault, code) => {
  const all = [notify({ owner: api }), notify({ owner: web })];
  fake.faults.push(...Array.from({ length: 4 }, () => fault));
  const { rows, done } = await tell(...all);
  expect([rows, done]).toMatchObject([[{ state: 'failed', code, what: expect.stringContaining('2 notices') }], []]);
  expect(JSON.stringify(rows)).not.toContain('of-the-team');
  fake.faults.length = 0;
  expect(escalationCode((await tell(...all)).rows)).toBe(0);
  expect(fake.taken).toHaveLength(2);
});

it('goes on after one that is refused', async () => {
  fake.faults.push({ status: 422, body: `no ${secret} at /hook/of-the-team` });
  const { rows, done } = await tell(notify({ owner: api }), notify({ owner: web }));
  expect(rows.map(({ code }) => code)).toEqual(['webhook-refused', 'webhook-sent']);
  expect(done).toMatchObject([{ owner: web }]);
  expect(JSON.stringify(rows)).not.toMatch(/of-the-team|a secret of/);
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
