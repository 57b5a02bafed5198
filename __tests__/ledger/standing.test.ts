import { describe, expect, it } from '@jest/globals';
import { standingOf } from '../../src/ledger/standing.js';
import { added, addition, day, type Fault, hour, ledgerOf, type Night, night } from './nights.js';

const clean: Night = { at: night(0), faults: [] };
const high = (id: string, over: Partial<Fault> = {}): Fault => ({ id, severity: 'HIGH', ...over });
const at = (nights: readonly Night[], now: number, days = 7) =>
  standingOf(ledgerOf(nights).state, new Date(night(now)), new Date(night(now) - days * day));
const stream = (nights: readonly Night[], now: number) => at(nights, now).streams[0];

describe('a stream', () => {
  it('has its old debt apart, and so what of it is past its time', () => {
    const nights = [
      { at: night(0), faults: [high('CVE-1')] },
      { at: night(1), faults: [high('CVE-1'), high('CVE-2')] },
    ];
    expect(stream(nights, 2)).toMatchObject({
      debt: { HIGH: 1 },
      open: { HIGH: 1 },
      new: { HIGH: 1 },
      overdue: { HIGH: 0 },
    });
    const later = at(nights, 9, 30);
    expect(later.streams[0]).toMatchObject({ overdue: { HIGH: 1 }, overdueDebt: { HIGH: 1 } });
    expect(later.overdue).toMatchObject([{ name: { id: 'CVE-2' }, due: night(8) }]);
  });

  it('has what is excepted in a bucket of its own, past its time or not', () => {
    const nights = [clean, { at: night(1), faults: [high('CVE-1', { isExcepted: true })] }];
    const standing = at(nights, 30);
    expect(standing.streams[0]).toMatchObject({ open: { HIGH: 0 }, excepted: { HIGH: 1 }, overdue: { HIGH: 0 } });
    expect(standing.overdue).toEqual([]);
  });

  it('has what is new, fixed and reopened in the days that are looked at', () => {
    const nights: readonly Night[] = [
      clean,
      { at: night(1), faults: ['CVE-1', 'CVE-2'] },
      { at: night(2), faults: ['CVE-2'], build: 'b' },
      { at: night(4), faults: ['CVE-1', 'CVE-2'], build: 'c' },
      { at: night(5), faults: ['CVE-1'], build: 'd' },
    ];
    expect(stream(nights, 6)).toMatchObject({ new: { HIGH: 2 }, fixed: { HIGH: 1 }, reopened: { HIGH: 1 } });
    expect(stream(nights, 20)).toMatchObject({ new: { HIGH: 0 }, fixed: { HIGH: 0 }, reopened: { HIGH: 0 } });
  });

  it('is past its time only once a fix is known, where the policy counts from that', () => {
    const clock = 'fix-available';
    const nights: readonly Night[] = [
      { ...clean, clock },
      { at: night(1), faults: [high('CVE-1')], clock },
      { at: night(20), faults: [high('CVE-1', { fix: 'upgrade' })], clock },
    ];
    expect(at(nights.slice(0, 2), 300).overdue).toEqual([]);
    expect(at(nights, 26).overdue).toEqual([]);
    expect(at(nights, 28).overdue).toMatchObject([{ due: night(27), fixableSince: night(20) }]);
    const [first, ...others] = nights.map(({ clock: _, ...one }) => one);
    expect(at([{ ...clean, ...first }, ...others], 26).overdue).toMatchObject([{ due: night(8) }]);
  });

  it('says when its newest scan was not complete', () => {
    const nights = [clean, { at: night(1), faults: [], isPartial: true }];
    expect(stream(nights, 2)).toMatchObject({
      lastScan: night(1),
      lastComplete: night(0),
      incomplete: 'linux/amd64: not everything could be compared with advisories',
    });
  });
});

