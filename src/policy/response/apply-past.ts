import { minuteText } from '../../text/calendar-day.js';
import { ruleForOverdue } from '../deciding-rules.js';
import type { Concern, Judged } from '../decision.js';
import type { Policy } from '../policy.js';
import type { ImagePast } from './deadline.js';
import { deadlineRules } from './deadline-rules.js';

type Draft = { -readonly [Key in keyof Judged]: Judged[Key] };

/**
 * Adds to each finding what the ledger knows of it: until when it is to be fixed, which is never later than counted from this scan, and what is past its time does at
 * least what `overdue` says. So whoever chooses the ledger can make a verdict stricter, never laxer. Old debt has no known age, and does nothing more.
 */
export function addPast(judged: readonly Draft[], policy: Policy, past: ImagePast | undefined, now: Date): void {
  if (past?.state !== 'read') return;
  const pastOf = past.pastOf(deadlineRules(policy), now);
  for (const one of judged) {
    const known = pastOf(one.finding, one.exception !== undefined);
    if (known === undefined) continue;
    one.past = known;
    const { deadline, isDebt } = known;
    if ('due' in deadline && deadline.due < one.fixBy.getTime()) one.fixBy = new Date(deadline.due);
    if (!isDebt) Object.assign(one, ruleForOverdue(one, policy, deadline));
  }
}

/** A complete scan a day is what a ledger lives of. 48 hours in milliseconds. */
const tooOld = 48 * 60 * 60 * 1000;

/** A ledger that was named and does not say all. Where the policy blocks what is past its time, it blocks where nobody knows that. */
export function pastConcerns(
  { deadlines: { overdue } }: Policy,
  past: ImagePast | undefined,
  now: Date,
): readonly Concern[] {
  if (past === undefined) return [];
  if (past.state === 'unread') {
    const action = overdue.value === 'block' ? 'block' : 'warn';
    const message = `what is past its time is not known, and deadlines count from this scan: the ledger ${past.ledger} ${past.why}`;
    return [{ kind: 'ledger', platform: 'all', action, message }];
  }
  const { lastComplete } = past;
  if (lastComplete !== undefined && now.getTime() - lastComplete <= tooOld) return [];
  const since =
    lastComplete === undefined ? 'no complete scan' : `no complete scan since ${minuteText(new Date(lastComplete))}`;
  const message = `the ledger ${past.ledger} has ${since} of ${past.streams.slice(0, 3).join(', ')}: what is new since then counts from this scan`;
  return [{ kind: 'ledger', platform: 'all', action: 'warn', message }];
}
