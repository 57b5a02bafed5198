import type { Digest } from '../oci/digest.js';

/**
 * What a candidate is to the present image: the same tag rebuilt, a newer tag of the same line and variant, a smaller variant of the same release, or (only
 * where the present one is at its end of life) the next release.
 */
type CandidateKind = 'newer-digest' | 'newer-tag' | 'slimmer' | 'other-release';

/** An image of the same repository that could stand in a FROM. */
export interface BaseCandidate {
  readonly kind: CandidateKind;
  readonly tag: string;
  /** What the tag stands for in the registry, where that is known. */
  readonly digest?: Digest;
  /** A clause for people: "a newer patch of 3.20". Made of our words, and of tags, which are foreign. */
  readonly why: string;
  /** What the change asks of whoever makes it: "musl instead of glibc: test native modules". */
  readonly care?: string;
}

/** What is known of the present image besides its FROM. */
export interface PresentFacts {
  /** What the image was really built from, where that is known and the FROM is not pinned. */
  readonly builtFrom?: Digest;
  /** What the tag of the FROM stands for in the registry now. */
  readonly tagDigest?: Digest;
  /** Whether its release gets no fixes any more: only then is another release a candidate. */
  readonly endOfLife: boolean;
}

/** The candidates of one FROM, those that are worth more first. */
export interface BaseCandidates {
  readonly candidates: readonly BaseCandidate[];
  /** Why there is none, or why none beside a newer digest; a clause for people. */
  readonly why?: string;
}

/** So many are judged: each is pulled and scanned. */
export const maxCandidates = 5;
