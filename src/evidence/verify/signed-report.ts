import { digestOf } from '../../oci/digest.js';
import { readBundle } from '../signature/bundle.js';
import { reportPredicateSchema, reportPredicateType } from '../statement/report-statement.js';
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
