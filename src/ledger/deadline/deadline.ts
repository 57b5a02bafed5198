import type { Deadline, DeadlineTimes } from '../../policy/response/deadline.js';
import type { DeadlineRules } from '../../policy/response/deadline-rules.js';
import { pausesOf } from '../episode.js';
import type { Episode } from '../state.js';
import { type TimeToFix, timesToFix } from './due.js';

/** From three quarters of the time on it is a warning. */
const warningShare = 0.75;

/**
 * The deadline of a finding at `now`, by the rules of today. What comes later in its history never makes it earlier than the rules say, and never later but for
 * pauses and a milder severity.
 */
export function deadlineOf(episode: Episode, rules: DeadlineRules, now: number): Deadline {
  const end = episode.resolved?.at ?? now;
  const [first, ...others] = timesToFix(episode, rules.fixWithin);
  if (first === undefined) return { state: 'none', why: 'no-rule' };
  const since = rules.clock === 'first-seen' ? Number.NEGATIVE_INFINITY : episode.fixableSince;
  if (since === undefined) return { state: 'none', why: 'no-fix' };
  const timed = (time: TimeToFix) => withPauses({ ...time, starts: Math.max(time.starts, since) }, episode, end);
  const one = others.map(timed).reduce((a, b) => (b.due < a.due ? b : a), timed(first));
  const { allowed, ...counted } = one;
  const times: DeadlineTimes = { clock: rules.clock, ...counted, remaining: one.due - end };
  if (episode.resolved !== undefined) return { ...times, state: times.remaining < 0 ? 'missed' : 'met', resolved: end };
  if (episode.exceptedSince !== undefined) return { ...times, state: 'paused', since: episode.exceptedSince };
  if (times.remaining < 0) return { ...times, state: 'breached' };
  return { ...times, state: times.remaining <= allowed * (1 - warningShare) ? 'warning' : 'running' };
}

/** @param end up to when pauses are looked at. */
function withPauses({ starts, allowed }: TimeToFix, episode: Episode, end: number) {
  const paused = pausesOf(episode, end).reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, starts)),
    0,
  );
  return { starts, allowed, paused, due: starts + allowed + paused };
}
