import { type AttachmentContent, attachmentManifest } from '../../oci/attachment.js';
import type { Descriptor } from '../../oci/descriptor.js';
import { digestOf } from '../../oci/digest.js';
import type { ImageRecord } from '../../record/record-schema.js';
import { predicateTypes } from './claim.js';
import { sbomAttachment, sbomPointer, sbomStatement } from './sbom-claim.js';
import { type ScanFacts, scanPredicate } from './scan-predicate.js';
import { type Statement, type Subject, signatureStatement, statementOf } from './statement.js';

/** An image as it is pushed: what its tags point to, and the manifest of each platform. */
interface ClaimedImage {
  readonly root: Descriptor;
  readonly platforms: readonly { readonly platform: string; readonly manifest: Descriptor }[];
}

/** What claims are made from. */
export interface ClaimSources {
  readonly record: ImageRecord;
  readonly facts: ScanFacts;
  /** CycloneDX documents by platform; a platform without one gets no claim about its packages. */
  readonly sboms: ReadonlyMap<string, Buffer>;
  /** An OpenVEX document of the exceptions; `none`: they say nothing any more, and what was said before ends. Absent: nobody has asked. */
  readonly vex?: object | 'none';
}

/** What is claimed about one index or manifest. */
export interface SubjectClaims {
  readonly subject: Descriptor;
  /** To be signed. */
  readonly statements: readonly Statement[];
  /** Documents that are attached as they are, as a statement points to them. */
  readonly documents: readonly AttachmentContent[];
}

/**
 * The claims about the index and about each platform's manifest: that it is signed, how its scan ended, and what is in it. A manifest that is the image itself has
 * them once; an index has an SBOM where it holds one platform, else its platforms have theirs.
 * @param repository without tag and digest.
 * @param at when they are made: of two runs the one with the later moment has the newer claims of all kinds.
 * @throws Error for a record of another image, or of one that did not pass: a defect of ours.
 */
export function claimsOf(
  { root, platforms }: ClaimedImage,
  repository: string,
  { record, facts, sboms, vex }: ClaimSources,
  at: Date,
): readonly SubjectClaims[] {
  if (record.image.digest !== root.digest) throw new Error('defect: the record is that of another image');
  const about = (manifest: Descriptor, platform?: string): SubjectClaims => {
    const subject = { repository, digest: manifest.digest, at };
    const scan = statementOf(subject, predicateTypes.scan, scanPredicate(record, facts, platform));
    const described = platform ?? (platforms.length === 1 ? platforms[0]?.platform : undefined);
    const sbom = described === undefined ? undefined : sboms.get(described);
    const { statements, documents } = sbom === undefined ? nothing : sbomClaims(subject, manifest, sbom);
    const said = typeof vex === 'object' ? [statementOf(subject, predicateTypes.vex, vex)] : [];
    return { subject: manifest, statements: [...statements, ...said, scan, signatureStatement(subject)], documents };
  };
  const own = platforms.filter(({ manifest }) => manifest.digest !== root.digest);
  return [...own.map(({ manifest, platform }) => about(manifest, platform)), about(root)];
}

const nothing: Pick<SubjectClaims, 'statements' | 'documents'> = { statements: [], documents: [] };

/** The document in a statement, or beside one that points to it. */
function sbomClaims(subject: Subject, manifest: Descriptor, document: Buffer): typeof nothing {
  const whole = sbomStatement(subject, JSON.parse(document.toString('utf8')));
  if (whole !== undefined) return { statements: [whole], documents: [] };
  const attachment = sbomAttachment(document);
  const { descriptor } = attachmentManifest(manifest, attachment);
  const pointer = sbomPointer(subject, { digest: digestOf(document), manifest: descriptor.digest });
  return { statements: [pointer], documents: [attachment] };
}
