import type { Digest } from '../../oci/digest.js';
import type { Attached, AttachedImage } from './demands.js';
import { readClaim, type SignedClaim, type TrustedSigners, type Unfit } from './read-claim.js';
import { type CurrentScan, currentScan, type ScanFault } from './scan-claim.js';

/** What counts of all that hangs on one manifest, by its signers: the same at every moment, whatever else is asked of it. */
export interface ProvenManifest {
  readonly digest: Digest;
  /** Absent for what the image was asked for by. */
  readonly platform?: string;
  readonly claims: readonly SignedClaim[];
  /** The newest of its scans, or why there is none; absent where nobody has claimed one. */
  readonly scan?: CurrentScan | ScanFault;
  readonly unfit: readonly Unfit[];
  readonly legacy: boolean;
}

/** An image as its signers have proven it: first what it was asked for by, then the platform manifests of an index. */
export interface ReadProofs {
  readonly subject: ProvenManifest;
  readonly platforms: readonly ProvenManifest[];
}

/** Checks all signatures, once: what `judgeProofs` is then asked for one moment or many takes none again. */
export function readProofs({ subject, platforms }: AttachedImage, signers: TrustedSigners): ReadProofs {
  return {
    subject: provenManifest(subject, signers),
    platforms: platforms.map((one) => provenManifest(one, signers)),
  };
}

function provenManifest(attached: Attached, signers: TrustedSigners): ProvenManifest {
  const { digest, platform, legacy = false } = attached;
  const read = attached.attachments.map((attachment) => readClaim(attachment, attached, signers));
  const claims = read.flatMap((one) => (one.kind === 'claim' ? one.claim : []));
  const unfit = read.flatMap((one) => (one.kind === 'unfit' ? one.unfit : []));
  const scans = claims.filter(({ kind }) => kind === 'scan');
  return {
    digest,
    ...(platform === undefined ? {} : { platform }),
    claims,
    unfit,
    legacy,
    ...(scans.length === 0 ? {} : { scan: currentScan(scans) }),
  };
}
