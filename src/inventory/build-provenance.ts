import * as z from 'zod';
import { provenanceType } from '../image/provenance.js';
import { type Digest, encoded } from '../oci/digest.js';
import { instantOf } from '../record/values.js';
import { parsedJson } from '../text/json.js';

const time = z.string().max(100).nullish();
/** SLSA provenance of version 0.2 (`metadata`) and 1 (`runDetails`), as BuildKit writes it; other words of it are of no use here. */
const statementSchema = z.object({
  predicateType: z.string().startsWith(provenanceType),
  subject: z.array(z.object({ digest: z.object({ sha256: z.string() }) })).max(1000),
  predicate: z.object({
    metadata: z.object({ buildStartedOn: time, buildFinishedOn: time }).nullish(),
    runDetails: z.object({ metadata: z.object({ startedOn: time, finishedOn: time }).nullish() }).nullish(),
  }),
});

const materialsSchema = z.object({
  predicateType: z.string().startsWith(provenanceType),
  subject: z.array(z.object({ digest: z.object({ sha256: z.string() }) })).max(1000),
  predicate: z.object({
    materials: z.array(z.unknown()).max(1000).nullish(),
    buildDefinition: z.object({ resolvedDependencies: z.array(z.unknown()).max(1000).nullish() }).nullish(),
  }),
});
const materialSchema = z.object({
  uri: z.string().max(1000),
  digest: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});

/**
 * Images that the build of a platform has used, as its provenance says: `docker.io/library/debian@sha256:…`. Foreign, and signed by nobody: nothing of it is proven. BuildKit names no subject where the
 * image has no name yet.
 */
export function provenanceImages(text: string, manifest: Digest): readonly string[] {
  const statement = materialsSchema.safeParse(parsedJson(text)).data;
  if (statement === undefined) return [];
  const { subject } = statement;
  if (subject.length > 0 && !subject.some(({ digest }) => digest.sha256 === encoded(manifest))) return [];
  const { materials, buildDefinition } = statement.predicate;
  return [...(materials ?? []), ...(buildDefinition?.resolvedDependencies ?? [])].flatMap((one) => {
    const { uri, digest } = materialSchema.safeParse(one).data ?? {};
    const [, name] = /^pkg:docker\/([^@?#]+)/.exec(uri ?? '') ?? [];
    return name === undefined || digest === undefined ? [] : [`${decoded(name)}@sha256:${digest.sha256}`];
  });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** When the build of a platform has ended, or else begun, as its provenance says, in ISO 8601; `undefined` where it is about another manifest, or says no time. Foreign, and signed by nobody. */
export function provenanceTime(text: string, manifest: Digest): string | undefined {
  const statement = statementSchema.safeParse(parsedJson(text)).data;
  if (statement === undefined || !statement.subject.some(({ digest }) => digest.sha256 === encoded(manifest)))
    return undefined;
  const { metadata, runDetails } = statement.predicate;
  const said =
    metadata?.buildFinishedOn ??
    runDetails?.metadata?.finishedOn ??
    metadata?.buildStartedOn ??
    runDetails?.metadata?.startedOn;
  return instantOf(Date.parse(said ?? ''));
}
