import * as z from 'zod';
import { type Digest, isDigest } from '../../oci/digest.js';
import { instantOf } from '../../record/values.js';
import { type Fields, fieldsOf } from '../../text/json.js';

/** What the config of an image says of its age and its base: who reads it in the SBOM need not ask for the config. Foreign: whoever has built the image has written it. */
export interface ConfigFacts {
  /** RFC 3339. */
  readonly created?: string;
  readonly base?: { readonly name: string; readonly digest?: Digest };
}

const maxName = 1024;
/** What buildah writes, and builders that are told to (image-spec, annotations.md). */
const [baseName, baseDigest] = ['org.opencontainers.image.base.name', 'org.opencontainers.image.base.digest'];

const labelsSchema = z.record(z.string(), z.unknown()).catch({});

/** Of the config of an image, as Trivy repeats it in its report. What has another form says nothing. */
export function configFacts(report: unknown): ConfigFacts {
  const image = fieldsOf(fieldsOf(fieldsOf(report).Metadata).ImageConfig);
  const labels = labelsSchema.parse(fieldsOf(image.config).Labels);
  return factsOf(image.created, labels[baseName], labels[baseDigest]);
}

/** The names under which an SBOM has them. */
const names = {
  created: 'image-gate:image:created',
  baseName: 'image-gate:image:base:name',
  baseDigest: 'image-gate:image:base:digest',
} as const;

/** Of a CycloneDX component; its properties are lists of names and values. The first one is always there: without it nobody has looked. */
export function factProperties({ created = '', base }: ConfigFacts): readonly Fields[] {
  const all = [
    [names.created, created],
    [names.baseName, base?.name],
    [names.baseDigest, base?.digest],
  ] as const;
  return all.flatMap(([name, value]) => (value === undefined ? [] : { name, value }));
}

/** As `factProperties` has written them; `undefined` where it has not. */
export function factsIn(properties: readonly { readonly name: string; readonly value?: string | undefined }[]) {
  const named = (wanted: string) => properties.find(({ name }) => name === wanted);
  const created = named(names.created);
  return created && factsOf(created.value, named(names.baseName)?.value, named(names.baseDigest)?.value);
}

function factsOf(created: unknown, name: unknown, digest: unknown): ConfigFacts {
  const at = typeof created === 'string' ? instantOf(Date.parse(created)) : undefined;
  const isNamed = typeof name === 'string' && name !== '' && name.length <= maxName;
  const isExact = typeof digest === 'string' && isDigest(digest);
  return {
    ...(at === undefined ? {} : { created: at }),
    ...(isNamed ? { base: { name, ...(isExact ? { digest } : {}) } } : {}),
  };
}
