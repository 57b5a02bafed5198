import { describe, expect, it } from '@jest/globals';
import type { Alert } from '../../src/drift/alert.js';
import type { DriftClass } from '../../src/drift/drift-class.js';
import { endedExceptions } from '../../src/drift/ended-exceptions.js';
import { type Against, judgeRunning, type WorkloadImage } from '../../src/drift/judge-running.js';
import type { RunningFacts } from '../../src/drift/running-facts.js';
import type { ImageRow } from '../../src/inventory/night.js';
import type { ImageVerdict } from '../../src/ledger/image-verdicts.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import type { Exception, RefusedException } from '../../src/policy/exceptions/exception.js';
import { judgedAt } from '../inventory/judged-row.js';
import { day, hour, night } from '../ledger/nights.js';

const now = night(10);
const [digest, config, index] = [digestOf('image'), digestOf('config'), digestOf('index')];
const accepted = { kind: 'accepted', ends: now + 7 * day } as const;
const there = { kind: 'there', config } as const;

const facts = (over: Partial<RunningFacts> = {}): RunningFacts => ({
  registry: there,
  proof: accepted,
  indexes: [],
  ...over,
});
const image = (over: Partial<WorkloadImage> = {}): WorkloadImage => ({
  digest,
  names: ['ghcr.io/acme/api:1'],
  facts: facts(),
  tag: { kind: 'same' },
  ...over,
});
const verdict = (over: Partial<ImageVerdict> = {}): ImageVerdict => ({
  stream: 'ghcr.io/acme/api=main',
  at: now - hour,
  verdict: 'passed',
  passedAt: now - hour,
  isRetired: false,
  excepted: [],
  ...over,
});
const never = { verdict: 'blocked', passedAt: undefined } as unknown as Partial<ImageVerdict>;
const ledger = (...all: readonly [Digest, ImageVerdict][]) => ({ of: Map.groupBy(all, ([key]) => key) });
const ledgerOf = (...all: readonly [Digest, ImageVerdict][]): NonNullable<Against['ledger']> => ({
  of: new Map([...ledger(...all).of].map(([key, own]) => [key, own.map(([, one]) => one)])),
});
const row = (over: Parameters<typeof judgedAt>[1] = {}): ImageRow => ({
  digest,
  names: ['ghcr.io/acme/api:1'],
  outcome: judgedAt(new Date(now), over),
});
const nights = (...rows: readonly ImageRow[]) => new Map(rows.map((one) => [one.digest, one]));
const against = (over: Partial<Against> = {}): Against => ({
  ledger: ledgerOf([digest, verdict()]),
  maxAge: 7 * day,
  ...over,
});
const unproven = { kind: 'refused', codes: ['no-signature', 'no-scan'], hasPassed: false } as const;
const alert: Alert = { source: 'Falco', level: 'critical', what: 'a new binary' };
const excepted = [{ is: 'vulnerability', id: 'CVE-1', aliases: ['GHSA-1'], subject: 'a' }] as const;
const ended = (active: readonly Partial<Exception>[] = [], id = 'CVE-1', images?: readonly string[]) =>
  endedExceptions({
    active: active as readonly Exception[],
    refused: [
      {
        ...{ id, refusal: 'expired', file: '.trivyignore', line: 3, why: 'it expired on 2026-01-10' },
        suggestion:
          images === undefined ? { kind: 'words', text: '' } : { kind: 'entry', draft: { images }, until: '' },
      } as unknown as RefusedException,
    ],
  });

const classesOf = (one: WorkloadImage, by: Against, alerts: readonly Alert[] = []): readonly DriftClass[] =>
  judgeRunning(one, by, alerts, now).map((fault) => fault.class);

