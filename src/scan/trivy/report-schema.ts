import * as z from 'zod';
import { digestSchema } from '../../oci/digest.js';
import { severities } from '../finding.js';
import { vulnerabilityList } from './vulnerability-schema.js';

/** Trivy's JSON report, SchemaVersion 2 (its pkg/types/report.go). What we rely on is checked, what is new is ignored, and the heavy
 * texts (descriptions, references, package lists) are left in the original. */

const text = z.string();
const optional = text.optional();
/** Go writes a nil slice as null or leaves it out. */
const list = <T extends z.ZodType>(item: T) => z.array(item).nullish();

const layer = z.object({ DiffID: optional }).optional();
const line = z.int().optional();

const misconfiguration = z.object({
  ID: text.min(1),
  AVDID: optional,
  Title: optional,
  Message: optional,
  Resolution: optional,
  Severity: z.enum(severities),
  PrimaryURL: optional,
  // Anything but a pass or an exception counts as a failure.
  Status: optional,
  Layer: layer,
  CauseMetadata: z
    .object({
      StartLine: line,
      EndLine: line,
      // Only to find a place by: whatever it holds changes no verdict.
      Code: z
        .object({ Lines: list(z.object({ Content: optional, IsCause: z.boolean().optional() })) })
        .optional()
        .catch(undefined),
    })
    .optional(),
});
export type TrivyMisconfiguration = z.infer<typeof misconfiguration>;

const secret = z.object({
  RuleID: text.min(1),
  Category: optional,
  Severity: z.enum(severities),
  Title: optional,
  StartLine: line,
  EndLine: line,
  Match: optional,
  Layer: layer,
});
export type TrivySecret = z.infer<typeof secret>;

const result = z.object({
  Target: optional,
  Class: optional,
  Type: optional,
  // Only counted. z.unknown() keeps the check of a list of many thousand packages free of cost.
  Packages: z.array(z.unknown()).nullish(),
  Vulnerabilities: vulnerabilityList,
  Misconfigurations: list(misconfiguration),
  Secrets: list(secret),
  // Only counted: what Trivy was told to leave out, and what is none of our business.
  ExperimentalModifiedFindings: z.array(z.unknown()).nullish(),
  Licenses: z.array(z.unknown()).nullish(),
});
export type TrivyResult = z.infer<typeof result>;

const metadata = z.object({
  OS: z
    .object({
      Family: optional,
      Name: optional,
      EOSL: z.boolean().optional(),
      Supplier: optional,
      extended: z.boolean().optional(),
    })
    .optional(),
  ImageID: digestSchema,
  ImageConfig: z.object({ os: optional, architecture: optional, variant: optional }).optional(),
});

/** The report of a container image. `Results` is absent where Trivy found nothing that it knows. */
export const trivyReportSchema = z.object({
  SchemaVersion: z.literal(2, { error: 'must be 2' }),
  ArtifactName: optional,
  ArtifactType: z.literal('container_image', { error: 'must be container_image' }),
  Trivy: z.object({ Version: optional }).optional(),
  CreatedAt: optional,
  Metadata: metadata,
  Results: list(result),
});
export type TrivyReport = z.infer<typeof trivyReportSchema>;
