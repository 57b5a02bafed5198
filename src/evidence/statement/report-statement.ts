import * as z from 'zod';
import type { Digest } from '../../oci/digest.js';
import { digestText, instant } from '../../record/values.js';
import { type Statement, statementOf } from './statement.js';

/** What a report is attested by: a predicate of ours. The digest of the file is the subject. */
export const reportPredicateType = 'https://github.com/image-gate/image-gate/report/v1';

/** What somebody who has only the signature can know of the report. */
export const reportPredicateSchema = z.strictObject({
  since: instant,
  until: instant,
  root: digestText.nullable().describe('Of the ledger: it stands for all events that the figures are made of.'),
  batches: z.int().nonnegative(),
  advisories: instant.nullable().describe('When the newest ones were collected.'),
});
type ReportPredicate = z.output<typeof reportPredicateSchema>;

/** Says of the JSON of a report that it is the one of this ledger and time. @param file its name, for people. */
export function reportStatement(file: string, digest: Digest, said: ReportPredicate, at: Date): Statement {
  return statementOf({ repository: file, digest, at }, reportPredicateType, reportPredicateSchema.parse(said));
}
