import type { Descriptor } from '../../oci/descriptor.js';
import type { ImageRecord } from '../../record/record-schema.js';
import { predicateTypes } from './claim.js';
import { type ScanFacts, scanPredicate } from './scan-predicate.js';
import { type Statement, type Subject, signatureStatement, statementOf } from './statement.js';

/** An image as it is pushed: what its tags point to, and the manifest of each platform. */
interface ClaimedImage {
  readonly root: Descriptor;
  readonly platforms: readonly { readonly platform: string; readonly manifest: Descriptor }[];
}

/** What is claimed about one index or manifest, the claims that others wait for last. */
export interface SubjectClaims {
  readonly subject: Descriptor;
  /** Absent: the whole image. */
  readonly platform?: string;
  readonly statements: readonly Statement[];
}

/**
 * The claims about the index and about each platform's manifest: that it is signed, and how its scan ended. A manifest that is the image itself has them once.
 * @param repository without tag and digest.
 * @throws Error for a record of another image, or of one that did not pass: a defect of ours.
 */
export function claimsOf(
  { root, platforms }: ClaimedImage,
  repository: string,
  record: ImageRecord,
  facts: ScanFacts,
): readonly SubjectClaims[] {
  if (record.image.digest !== root.digest) throw new Error('defect: the record is that of another image');
  const about = (subject: Descriptor, platform?: string): SubjectClaims => ({
    subject,
    ...(platform === undefined ? {} : { platform }),
    statements: statementsOf({ repository, digest: subject.digest }, scanPredicate(record, facts, platform)),
  });
  const own = platforms.filter(({ manifest }) => manifest.digest !== root.digest);
  return [...own.map(({ manifest, platform }) => about(manifest, platform)), about(root)];
}

function statementsOf(subject: Subject, predicate: object): readonly Statement[] {
  return [statementOf(subject, predicateTypes.scan, predicate), signatureStatement(subject)];
}
