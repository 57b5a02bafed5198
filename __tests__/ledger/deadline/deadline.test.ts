import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deadlineOf } from '../../../src/ledger/deadline/deadline.js';
import type { Episode, Pause, Resolved } from '../../../src/ledger/state.js';
import type { Deadline } from '../../../src/policy/response/deadline.js';
import type { DeadlineRules } from '../../../src/policy/response/deadline-rules.js';
import { severities } from '../../../src/scan/finding.js';
import { day, night } from '../nights.js';

const fixWithin = { CRITICAL: 24, HIGH: 7 * 24, MEDIUM: 30 * 24, LOW: 90 * 24, UNKNOWN: 7 * 24 };
const seen: DeadlineRules = { clock: 'first-seen', fixWithin };
const fix: DeadlineRules = { clock: 'fix-available', fixWithin };
const high = (over: Partial<Episode> = {}): Episode => ({
  firstSeen: night(0),
  severities: [{ at: night(0), severity: 'HIGH' }],
  ...over,
});
const pause = (from: number, to: number): Pause => ({ from: night(from), to: night(to) });
const resolved = (at: number): Resolved => ({
  at: night(at),
  resolution: 'fixed',
  seen: { at: night(at - 1), images: [] },
  images: [],
});
/** The day on which it is due, or nothing. */
const dueDay = (deadline: Deadline) => (deadline.state === 'none' ? undefined : (deadline.due - night(0)) / day);

describe('a deadline', () => {
  it.each<[string, Episode, DeadlineRules, number, Deadline['state'], number | undefined]>([
    ['runs from the first sight', high(), seen, 1, 'running', 7],
    ['is a warning when three quarters are over', high(), seen, 5.25, 'warning', 7],
    ['is none just before', high(), seen, 5.2, 'running', 7],
    ['holds at its last moment', high(), seen, 7, 'warning', 7],
    ['is breached after it', high(), seen, 7.01, 'breached', 7],
    ['is none where the policy has no rule', high(), { clock: 'first-seen', fixWithin: {} }, 9, 'none', undefined],
    ['is none where no fix is known and the fix counts', high(), fix, 90, 'none', undefined],
    ['runs from the fix where that counts', high({ fixableSince: night(10) }), fix, 11, 'running', 17],
    [
      'runs from the first sight where the fix was there before',
      high({ fixableSince: night(-9) }),
      fix,
      1,
      'running',
      7,
    ],
    ['stands still under an exception', high({ exceptedSince: night(3) }), seen, 60, 'paused', 64],
    ['goes on after it', high({ pauses: [pause(3, 10)] }), seen, 11, 'running', 14],
    ['is breached when what was left is over', high({ pauses: [pause(3, 10)] }), seen, 14.1, 'breached', 14],
    [
      'does not count pauses before its start',
      high({ fixableSince: night(10), pauses: [pause(1, 9)] }),
      fix,
      12,
      'running',
      17,
    ],
    [
      'counts what of a pause is after its start',
      high({ fixableSince: night(10), pauses: [pause(1, 12)] }),
      fix,
      12,
      'running',
      19,
    ],
    ['has every pause', high({ pauses: [pause(1, 2), pause(4, 6)] }), seen, 7, 'running', 10],
    ['is met by what is fixed in time', high({ resolved: resolved(6) }), seen, 90, 'met', 7],
    ['is missed by what is fixed later', high({ resolved: resolved(9) }), seen, 90, 'missed', 7],
    [
      'is met by what is fixed in time but for the pause',
      high({ pauses: [pause(1, 5)], resolved: resolved(9) }),
      seen,
      90,
      'met',
      11,
    ],
  ])('%s', (_what, episode, rules, now, state, due) => {
    const deadline = deadlineOf(episode, rules, night(now));
    expect([deadline.state, dueDay(deadline)]).toEqual([state, due]);
  });

  it('keeps what is left while an exception holds, also where it was over before', () => {
    expect(deadlineOf(high({ exceptedSince: night(3) }), seen, night(50))).toMatchObject({ remaining: 4 * day });
    expect(deadlineOf(high({ exceptedSince: night(9) }), seen, night(50))).toMatchObject({ remaining: -2 * day });
  });

  it('of a severity that has risen is the earlier of both times, and never later than before', () => {
    const risen = (at: number) =>
      high({
        severities: [
          { at: night(0), severity: 'HIGH' },
          { at: night(at), severity: 'CRITICAL' },
        ],
      });
    expect(deadlineOf(risen(2), seen, night(2))).toMatchObject({ starts: night(2), due: night(3) });
    expect(deadlineOf(risen(6.5), seen, night(6.5))).toMatchObject({ starts: night(0), due: night(7) });
  });
});

