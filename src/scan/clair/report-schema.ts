import * as z from 'zod';
import { isFields } from '../../text/json.js';
import { byText } from '../../text/order.js';
import { clairSeverities } from '../opinion.js';

/** A vulnerability report of Clair 4 (its types/v1/vulnerability_report.schema.json), as far as we rely on it. Newer versions say more than the published schema. */

const text = z.string().nullish();

/** What Clair writes in another order each time, as its maps in Go have none, in the order of the keys. What can't be read is then named alike, too. */
function mapOf<Value extends z.ZodType>(value: Value) {
  const sorted = (map: unknown) =>
    isFields(map) ? Object.fromEntries(Object.entries(map).sort(([a], [b]) => byText(a, b))) : map;
  return z.preprocess(sorted, z.record(z.string(), value));
}

/** The same of a list whose order says nothing. */
function setOf<Value extends z.ZodType>(value: Value) {
  const written = (entry: unknown) => JSON.stringify(entry) ?? '';
  return z.array(value).transform((all) => all.toSorted((a, b) => byText(written(a), written(b))));
}

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  arch: text,
  source: z.object({ name: text }).nullish(),
});
export type ClairPackage = z.infer<typeof packageSchema>;

const environmentSchema = z.object({
  package_db: text,
  introduced_in: text,
  distribution_id: text,
  repository_ids: z.array(z.string()).nullish(),
});
export type ClairEnvironment = z.infer<typeof environmentSchema>;

const distributionSchema = z.object({ did: text, version: text, version_id: text });
export type ClairDistribution = z.infer<typeof distributionSchema>;

const vulnerabilitySchema = z.object({
  updater: text,
  name: z.string().min(1),
  description: text,
  issued: text,
  links: text,
  severity: text,
  // A level that we don't know is an error: it could be the worst one.
  normalized_severity: z.enum(clairSeverities),
  fixed_in_version: text,
  // What else newer versions call it. It only adds names, so what has another shape adds none.
  Aliases: setOf(z.object({ space: z.string(), name: z.string() }))
    .nullish()
    .catch(undefined),
});
export type ClairVulnerability = z.infer<typeof vulnerabilitySchema>;

/** What its own schema requires must be there: half a report is none. */
export const clairReportSchema = z.object({
  manifest_hash: z.string(),
  packages: mapOf(packageSchema),
  distributions: mapOf(distributionSchema),
  environments: mapOf(setOf(environmentSchema).nullable()),
  vulnerabilities: mapOf(vulnerabilitySchema),
  package_vulnerabilities: mapOf(setOf(z.string()).nullable()),
});
export type ClairReport = z.infer<typeof clairReportSchema>;

/** An index report (types/v1/index_report.schema.json): how far Clair has come with an image. */
export const indexReportSchema = z.object({
  manifest_hash: z.string(),
  state: z.string(),
  success: z.boolean(),
  err: text,
});

/** The newest updates of its advisories (types/v1/update_operations.schema.json), by updater. */
export const updateOperationsSchema = mapOf(z.array(z.object({ date: z.iso.datetime({ offset: true }) })));
