import { clockDifference } from '../text/instant.js';
/** When things are looked at, and how old what others have seen may be, in milliseconds. */
export interface LookTime {
  readonly now: Date;
  readonly maxAge: number;
}

/** Whether something was seen so lately that it says how it is now; what is dated ahead is not. @param at milliseconds, or RFC 3339. */
export function isFreshAt(at: number | string, { now, maxAge }: LookTime): boolean {
  const age = now.getTime() - (typeof at === 'number' ? at : Date.parse(at));
  return age <= maxAge && age >= -clockDifference;
}
