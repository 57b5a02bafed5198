import * as z from 'zod';
import type { OpinionState } from '../policy/opinion/apply-opinion.js';
import { opinionWeights } from '../policy/opinion/opinion-weight.js';
import type { SecondWord } from '../scan/finding.js';
import { instant, instantOf } from './values.js';

const text = z.string();
const count = z.int().nonnegative();

export const opinionSchema = z.strictObject({
  scanner: z.literal('clair'),
  weight: z
    .enum(opinionWeights)
    .describe('What it counts by the policy. required: without it nothing passes. Else it counts in no verdict.'),
  platforms: z.array(text).describe('Those that it has answered for.'),
  types: z
    .array(text)
    .describe('Kinds of packages that it saw there, in the words of Trivy. Of others it says nothing.'),
  missing: text.optional().describe('Why it has not answered for all. Absent if it has.'),
  unasked: z.literal(true).optional().describe('Nobody has asked it, though the policy does.'),
  version: text.optional(),
  databaseUpdatedAt: instant.optional().describe('Of its newest advisories, if it says so.'),
  agreement: z
    .strictObject({ both: count, trivy: count, clair: count, beyond: count })
    .describe(
      'Vulnerabilities that both report, and that one of them reports alone, on those platforms; beyond: Trivy alone, in packages of a kind of which the other one saw none.',
    ),
});

/** What a finding has of it. */
export const saidSchema = z.strictObject({
  by: z.literal('clair'),
  severity: text.describe('Its own level, which can not be compared with Trivy’s severity.'),
  vendor: text.optional().describe('The word of the vendor of the package.'),
  source: text.describe('Which of its sources says it.'),
  alone: z
    .literal(true)
    .optional()
    .describe('Trivy does not report it: severity, package and fix of the finding are its word.'),
});

/** A second opinion as a record has it; nothing where nobody asked. */
export function opinionRecord(state: OpinionState | undefined) {
  if (state === undefined) return {};
  const { scanner, weight, platforms, types, why, isUnasked, version, databaseUpdatedAt, agreement } = state;
  const updated = databaseUpdatedAt === undefined ? undefined : instantOf(Date.parse(databaseUpdatedAt));
  return {
    opinion: {
      scanner,
      weight,
      platforms,
      types,
      ...(why === undefined ? {} : { missing: why }),
      ...(isUnasked === undefined ? {} : { unasked: isUnasked }),
      ...(version === undefined ? {} : { version }),
      ...(updated === undefined ? {} : { databaseUpdatedAt: updated }),
      agreement,
    },
  };
}

/** What another scanner says of a finding; nothing where it says nothing. */
export function saidRecord(said: SecondWord | undefined) {
  if (said === undefined) return {};
  const { isAlone, by, severity, vendor, source } = said;
  const own = { by, severity, source, ...(vendor === undefined ? {} : { vendor }) };
  return { said: isAlone ? { ...own, alone: isAlone } : own };
}
