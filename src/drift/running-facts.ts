import type { EvidenceVerdict, RefusalCode } from '../evidence/verify/judge-evidence.js';
import { endOfScan } from '../evidence/verify/scan-claim.js';
import type { Digest } from '../oci/digest.js';

/** What a registry says of an image by its digest. */
export type RegistryAnswer =
  | {
      readonly kind: 'there';
      /** The config of a manifest; absent: it is an index. */
      readonly config?: Digest;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unread'; readonly why: string };

/** What the tag names now that a container was started by. `within`: the image that runs is a platform of what it names. */
export type TagAnswer =
  | { readonly kind: 'same' }
  | { readonly kind: 'within'; readonly index: Digest }
  | { readonly kind: 'moved'; readonly to: Digest }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unread'; readonly why: string }
  /** It was asked for by digest. */
  | { readonly kind: 'none' };

/** What hangs on an image, judged as `verify` does. */
export type ProofAnswer =
  /** @param ends milliseconds; absent where no scan is asked for, which alone has an end. */
  | { readonly kind: 'accepted'; readonly ends?: number }
  | {
      readonly kind: 'refused';
      readonly codes: readonly RefusalCode[];
      /** A scan that counts as ours says that it has passed once. */
      readonly hasPassed: boolean;
    }
  | { readonly kind: 'unread'; readonly why: string }
  /** Nobody is named whose signatures count, or the registry has no such image. */
  | { readonly kind: 'unasked' };

/** What was found out about an image that runs, by its digest. */
export interface RunningFacts {
  readonly registry: RegistryAnswer;
  readonly proof: ProofAnswer;
  /** Indexes that have it as a platform, as far as they are known. */
  readonly indexes: readonly Digest[];
}

/** What a verdict on evidence means for an image that runs. @param maxAge milliseconds that a scan counts. */
export function proofAnswer({ manifests, refusals }: EvidenceVerdict, maxAge: number): ProofAnswer {
  const scans = manifests.flatMap(({ scan }) => scan ?? []);
  if (refusals.length > 0)
    return { kind: 'refused', codes: [...new Set(refusals.map(({ code }) => code))], hasPassed: scans.length > 0 };
  const ends = scans.map((scan) => endOfScan(scan, { maxAge }));
  return { kind: 'accepted', ...(ends.length === 0 ? {} : { ends: Math.min(...ends) }) };
}
