import type { StreamState } from '../ledger/state.js';
import type { Stream } from '../ledger/stream.js';
import type { Escalation, Kind } from '../policy/policy.js';
import type { Deadline } from '../policy/response/deadline.js';
import type { ImageOwner } from '../policy/response/owners.js';
import type { Severity } from '../scan/finding.js';

declare const keyed: unique symbol;

/** Names one advisory of one owner for ever, in every sink: 32 hexadecimal digits, which tell strangers nothing. */
export type EscalationKey = string & { readonly [keyed]: true };

/** How far it has come: found, three quarters of its time over, all of it over. Loudest last. */
export const stages = ['found', 'warning', 'breached'] as const;
type EscalationStage = (typeof stages)[number];

/** One image that an advisory is in: a line of releases in a repository. All foreign text is as it was written: sinks escape it. */
export interface AffectedImage {
  readonly stream: Stream;
  /** Packages without versions, or files; sorted. */
  readonly subjects: readonly string[];
  readonly severity: Severity;
  readonly firstSeen: number;
  readonly fixableSince?: number;
  /** It was there when the image was scanned first. It pages nobody. */
  readonly isDebt: boolean;
  /** Of its subjects the one that ends first. */
  readonly deadline: Deadline;
  /** The newest complete scan of this image; absent: there is none. */
  readonly lastComplete?: number;
  /** Scans that could not be made since. */
  readonly failed?: StreamState['failed'];
}

/** One advisory in all images of one owner: what a ticket is about. */
export interface Escalated {
  readonly key: EscalationKey;
  readonly is: Kind;
  /** Its canonical id. Foreign text. */
  readonly advisory: string;
  readonly aliases: readonly string[];
  /** Absent: the policy names nobody for these images. */
  readonly owner?: ImageOwner;
  /** Worst first, at least one; only those that may be told where the step goes. */
  readonly images: readonly [AffectedImage, ...AffectedImage[]];
  /** The worst of its images. */
  readonly severity: Severity;
  /** The one of its images that ends first; of paused ones only where all are. */
  readonly deadline: Deadline;
  /** How the policy wants it escalated, a step louder once its time is over. */
  readonly level: Escalation;
  readonly stage: EscalationStage;
}

/** What the labels of an issue say of a finding, by a person who may label. */
export const triageLabels = ['confirmed', 'false-positive', 'not-exploitable', 'mitigated'] as const;
export type TriageLabel = (typeof triageLabels)[number];

/** Labels that every issue has, beside its level: `image-gate`, and `image-gate: ticket` or `image-gate: backlog`. */
export const issueLabel = 'image-gate';

/** One thing to send. `why` is one sentence for people; it holds no foreign text. */
export type EscalationStep =
  | PageStep
  | IssueStep
  /** One mail (or call of a webhook) to one owner, with all that is new for them; worst first. */
  | {
      readonly kind: 'notify';
      readonly owner?: ImageOwner;
      readonly about: readonly [Escalated, ...Escalated[]];
      readonly why: string;
    };

export type PageStep =
  /** Also where it is open there: with the same key it is the same incident, with a new stage or more images. */
  | {
      readonly kind: 'page-trigger';
      readonly key: EscalationKey;
      readonly about: Escalated;
      readonly urgency: 'critical' | 'error' | 'warning';
      readonly why: string;
    }
  /** What was to be paged in this run and is more than its limit, as one. */
  | {
      readonly kind: 'page-rest';
      readonly key: EscalationKey;
      readonly owner?: ImageOwner;
      readonly about: readonly [Escalated, ...Escalated[]];
      readonly why: string;
    }
  | { readonly kind: 'page-resolve'; readonly key: EscalationKey; readonly owner?: ImageOwner; readonly why: string };

export type IssueStep =
  | { readonly kind: 'issue-open'; readonly about: Escalated; readonly content: IssueContent; readonly why: string }
  /** The body is to be written anew, and the labels to be set; with `comment`, people are to be told as well. */
  | {
      readonly kind: 'issue-update';
      readonly issue: number;
      readonly about: Escalated;
      readonly content: IssueContent;
      readonly comment?: string;
      readonly why: string;
    }
  /** It was closed and is still there: `why` is said in a comment. */
  | {
      readonly kind: 'issue-reopen';
      readonly issue: number;
      readonly about: Escalated;
      readonly content: IssueContent;
      readonly why: string;
    }
  /** Complete scans show that it is gone everywhere: `why` is said in a comment. */
  | { readonly kind: 'issue-close'; readonly issue: number; readonly key: EscalationKey; readonly why: string }
  /** A label says that it needs no fix: only an exception does. A comment asks for one, with a link to the form. */
  | {
      readonly kind: 'issue-request';
      readonly issue: number;
      readonly about: Escalated;
      readonly content: IssueContent;
      readonly label: TriageLabel;
      /** The answers of the form that are known (`policy/request`): fields of a link. */
      readonly answers: Readonly<Record<string, string>>;
      readonly why: string;
    }
  /** What was to be opened in this run and is more than its limit, counted in one issue, which is opened, updated or closed. */
  | {
      readonly kind: 'issue-rest';
      /** Absent: it is to be opened. */
      readonly issue?: number;
      readonly key: EscalationKey;
      /** None: it is to be closed. */
      readonly about: readonly Escalated[];
      readonly content: IssueContent;
      readonly why: string;
    };

/** What an issue says of itself, for machines (`issue-marker.ts`). Where it is the same as before, nothing is to be written. */
export interface IssueContent {
  readonly key: EscalationKey;
  /** SHA-256 of all that its text is made of. */
  readonly fingerprint: string;
  readonly labels: readonly string[];
  readonly stage: EscalationStage;
  /** The triage label for which an exception was asked for. */
  readonly asked?: TriageLabel;
}

/** An issue of ours as it is: opened by the account that we write with, and with our marker in its text. What others wrote counts for nothing. */
export interface KnownIssue extends Omit<IssueContent, 'labels'> {
  readonly number: number;
  readonly isOpen: boolean;
  /** When it was closed, where it is. */
  readonly closedAt?: number;
  /** All labels that it has, ours and others. */
  readonly labels: readonly string[];
}

/** What was sent before to what can't be asked: pagers, mail, webhooks. The ledger keeps it (`sent`). */
export interface SentBefore {
  readonly stage: EscalationStage;
  /** By `streamName`. */
  readonly streams: ReadonlySet<string>;
}

/** All that a run has to send. */
export interface EscalationPlan {
  readonly steps: readonly EscalationStep[];
  /** How many advisories were left out of issues, as images of theirs are not known to be public and the issues are. */
  readonly withheld: number;
}
