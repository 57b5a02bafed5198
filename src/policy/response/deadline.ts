import type { Finding } from '../../scan/finding.js';
import type { DeadlineClock, DeadlineRules } from './deadline-rules.js';

/** Times in milliseconds since 1970, as in a ledger; spans in milliseconds. */
export interface DeadlineTimes {
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

/** What a ledger knows of a finding that is in the image. */
export interface FindingPast {
  readonly firstSeen: number;
  /** It was there when the image was scanned first: nobody knows how old it is. */
  readonly isDebt: boolean;
  readonly deadline: Deadline;
}

/** What a ledger knows of an image. Names in it are foreign text. */
export type ImagePast =
  | {
      readonly state: 'read';
      /** As users name it. */
      readonly ledger: string;
      /** The lines of the image that are in it: `ghcr.io/acme/api=main`. */
      readonly streams: readonly string[];
      /** The oldest of their newest complete scans; absent: one of them has none. */
      readonly lastComplete?: number;
      /** What it knows of each finding by these rules. @param isExcepted in this run. */
      readonly pastOf: (
        rules: DeadlineRules,
        now: Date,
      ) => (finding: Finding, isExcepted: boolean) => FindingPast | undefined;
    }
  /** It is not known until when something is to be fixed, so that the time counts from this scan. */
  | { readonly state: 'unread'; readonly ledger: string; readonly why: string };

/** Until when a finding is to be fixed: as the ledger knows it, and never later than counted from this scan. */
export function dueBy({ fixBy, past }: { readonly fixBy: Date; readonly past?: FindingPast }): Date {
  const deadline = past?.deadline;
  return deadline !== undefined && 'due' in deadline && deadline.due < fixBy.getTime() ? new Date(deadline.due) : fixBy;
}