describe('something that runs', () => {
  it.each<[what: string, image: WorkloadImage, against: Against, classes: readonly DriftClass[]]>([
    ['is as it should be by ledger and proof', image(), against(), []],
    ['is as it should be by its proof alone', image(), against({ ledger: undefined as never }), []],
    ['is as it should be by the ledger alone', image({ facts: facts({ proof: { kind: 'unasked' } }) }), against(), []],
    [
      'is known to the ledger by its config',
      image({ facts: facts({ proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf([config, verdict()]) }),
      [],
    ],
    [
      'is a platform that nobody has scanned, of an index that has passed',
      image({ facts: facts({ proof: { kind: 'unasked' }, indexes: [index] }) }),
      against({ ledger: ledgerOf([index, verdict()]) }),
      ['never-passed'],
    ],
    [
      'is known to nobody',
      image({ facts: facts({ proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf() }),
      ['never-passed'],
    ],
    [
      'was blocked, and has never passed',
      image({ facts: facts({ proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf([digest, verdict(never)]) }),
      ['never-passed'],
    ],
    [
      'has no proof, and nobody keeps a ledger',
      image({ facts: facts({ proof: unproven }) }),
      against({ ledger: undefined as never }),
      ['never-passed', 'unsigned', 'unsigned'],
    ],
    [
      'has passed once by the ledger, and lacks its proof',
      image({ facts: facts({ proof: unproven }) }),
      against(),
      ['unsigned', 'unsigned'],
    ],
    [
      'has passed by a scan of next year, and nobody is named whose proof counts',
      image({ facts: facts({ proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf([digest, verdict({ at: now + 365 * day, passedAt: now + 365 * day })]) }),
      ['proof-expired'],
    ],
    [
      'has passed, and its newest scan has not',
      image(),
      against({ ledger: ledgerOf([digest, verdict({ verdict: 'blocked' })]) }),
      ['passed-then-failed'],
    ],
    [
      'was blocked in a history that is retired',
      image(),
      against({ ledger: ledgerOf([digest, verdict({ verdict: 'blocked', isRetired: true })], [config, verdict()]) }),
      [],
    ],
    [
      'passes in one history and not in another',
      image(),
      against({ ledger: ledgerOf([digest, verdict({ stream: 'other', verdict: 'blocked' })], [digest, verdict()]) }),
      ['passed-then-failed'],
    ],
    [
      'was blocked in the night',
      image(),
      against({ night: nights(row({ verdict: 'blocked' })) }),
      ['passed-then-failed'],
    ],
    [
      'has a proof that was withdrawn in the night',
      image({ facts: facts({ proof: unproven }) }),
      against({ ledger: ledgerOf(), night: nights(row({ claims: { kind: 'revoked' } })) }),
      ['passed-then-failed', 'unsigned', 'unsigned'],
    ],
    [
      'has a scan that says blocked',
      image({ facts: facts({ proof: { kind: 'refused', codes: ['blocked'], hasPassed: false } }) }),
      against(),
      ['passed-then-failed'],
    ],
    [
      'has a proof that ends within 48 hours',
      image({ facts: facts({ proof: { kind: 'accepted', ends: now + 48 * hour } }) }),
      against(),
      ['proof-expiring'],
    ],
    [
      'has a proof that ends after that',
      image({ facts: facts({ proof: { kind: 'accepted', ends: now + 48 * hour + 1 } }) }),
      against(),
      [],
    ],
    [
      'has a signature, which has no end, and no scan is asked for',
      image({ facts: facts({ proof: { kind: 'accepted' } }) }),
      against(),
      [],
    ],
    [
      'has a proof that has ended',
      image({ facts: facts({ proof: { kind: 'refused', codes: ['expired'], hasPassed: true } }) }),
      against({ ledger: ledgerOf() }),
      ['proof-expired'],
    ],
    [
      'has a proof that does not count by the policy of today',
      image({ facts: facts({ proof: { kind: 'refused', codes: ['only-new'], hasPassed: true } }) }),
      against({ ledger: ledgerOf() }),
      ['unsigned'],
    ],
    [
      'was scanned long ago, and no proof is asked for',
      image({ facts: facts({ proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf([digest, verdict({ at: now - 7 * day })]) }),
      ['proof-expired'],
    ],
    [
      'was scanned long ago, and again in the night',
      image({ facts: facts({ proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf([digest, verdict({ at: now - 7 * day })]), night: nights(row()) }),
      [],
    ],
    [
      'has an exception that has ended',
      image(),
      against({ ledger: ledgerOf([digest, verdict({ excepted })]), exceptions: ended() }),
      ['exception-expired'],
    ],
    [
      'has one by another id of the finding',
      image(),
      against({ ledger: ledgerOf([digest, verdict({ excepted })]), exceptions: ended([], 'GHSA-1') }),
      ['exception-expired'],
    ],
    [
      'has one that was for another image',
      image(),
      against({
        ledger: ledgerOf([digest, verdict({ excepted })]),
        exceptions: ended([], 'CVE-1', ['ghcr.io/acme/web:*']),
      }),
      [],
    ],
    [
      'has another one that holds',
      image(),
      against({ ledger: ledgerOf([digest, verdict({ excepted })]), exceptions: ended([{ id: 'GHSA-1' }]) }),
      [],
    ],
    [
      'has another one that holds for other images',
      image(),
      against({
        ledger: ledgerOf([digest, verdict({ excepted })]),
        exceptions: ended([{ id: 'GHSA-1', images: ['ghcr.io/acme/web:*'] }]),
      }),
      ['exception-expired'],
    ],
    [
      'is gone',
      image({ facts: facts({ registry: { kind: 'gone' }, proof: { kind: 'unasked' } }), tag: { kind: 'absent' } }),
      against(),
      ['gone', 'tag-moved'],
    ],
    ['has a tag that was moved', image({ tag: { kind: 'moved', to: index } }), against(), ['tag-moved']],
    ['is a platform of what its tag names', image({ tag: { kind: 'within', index } }), against(), []],
    ['is in no night', image(), against({ night: nights({ ...row(), digest: index }) }), ['not-in-inventory']],
    [
      'is in the night by its index',
      image({ facts: facts({ indexes: [index] }) }),
      against({ night: nights({ ...row(), digest: index }) }),
      [],
    ],
    [
      'has a history that is retired',
      image(),
      against({ ledger: ledgerOf([digest, verdict({ isRetired: true })]) }),
      ['not-in-inventory'],
    ],
    ['can’t be read', image({ digest: undefined as never, facts: undefined as never }), against(), ['unreadable']],
    [
      'has a registry that does not answer, and nobody else knows it',
      image({ facts: facts({ registry: { kind: 'unread', why: 'down' }, proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf() }),
      ['unanswered'],
    ],
    [
      'has a registry that does not answer, and the ledger says it was blocked',
      image({ facts: facts({ registry: { kind: 'unread', why: 'down' }, proof: { kind: 'unasked' } }) }),
      against({ ledger: ledgerOf([digest, verdict(never)]) }),
      ['never-passed', 'unanswered'],
    ],
    [
      'has a ledger that could not be read, and no proof',
      image({ facts: facts({ proof: unproven }) }),
      against({ ledger: 'unread' }),
      ['unanswered', 'unsigned', 'unsigned'],
    ],
    [
      'has proofs that could not be read, and a ledger that knows nothing',
      image({ facts: facts({ proof: { kind: 'unread', why: 'down' } }) }),
      against({ ledger: ledgerOf() }),
      ['unanswered'],
    ],
    ['has a tag that could not be read', image({ tag: { kind: 'unread', why: 'down' } }), against(), ['unanswered']],
  ])('%s', (_, one, by, classes) => {
    expect(classesOf(one, by)).toEqual(classes);
  });

  it('has its alerts among what is wrong, the worst first, and no notice', () => {
    expect(
      classesOf(image({ tag: { kind: 'moved', to: index } }), against(), [alert, { ...alert, level: 'notice' }]),
    ).toEqual(['alert', 'tag-moved']);
    expect(judgeRunning(image(), against(), [alert], now)).toEqual([{ class: 'alert', why: 'Falco: a new binary' }]);
  });
});
