import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { standingOf } from '../../src/ledger/standing.js';
import { added, addition, failure, ledgerOf, type Night, night, noLedger, rebuilt, whole } from './nights.js';

const nights: readonly Night[] = [
  { at: night(0), faults: [] },
  { at: night(1), faults: ['CVE-1'] },
  { at: night(3), faults: [], build: 'b' },
];
const failed = (ledger: ReturnType<typeof ledgerOf>) => whole(ledger.state).streams[0]?.failed;

describe('a scan that could not be made', () => {
  it('shows as a gap until the stream is scanned again', () => {
    const before = ledgerOf(nights.slice(0, 2));
    const once = added(before, [], [failure(2)]);
    const twice = added(once, [], [failure(3, 'still no answer')]);
    expect(failed(twice)).toEqual({ since: night(2), at: night(3), why: 'still no answer' });
    expect(standingOf(twice.state, new Date(night(4)), new Date(night(0))).streams[0]).toMatchObject({
      lastScan: night(1),
      failed: { since: night(2), why: 'still no answer' },
      open: { HIGH: 1 },
    });
    expect(failed(ledgerOf([{ at: night(4), faults: [] }], twice))).toBeUndefined();
    expect(failed(ledgerOf([{ at: night(4), faults: ['CVE-1'] }], twice))).toBeUndefined();
    expect(whole(rebuilt(twice.batches))).toEqual(whole(twice.state));
  });

  it('is a gap also where the stream was never scanned', () => {
    const { state } = added(noLedger, [], [failure(0, '')]);
    expect(whole(state).streams).toMatchObject([{ failed: { at: night(0), why: 'not known' } }]);
  });

  it('changes nothing when it comes twice, or after a newer scan', () => {
    const ledger = added(ledgerOf(nights), [], [failure(5), failure(5), failure(7)]);
    expect(ledger.batches).toHaveLength(nights.length + 1);
    for (const again of [5, 6, 7, 2]) expect(added(ledger, [], [failure(again)])).toBe(ledger);
  });

  it('may come with scans of the same batch, and before one that is older', () => {
    const ledger = added(ledgerOf(nights), [addition({ at: night(4), faults: [] })], [failure(6), failure(3)]);
    expect(failed(ledger)).toMatchObject({ since: night(6) });
    expect(failed(ledgerOf([{ at: night(5), faults: ['CVE-2'] }], ledger))).toMatchObject({ since: night(6) });
  });

  it('has its reason in one line of bounded length', () => {
    const { state } = added(noLedger, [], [failure(0, 'x'.repeat(10_000))]);
    expect(whole(state).streams[0]?.failed?.why).toHaveLength(300);
  });

  it('neither opens nor closes anything, whenever it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(8))), (failures) => {
        let ledger = noLedger;
        for (let step = 0; step <= nights.length; step += 1) {
          const now = failures.filter(([when]) => when === step).map(([, at]) => failure(at));
          ledger = added(ledger, [], now);
          const one = nights[step];
          if (one !== undefined) ledger = added(ledger, [addition(one)]);
        }
        const [{ failed: _, ...stream } = {}] = whole(ledger.state).streams;
        const [expected] = whole(ledgerOf(nights).state).streams;
        expect(stream).toEqual({ ...expected, failed: undefined });
      }),
    );
  });
});
