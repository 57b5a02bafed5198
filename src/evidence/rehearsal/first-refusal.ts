import type { Demands } from '../verify/demands.js';
import { judgeProofs, type Refusal } from '../verify/judge-evidence.js';
import type { ReadProofs } from '../verify/read-proofs.js';
import { changesOf } from '../verify/scan-claim.js';

/** When an image is refused, and why. */
export interface RefusalAt {
  readonly at: Date;
  readonly refusals: readonly Refusal[];
}

/** Why an image is refused at the first of these moments at which it is; `undefined` where it is at none. */
export function refusalAmong(proofs: ReadProofs, demands: Demands, moments: readonly Date[]): RefusalAt | undefined {
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
