import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stateOf } from '../../../src/ledger/history.js';
import { compareMatch } from '../../../src/ledger/kpi/compare-match.js';
import { added, addition, failure, hour, type Ledger, ledgerOf, type Night, night } from '../nights.js';

/** The image of the first stream, matched again an hour after the newest of these nights, with the same advisories unless others are named. */
function again({ state }: Ledger, now: Partial<Night> & Pick<Night, 'faults'>) {
  const [history] = state.streams;
  if (history === undefined) throw new Error('the ledger has no stream');
  const stream = stateOf(history);
  const at = (stream.last?.at ?? 0) + hour;
  return compareMatch(state, 0, stream, addition({ at, database: stream.last?.database ?? null, ...now }));
}

const old = { id: 'CVE-1', severity: 'HIGH' } as const;
const two = ledgerOf([
  { at: night(0), faults: [old] },
  { at: night(1), faults: [old, { id: 'CVE-2', severity: 'LOW' }] },
]);
const newer = night(2);

describe('compareMatch', () => {
  it.each<[string, Ledger, Partial<Night> & Pick<Night, 'faults'>, ReturnType<typeof compareMatch>['kind'], object?]>([
    ['has the same', two, { faults: [old, { id: 'CVE-2', severity: 'LOW' }] }, 'same', { findings: 2 }],
    ['has one more', two, { faults: [old, { id: 'CVE-2', severity: 'LOW' }, 'CVE-3'] }, 'differs'],
    ['lacks one', two, { faults: [old] }, 'differs'],
    ['has one that is rated worse', two, { faults: [old, { id: 'CVE-2', severity: 'CRITICAL' }] }, 'differs'],
    ['has one more by newer advisories', two, { faults: [old, 'CVE-2', 'CVE-3'], database: newer }, 'newer-advisories'],
    [
      'has the same by newer advisories',
      two,
      { faults: [old, { id: 'CVE-2', severity: 'LOW' }], database: newer },
      'same',
    ],
    ['is another image', two, { faults: [old, { id: 'CVE-2', severity: 'LOW' }], build: 'b' }, 'differs'],
    ['is another image, whatever advisories say', two, { faults: [], build: 'b', database: newer }, 'differs'],
    ['could not be compared as a whole', two, { faults: [old], isPartial: true }, 'unknown'],
    ['lacks a platform', two, { faults: [], platforms: ['linux/arm64'] }, 'unknown'],
    ['was matched with older advisories', two, { faults: [], database: night(0) }, 'unknown'],
    ['says nothing of its advisories', two, { faults: [], database: null }, 'unknown'],
    [
      'has an exception that the ledger does not know',
      two,
      {
        faults: [
          { ...old, isExcepted: true },
          { id: 'CVE-2', severity: 'LOW' },
        ],
      },
      'same',
    ],
    [
      'is not affected any more, as the scanner says',
      two,
      {
        faults: [
          { ...old, fix: 'not-affected' },
          { id: 'CVE-2', severity: 'LOW' },
        ],
      },
      'differs',
    ],
    [
      'has one under another of its ids',
      ledgerOf([{ at: night(0), faults: [{ id: 'GHSA-1', aliases: ['CVE-1'] }] }]),
      { faults: [{ id: 'CVE-1', aliases: ['GHSA-1'] }] },
      'same',
    ],
    [
      'has one back that the ledger calls gone',
      ledgerOf([
        { at: night(0), faults: [old] },
        { at: night(1), faults: [] },
      ]),
      { faults: [old] },
      'differs',
    ],
    [
      'was scanned last without all of it',
      ledgerOf([{ at: night(0), faults: [old], isPartial: true }]),
      { faults: [old] },
      'unknown',
    ],
    [
      'could not be scanned last',
      added(two, [], [failure(2)]),
      { faults: [old, { id: 'CVE-2', severity: 'LOW' }] },
      'unknown',
    ],
    [
      'has a secret that the ledger had no look for',
      two,
      {
        faults: [old, { id: 'CVE-2', severity: 'LOW' }, { id: 'aws-key', kind: 'secret' }],
        scanners: ['vuln', 'secret'],
      },
      'same',
    ],
    [
      'was not looked through for the secrets that the ledger says',
      ledgerOf([{ at: night(0), faults: [{ id: 'aws-key', kind: 'secret' }], scanners: ['vuln', 'secret'] }]),
      { faults: [] },
      'unknown',
    ],
    [
      'has a secret more, which is no matter of advisories',
      ledgerOf([{ at: night(0), faults: [], scanners: ['vuln', 'secret'] }]),
      { faults: [{ id: 'aws-key', kind: 'secret' }], scanners: ['vuln', 'secret'], database: newer },
      'differs',
    ],
  ])('an image that %s', (_, ledger, now, kind, more = {}) => {
    expect(again(ledger, now)).toMatchObject({ kind, ...more });
  });

  it('names what differs', () => {
    const faults = [{ id: 'CVE-2', severity: 'MEDIUM' }, 'CVE-3'] as const;
    expect(again(two, { faults })).toEqual({
      kind: 'differs',
      differences: [
        { kind: 'unlisted', name: expect.objectContaining({ id: 'CVE-3' }), severity: 'HIGH' },
        { kind: 'gone', name: expect.objectContaining({ id: 'CVE-1' }), severity: 'HIGH' },
        { kind: 'severity', name: expect.objectContaining({ id: 'CVE-2' }), severity: 'MEDIUM', said: 'LOW' },
      ],
    });
  });

  it('finds just what was left out of a history or put into it, whatever came before', () => {
    const fault = fc.record({
      id: fc.integer({ min: 1, max: 12 }).map((number) => `CVE-${number}`),
      package: fc.constantFrom('openssl', 'zlib'),
      severity: fc.constantFrom('CRITICAL', 'HIGH', 'LOW'),
      isExcepted: fc.boolean(),
    });
    const key = ({ id, package: name }: { readonly id: string; readonly package: string }) => `${id} ${name}`;
    const faults = fc.uniqueArray(fault, { selector: key, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(faults, { minLength: 1, maxLength: 5 }), faults, (before, now) => {
        const nights = before.map((some, index) => ({ at: night(index), faults: some }));
        const { ledger, last } = { ledger: ledgerOf(nights), last: before.at(-1) ?? [] };
        expect(again(ledger, { faults: last })).toMatchObject({ kind: 'same', findings: last.length });
        const found = again(ledger, { faults: now });
        const names = (some: typeof now, others: typeof now) =>
          some.filter((one) => !others.some((other) => key(one) === key(other))).map(({ id }) => id);
        const rated = now.filter((one) =>
          last.some((other) => key(one) === key(other) && one.severity !== other.severity),
        );
        const said = (kind: string) =>
          'differences' in found
            ? found.differences.flatMap((one) => (one.kind === kind && 'name' in one ? [one.name.id] : [])).sort()
            : [];
        expect(said('unlisted')).toEqual(names(now, last).sort());
        expect(said('gone')).toEqual(names(last, now).sort());
        expect(said('severity')).toEqual(rated.map(({ id }) => id).sort());
        expect(found.kind === 'same').toBe(
          said('unlisted').length + said('gone').length + said('severity').length === 0,
        );
      }),
    );
  });

  it('holds the newest scan against the image, also where a late report has newer advisories', () => {
    const late = added(two, [addition({ at: night(0) + hour, faults: [old], database: night(9) })]);
    const now = { faults: [old], database: night(9) };
    expect(again(late, now)).toMatchObject({ kind: 'newer-advisories' });
  });
});
