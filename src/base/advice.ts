import type { AdvisedUse, UnadvisedUse } from './base-use.js';
import type { BaseCandidate } from './candidate.js';
import type { Measured } from './measured.js';

/** What would change with a candidate: exact, by the identities of the findings. */
export interface BaseComparison {
  /** Findings of the present base. */
  readonly ofNow: number;
  /** Those of them that the candidate does not have. */
  readonly cleared: number;
  /** Findings of the candidate that the present base does not have. */
  readonly brought: number;
  readonly exploitedCleared: number;
  readonly exploitedBrought: number;
  readonly blocking: { readonly before: number; readonly after: number };
  /** Cleared findings that the policy wants fixed by a day. */
  readonly deadlinesCleared: number;
  /** RFC 3339: the earliest of these days. */
  readonly earliestDeadline?: string;
  /** Bytes, compressed; below zero: smaller. Absent where one size is not known. */
  readonly sizeDifference?: number;
}

/** The present image of a FROM. */
export type PresentResult =
  | { readonly kind: 'measured'; readonly measured: Measured }
  /** A clause for people: why it could not be judged. */
  | { readonly kind: 'unmeasured'; readonly why: string };

/** A candidate with what judging it gave. */
export type CandidateResult =
  | {
      readonly kind: 'measured';
      readonly candidate: BaseCandidate;
      readonly measured: Measured;
      readonly comparison: BaseComparison;
    }
  | { readonly kind: 'unmeasured'; readonly candidate: BaseCandidate; readonly why: string };

/** The best candidate, or a clause for people why none is. */
export type Best =
  | { readonly kind: 'candidate'; readonly candidate: BaseCandidate }
  | { readonly kind: 'none'; readonly why: string };

/** What can be said about one FROM: the present image and its candidates side by side. */
export interface BaseAdvice {
  readonly use: AdvisedUse;
  readonly now: PresentResult;
  /** At most `maxCandidates`, in the order in which they are shown. */
  readonly candidates: readonly CandidateResult[];
  readonly best: Best;
  /** What was not looked at, a clause for people each: a list of tags that is cut, or that the registry does not give. */
  readonly notes?: readonly string[];
}

/** What can be said about all FROMs of one Dockerfile. */
export interface DockerfileAdvice {
  /** In the repository. Foreign text. */
  readonly path: string;
  readonly advices: readonly BaseAdvice[];
  readonly unadvised: readonly UnadvisedUse[];
}

/** What is said of the base of an image that is blocked: advice, or a clause for people why there is none. */
export type BlockedBase = BaseAdvice | { readonly use: AdvisedUse; readonly why: string };
