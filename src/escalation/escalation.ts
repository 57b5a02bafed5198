import type { FindingDeadline } from '../ledger/deadline/finding-deadline.js';
import { type Resolution, type StreamState, sentStages } from '../ledger/state.js';
import type { Stream } from '../ledger/stream.js';
import type { RequestAnswers } from '../policy/edit/request-fields.js';
import type { Escalation, Kind } from '../policy/policy.js';
import type { Deadline } from '../policy/response/deadline.js';
import type { ImageOwner } from '../policy/response/owners.js';
import type { Severity } from '../scan/finding.js';

declare const keyed: unique symbol;

/** Names one advisory of one owner for ever, in every sink: 32 hexadecimal digits, which tell strangers nothing. */
export type EscalationKey = string & { readonly [keyed]: true };

/** How far it has come: found, three quarters of its time over, all of it over. Loudest last. */
export const stages = sentStages;
export type EscalationStage = (typeof stages)[number];

/** One image that an advisory is in: a line of releases in a repository. All foreign text is as it was written: sinks escape it. */
export interface AffectedImage extends Omit<FindingDeadline, 'name'> {
  /** Packages without versions, or files; sorted. Of all of them `deadline` is the one that ends first. */
  readonly subjects: readonly string[];
  /** The newest complete scan of this image; absent: there is none. */
  readonly lastComplete?: number;
  /** Scans that could not be made since. */
  readonly failed?: StreamState['failed'];
}

/** One advisory in all images of one owner: what a ticket is about. */
export interface Escalated extends EscalatedAdvisory {
  /** Worst first, at least one; only those that may be told where the step goes. */
  readonly images: readonly [AffectedImage, ...AffectedImage[]];
  /** The worst of its images. */
  readonly severity: Severity;
  /** The one of its images that ends first; `paused` only where exceptions cover all of them. */
  readonly deadline: Deadline;
  /** How the policy wants it escalated, a step louder once its time is over. */
  readonly level: Escalation;
  readonly stage: EscalationStage;
}

interface EscalatedAdvisory {
  readonly key: EscalationKey;
  readonly is: Kind;
  /** Its canonical id. Foreign text. */
  readonly advisory: string;
  /** All others that it was seen with, sorted. */
  readonly aliases: readonly string[];
  /** Absent: the policy names nobody for these images. */
  readonly owner?: ImageOwner;
}

/** How an advisory has left an image, as its scans show. */
export interface EndedImage {
  readonly stream: Stream;
  readonly how: Resolution;
  /** Of the scan that shows it. */
  readonly at: number;
}

/** An advisory that was told, and that is over: each image for which it was told has a scan that shows it gone. */
export interface EndedAdvisory extends EscalatedAdvisory {
  /** Newest first. */
  readonly ended: readonly [EndedImage, ...EndedImage[]];
}

/** What the labels of an issue say of a finding, by a person who may label. */
export const triageLabels = ['confirmed', 'false-positive', 'not-exploitable', 'mitigated'] as const;
export type TriageLabel = (typeof triageLabels)[number];

/** One thing to send. `why` is one sentence for people; it holds no foreign text. */
export type EscalationStep = PageStep | IssueStep | OwnerStep;

export type OwnerStep =
  /** One mail, or call of a webhook, to one owner with all that is new for them; worst first. */
  | {
      readonly kind: 'notify';
      readonly owner?: ImageOwner;
      readonly about: readonly [Escalated, ...Escalated[]];
      readonly why: string;
    }
  /** What is over of all that they were told: gone, excepted, or rated milder. */
  | {
      readonly kind: 'notify-over';
      readonly owner?: ImageOwner;
      readonly over: readonly [EndedKey, ...EndedKey[]];
      readonly why: string;
    };

/** `ended` is absent where images still have it. */
interface EndedKey {
  readonly key: EscalationKey;
  readonly ended?: EndedAdvisory;
}

