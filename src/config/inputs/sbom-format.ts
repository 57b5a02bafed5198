import { type SbomForm, sbomForms } from '../../record/sbom-record.js';

/** The words of the input `sbom-format`. */
export const sbomFormats = [...sbomForms, 'both', 'none'] as const;
type SbomFormat = (typeof sbomFormats)[number];

/** What is made without the input: an SBOM takes time and is no part of the verdict. A test compares it with action.yml. */
export const defaultSbomFormat = 'none' satisfies SbomFormat;

/** The forms of the SBOMs that are to be made. */
export function sbomFormsOf(format: SbomFormat = defaultSbomFormat): readonly SbomForm[] {
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
