import * as z from 'zod';
import { digestText, type Frozen, instant } from '../record/values.js';
import { severities } from '../scan/finding.js';
import { byText } from '../text/order.js';
import { buildFactsSchema } from './build-facts.js';

/** What is there ends when it says so; with `refused` it does not count before that either: why `verify` refuses it. */
const proof = {
  validUntil: instant.optional(),
  refused: z.array(z.string().max(100)).min(1).max(100).optional(),
};

const proofSchema = z.strictObject(proof);
export type LeftProof = Frozen<z.output<typeof proofSchema>>;

/** What a row says of the claims about an image after the night. */
const claimsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('renewed'), validUntil: instant }),
  /** Nobody signs in this run. */
  z.strictObject({ kind: z.literal('left'), ...proof }),
  /** Somebody signs in this run, and nothing that counts has said before that the image has come through the gate. */
  z.strictObject({ kind: z.literal('unproven'), ...proof }),
  z.strictObject({ kind: z.literal('revoked') }),
  z.strictObject({ kind: z.literal('failed'), why: z.string().max(2000), ...proof }),
]);

const words = z.string().max(2000);
const count = z.int().nonnegative();

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('judged'),
    verdict: z.enum(['passed', 'blocked']),
    /** What was matched: SBOMs that were shown to be equal, or the layers. */
    from: z.enum(['sbom', 'layers']),
    /** Why the layers were needed. */
    why: words.optional(),
    headline: words,
    /** What of it was compared with no advisories, where the policy lets that pass. */
    unseen: words.optional(),
    judgedAt: instant,
    counts: z.record(z.enum(severities), count),
    claims: claimsSchema,
    /** Where an SBOM that passed for equal was not. */
    difference: words.optional(),
    /** File with the record, in the folder of the night. */
    record: z.string().regex(/^records\/image-gate-record-[0-9a-f]{64}\.json$/),
  }),
  z.strictObject({
    kind: z.literal('failed'),
    code: z.string().max(100),
    why: words,
    fix: words,
    ...proof,
  }),
  /** The time was over. */
  z.strictObject({ kind: z.literal('not-reached') }),
]);

/** Names of one image that its row has: one of each repository first. */
export const maxRowNames = 1000;

/** What became of one image. */
export const imageRowSchema = z.strictObject({
  digest: digestText,
  /** Under which it was judged; the first one names it. */
  names: z.array(z.string().max(1024)).min(1).max(10_000),
  /** Where it runs, as the list of what runs says. */
  runs: words.optional(),
  /** How old it is, as far as anybody says. */
  build: buildFactsSchema.optional(),
  outcome: outcomeSchema,
});
export type ImageRow = Frozen<z.output<typeof imageRowSchema>>;
type ImageOutcome = ImageRow['outcome'];
export type ClaimsOutcome = Extract<ImageOutcome, { kind: 'judged' }>['claims'];

/** What a night did not look at. */
export const gapSchema = z.strictObject({
  /**
   * - `unlisted`: a list or a name could not be asked for; how much is missing nobody knows.
   * - `unreadable`: entries of a list that name nothing.
   * - `limited`: left out by a limit that somebody has set.
   * - `no-image`: attestations, caches and other artifacts, which need no scan.
   */
  kind: z.enum(['unlisted', 'unreadable', 'limited', 'no-image']),
  what: words,
  count: count,
});
export type Gap = Frozen<z.output<typeof gapSchema>>;

/** All of one night. */
export interface Night {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly images: readonly ImageRow[];
  readonly gaps: readonly Gap[];
  /** Findings past their time, as the ledger says after the night; absent: nobody keeps one. */
  readonly overdue?: number;
  /** Histories of the ledger of which nobody knows that, as `image-gate ledger show` says it. */
  readonly unknownHistories?: number;
  /** There was none before, so that all findings are old debt: also where somebody has mistyped its place. */
  readonly isLedgerNew?: true;
  /** Milliseconds after which an image is stale. */
  readonly staleAfter?: number;
}

