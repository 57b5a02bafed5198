import { daysLater, startOfDay } from '../../text/calendar-day.js';
import type { Setting } from '../setting.js';

/** What a policy says about itself: who answers for it, and when it is to be read again. */
export interface PolicyReview {
  readonly owner?: string;
  /** The day (UTC) of the last review. */
  readonly reviewed?: string;
  /** Days from one review to the next. */
  readonly every: number;
  /** The level of maturity that is aimed for, from 1 to 5. */
  readonly maturity?: number;
  /** The file that it must agree with, in the same state of the repository. */
  readonly securityBaseline?: Setting<string>;
}

/** What holds where a policy says nothing of itself: every quarter. */
export const noReview: PolicyReview = { every: 90 };

/** When a policy is to be reviewed, at `now`. */
export type ReviewState =
  /** Nobody has said when it was reviewed, or a day that is still to come. */
  | { readonly state: 'unknown' }
  /** `due`: the start of the day (UTC). */
  | { readonly state: 'current' | 'due'; readonly due: number };

/** Whether a policy is to be reviewed: from the start of the day that is so many days after the last review. */
export function reviewState({ reviewed = '', every }: PolicyReview, now: Date): ReviewState {
  const last = startOfDay(reviewed);
  if (last === undefined || last > now) return { state: 'unknown' };
  const due = daysLater(last, every).getTime();
  return { state: now.getTime() >= due ? 'due' : 'current', due };
}

/** Of two policies that both rule the review that is due first; one that nobody has reviewed is. Of two levels of maturity the higher one is aimed for. */
export function bothReviews(one: PolicyReview, other: PolicyReview): PolicyReview {
  const dueOf = ({ reviewed = '', every }: PolicyReview) =>
    (startOfDay(reviewed)?.getTime() ?? Number.NEGATIVE_INFINITY) + every * 24 * 60 * 60 * 1000;
  const first = dueOf(other) < dueOf(one) ? other : one;
  const maturity = Math.max(one.maturity ?? 0, other.maturity ?? 0);
  return maturity === 0 ? first : { ...first, maturity };
}
