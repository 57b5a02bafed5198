import { admittedName, isReadable, type NameFault, type NamePatterns } from './admitted-name.js';
import { type NextNight, type NightRules, nextNight } from './next-night.js';
import type { AttachedImage, Demands } from './verify/demands.js';
import { judgeProofs, type Refusal } from './verify/judge-evidence.js';
import { type ReadProofs, readProofs } from './verify/read-proofs.js';
import { changesOf } from './verify/scan-claim.js';

/** Why an image is refused. */
export type RehearsedReason =
  | { readonly kind: 'evidence'; readonly refusal: Refusal }
  | { readonly kind: 'name'; readonly code: NameFault }
  /** Its index has no platform that Kyverno can read. */
  | { readonly kind: 'platform' }
  /** The next night would block it for these findings, and then withdraw its proof, or let it end. */
  | { readonly kind: 'night'; readonly ids: readonly string[]; readonly isWithdrawn: boolean };

type Reasons = readonly [RehearsedReason, ...RehearsedReason[]];

/** What would become of an image that runs, if it had to start again. */
export type RehearsedOutcome =
  /** `until`: when it is refused if nobody renews its proof. Absent: it is asked for nothing that ends. */
  | { readonly kind: 'fine'; readonly until?: Date }
  /** It may run without evidence. */
  | { readonly kind: 'exempt' }
  /** By the rules of today, now. */
  | { readonly kind: 'refused-already'; readonly reasons: Reasons }
  | { readonly kind: 'would-be-refused'; readonly at: Date | 'next-night'; readonly reasons: Reasons }
  /** It is refused by the rules of today, for these reasons, and by the others it is not. */
  | { readonly kind: 'would-be-admitted'; readonly reasons: Reasons }
  | { readonly kind: 'not-known'; readonly why: string };

/** For which moments is asked: some, or all up to an end. */
export type RehearsedTimes = { readonly now: Date } & (
  | { readonly moments: readonly [Date, ...Date[]] }
  | { readonly until: Date }
);

/** The rules that are compared. */
export interface RehearsedRules {
  readonly names: NamePatterns;
  /** Absent: today nobody is asked for anything. */
  readonly today?: Demands;
  readonly rehearsed: Demands;
  /** Absent: the next night is not asked for. */
  readonly night?: NightRules;
}

/** The last moment that a `Date` can say. */
const endOfTime = new Date(8.64e15);

/**
 * What admission would decide of an image, by its evidence of now: today, and by other rules or at another time. Nothing is read, and what is not known is never fine.
 * @param name as a pod would have it: with its registry, by digest.
 */
export function rehearseImage(
  name: string,
  image: AttachedImage,
  { names, today, rehearsed, night }: RehearsedRules,
  times: RehearsedTimes,
): RehearsedOutcome {
  const place = admittedName(name, names);
  if (place === 'exempt') return { kind: 'exempt' };
  const fault = place === 'judged' ? unreadable(image) : ({ kind: 'name', code: place } as const);
  if (fault !== undefined) return refusedAnyway(fault, today, times);
  const proofs = readProofs(image, rehearsed);
  const before = today && refusalAmong(proofsBy(image, proofs, rehearsed, today), today, [times.now]);
  const after = refusalThen(proofs, rehearsed, times);
  if (before !== undefined)
    return { kind: after === undefined ? 'would-be-admitted' : 'refused-already', reasons: reasonsOf(before) };
  const next = night && nextNight(proofs, night, times.now);
  return outcomeOf(proofs, rehearsed, { after, times, ...(night && next && { next, isWithdrawn: isRevoked(night) }) });
}

/** What is refused whatever is proven: nothing need be read to know it. */
export function refusedAnyway(
  reason: RehearsedReason,
  today: Demands | undefined,
  { now }: RehearsedTimes,
): RehearsedOutcome {
  const reasons = [reason] as const;
  return today === undefined ? { kind: 'would-be-refused', at: now, reasons } : { kind: 'refused-already', reasons };
}