export const failOnWords = ['none', 'blocked', 'breach'] as const;
export type FailOn = (typeof failOnWords)[number];

/** What could not be answered, as people count it. */
export function unanswered({ images, gaps }: Pick<Night, 'images' | 'gaps'>): number {
  const missing = images.filter(({ outcome }) => outcome.kind !== 'judged' || outcome.claims.kind === 'failed');
  const unknown = gaps.filter(({ kind }) => kind === 'unlisted' || kind === 'unreadable');
  return missing.length + unknown.length;
}

/** The exit code: 3 where something could not be listed, scanned or renewed, else 1 by what was asked for, else 0 (promise 13). */
export function nightCode(night: Night, failOn: FailOn): 0 | 1 | 3 {
  if (unanswered(night) > 0) return 3;
  switch (failOn) {
    case 'none':
      return 0;
    case 'blocked':
      return night.images.some(({ outcome }) => outcome.kind === 'judged' && outcome.verdict === 'blocked') ? 1 : 0;
    case 'breach':
      return (night.overdue ?? 0) > 0 ? 1 : 0;
  }
}

/** Of all images that are known those that were judged; what a limit leaves out is known, too. */
export function nightCoverage({ images, gaps }: Pick<Night, 'images' | 'gaps'>): {
  readonly judged: number;
  readonly known: number;
} {
  const judged = images.filter(({ outcome }) => outcome.kind === 'judged').length;
  const left = gaps.flatMap((gap) => (gap.kind === 'no-image' ? [] : gap.count));
  return { judged, known: left.reduce((sum, one) => sum + one, images.length) };
}

/** Milliseconds before the end of its proof in which an image that runs is named first. */
const soon = 48 * 60 * 60 * 1000;

/** Whether an image runs whose proof ends soon, or has ended, or that has none: where admission asks for it, it does not start again. One that was renewed this night is as new as the policy lets it be. */
export function isEnding({ runs, outcome }: ImageRow, now: Date): boolean {
  if (outcome.kind === 'judged' && outcome.claims.kind === 'renewed') return false;
  const ends = runs === undefined ? undefined : proofEnd(outcome);
  return runs !== undefined && (ends === undefined || Date.parse(ends) - now.getTime() < soon);
}

function proofEnd(outcome: ImageOutcome): string | undefined {
  switch (outcome.kind) {
    case 'judged':
      return 'validUntil' in outcome.claims ? countedEnd(outcome.claims) : undefined;
    case 'failed':
      return countedEnd(outcome);
    case 'not-reached':
      return undefined;
  }
}

/** What claims say of the proof that is there, alone. */
export function leftProof({ validUntil, refused }: LeftProof): LeftProof {
  return { ...(validUntil === undefined ? {} : { validUntil }), ...(refused === undefined ? {} : { refused }) };
}

/** Until when a proof counts; `undefined` where there is none, or it is refused. */
export function countedEnd({ validUntil, refused }: LeftProof): string | undefined {
  return refused === undefined ? validUntil : undefined;
}

/** What is to be looked at first: proofs of running images that end, then what was not answered, then what is blocked. */
export function firstToLookAt(images: readonly ImageRow[], now: Date): readonly ImageRow[] {
  const rank = (row: ImageRow) => {
    if (isEnding(row, now)) return 0;
    if (row.outcome.kind !== 'judged') return 1;
    if (row.outcome.claims.kind === 'failed' || row.outcome.difference !== undefined) return 2;
    return row.outcome.verdict === 'blocked' ? 3 : 4;
  };
  return images
    .map((row) => ({ row, rank: rank(row) }))
    .toSorted((a, b) => a.rank - b.rank || byText(a.row.names[0] ?? '', b.row.names[0] ?? ''))
    .map(({ row }) => row);
}
