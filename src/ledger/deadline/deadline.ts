import type { DeadlineClock, DeadlineRules } from '../../policy/response/deadline-rules.js';
import { pausesOf } from '../episode.js';
import type { Episode } from '../state.js';
import { type TimeToFix, timesToFix } from './due.js';

/** Times in milliseconds since 1970, as in the whole ledger; spans in milliseconds. */
interface DeadlineTimes {
  readonly clock: DeadlineClock;
  /** When the time began that ends at `due`: for a severity that has risen, that may be when it rose. */
  readonly starts: number;
  /** With the pauses: while an exception holds, it moves on. */
  readonly due: number;
  /** All times under an exception since `starts`, which do not count. */
  readonly paused: number;
  /** Until `due`; below zero where that is over. */
  readonly remaining: number;
}

/** How a finding stands against the time that the policy gives to fix it. */
export type Deadline =
  /** It has none: the policy gives no time, or counts from a fix and none is known. */
  | { readonly state: 'none'; readonly why: 'no-rule' | 'no-fix' }
  /** `warning`: three quarters of the time are over. `breached`: all of it. */
  | (DeadlineTimes & { readonly state: 'running' | 'warning' | 'breached' })
  /** An exception has covered it since then: the clock stands still, and `remaining` is what is left when that ends. */
  | (DeadlineTimes & { readonly state: 'paused'; readonly since: number })
  /** It is resolved: in time, or too late. `remaining` is what was left then. */
  | (DeadlineTimes & { readonly state: 'met' | 'missed'; readonly resolved: number });

export type DeadlineState = Deadline['state'];

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
