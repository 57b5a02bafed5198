import { describe, expect, it } from '@jest/globals';
import { type FindingDeadline, findingDeadline } from '../../../src/ledger/deadline/finding-deadline.js';
import { stateOf } from '../../../src/ledger/history.js';
import { defaultPolicy } from '../../../src/policy/policy.js';
import { deadlineRules } from '../../../src/policy/response/deadline-rules.js';
import { day, hour, ledgerOf, type Night, night } from '../nights.js';

const rules = deadlineRules(defaultPolicy);

/** Of all that is open. */
function deadlines(nights: readonly Night[], now: number): readonly FindingDeadline[] {
  const { state } = ledgerOf(nights);
  return state.streams.flatMap((kept) => {
    const stream = stateOf(kept);
    return [...stream.findings].flatMap(([number, episodes]) => {
      const name = state.findings[number];
      const open = episodes.filter(({ resolved }) => resolved === undefined);
      return name === undefined ? [] : open.map((one) => findingDeadline(stream, name, one, rules, night(now)));
    });
  });
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
