import * as z from 'zod';
import { digestText, type Frozen } from './values.js';

/** The forms of an SBOM that are written, in the order in which they are named everywhere. */
export const sbomForms = ['cyclonedx', 'spdx'] as const;
export type SbomForm = (typeof sbomForms)[number];

/** Reasons that are kept; each is a sentence for people. */
export const maxReasons = 20;

/** The end of a file's name in each form, as the tools of each form expect it. */
export const sbomEndings: Readonly<Record<SbomForm, string>> = { cyclonedx: '.cdx.json', spdx: '.spdx.json' };

/**
 * Whether new advisories may be matched with the CycloneDX SBOM in place of the image.
 * - `equal`: `trivy sbom` sees every package with all that advisories are matched by, and the same findings.
 * - `equal-with-distro`: so it does with `--distro`, and not without.
 * - `needs-layers`: it does not, it was not shown, or the image is of a kind that loses something; the image itself must be scanned.
 */
const standingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('equal') }),
  z.strictObject({
    kind: z.literal('equal-with-distro'),
    distro: z.string().min(1).max(200).describe("What Trivy's --distro must be given, e.g. alpine/edge."),
  }),
  z.strictObject({
    kind: z.literal('needs-layers'),
    reasons: z.array(z.string().max(500)).min(1).max(maxReasons).describe('For people.'),
  }),
]);
export type SbomStanding = Frozen<z.output<typeof standingSchema>>;

export const sbomSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        form: z.enum(sbomForms),
        file: z
          .string()
          .regex(/^sbom-[A-Za-z0-9._@-]{1,250}\.(?:cdx|spdx)\.json$/)
          .describe('Name of the file in the folder of the record.'),
        digest: digestText,
        size: z.int().nonnegative(),
      }),
    )
    .min(1)
    .max(sbomForms.length),
  standing: standingSchema
    .optional()
    .describe('Whether the CycloneDX SBOM may stand in for the image. Absent: there is none in that form.'),
});

/** What a record says of the SBOMs of one platform. */
export type SbomRecord = Frozen<z.output<typeof sbomSchema>>;
