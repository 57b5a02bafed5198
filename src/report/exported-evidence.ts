import type { Digest } from '../oci/digest.js';
import type { VerifiedImage } from './evidence-text.js';

/** What became of evidence that was to be exported. */
export type ExportOutcome =
  | {
      readonly kind: 'exported';
      /** With its digest. */
      readonly name: string;
      readonly file: string;
      /** Of the archive. */
      readonly digest: Digest;
      readonly size: number;
      readonly claims: number;
      /** Index and platforms. */
      readonly manifests: number;
    }
  | { readonly kind: 'refused'; readonly image: VerifiedImage };