function unreadable(image: AttachedImage): RehearsedReason | undefined {
  return isReadable(image) ? undefined : { kind: 'platform' };
}

/** What was read for the same signers is not read again. */
function proofsBy(image: AttachedImage, known: ReadProofs, by: Demands, wanted: Demands): ReadProofs {
  return signersText(by) === signersText(wanted) ? known : readProofs(image, wanted);
}

function signersText({ keys, identities, commit }: Demands): string {
  const { signerOf: _, ...named } = identities ?? { signerOf: undefined };
  return JSON.stringify([keys.map(({ name, fingerprint }) => [name, fingerprint]), named, commit]);
}

function refusalThen(proofs: ReadProofs, rehearsed: Demands, times: RehearsedTimes): RefusalAt | undefined {
  return 'until' in times
    ? firstRefusal(proofs, rehearsed, times.now, times.until)
    : refusalAmong(proofs, rehearsed, times.moments);
}

function isRevoked({ policy }: NightRules): boolean {
  return policy.verify.onFail.value === 'revoke';
}

/** Of an image that is not refused today. */
function outcomeOf(
  proofs: ReadProofs,
  rehearsed: Demands,
  facts: {
    readonly after: RefusalAt | undefined;
    readonly times: RehearsedTimes;
    readonly next?: NextNight;
    readonly isWithdrawn?: boolean;
  },
): RehearsedOutcome {
  const { after, times, next, isWithdrawn = false } = facts;
  const blocked = next?.kind === 'blocked' ? ({ kind: 'night', ids: next.ids, isWithdrawn } as const) : undefined;
  if (after !== undefined) {
    const [first, ...others] = reasonsOf(after);
    const reasons = [first, ...others, ...(blocked === undefined ? [] : [blocked])] as const;
    return { kind: 'would-be-refused', at: after.at, reasons };
  }
  const end = firstRefusal(proofs, rehearsed, times.now, endOfTime)?.at;
  if (blocked !== undefined)
    return { kind: 'would-be-refused', at: isWithdrawn ? 'next-night' : (end ?? 'next-night'), reasons: [blocked] };
  if (next?.kind === 'not-known') return { kind: 'not-known', why: next.why };
  return { kind: 'fine', ...(end === undefined ? {} : { until: end }) };
}

function reasonsOf({ refusals }: RefusalAt): Reasons {
  const [first, ...others] = refusals.map((refusal) => ({ kind: 'evidence' as const, refusal }));
  if (first === undefined) throw new Error('defect: refused without a reason');
  return [first, ...others];
}

/** When an image is refused, and why. */
interface RefusalAt {
  readonly at: Date;
  readonly refusals: readonly Refusal[];
}

/** Why an image is refused at the first of these moments at which it is; `undefined` where it is at none. */
function refusalAmong(proofs: ReadProofs, demands: Demands, moments: readonly Date[]): RefusalAt | undefined {
  for (const at of moments) {
    const { refusals } = judgeProofs(proofs, demands, at);
    if (refusals.length > 0) return { at, refusals };
  }
  return undefined;
}

/**
 * The first moment at which an image is refused if nobody renews its claims, from `from` on and not after `until`; `undefined` where there is none. Exact to the millisecond, as the answer
 * changes only where a claim says so: nothing is sampled.
 */
export function firstRefusal(proofs: ReadProofs, demands: Demands, from: Date, until: Date): RefusalAt | undefined {
  const scans = [proofs.subject, ...proofs.platforms].flatMap(({ scan }) => (typeof scan === 'object' ? scan : []));
  const changes = scans.flatMap((scan) => changesOf(scan, demands));
  const later = changes.filter((time) => time > from.getTime() && time <= until.getTime());
  const moments = [from.getTime(), ...new Set(later)].toSorted((a, b) => a - b);
  return refusalAmong(
    proofs,
    demands,
    moments.map((time) => new Date(time)),
  );
}
