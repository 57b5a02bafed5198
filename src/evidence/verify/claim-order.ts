import * as z from 'zod';
import type { Digest } from '../../oci/digest.js';
import { instant } from '../../record/values.js';
import { type AttachedKind, predicateTypes } from '../statement/claim.js';

/** When a claim was made, in milliseconds: what its signer has signed, and what anybody may have written on what attaches it. */
export interface ClaimTimes {
  /** When the scan ended that it is about, as it says itself. */
  readonly scannedAt?: number;
  /** When it was made, as it says itself; claims of earlier versions and of other tools do not. */
  readonly saidAt?: number;
  /** Not signed: whoever may push can hang an old claim on the image once more, with any time. */
  readonly madeAt?: number;
}

/** A claim, as far as its place among those of its kind matters. */
export interface OrderedClaim extends ClaimTimes {
  readonly kind: AttachedKind;
  /** The manifest that attaches it. */
  readonly manifest: Digest;
}

const scanTimesSchema = z.object({ metadata: z.object({ scanFinishedOn: instant }) });

/** Milliseconds: when a scan ended, by a predicate in anybody's form; `undefined` for other claims. */
export function scanTime(predicateType: string, predicate: unknown): number | undefined {
  if (predicateType !== predicateTypes.scan) return undefined;
  const read = scanTimesSchema.safeParse(predicate).data;
  return read === undefined ? undefined : Date.parse(read.metadata.scanFinishedOn);
}

/**
 * Whether of two claims of one kind the first is to go. Of several runs for one digest at the same time each sees the claims of the others, and all of them must
 * find the same one to stay: the newest. What is signed decides: the end of the scan, then when the claim says that it was made. A claim that says neither is older than all
 * that do. Only where all of that is the same the attachment's own time counts, and at the same millisecond the greater digest: then both say the same.
 */
export function isOlder(claim: OrderedClaim, than: OrderedClaim): boolean {
  if (claim.kind !== than.kind) return false;
  const [times, others] = [timesOf(claim), timesOf(than)];
  const at = times.findIndex((time, place) => time !== others[place]);
  return at < 0 ? claim.manifest < than.manifest : (times[at] ?? 0) < (others[at] ?? 0);
}

/** The latest of its times; before all others where it has none. A clock that is wrong may have written any of them. */
export function latestTime(claim: ClaimTimes): number {
  return Math.max(...timesOf(claim));
}

/** In the order in which they decide. */
function timesOf({ scannedAt, saidAt, madeAt }: ClaimTimes): readonly number[] {
  return [scannedAt, saidAt, madeAt].map((time) => time ?? Number.NEGATIVE_INFINITY);
}
