import * as z from 'zod';
import { type Digest, digestOf } from '../../oci/digest.js';
import { digestText, instant } from '../../record/values.js';
import { readBundle } from '../signature/bundle.js';
import { type Statement, statementOf } from '../statement/statement.js';
import { type Signatory, signatoryOf, statementAbout, type TrustedSigners, type Unfit } from './read-claim.js';

/** What the signature beside a report is worth. */
export type SignedReport = { readonly by: Signatory } | Omit<Unfit, 'manifest'>;

/** Who has signed these very bytes as a report, if that one's signatures count; else why not. Nothing in it is believed before its signature has been checked. */
export function signedReport(report: Uint8Array, signature: Uint8Array, signers: TrustedSigners): SignedReport {
  const bundle = readBundle(signature);
  if (bundle === undefined) return { why: 'no-bundle' };
  const by = signatoryOf(bundle, signers);
  if ('why' in by) return by;
  const statement = statementAbout(bundle, digestOf(report));
  if (typeof statement === 'string') return { why: statement };
  const isReport =
    statement.predicateType === reportPredicateType && reportPredicateSchema.safeParse(statement.predicate).success;
  // The same key signs images: what says something else of these bytes says nothing of a report.
  return isReport ? { by } : { why: 'no-statement' };
}

/** What a report is attested by: a predicate of ours. The digest of the file is the subject. */
const reportPredicateType = 'https://github.com/image-gate/image-gate/report/v1';

/** What somebody who has only the signature can know of the report. */
const reportPredicateSchema = z.strictObject({
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
