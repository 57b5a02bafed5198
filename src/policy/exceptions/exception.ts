import type { Finding } from '../../scan/finding.js';
import { daysLater } from '../../text/calendar-day.js';
import type { ApprovalRules, ApprovalState } from '../approvals.js';
import type { VexNote } from '../vex-rules.js';

/** Why a severe finding may stay for a time, in the words of who wrote the entry. */
export interface RiskAssessment {
  /** CVSS score and vector. */
  readonly score: string;
  readonly exploitability: string;
  readonly controls: string;
  readonly why: string;
  readonly fix: string;
  readonly impact: string;
}

/** One entry of an ignore file that may be applied: it has a reason and a valid expiry. */
export interface Exception {
  readonly id: string;
  readonly reason: string;
  /** The first instant at which it no longer holds (UTC). */
  readonly endsAt: Date;
  /** The last day on which it holds (UTC), whatever the notation, for reports: `2026-01-31` (`lastDay`). */
  readonly expiry: string;
  readonly file: string;
  readonly line: number;
  /** What it may be applied to; absent: findings of every kind, as in a plain file. */
  readonly kind?: Finding['kind'];
  /** Patterns (`pathPattern`), one of which the finding's target or path must match. Absent: everywhere. */
  readonly paths?: readonly string[];
  /** Package URLs, one of which must cover the package of a vulnerability. Absent: every package. */
  readonly purls?: readonly string[];
  /** Patterns (`matchesImage`), one of which every name of the image must match. Absent: every image. */
  readonly images?: readonly string[];
  /** Who approved it, as the author of the entry says; nobody has checked that here. */
  readonly approvedBy?: readonly string[];
  readonly ticket?: string;
  /** What a policy may ask for by `exceptions.assessment`; a YAML file alone can hold it. */
  readonly assessment?: RiskAssessment;
  /** It is no entry of ours but a statement of VEX (`applyVex`). */
  readonly vex?: VexNote;
  /** It is added or extended by the pull request that is judged: whose approvals it still lacks, by the severity of the finding. */
  readonly proposed?: { readonly missing: ApprovalRules };
  /** It has no expiry of its own: the policy lets it count until `exceptions.adopted-until`. */
  readonly adopted?: true;
}

/** Why an entry is not applied, for all findings or for some. */
export const refusals = [
  'no-reason',
  'no-expiry',
  'malformed-date',
  'expired',
  'hidden-characters',
  'wildcard',
  'second-id',
  'dead-id',
  'too-far-ahead',
  'no-ticket',
  'no-assessment',
  'not-approved',
  'not-on-both',
  'not-compared',
  'unreadable',
  'vex',
] as const;
export type RefusalReason = (typeof refusals)[number];

/** An entry as far as it is known; what is absent or empty only its author can say. */
export type EntryDraft = Omit<Exception, 'endsAt' | 'expiry'> & { readonly expiry?: string };

/** What would be valid in place of an entry that is not applied. */
export type Suggestion =
  /** The entry as it should be, through that day. `suggestionText` writes it in the notation of its file. */
  | { readonly kind: 'entry'; readonly draft: EntryDraft; readonly until: string }
  /** In words, where the entry is right as it is and something else is missing. */
  | { readonly kind: 'words'; readonly text: string };

/** An entry that is not applied, with what would be valid instead. */
export interface RefusedException {
  /** `*` for all of a file that can't be read. */
  readonly id: string;
  readonly refusal: RefusalReason;
  readonly file: string;
  readonly line: number;
  /** For people: what is wrong, e.g. `expired on 2026-01-31`. */
  readonly why: string;
  readonly suggestion: Suggestion;
  readonly expiry?: string;
  readonly reason?: string;
}

/** An exception that no finding needs, with the earlier entry that says the same, where there is one. */
export interface UnusedException extends Exception {
  readonly duplicateOf?: { readonly file: string; readonly line: number };
}

/** What an ignore file holds at one moment. */
export interface Exceptions {
  readonly active: readonly Exception[];
  readonly refused: readonly RefusedException[];
  /** Those of them that lack nothing but an expiry, or a reason and an expiry: a policy may adopt them. Never what a pull request adds. Absent: none. */
  readonly undated?: readonly EntryDraft[];
  /** How it stands with the approvals of what a pull request adds. Absent: nothing is new, or nobody must approve. */
  readonly approvals?: ApprovalState;
  /** What another branch excepts that rules as well: an exception is applied only where that one, too, has one for the finding. */
  readonly beside?: Exceptions & { readonly branch: string };
}

/** Days before its end from which an exception is announced. */
export const announcedDays = 14;

/** Whether an exception still holds: up to the last millisecond before `endsAt`. */
export function holds(exception: Exception, now: Date): boolean {
  return now.getTime() < exception.endsAt.getTime();
}

/** Whether an entry of the same ticket lets an earlier one last longer: it takes over when that has ended, so it is no duplicate. */
export function renews(later: Exception, earlier: Exception): boolean {
  return later.ticket !== undefined && later.ticket === earlier.ticket && later.endsAt > earlier.endsAt;
}

/** Those that end within `announcedDays` days from now, the first to end first: time to fix or to renew. */
export function endingSoon(exceptions: readonly Exception[], now: Date): readonly Exception[] {
  const limit = daysLater(now, announcedDays).getTime();
  return exceptions
    .filter((exception) => holds(exception, now) && exception.endsAt.getTime() <= limit)
    .toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime());
}
