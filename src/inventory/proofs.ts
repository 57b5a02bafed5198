import { countedEnd, type ImageRow, type LeftProof, type Night } from './night.js';

/** What a night knows of the proofs of images. */
interface NightProofs {
  /** How many were looked at: those that run, where the night knows that, else all. */
  readonly known: number;
  /** Those with a proof that they have come through the gate, whether it still counts or was withdrawn. */
  readonly gated: number;
  /** Those without a proof that counts, or of which nobody knows it. */
  readonly unverified: readonly ImageRow[];
}

/** @param until when a proof must still count, in milliseconds. */
export function nightProofs({ images }: Pick<Night, 'images'>, until: number, isRunningKnown: boolean): NightProofs {
  const rows = images.filter(({ runs }) => !isRunningKnown || runs !== undefined);
  const proofs = rows.map((row) => ({ row, proof: proofOf(row) }));
  return {
    known: rows.length,
    gated: proofs.filter(({ proof }) => proof?.isGated === true).length,
    unverified: proofs.flatMap(({ row, proof }) => (proof?.ends === undefined || proof.ends <= until ? [row] : [])),
  };
}

/** Whether an image has come through the gate, and until when its proof counts. `undefined` where nobody knows it. */
function proofOf({ outcome }: ImageRow): { readonly isGated: boolean; readonly ends?: number } | undefined {
  if (outcome.kind === 'not-reached') return undefined;
  if (outcome.kind === 'failed') return gatedUntil(outcome);
  switch (outcome.claims.kind) {
    case 'renewed':
    case 'left':
    case 'failed':
      return gatedUntil(outcome.claims) ?? { isGated: false };
    case 'revoked':
      return { isGated: true };
    case 'unproven':
      return { isGated: false };
  }
}

function gatedUntil(proof: LeftProof) {
  if (proof.validUntil === undefined) return undefined;
  const end = countedEnd(proof);
  return { isGated: true, ...(end === undefined ? {} : { ends: Date.parse(end) }) };
}