export type PageStep =
  /** Also where it is open there: with the same key it is the same incident, with a new stage or more images. */
  | {
      readonly kind: 'page-trigger';
      readonly key: EscalationKey;
      readonly about: Escalated;
      readonly urgency: 'critical' | 'error' | 'warning';
      readonly why: string;
    }
  /** What was to be paged in this run and is more than its limit, as one incident of one pager. */
  | {
      readonly kind: 'page-rest';
      readonly key: EscalationKey;
      readonly owner?: ImageOwner;
      readonly about: readonly [Escalated, ...Escalated[]];
      readonly why: string;
    }
  | {
      readonly kind: 'page-resolve';
      readonly key: EscalationKey;
      /** Whose pager it was. */
      readonly owner?: ImageOwner;
      readonly ended?: EndedAdvisory;
      readonly why: string;
    };

interface IssueText {
  readonly about: Escalated;
  readonly content: IssueContent;
  readonly why: string;
}

export type IssueStep =
  | (IssueText & { readonly kind: 'issue-open' })
  /** Its text is to be written anew, and its labels to be set; with `comment`, people are told that. */
  | (IssueText & { readonly kind: 'issue-update'; readonly issue: number; readonly comment?: string })
  /** It was closed and is still there: `why` is said in a comment. */
  | (IssueText & { readonly kind: 'issue-reopen'; readonly issue: number })
  /** A label says that it needs no fix, and only an exception can say that. A comment says so, with a link to the form; the issue is open then. */
  | (IssueText & {
      readonly kind: 'issue-request';
      readonly issue: number;
      readonly label: TriageLabel;
      /** What is known of the answers: fields of the link. */
      readonly answers: Partial<RequestAnswers>;
    })
  /** Scans show that it is gone everywhere: `why` is said in a comment. `ended` is absent where somebody else answers for its images now. */
  | {
      readonly kind: 'issue-close';
      readonly issue: number;
      readonly key: EscalationKey;
      readonly ended?: EndedAdvisory;
      readonly why: string;
    }
  /** What is more than the limit of a run, counted in one issue, which is opened, updated, or closed where `about` is empty. */
  | {
      readonly kind: 'issue-rest';
      /** Absent: it is to be opened. */
      readonly issue?: number;
      readonly about: readonly Escalated[];
      readonly content: IssueContent;
      readonly why: string;
    };

/** What an issue says of itself, for machines (`issue-marker.ts`). Where it is the same as before, nothing is written. */
export interface IssueContent {
  readonly key: EscalationKey;
  /** SHA-256 of all that its text is made of. */
  readonly fingerprint: string;
  /** Those that are ours; all others are people's. */
  readonly labels: readonly string[];
  readonly stage: EscalationStage;
  /** The triage label for which an exception was asked for. */
  readonly asked?: TriageLabel;
}

/** An issue of ours as it is: opened by the account that we write with, and with our marker in its text. What others wrote counts for nothing. */
export interface KnownIssue extends IssueContent {
  readonly number: number;
  readonly isOpen: boolean;
  /** When it was closed, where it is. */
  readonly closedAt?: number;
  /** All labels that it has, ours and people's. */
  readonly labels: readonly string[];
}

/** What was sent before to what can't be asked: pagers, mail, webhooks. The ledger keeps it. */
export interface SentBefore {
  readonly stage: EscalationStage;
  /** By `streamName`. */
  readonly streams: ReadonlySet<string>;
  /** The name of its owner; of a page the name of the key of their pager. */
  readonly to?: string;
  /** It has no incident of its own, but is counted in that of the rest. */
  readonly isRest?: true;
}

/** All that a run has to send. */
export interface EscalationPlan {
  readonly steps: readonly EscalationStep[];
  /** Advisories that have no issue as none of their images may be told where issues are. */
  readonly withheld: number;
  /** Numbers of open issues of ours that stay as they are, as the ledger knows nothing of what they are about. */
  readonly unclear: readonly number[];
}