describe('the time to fix', () => {
  const due = (nights: readonly Night[]) => at(nights, 300).overdue.map((one) => (one.due - night(1)) / hour);

  it.each<[string, readonly NonNullable<Fault['severity']>[], number]>([
    ['is that of its severity', ['HIGH'], 7 * 24],
    ['is shorter from when it is rated worse', ['LOW', 'CRITICAL'], 24 + 24],
    [
      'is never longer than before when it is rated worse',
      ['HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'HIGH', 'CRITICAL'],
      7 * 24,
    ],
    ['is longer from its first day when it is rated milder', ['CRITICAL', 'MEDIUM'], 30 * 24],
    ['counts from the first day when somebody rates it', ['UNKNOWN', 'HIGH'], 7 * 24],
    ['is that of LOW when somebody rates it LOW', ['UNKNOWN', 'LOW'], 90 * 24],
  ])('%s', (_, severities, expected) => {
    // The policy's times are known of findings alone: another package has one of each severity.
    const others = (['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const).map((severity) => ({
      id: `CVE-${severity}`,
      severity,
      package: 'curl',
    }));
    const nights = severities.map((severity, index) => ({ at: night(index + 1), faults: [{ id: 'CVE-1', severity }] }));
    expect(due([{ at: night(0), faults: others, build: 'b' }, ...nights])).toEqual([expected]);
  });
});

describe('times to remediate', () => {
  it('have mean, median and the time of nine in ten, without old debt', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `CVE-${index}`);
    const nights: readonly Night[] = [
      { at: night(0), faults: ['CVE-old'] },
      { at: night(1), faults: [...ids, 'CVE-old'] },
      ...ids.map((_, index) => ({ at: night(index + 2), faults: ids.slice(index + 1), build: `${index}` })),
    ];
    expect(at(nights, 20, 30).remediation).toEqual({
      HIGH: { count: 10, mean: 5.5 * 24, median: 5.5 * 24, p90: 9 * 24, afterGap: 0 },
    });
  });

  it('count from the last complete scan where nights are missing before the first sight, and from the first sight where none is', () => {
    const fixed = (...scans: readonly Night[]) =>
      at([clean, ...scans, { at: night(6), faults: [], build: 'c' }], 7).remediation;
    const seen: Night = { at: night(5), faults: ['CVE-1'], build: 'b' };
    expect(fixed(seen)).toMatchObject({ HIGH: { mean: 6 * 24, afterGap: 1 } });
    expect(fixed({ at: night(4), faults: [], isPartial: true }, seen)).toMatchObject({ HIGH: { mean: 6 * 24 } });
    expect(fixed({ at: night(4), faults: [] }, seen)).toMatchObject({ HIGH: { mean: 24, afterGap: 0 } });
  });

  it('are none of what was renamed, and it is new once', () => {
    const nights: readonly Night[] = [
      clean,
      { at: night(1), faults: [{ id: 'GHSA-1' }] },
      { at: night(2), faults: [{ id: 'CVE-1', aliases: ['GHSA-1'] }], build: 'b' },
    ];
    expect(at(nights, 3).remediation).toEqual({});
    expect(at(nights, 3).streams[0]).toMatchObject({ new: { HIGH: 1 }, fixed: { HIGH: 0 } });
  });

  it('are none of what was retired, withdrawn or never gone', () => {
    const nights = [clean, { at: night(1), faults: ['CVE-1', 'CVE-2'] }, { at: night(2), faults: ['CVE-2'] }];
    expect(at(nights, 3).remediation).toEqual({});
    expect(at(nights, 3).streams[0]).toMatchObject({ fixed: { HIGH: 0 }, open: { HIGH: 1 } });
  });
});

describe('a ledger of several streams', () => {
  it('keeps them apart', () => {
    const other = { repository: 'ghcr.io/acme/api', line: '1.x' };
    const before = added(ledgerOf([clean, { at: night(1), faults: ['CVE-1'] }]), [
      addition({ at: night(1), faults: ['CVE-1'] }, other),
    ]);
    const { state } = added(before, [addition({ at: night(2), faults: [], build: 'b' })]);
    const { streams } = standingOf(state, new Date(night(3)), new Date(night(0)));
    expect(streams.map(({ open, debt, fixed }) => [open.HIGH, debt.HIGH, fixed.HIGH])).toEqual([
      [0, 0, 1],
      [0, 1, 0],
    ]);
  });
});
