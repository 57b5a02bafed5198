import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retireStreams } from '../../../src/ledger/add-records.js';
import { fold } from '../../../src/ledger/fold.js';
import { stateOf } from '../../../src/ledger/history.js';
import {
  type FindingBucket,
  fleetLedger,
  type TotalColumn,
  totalColumns,
} from '../../../src/ledger/kpi/fleet-ledger.js';
import { totalCount } from '../../../src/ledger/kpi/trend.js';
import type { LedgerState } from '../../../src/ledger/ledger-state.js';
import { writeBatch } from '../../../src/ledger/lines/chain.js';
import type { Episode } from '../../../src/ledger/state.js';
import { type Severity, severities } from '../../../src/scan/finding.js';
import { added, addition, day, failure, hour, ledgerOf, main, night, noLedger } from '../nights.js';
import { randomFleet } from './random-fleet.js';

const report = (state: LedgerState, now: number, days = 7) =>
  fleetLedger(state, { since: night(now) - days * day, until: night(now) });

describe('the figures of a period', () => {
  it('are those that a naive count of all episodes gives, whatever has happened', () => {
    fc.assert(
      fc.property(
        randomFleet,
        fc.integer({ min: 61, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        (state, now, days) => {
          const { totals, findings, standing } = report(state, now, days);
          expect(totals).toEqual(naiveTotals(state, night(now) - days * day, night(now)));
          for (const severity of severities) {
            const live = (bucket: FindingBucket) =>
              findings.filter((one) => one.bucket === bucket && one.severity === severity).length;
            expect(live('open') + live('overdue')).toBe(totals.open[severity]);
            expect(live('overdue')).toBe(totals.overdue[severity]);
            expect(live('excepted')).toBe(totals.excepted[severity]);
            expect(live('opening-balance')).toBe(totals.debt[severity]);
            expect(live('fixed')).toBe(totals.fixed[severity]);
            expect(standing.remediation[severity]?.count ?? 0).toBe(
              findings.filter((one) => one.bucket === 'fixed' && one.severity === severity && !one.isBalance).length,
            );
          }
        },
      ),
    );
  });

  it('balance: what was there a week ago, and came, is there, or has gone', () => {
    fc.assert(
      fc.property(randomFleet, fc.integer({ min: 61, max: 90 }), (state, now) => {
        const { trend } = report(state, now);
        for (const [index, { figures }] of trend.entries()) {
          const before = trend[index - 1]?.figures;
          if (before === undefined || figures === undefined) continue;
          const gone = naiveGone(state, trend[index]?.from ?? 0, trend[index]?.to ?? 0);
          expect(totalCount(before.open) + totalCount(figures.new) - gone).toBe(totalCount(figures.open));
        }
      }),
    );
  });

  it('have mean, median and nine in ten of what was fixed, and of what is open', () => {
    const state = ledgerOf([
      { at: night(0), faults: [] },
      {
        at: night(1),
        faults: [
          { id: 'CVE-1', severity: 'CRITICAL' },
          { id: 'CVE-2', severity: 'CRITICAL' },
        ],
      },
      { at: night(3), faults: [{ id: 'CVE-2', severity: 'CRITICAL' }], build: 'b' },
    ]).state;
    const { remediation, openAges } = report(state, 5);
    expect(remediation).toEqual({ count: 1, mean: 48, median: 48, p90: 48, longest: 48 });
    expect(openAges).toEqual({ CRITICAL: { count: 1, mean: 96, median: 96, p90: 96, longest: 96 } });
  });

  it('are none where nothing was fixed, and not 0', () => {
    const { remediation, openAges, database } = report(noLedger.state, 5);
    expect([remediation, openAges, database]).toEqual([undefined, {}, undefined]);
  });

  it('list what is late first, then the worst', () => {
    const faults = [
      { id: 'CVE-low', severity: 'LOW' },
      { id: 'CVE-critical', severity: 'CRITICAL' },
      { id: 'CVE-excepted', severity: 'CRITICAL', isExcepted: true },
    ] as const;
    const state = ledgerOf([
      { at: night(0), faults: [{ id: 'CVE-old', severity: 'CRITICAL' }] },
      { at: night(1), faults: [{ id: 'CVE-old', severity: 'CRITICAL' }, ...faults] },
    ]).state;
    expect(report(state, 5).findings.map(({ name, bucket }) => [name.id, bucket])).toEqual([
      ['CVE-critical', 'overdue'],
      ['CVE-low', 'open'],
      ['CVE-old', 'opening-balance'],
      ['CVE-excepted', 'excepted'],
    ]);
  });
});

describe('the trend', () => {
  it('has no figures for weeks in which nobody has looked', () => {
    const nights = [0, 1, 2, 30].map((at) => ({ at: night(at), faults: ['CVE-1'] }));
    const { trend } = report(ledgerOf(nights).state, 31);
    expect(trend.map(({ figures }) => (figures === undefined ? '-' : 'x')).join('')).toBe('-------x---x');
    expect(trend.at(-1)?.figures).toMatchObject({ new: { HIGH: 0 }, open: { HIGH: 0 }, openingBalance: { HIGH: 1 } });
  });
});

describe('data gaps', () => {
  const web = { repository: 'ghcr.io/acme/web', line: 'main' };

  it('are the nights between two complete scans, and those since the last one', () => {
    const nights = [0, 1, 4, 5].map((at) => ({ at: night(at), faults: [] }));
    expect(report(ledgerOf(nights).state, 7.5, 30).gaps).toMatchObject([
      { from: night(1), to: night(4), nights: 2 },
      { from: night(5), to: night(7.5), nights: 2 },
    ]);
  });

  it('are none where there was a scan each night, and none before the first', () => {
    const nights = [3, 4, 5].map((at) => ({ at: night(at), faults: [] }));
    expect(report(ledgerOf(nights).state, 6, 30).gaps).toEqual([]);
  });

  it('end where an image was retired, and are those of each image', () => {
    const both = added(ledgerOf([{ at: night(0), faults: [] }]), [addition({ at: night(3), faults: [] }, web)]);
    expect(report(both.state, 4).gaps.map(({ stream, nights }) => [stream.repository, nights])).toEqual([
      ['ghcr.io/acme/api', 4],
    ]);
  });

  it('are those of the period: neither the nights before it, nor those of an image that was retired before it', () => {
    const scanned = ledgerOf([0, 6].map((at) => ({ at: night(at), faults: [] })));
    // After the scan of night 0 five nights are missing; the report looks at three of them.
    expect(report(scanned.state, 6.5, 4.1).gaps).toMatchObject([{ from: night(0), to: night(6), nights: 3 }]);
    const lines = retireStreams(scanned.state, [main], new Date(night(9)));
    const { bytes: _, ...batch } = writeBatch(scanned.state, lines, new Date(night(9)));
    const retired = fold(scanned.state, [batch]);
    expect(report(retired, 10, 3.9).gaps).toMatchObject([{ from: night(6), to: night(9), nights: 3 }]);
    expect(report(retired, 17, 7).gaps).toEqual([]);
  });

  it('come to the same in all days together as in all of their time', () => {
    const { state } = ledgerOf([0, 1, 4, 5, 6, 11].map((at) => ({ at: night(at), faults: [] })));
    const nights = (until: number, days: number) =>
      report(state, until, days).gaps.reduce((sum, gap) => sum + gap.nights, 0);
    const each = Array.from({ length: 14 }, (_, index) => nights(index + 1.1, 1));
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(nights(14.1, 14.1));
    expect(nights(14.1, 14.1)).toBe(2 + 4 + 3);
  });

  it('begin, where no scan was ever made, with the first night that could not make one', () => {
    const { state } = added(noLedger, [], [failure(3), failure(4)]);
    expect(report(state, 4.1).gaps).toMatchObject([{ from: night(3), to: night(4.1), nights: 2 }]);
    expect(report(state, 11.1).gaps).toMatchObject([{ from: night(4.1), to: night(11.1), nights: 7 }]);
  });
});

/** Each column by its definition, from all episodes that there are. */
function naiveTotals(state: LedgerState, since: number, until: number) {
  const within = (at: number | undefined) => at !== undefined && at > since && at <= until;
  const isLive = ({ resolved }: Episode) => resolved === undefined;
  const isExcepted = (one: Episode) => isLive(one) && one.exceptedSince !== undefined;
  const isOld = (one: Episode) => isLive(one) && !isExcepted(one) && one.balance === true;
  const isOpen = (one: Episode) => isLive(one) && !isExcepted(one) && one.balance !== true;
  const counts = (one: Episode) => one.resolved?.resolution !== 'reclassified';
  const rules: Readonly<Record<TotalColumn, (one: Episode, due: number) => boolean>> = {
    new: (one) => counts(one) && one.balance !== true && within(one.firstSeen) && isSeen(one, since),
    fixed: (one) => one.resolved?.resolution === 'fixed' && within(one.resolved.at),
    reopened: (one) => counts(one) && (one.reopened ?? []).some(within) && isSeen(one, since),
    open: isOpen,
    overdue: (one, due) => isOpen(one) && due < until,
    excepted: isExcepted,
    debt: isOld,
    overdueDebt: (one, due) => isOld(one) && due < until,
  };
  const all = state.streams.flatMap((stream) => {
    const { findings, fixWithin } = stateOf(stream);
    return [...findings.values()].flat().map((one) => ({ one, due: naiveDue(one, fixWithin, until) }));
  });
  const count = (column: TotalColumn, severity: Severity) =>
    all.filter(({ one, due }) => one.severities.at(-1)?.severity === severity && rules[column](one, due)).length;
  return Object.fromEntries(
    totalColumns.map((column) => [
      column,
      Object.fromEntries(severities.map((severity) => [severity, count(column, severity)])),
    ]),
  );
}

/** What was over before the period counts nowhere in it. */
function isSeen({ resolved }: Episode, since: number): boolean {
  return resolved === undefined || resolved.at > since;
}

/** The earliest end of all times that hold; while an exception holds, no time passes. */
function naiveDue(one: Episode, fixWithin: Readonly<Partial<Record<Severity, number>>>, now: number): number {
  const weight = (severity: Severity) => severities.indexOf(severity === 'UNKNOWN' ? 'HIGH' : severity);
  const current = one.severities.at(-1)?.severity ?? 'UNKNOWN';
  const ends = severities.flatMap((named) => {
    const hours = fixWithin[named];
    if (hours === undefined || !(named === current || (named !== 'UNKNOWN' && weight(named) >= weight(current))))
      return [];
    let from = Number.POSITIVE_INFINITY;
    for (const step of one.severities.toReversed()) {
      if (weight(step.severity) > weight(named)) break;
      from = step.at;
    }
    const pauses = [
      ...(one.pauses ?? []),
      ...(one.exceptedSince === undefined ? [] : [{ from: one.exceptedSince, to: now }]),
    ];
    const paused = pauses.reduce(
      (sum, pause) => sum + Math.max(0, Math.min(pause.to, now) - Math.max(pause.from, from)),
      0,
    );
    return [from + hours * hour + paused];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...ends);
}

/** What left in a week that was not of the opening balance. */
function naiveGone(state: LedgerState, from: number, to: number): number {
  return state.streams
    .flatMap((stream) => [...stateOf(stream).findings.values()].flat())
    .filter(
      ({ resolved, balance }) =>
        balance !== true &&
        resolved !== undefined &&
        resolved.resolution !== 'reclassified' &&
        resolved.at > from &&
        resolved.at <= to,
    ).length;
}
