import * as z from 'zod';
import { imagePurl, type SbomSubject } from './image-purl.js';
import { stableUuid } from './stable-uuid.js';
import { noSbom } from './trivy-sbom-fault.js';

const annotations = z.array(z.looseObject({ annotationDate: z.string() })).optional();

const externalRef = z.looseObject({ referenceCategory: z.string(), referenceType: z.string() });
type ExternalRef = z.output<typeof externalRef>;

/** What is needed of the SBOM that Trivy writes; everything else passes through. */
const trivySbom = z.looseObject({
  spdxVersion: z.literal('SPDX-2.3'),
  SPDXID: z.string(),
  creationInfo: z.looseObject({ creators: z.array(z.string()) }),
  packages: z.array(
    z.looseObject({
      SPDXID: z.string(),
      annotations,
      externalRefs: z.array(externalRef).optional(),
    }),
  ),
  relationships: z.array(
    z.looseObject({ spdxElementId: z.string(), relatedSpdxElement: z.string(), relationshipType: z.string() }),
  ),
});

/**
 * Trivy's SPDX 2.3 as an SBOM of one image: with its digest and purl, and made by what it is about alone, so that the same scan gives the same bytes. Findings are left
 * out, as in CycloneDX. The schema of the JSON writes OPERATING_SYSTEM, where the text of the specification and Trivy have a hyphen.
 * @throws ToolError `sbom-invalid`.
 */
export function spdxSbom(written: unknown, subject: SbomSubject): Readonly<Record<string, unknown>> {
  const read = trivySbom.safeParse(written);
  if (!read.success) throw noSbom('spdx', read.error.issues[0]?.message ?? 'it has another form');
  const document = read.data;
  const created = wholeSeconds(subject.scannedAt);
  const image = document.relationships.find(
    (one) => one.spdxElementId === document.SPDXID && one.relationshipType === 'DESCRIBES',
  )?.relatedSpdxElement;
  return {
    ...document,
    name: subject.name,
    documentNamespace: `https://spdx.org/spdxdocs/image-${stableUuid(subject.digest)}`,
    creationInfo: {
      ...document.creationInfo,
      creators: [...document.creationInfo.creators, `Tool: image-gate-${subject.version}`],
      created,
    },
    packages: document.packages.map((one) => ({
      ...one,
      ...(one.primaryPackagePurpose === 'OPERATING-SYSTEM' ? { primaryPackagePurpose: 'OPERATING_SYSTEM' } : {}),
      ...(one.annotations
        ? { annotations: one.annotations.map((note) => ({ ...note, annotationDate: created })) }
        : {}),
      ...(one.externalRefs ? { externalRefs: one.externalRefs.filter(isNoFinding) } : {}),
      ...(one.SPDXID === image ? imageFacts(one.externalRefs ?? [], subject) : {}),
    })),
  };
}

function isNoFinding({ referenceCategory }: ExternalRef): boolean {
  return referenceCategory !== 'SECURITY';
}

function imageFacts(externalRefs: readonly ExternalRef[], subject: SbomSubject) {
  const purl = { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: imagePurl(subject) };
  return {
    name: subject.name,
    versionInfo: subject.digest,
    checksums: [{ algorithm: 'SHA256', checksumValue: subject.digest.replace('sha256:', '') }],
    externalRefs: [...externalRefs.filter(({ referenceType }) => referenceType !== 'purl'), purl],
  };
}

/** SPDX 2.3 §6.9 has no fractions of a second. */
function wholeSeconds(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
