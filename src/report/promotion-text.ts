import type { Digest } from '../oci/digest.js';
import { plural } from '../text/count.js';
import type { VerifiedImage } from './evidence-text.js';

/** What came to one repository. */
export interface PromotedCopy {
  /** Without tag and digest. */
  readonly repository: string;
  readonly blobs: { readonly uploaded: number; readonly mounted: number; readonly present: number };
  /** Signatures, attestations, and SBOMs that they point to. */
  readonly evidence: { readonly attached: number; readonly present: number };
}

/** What became of an image that was to be promoted. */
export type Promotion =
  | {
      readonly kind: 'promoted';
      /** The repository from which it was copied. */
      readonly source: string;
      readonly digest: Digest;
      /** Whole references, in the order in which they were asked for. */
      readonly tags: readonly string[];
      readonly copies: readonly PromotedCopy[];
      /** What hangs on the image at its source and was not copied, as it does not count. */
      readonly notCopied: number;
    }
  | RefusedPromotion;

export interface RefusedPromotion {
  readonly kind: 'refused';
  /** Where it was looked at: the source, or a repository that has its copy already, and still no tag. */
  readonly side: 'source' | 'destination';
  /** The name whose rules in the policy refuse it. */
  readonly rulesOf: string;
  readonly image: VerifiedImage;
}

/** What is said below the reasons of a refusal. */
export function refusedWords({ side, rulesOf }: RefusedPromotion): string {
  return side === 'source'
    ? `Refused by the rules for ${rulesOf}. Nothing was copied.`
    : `Refused by the rules for ${rulesOf}, as the copy there shows it. No tag was moved.`;
}

/** What was copied, a line each. */
export function copyLines({ copies, notCopied }: Promotion & { readonly kind: 'promoted' }): readonly string[] {
  const lines = copies.map(
    ({ repository, blobs, evidence }) =>
      `${repository}: of the blobs ${blobs.uploaded} uploaded, ${blobs.mounted} mounted, ${blobs.present} there already; ` +
      `of the evidence ${evidence.attached} attached, ${evidence.present} there already`,
  );
  if (notCopied === 0) return lines;
  const others = `${plural(notCopied, 'other attachment')} of the source ${notCopied === 1 ? 'does' : 'do'}`;
  return [...lines, `Not copied: ${others} not count for the policy`];
}
