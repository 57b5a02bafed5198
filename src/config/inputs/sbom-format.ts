import { type SbomForm, sbomForms } from '../../record/sbom-record.js';

/** The words of the input `sbom-format`. */
export const sbomFormats = [...sbomForms, 'both', 'none'] as const;
type SbomFormat = (typeof sbomFormats)[number];

/** What decides which SBOMs are made. */
interface SbomWishes {
  readonly 'sbom-format'?: SbomFormat | undefined;
  readonly sign?: string | undefined;
  readonly push?: boolean | undefined;
  readonly scanners?: readonly string[] | undefined;
}

/** The forms of the SBOMs that are to be made. What is signed and pushed has one unless another word was said: the deploy gate asks for it. Else there is none: it takes time and is no part of the verdict. */
export function sbomFormsOf({
  'sbom-format': said,
  sign = 'none',
  push = false,
  scanners = ['vuln'],
}: SbomWishes): readonly SbomForm[] {
  const isProven = sign !== 'none' && push && scanners.includes('vuln');
  const format = said ?? (isProven ? 'cyclonedx' : 'none');
  switch (format) {
    case 'cyclonedx':
    case 'spdx':
      return [format];
    case 'both':
      return sbomForms;
    case 'none':
      return [];
  }
}
