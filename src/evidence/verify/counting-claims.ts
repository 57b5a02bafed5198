import type { Digest } from '../../oci/digest.js';
import type { AttachedImage, Demands } from './demands.js';
import { judgeEvidence, type ManifestProof, type RefusalCode } from './judge-evidence.js';
import type { SignedClaim } from './read-claim.js';

/** The claims about one manifest that count. */
export interface ManifestClaims {
  readonly digest: Digest;
  /** Absent for what the image was asked for by. */
  readonly platform?: string;
  readonly claims: readonly SignedClaim[];
}

const missing: ReadonlySet<RefusalCode> = new Set(['no-signature', 'no-scan', 'no-sbom']);

/**
 * What counts of all that is attached, for index and platforms alike, also where the policy asks for less: signatures and SBOMs by signers that count, and of scans the
 * newest alone. Where that one does not hold, nothing of the manifest counts.
 */
export function countingClaims(image: AttachedImage, demands: Demands, now: Date): readonly ManifestClaims[] {
  return judgeEvidence(image, { ...demands, platforms: 'all' }, now).manifests.map((proof) => ({
    digest: proof.digest,
    ...(proof.platform === undefined ? {} : { platform: proof.platform }),
    claims: claimsOf(proof),
  }));
}

function claimsOf({ claims, scan, refusals }: ManifestProof): readonly SignedClaim[] {
  if (!refusals.every(({ code }) => missing.has(code))) return [];
  return claims.filter((claim) => claim.kind !== 'scan' || claim === scan?.claim);
}
