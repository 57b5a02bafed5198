import { type Digest, encoded } from '../../oci/digest.js';
import { predicateTypes } from './claim.js';
import { maxStatement, type Statement, type Subject, statementOf } from './statement.js';

/** The media type of a CycloneDX document that is attached as it is. */
const sbomMediaType = 'application/vnd.cyclonedx+json';

/** An SBOM that is attached as a manifest of its own. */
interface AttachedSbom {
  /** Of the document. */
  readonly digest: Digest;
  /** Of the manifest that it hangs on. */
  readonly manifest: Digest;
}

/** The SBOM itself as a statement; `undefined` where that would be longer than `maxStatement`, so that a pointer is due. */
export function sbomStatement(subject: Subject, bom: object): Statement | undefined {
  const statement = statementOf(subject, predicateTypes.sbom, bom);
  return Buffer.byteLength(JSON.stringify(statement)) <= maxStatement ? statement : undefined;
}

/** That the attached document is the SBOM of the subject (in-toto predicate Reference, v0.1). */
export function sbomPointer(subject: Subject, { digest, manifest }: AttachedSbom): Statement {
  return statementOf(subject, predicateTypes.sbomPointer, {
    attester: { id: 'https://github.com/image-gate/image-gate' },
    references: [
      {
        downloadLocation: `${subject.repository}@${manifest}`,
        digest: { sha256: encoded(digest) },
        mediaType: sbomMediaType,
      },
    ],
  });
}
