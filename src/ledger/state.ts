import type { Digest } from '../oci/digest.js';
import { type Kind, kinds } from '../policy/policy.js';
import type { DeadlineClock } from '../policy/response/deadline-rules.js';
import type { ImageRecord } from '../record/record-schema.js';
import type { Severity } from '../scan/finding.js';
import type { SecondScanner } from '../scan/opinion.js';
import { checkWithId } from '../source/hardening/checks.js';
import type { Stream } from './stream.js';

/**
 * Why a finding is gone. Only `fixed` is a remediation.
 * - `fixed`: a complete scan of another image lacks it.
 * - `withdrawn`: a complete scan of the same image lacks it, so nothing was fixed: its advisory was withdrawn or changed.
 * - `not-affected`: the scanner says so.
 * - `reclassified`: it goes on under another id.
 * - `retired`: its stream was retired.
 * - `unknown`: it is gone, and a record that came late leaves open why.
 */
export const resolutions = ['fixed', 'withdrawn', 'not-affected', 'reclassified', 'retired', 'unknown'] as const;
export type Resolution = (typeof resolutions)[number];

/** What scans look for: kinds of findings, and the checks of how an image is made, which are switched on by themselves. */
export const soughtKinds = [...kinds, 'hardening'] as const;
export type SoughtKind = (typeof soughtKinds)[number];

/** What a scan must have looked for to have seen a finding. */
export function soughtOf({ is, id }: Pick<FindingName, 'is' | 'id'>): SoughtKind {
  return is === 'misconfiguration' && checkWithId(id) !== undefined ? 'hardening' : is;
}

/** What a finding is, in every stream that has it. Foreign text. */
export interface FindingName {
  readonly is: Kind;
  /** The canonical one of all its ids. */
  readonly id: string;
  /** All others that it was ever seen with, sorted. */
  readonly aliases: readonly string[];
  /** Of a vulnerability the package without version: its purl, or `type/name`. Else the file. */
  readonly subject: string;
}

/** A scan, as far as later ones are compared with it. Times are milliseconds since 1970, as everywhere in a ledger. */
export interface SeenScan {
  readonly at: number;
  /** Digests of the image configs, one a platform. */
  readonly images: readonly Digest[];
  /** Of the newest database of all scans up to this one; absent where none is known. */
  readonly database?: number;
}

/** How an episode has ended. */
export interface Resolved {
  /** The scan that shows it: the finding may have been gone before, never after. */
  readonly at: number;
  readonly resolution: Resolution;
  /** The last scan that had it. */
  readonly seen: SeenScan;
  /** The images of the scan at `at`. */
  readonly images: readonly Digest[];
  /** Its database. */
  readonly database?: number;
}

/** A time under an exception, in which the clock of a finding stood still. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** One time that a stream has a finding, from when it was seen first until it is resolved. */
export interface Episode {
  readonly firstSeen: number;
  /** It was there when the stream was scanned first: old debt, whose real age nobody knows. */
  readonly balance?: true;
  /** In the order of time, the first one at `firstSeen`; at least one. */
  readonly severities: readonly { readonly at: number; readonly severity: Severity }[];
  /** When an advisory named a fix first. */
  readonly fixableSince?: number;
  /** An exception covers it. */
  readonly exceptedSince?: number;
  /** When exceptions covered it that hold no more, in the order of time. */
  readonly pauses?: readonly Pause[];
  /** When it came back before it counted as gone. */
  readonly reopened?: readonly number[];
  /** The last scan that had it, where later ones lack it and may not close it. `isDoubtful`: one of them may have seen it go, and none says how. */
  readonly unseen?: SeenScan & { readonly isDoubtful?: true };
  /** Another scanner alone reported it when it was seen last: only a scan in which that one answers may close it. */
  readonly alone?: true;
  readonly resolved?: Resolved;
}

interface CompleteScans {
  readonly at: number;
  readonly database: number;
  readonly times: readonly number[];
}