/** Each with all before it. */
const sums = (numbers: readonly number[]) =>
  numbers.map((_, index) => numbers.slice(0, index + 1).reduce((a, b) => a + b, 0));

/** Histories as ledgers have them: pauses follow each other, and the last one may be open. */
const episodes = fc
  .record({
    rated: fc.array(fc.record({ after: fc.nat(40), severity: fc.constantFrom(...severities) }), {
      minLength: 1,
      maxLength: 4,
    }),
    times: fc.array(fc.nat(30), { maxLength: 7 }),
    fixed: fc.option(fc.nat(60), { nil: undefined }),
  })
  .map(({ rated, times, fixed }): Episode => {
    const ratedAt = sums(rated.map(({ after }, index) => (index === 0 ? 0 : after + 1)));
    const history = rated.map(({ severity }, index) => ({ at: night(ratedAt[index] ?? 0), severity }));
    const moments = sums(times.map((after) => after + 1)).map(night);
    const pauses = Array.from({ length: moments.length >> 1 }, (_, index) => ({
      from: moments[2 * index] ?? 0,
      to: moments[2 * index + 1] ?? 0,
    }));
    const open = moments.length % 2 === 1 ? moments.at(-1) : undefined;
    return {
      firstSeen: night(0),
      severities: history,
      ...(pauses.length === 0 ? {} : { pauses }),
      ...(open === undefined ? {} : { exceptedSince: open }),
      ...(fixed === undefined ? {} : { fixableSince: night(fixed) }),
    };
  });

describe('every deadline', () => {
  it('is the earliest that its rules say, but for pauses, and counts those once', () => {
    fc.assert(
      fc.property(episodes, fc.constantFrom(seen, fix), fc.nat(400), (episode, rules, now) => {
        const deadline = deadlineOf(episode, rules, night(now));
        if (deadline.state === 'none') return;
        const { pauses: _, exceptedSince: __, ...unpaused } = episode;
        const whole = deadlineOf(unpaused, rules, night(now));
        if (whole.state === 'none') throw new Error('a pause made a deadline');
        expect(deadline.due - deadline.paused).toBeGreaterThanOrEqual(whole.due);
        expect(deadline.paused).toBeLessThanOrEqual(Math.max(0, night(now) - deadline.starts));
        expect(deadline.due).toBeGreaterThanOrEqual(deadline.starts);
      }),
    );
  });

  it('is never later by a shorter time to fix, or by a rating that is worse', () => {
    fc.assert(
      fc.property(
        episodes,
        fc.constantFrom(...severities),
        fc.nat(200),
        fc.nat(400),
        (episode, severity, hours, now) => {
          const due = (one: Episode, rules: DeadlineRules) =>
            dueDay(deadlineOf(one, rules, night(now))) ?? Number.POSITIVE_INFINITY;
          const shorter = { ...seen, fixWithin: { ...fixWithin, [severity]: Math.min(hours, fixWithin[severity]) } };
          expect(due(episode, shorter)).toBeLessThanOrEqual(due(episode, seen));
          const worse = {
            ...episode,
            severities: [...episode.severities, { at: night(200), severity: 'CRITICAL' as const }],
          };
          expect(due(worse, seen)).toBeLessThanOrEqual(due(episode, seen));
        },
      ),
    );
  });
});
