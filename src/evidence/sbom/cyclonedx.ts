import * as z from 'zod';
import { entriesOf } from '../../text/json.js';
import { factProperties } from './config-facts.js';
import { imagePurl, type SbomSubject } from './image-purl.js';
import { stableUuid } from './stable-uuid.js';
import { noSbom } from './trivy-sbom-fault.js';

const component = z.looseObject({
  'bom-ref': z.string(),
  type: z.string(),
  name: z.string(),
  purl: z.string().optional(),
});
type Component = z.output<typeof component>;

/** What is needed of the SBOM that Trivy writes; everything else passes through. */
const trivySbom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({
    component,
    tools: z.looseObject({ components: z.array(z.unknown()).optional() }).optional(),
  }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })).optional(),
});

/**
 * Trivy's CycloneDX (1.7) as a CycloneDX 1.6 SBOM of one image: Trivy uses nothing that 1.6 lacks (the test checks it against the schema of 1.6). Made by what it is about
 * alone, so that the same scan gives the same bytes: a serial number by the digest, the time of the scan, and stable references in place of random ones. Findings are left
 * out: they are true for a day, and the record has them.
 * @throws ToolError `sbom-invalid`.
 */
export function cyclonedxSbom(written: unknown, subject: SbomSubject): Readonly<Record<string, unknown>> {
  const read = trivySbom.safeParse(written);
  if (!read.success) throw noSbom('cyclonedx', read.error.issues[0]?.message ?? 'it has another form');
  const { vulnerabilities: _, metadata, components, dependencies = [], ...rest } = read.data;
  const refs = stableRefs(metadata.component, components, subject);
  const at = (ref: string) => refs.get(ref) ?? ref;
  return {
    ...rest,
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${stableUuid(subject.digest)}`,
    version: 1,
    metadata: metadataOf(metadata, subject),
    components: components.map((one) => ({ ...one, 'bom-ref': at(one['bom-ref']) })).sort(by('bom-ref')),
    dependencies: dependencies
      .map((one) => ({ ref: at(one.ref), ...(one.dependsOn ? { dependsOn: one.dependsOn.map(at).sort() } : {}) }))
      .sort(by('ref')),
  };
}

function metadataOf(
  { component: image, tools, ...rest }: z.output<typeof trivySbom>['metadata'],
  subject: SbomSubject,
) {
  const own = { type: 'application', name: 'image-gate', version: subject.version };
  const purl = imagePurl(subject);
  return {
    ...rest,
    timestamp: subject.scannedAt,
    tools: { ...tools, components: [...(tools?.components ?? []), own] },
    component: {
      ...image,
      properties: [...entriesOf(image.properties), ...factProperties(subject.config)],
      'bom-ref': purl,
      name: subject.name,
      version: subject.digest,
      hashes: [{ alg: 'SHA-256', content: subject.digest.replace('sha256:', '') }],
      purl,
    },
  };
}

/** Trivy refers to a package by its purl, and to what has none, or shares it with another, by a random UUID. */
function stableRefs(
  image: Component,
  components: readonly Component[],
  subject: SbomSubject,
): ReadonlyMap<string, string> {
  const refs = new Map([[image['bom-ref'], imagePurl(subject)]]);
  const random = components
    .filter(({ 'bom-ref': ref, purl }) => ref !== purl)
    .map((one) => ({ ref: one['bom-ref'], content: JSON.stringify({ ...one, 'bom-ref': '' }) }))
    .sort(by('content'));
  for (const [index, { ref, content }] of random.entries()) {
    const twin = random[index - 1]?.content === content ? ` ${index}` : '';
    refs.set(ref, stableUuid(`${subject.digest} ${content}${twin}`));
  }
  return refs;
}

const by =
  <Key extends string>(key: Key) =>
  (one: Readonly<Record<Key, string>>, other: Readonly<Record<Key, string>>) =>
    one[key] < other[key] ? -1 : one[key] > other[key] ? 1 : 0;
