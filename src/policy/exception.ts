/** One entry of an ignore file that may be applied: it has a reason and a valid expiry. */
export interface Exception {
  readonly id: string;
  readonly reason: string;
  /** The first instant at which it no longer holds (UTC). */
  readonly endsAt: Date;
  /** As written, for reports: `2026-01-31`. */
  readonly expiry: string;
  readonly file: string;
  readonly line: number;
}

/** Why an entry is not applied. */
export type Refusal = 'no-reason' | 'no-expiry' | 'malformed-date' | 'expired' | 'hidden-characters';

/** An entry that is not applied, with the line that would make it valid. */
export interface RefusedException {
  readonly id: string;
  readonly refusal: Refusal;
  readonly file: string;
  readonly line: number;
  /** For people: what is wrong, e.g. `expired on 2026-01-31`. */
  readonly why: string;
  /** The whole line as it should read; `<why …>` stands where only the author knows the reason. */
  readonly suggestion: string;
  readonly expiry?: string;
  readonly reason?: string;
}

/** What an ignore file holds at one moment. */
export interface Exceptions {
  readonly active: readonly Exception[];
  readonly refused: readonly RefusedException[];
}

/** Whether an exception still holds: up to the last millisecond before `endsAt`. */
export function holds(exception: Exception, now: Date): boolean {
  return now.getTime() < exception.endsAt.getTime();
}
