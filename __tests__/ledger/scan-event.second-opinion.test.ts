import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stateOf } from '../../src/ledger/history.js';
import {
  added,
  addition,
  day,
  episodesOf,
  type Ledger,
  ledgerOf,
  type Night,
  night,
  rebuilt,
  whole,
} from './nights.js';

const alone = { id: 'CVE-1', isAlone: true } as const;
const scan = (number: number, faults: Night['faults'], over: Partial<Night> = {}): Night => ({
  at: night(number),
  faults,
  build: String(number),
  ...over,
});
const answered = { clair: 'answered' } as const;
const failed = { clair: 'failed' } as const;
const inDays = (ledger: Ledger) =>
  episodesOf(ledger, 'CVE-1').map(({ firstSeen, balance, resolved }) => ({
    from: (firstSeen - night(0)) / day,
    ...(balance === undefined ? {} : { balance }),
    ...(resolved === undefined ? {} : { to: (resolved.at - night(0)) / day, resolution: resolved.resolution }),
  }));
/** Clair has answered before there is anything to find. */
const clean = scan(0, [], answered);

describe('a finding that only Clair knows', () => {
  it.each<[string, readonly Night[], ReturnType<typeof inDays>]>([
    ['stays open where Clair was not asked', [clean, scan(1, [alone], answered), scan(2, [])], [{ from: 1 }]],
    ['stays open where Clair failed', [clean, scan(1, [alone], answered), scan(2, [], failed)], [{ from: 1 }]],
    [
      'is fixed where Clair answers and lacks it',
      [clean, scan(1, [alone], answered), scan(2, []), scan(3, [], answered)],
      [{ from: 1, to: 3, resolution: 'fixed' }],
    ],
    [
      'stays open where Clair answers and the scan is not complete',
      [clean, scan(1, [alone], answered), scan(2, [], { ...answered, isPartial: true })],
      [{ from: 1 }],
    ],
    [
      'keeps its clock when Trivy finds it too, and is closed by Trivy then',
      [clean, scan(1, [alone], answered), scan(4, ['CVE-1']), scan(6, [])],
      [{ from: 1, to: 6, resolution: 'fixed' }],
    ],
    [
      'keeps its clock when Trivy no longer finds it, and is not closed by Trivy then',
      [clean, scan(1, ['CVE-1'], answered), scan(2, [alone], answered), scan(3, [])],
      [{ from: 1 }],
    ],
    [
      'stays open where Clair is asked only in the first scan',
      [scan(0, [alone], answered), scan(1, []), scan(2, [], failed), scan(3, [])],
      [{ from: 0, balance: true }],
    ],
    [
      'is old debt where Clair has never answered before',
      [scan(0, []), scan(5, [alone], answered), scan(6, [alone, { id: 'CVE-2', isAlone: true }], answered)],
      [{ from: 5, balance: true }],
    ],
    [
      'is new where Clair had answered before, and not been asked since',
      [clean, scan(1, []), scan(5, [alone], answered)],
      [{ from: 5 }],
    ],
    [
      'shown by a record that comes late is not closed by what Trivy lacked since',
      [clean, scan(5, []), scan(3, [alone], answered)],
      [{ from: 3 }],
    ],
    [
      'is not doubted by a late record in which Clair was not asked',
      [clean, scan(1, [alone], answered), scan(5, [], answered), scan(3, [], { build: '1' })],
      [{ from: 1, to: 5, resolution: 'fixed' }],
    ],
  ])('%s', (_, nights, expected) => {
    expect(inDays(ledgerOf(nights))).toEqual(expected);
  });

  it('takes no room in a ledger of images that nobody asks Clair about, nor twice where all is as before', () => {
    const plain = ledgerOf([scan(0, []), scan(1, ['CVE-1'])]);
    expect(Buffer.concat(plain.batches).toString()).not.toMatch(/asked|alone|shared|clair/);
    const [same, more] = [{ build: 'a', ...answered }, scan(2, [alone], { build: 'a', ...answered })];
    const quiet = ledgerOf([scan(0, [], same), scan(1, [alone], same), more]);
    expect(Buffer.from(quiet.batches.at(-1) ?? '').toString()).toContain('"unchanged"');
  });

  const faults = fc.uniqueArray(fc.record({ id: fc.constantFrom('CVE-1', 'CVE-2'), isAlone: fc.boolean() }), {
    selector: ({ id }) => id,
  });
  const nights = fc.array(
    fc.record({
      at: fc.nat(40),
      faults,
      build: fc.constantFrom('a', 'b', 'c'),
      clair: fc.constantFrom('answered' as const, 'failed' as const, undefined),
      isPartial: fc.boolean(),
    }),
    { maxLength: 14 },
  );

  it('is never closed by a scan in which Clair has not answered, and a ledger reads back as it was', () => {
    fc.assert(
      fc.property(nights, (all) => {
        const given = all.map(({ at, clair, faults: found, ...one }) => ({
          ...one,
          at: night(at),
          // Nobody reports what was not asked for.
          faults: found.filter(({ isAlone }) => !isAlone || clair === 'answered'),
          ...(clair === undefined ? {} : { clair }),
        }));
        const ledger = given.reduce((before, one) => added(before, [addition(one)]), ledgerOf([]));
        expect(whole(rebuilt(ledger.batches))).toEqual(whole(ledger.state));
        const [stream] = ledger.state.streams;
        for (const episodes of stream === undefined ? [] : stateOf(stream).findings.values())
          for (const { alone: isAlone, resolved } of episodes) {
            if (!isAlone || resolved === undefined || resolved.resolution === 'reclassified') continue;
            const closing = given.filter(({ at }) => at === resolved.at);
            expect(closing.some(({ clair }) => clair === 'answered')).toBe(true);
          }
      }),
    );
  });
});
