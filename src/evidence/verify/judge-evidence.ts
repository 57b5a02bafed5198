import type { Digest } from '../../oci/digest.js';
import type { ClaimKind } from '../../policy/evidence-rules.js';
import type { AttachedImage, Demands } from './demands.js';
import type { SignedClaim, Unfit } from './read-claim.js';
import { type ProvenManifest, type ReadProofs, readProofs } from './read-proofs.js';
import { type CurrentScan, faultsOf, type ScanFault } from './scan-claim.js';

/** Why a manifest is refused: a claim that is not there, or what is wrong with the scan that is there. */
export type RefusalCode = `no-${ClaimKind}` | ScanFault;

/** Whose claim is missing or wrong. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly digest: Digest;
  /** Absent for what the image was asked for by. */
  readonly platform?: string;
  /** What hangs there and does not count, where a claim is missing. */
  readonly unfit: readonly Unfit[];
  readonly legacy: boolean;
}

/** What is proven about one manifest. */
export interface ManifestProof {
  readonly digest: Digest;
  readonly platform?: string;
  readonly claims: readonly SignedClaim[];
  readonly scan?: CurrentScan;
  readonly unfit: readonly Unfit[];
  readonly refusals: readonly Refusal[];
}

/** Yes or no about an image, with everything that it rests on. Only `judgeEvidence` makes it. */
export interface EvidenceVerdict {
  readonly verdict: 'accepted' | 'refused';
  readonly digest: Digest;
  readonly refusals: readonly Refusal[];
  readonly manifests: readonly ManifestProof[];
}

/**
 * Whether an image may be let in: each demanded claim is there, signed by a key that counts, about this very manifest, and the newest scan holds now and passed as
 * the policy allows (design, promise 11). Whatever is missing, unreadable or says two things refuses.
 */
export function judgeEvidence(image: AttachedImage, demands: Demands, now: Date): EvidenceVerdict {
  const looked = demands.platforms === 'all' ? image : { ...image, platforms: [] };
  return judgeProofs(readProofs(looked, demands), demands, now);
}

/** The same of proofs whose signatures have been checked. @param demands with the signers by which they were. */
export function judgeProofs({ subject, platforms }: ReadProofs, demands: Demands, now: Date): EvidenceVerdict {
  const looked = demands.platforms === 'all' ? platforms : [];
  // An index has no packages of its own: SBOMs hang on its platforms.
  const require = demands.require.filter((kind) => kind !== 'sbom' || looked.length === 0);
  const manifests = [
    proofOf(subject, { ...demands, require }, now),
    ...looked.map((manifest) => proofOf(manifest, demands, now)),
  ];
  const refusals = manifests.flatMap((proof) => proof.refusals);
  return { verdict: refusals.length === 0 ? 'accepted' : 'refused', digest: subject.digest, refusals, manifests };
}

function proofOf(manifest: ProvenManifest, demands: Demands, now: Date): ManifestProof {
  const { digest, platform, claims, scan, unfit, legacy } = manifest;
  const named = { digest, ...(platform === undefined ? {} : { platform }) };
  const of = (wanted: ClaimKind) => claims.filter(({ kind }) => kind === wanted);
  const missing = demands.require.filter((kind) => of(kind).length === 0).map((kind) => `no-${kind}` as const);
  const faults = scan === undefined ? [] : typeof scan === 'string' ? [scan] : faultsOf(scan, demands, now);
  const refusals = [...missing, ...faults].map((code) => ({ code, ...named, unfit, legacy }));
  return { ...named, claims, unfit, refusals, ...(typeof scan === 'object' ? { scan } : {}) };
}
