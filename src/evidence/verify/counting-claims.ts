import type { Digest } from '../../oci/digest.js';
import { isOlder } from './claim-order.js';
import type { AttachedImage, Attachment, Demands } from './demands.js';
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
 * What counts of all that is attached, for index and platforms alike, also where the policy asks for less: the current claim of each kind by signers that count. Of scans
 * that is the newest one; where it does not hold, nothing of the manifest counts.
 */
export function countingClaims(image: AttachedImage, demands: Demands, now: Date): readonly ManifestClaims[] {
  const all = [image.subject, ...image.platforms];
  const { manifests } = judgeEvidence(image, { ...demands, platforms: 'all' }, now);
  return manifests.map((proof, at) => ({
    digest: proof.digest,
    ...(proof.platform === undefined ? {} : { platform: proof.platform }),
    claims: currentClaims(proof, all[at]?.attachments ?? []),
  }));
}

function currentClaims(
  { claims, scan, refusals }: ManifestProof,
  attachments: readonly Attachment[],
): readonly SignedClaim[] {
  if (!refusals.every(({ code }) => missing.has(code))) return [];
  const madeAt = new Map(attachments.map((one) => [one.manifest, one.madeAt]));
  const dated = claims.map((claim) => ({ claim, ...withSigningTime(claim), ...dateOf(madeAt.get(claim.manifest)) }));
  const isCurrent = (one: (typeof dated)[number]) =>
    one.kind === 'scan' ? one.claim === scan?.claim : !dated.some((other) => isOlder(one, other));
  return dated.filter(isCurrent).map(({ claim }) => claim);
}

/** Of a claim that does not say when it was made its certificate may: others sign so. */
function withSigningTime(claim: SignedClaim): SignedClaim {
  const { by, saidAt } = claim;
  return saidAt === undefined && by.kind === 'identity' ? { ...claim, saidAt: by.signer.signedAt } : claim;
}

function dateOf(madeAt: number | undefined) {
  return madeAt === undefined ? {} : { madeAt };
}
