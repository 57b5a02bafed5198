import * as z from 'zod';
import { type Digest, encoded } from '../oci/digest.js';
import { instantOf } from '../record/values.js';
import { parsedJson } from '../text/json.js';

/** What the annotation of a provenance statement begins with: the version is behind it. */
export const provenanceType = 'https://slsa.dev/provenance/';

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
