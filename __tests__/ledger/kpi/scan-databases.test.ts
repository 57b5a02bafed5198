import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../src/ledger/fold.js';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { emptyLedger, type LedgerState } from '../../../src/ledger/ledger-state.js';
import { parseBatches, writeBatch } from '../../../src/ledger/lines/chain.js';
import { digestOf } from '../../../src/oci/digest.js';
import { added, addition, day, hour, type Ledger, ledgerOf, type Night, night, noLedger, rebuilt } from '../nights.js';

const databases = (state: LedgerState, since: number) => fleetLedger(state, { since, until: night(400) }).databases;
const scan = (number: number, more: Partial<Night> = {}): Night => ({ at: night(number), faults: ['CVE-1'], ...more });
const linesOf = ({ batches }: Ledger) => Buffer.concat(batches).toString().trim().split('\n');
const of = (label: string, number: number, scans: number) => ({
  digest: digestOf(label),
  collected: night(number) - 2 * hour,
  scans,
});

describe('the databases of the scans of a period', () => {
  it('are told by all that change something, change nothing, or come late, the newest first', () => {
    const ledger = ledgerOf([
      scan(0, { databaseDigest: 'zero' }),
      scan(1, { databaseDigest: 'one' }),
      scan(2, { databaseDigest: 'two', faults: [] }),
      // It is late, and its advisories are no newer.
      scan(1, { at: night(1) + hour, databaseDigest: 'one', database: night(1) - 2 * hour, faults: ['CVE-2'] }),
      scan(3),
    ]);
    expect(databases(ledger.state, night(0))).toEqual({
      known: [of('two', 2, 1), of('one', 1, 2)],
      unknownScans: 1,
    });
    expect(databases(ledger.state, night(2))).toEqual({ known: [], unknownScans: 1 });
    expect(databases(rebuilt(ledger.batches), night(0))).toEqual(databases(ledger.state, night(0)));
  });

  it('take one line for a whole night', () => {
    const streams = ['a', 'b', 'c'].map((name) => ({ repository: `ghcr.io/acme/${name}`, line: 'main' }));
    const all = (number: number, databaseDigest?: string) =>
      streams.map((stream) => addition(scan(number, { databaseDigest }), stream));
    const ledger = added(added(noLedger, all(0, 'zero')), all(1, 'one'));
    expect(linesOf(ledger).filter((line) => line.startsWith('{"kind":"database"'))).toHaveLength(2);
    expect(databases(ledger.state, 0).known).toEqual([of('one', 1, 3), of('zero', 0, 3)]);
  });

  it.each<[string, string | undefined]>([
    ['another digest', 'other'],
    ['none', undefined],
  ])('are not known where another scan of the same batch and moment names %s', (_, databaseDigest) => {
    const other = { repository: 'ghcr.io/acme/web', line: 'main' };
    const both = [addition(scan(0, { databaseDigest: 'zero' })), addition(scan(0, { databaseDigest }), other)];
    expect(databases(added(noLedger, both).state, 0)).toEqual({ known: [], unknownScans: 2 });
  });

  it('are those that a count by hand gives, whoever wrote when', () => {
    const one = fc.record({ at: fc.nat(20), digest: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }) });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ at }) => at, maxLength: 12 }), fc.nat(20), (scans, since) => {
        const nights = scans.map(({ at, digest }) =>
          scan(at, { databaseDigest: digest === undefined ? undefined : `${digest} ${at}`, faults: [`CVE-${at % 3}`] }),
        );
        const { known, unknownScans } = databases(ledgerOf(nights).state, night(since));
        const counted = scans.filter(({ at }) => at > since);
        // A late one that shows nothing new is no event.
        const newest = scans.filter(({ at }, index) => scans.slice(0, index).every((before) => before.at < at));
        const must = newest.filter(({ at }) => at > since);
        const names = known.map(({ digest }) => digest);
        for (const { at, digest } of must)
          if (digest !== undefined) expect(names).toContain(digestOf(`${digest} ${at}`));
        expect(known.length + unknownScans).toBeLessThanOrEqual(counted.length);
        expect(known.map(({ collected }) => collected)).toEqual(
          known.map(({ collected }) => collected).toSorted((a, b) => b - a),
        );
      }),
    );
  });
});

it('a database of a batch has one digest', () => {
  const line = { kind: 'database', collected: 1, digest: digestOf('a') } as const;
  const { bytes } = writeBatch(emptyLedger, [line, { ...line, digest: digestOf('b') }], new Date(day));
  const read = () => fold(emptyLedger, parseBatches(bytes, { sequence: 0 }, 'ledger'));
  expect(read).toThrow('a database gets a second digest');
});
