import { describe, expect, it } from '@jest/globals';
import { type FindingDeadline, streamDeadlines } from '../../../src/ledger/deadline/stream-deadlines.js';
import { stateOf } from '../../../src/ledger/history.js';
import { defaultPolicy } from '../../../src/policy/policy.js';
import { deadlineRules } from '../../../src/policy/response/deadline-rules.js';
import { day, hour, ledgerOf, type Night, night } from '../nights.js';

const rules = deadlineRules(defaultPolicy);

function deadlines(nights: readonly Night[], now: number, since = now): readonly FindingDeadline[] {
  const { state } = ledgerOf(nights);
  const span = { now: night(now), since: night(since) };
  return state.streams.flatMap((stream) => [...streamDeadlines(stateOf(stream), state.findings, rules, span)]);
}

const clean: Night = { at: night(0), faults: [] };

describe('the deadlines of a stream', () => {
  it('are of all that is open, with old debt told apart', () => {
    const nights = [
      { at: night(0), faults: ['CVE-old'] },
      { at: night(1), faults: ['CVE-old', 'CVE-1'] },
    ];
    expect(deadlines(nights, 7.5).map(({ name, isDebt, deadline }) => [name.id, isDebt, deadline.state])).toEqual([
      ['CVE-old', true, 'breached'],
      ['CVE-1', false, 'warning'],
    ]);
  });

  it('do not count the days of an exception that is over', () => {
    const excepted = { id: 'CVE-1', isExcepted: true };
    const nights = [
      clean,
      { at: night(1), faults: ['CVE-1'] },
      { at: night(2), faults: [excepted] },
      { at: night(12), faults: [excepted] },
    ];
    expect(deadlines(nights, 12)).toMatchObject([
      { deadline: { state: 'paused', since: night(2), remaining: 6 * day } },
    ]);
    const later = [...nights, { at: night(13), faults: ['CVE-1'] }];
    expect(deadlines(later, 13)).toMatchObject([{ deadline: { state: 'running', due: night(19), paused: 11 * day } }]);
    expect(deadlines(later, 20)).toMatchObject([{ deadline: { state: 'breached', remaining: -day } }]);
  });

  it('are also of what was resolved in the days that are looked at, but not of what goes on under another id', () => {
    const nights = [
      clean,
      { at: night(1), faults: ['CVE-1', { id: 'GHSA-1' }] },
      { at: night(3), faults: [{ id: 'CVE-2', aliases: ['GHSA-1'] }], build: 'b' },
    ];
    const found = deadlines(nights, 10, 2).map(({ name, deadline }) => [name.id, deadline.state]);
    expect(found).toEqual([
      ['CVE-1', 'met'],
      ['CVE-2', 'breached'],
    ]);
    expect(deadlines(nights, 10).map(({ name }) => name.id)).toEqual(['CVE-2']);
  });

  it('say since when a fix is known', () => {
    const nights = [
      clean,
      { at: night(1), faults: ['CVE-1'] },
      { at: night(2), faults: [{ id: 'CVE-1', fix: 'upgrade' as const }] },
    ];
    expect(deadlines(nights, 2)).toMatchObject([{ firstSeen: night(1), fixableSince: night(2), severity: 'HIGH' }]);
    expect(night(2) - night(1)).toBe(24 * hour);
  });
});