/** What is known of a stream. */
export interface StreamState {
  readonly stream: Stream;
  /** The newest scan; absent before the first. */
  readonly last?: SeenScan & {
    /** When the first of all scans up to this one was made that saw these very images: they are at least that old. */
    readonly since: number;
    readonly verdict: ImageRecord['verdict'];
    /** Of the index or manifest. */
    readonly digest?: Digest | undefined;
    /** What it looked for. */
    readonly kinds: readonly SoughtKind[];
    /** Who has answered beside Trivy; absent: nobody. */
    readonly asked?: readonly SecondScanner[] | undefined;
    /** Why it may not close findings; absent where it may. */
    readonly incomplete?: string | undefined;
  };
  /** The newest scan that may close findings of a kind, and the times of all of them up to it, in their order; without those that came late. */
  readonly complete: Readonly<Partial<Record<SoughtKind, CompleteScans>>>;
  /** Scans that could not be made since the newest one: the first and the last of them, and why the last one failed. Absent where there are none. */
  readonly failed?: { readonly since: number; readonly at: number; readonly why: string } | undefined;
  /** Another scanner has answered once. */
  readonly isAnswered?: true | undefined;
  /** When it was retired; absent for a stream that is scanned. */
  readonly retired?: number | undefined;
  /** All that its scans had, sorted. */
  readonly platforms: readonly string[];
  /** What those hours count from, as the policy said last. */
  readonly clock: DeadlineClock;
  /** Hours in which findings are to be fixed, as the policy said last. */
  readonly fixWithin: Readonly<Partial<Record<Severity, number>>>;
  /** Episodes of each finding by its number, in the order of time; only the last one may be unresolved. */
  readonly findings: ReadonlyMap<number, readonly Episode[]>;
}

/** How far a finding had come when it was told: found, three quarters of its time over, all of it over. */
export const sentStages = ['found', 'warning', 'breached'] as const;

/** To whom: a pager, or an owner by mail or webhook. */
export const sentChannels = ['page', 'notify'] as const;
export type SentChannel = (typeof sentChannels)[number];

/** What was sent of an advisory, and was not taken back. */
export interface Sent {
  readonly stage: (typeof sentStages)[number];
  /** Numbers of the streams that it was told of. */
  readonly streams: readonly number[];
  readonly to?: string;
  readonly isRest?: true;
}

/** By the key of an advisory and its owner. */
export type SentByChannel = Readonly<Record<SentChannel, ReadonlyMap<string, Sent>>>;

/** When it was told last that something is over, by its key: what is told of it after that is news again. */
export type OverByChannel = Readonly<Record<SentChannel, ReadonlyMap<string, number>>>;

/** What makes a finding the same one everywhere. */
export type FindingKey = Pick<FindingName, 'is' | 'id' | 'subject'>;

/** The numbers of findings by kind, subject and id. One text of all three would be made for each question, which takes several times as long. */
export type FindingNumbers = Map<Kind, Map<string, Map<string, number>>>;

/** The number of a finding that has one. */
export function numberIn(numbers: ReadonlyFindingNumbers, { is, id, subject }: FindingKey): number | undefined {
  return numbers.get(is)?.get(subject)?.get(id);
}

export type ReadonlyFindingNumbers = ReadonlyMap<Kind, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** Gives a number to a finding. `false`: it had one. */
export function giveNumber(numbers: FindingNumbers, { is, id, subject }: FindingKey, number: number): boolean {
  const ofKind = numbers.get(is) ?? new Map<string, Map<string, number>>();
  const ofSubject = ofKind.get(subject) ?? new Map<string, number>();
  if (ofSubject.size === 0) numbers.set(is, ofKind.set(subject, ofSubject));
  const before = ofSubject.size;
  return ofSubject.set(id, number).size > before;
}

export function copiedNumbers(numbers: ReadonlyFindingNumbers): FindingNumbers {
  const ofKind = (all: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
    new Map([...all].map(([subject, ids]) => [subject, new Map(ids)] as const));
  return new Map([...numbers].map(([kind, all]) => [kind, ofKind(all)] as const));
}

/** Whether two scans saw an image in common: then what has gone between them was not fixed by another image. */
export function shareImages(one: readonly Digest[], other: readonly Digest[]): boolean {
  return one.some((digest) => other.includes(digest));
}
