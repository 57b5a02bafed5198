import type { Digest } from '../oci/digest.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import type { Reference } from '../oci/reference.js';
import type { Finding, Severity } from '../scan/finding.js';
import type { CheckName } from '../source/hardening/checks.js';
import type { Place } from '../source/place.js';
import type { ApprovalState } from './approvals.js';
import type { ComparedBaseline, Presence, UnreadBaseline } from './baseline.js';
import type { DecidingRules } from './deciding-rules.js';
import type { Exception, RefusedException, UnusedException } from './exceptions/exception.js';
import type { FeedState, ShownExploitation } from './exploitation/exploitation-facts.js';
import type { Fix } from './fix/fix.js';
import type { OpinionState } from './opinion/apply-opinion.js';
import type { Action, Escalation, Policy } from './policy.js';
import type { FindingPast, ImagePast } from './response/deadline.js';
import type { ScopedOutcome } from './scoped/scoped-outcome.js';
import type { VexNote } from './vex-rules.js';

/** A finding with what the policy does about it. An excepted one keeps the action that it would have had. */
export interface Judged {
  readonly finding: Finding;
  readonly action: Action;
  /** The settings of the policy from which that follows. */
  readonly decidedBy: DecidingRules;
  /** What fixes it; absent for what is no vulnerability. The same for all findings of one version of a package. */
  readonly fix?: Fix;
  /** The instant until which the policy wants it fixed, counted from this scan (`dueBy` counts by the ledger). */
  readonly fixBy: Date;
  /** What the ledger knows of it. */
  readonly past?: FindingPast;
  /** How the policy wants it escalated. */
  readonly escalate?: Escalation;
  /** Where it comes from and is fixed, for all reports alike; no verdict rests on it. */
  readonly place: Place;
  /** The base image that is proven to have brought it. Foreign text. */
  readonly base?: string;
  /** Whether the baseline has it too; absent where nothing was to be compared. */
  readonly presence?: Presence;
  readonly exception?: Exception;
  /** What VEX says of one that stays, or against the exception of one's own that leaves it out. */
  readonly vex?: VexNote;
  /** What is known of its exploitation; absent: nothing, or the policy does not ask. */
  readonly exploitation?: ShownExploitation;
}

/** What can be wrong with an image as a whole. */
export const concernKinds = [
  'eol',
  'unscannable',
  'filtered',
  'licences',
  'vendors',
  'base',
  'rego',
  'exploitation',
  'vex',
  'opinion',
  'ledger',
  'hardening',
] as const;

/** What is wrong with the image itself, beside single findings. */
export interface Concern {
  readonly kind: (typeof concernKinds)[number];
  /** `all`: the whole image. */
  readonly platform: string;
  readonly action: Action;
  readonly message: string;
  /** Where it stands for others that are not named: how many. */
  readonly unnamed?: number;
}

/** The checks of how an image is made that could look at it. */
export interface HardeningOutcome {
  readonly looked: readonly CheckName[];
}

/** The findings sorted by what holds for them. */
export interface Triage {
  /** The images that were scanned: Trivy's `Metadata.ImageID` of each platform. `judge` permits no other. */
  readonly scanned: readonly Digest[];
  /** Not excepted: exploited ones first, worst first. */
  readonly open: readonly Judged[];
  readonly excepted: readonly Judged[];
  readonly concerns: readonly Concern[];
  readonly exceptions: {
    readonly applied: readonly Exception[];
    readonly unused: readonly UnusedException[];
    readonly refused: readonly RefusedException[];
    /** Of what the pull request adds; absent: nothing is new, or nobody must approve. */
    readonly approvals?: ApprovalState;
  };
  /** The rules for packages and paths. */
  readonly scoped: ScopedOutcome;
  /** Absent where the policy wants none of these checks, or nobody was to make them. */
  readonly hardening?: HardeningOutcome;
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The lists of what is exploited, where the policy asks for them. */
  readonly exploitation?: Readonly<Record<'kev' | 'epss', FeedState>>;
  /** What became of a second opinion; absent: nobody asked, and the policy does not ask either. */
  readonly opinion?: OpinionState;
  /** The ledger that was asked; absent: none was named. */
  readonly ledger?: ImagePast;
  /** What was compared with; absent where nothing was to be compared. */
  readonly baseline?: ComparedBaseline | UnreadBaseline;
}

declare const permitted: unique symbol;

/**
 * The right to push exactly these digests to exactly these references. Only `judge` makes one, and only when the policy passes
 * (design, promise 2).
 */
export interface PushPermit {
  readonly [permitted]: true;
  readonly root: Digest;
  readonly manifests: readonly Digest[];
  readonly destinations: readonly Reference[];
}

/** What could be pushed, or be proven anew where it is: its digests, and where it is to go (empty when no push is asked for). The push compares them with those of a verified layout. */
export interface Candidate {
  readonly layout: ImageManifests;
  readonly destinations: readonly Reference[];
}

/** Why the policy says no: one line each, worst first. */
export interface Reason {
  readonly code: 'finding' | Concern['kind'];
  readonly message: string;
}

export type Decision =
  | {
      readonly verdict: 'passed';
      readonly policy: Policy;
      readonly triage: Triage;
      /** Absent where a report was judged and there is no image to push. */
      readonly permit?: PushPermit;
    }
  | {
      readonly verdict: 'blocked';
      readonly policy: Policy;
      readonly triage: Triage;
      readonly reasons: readonly [Reason, ...Reason[]];
    };
