import * as z from 'zod';
import type { AttachmentContent } from '../../oci/attachment.js';
import { type Digest, digestSchema, encoded } from '../../oci/digest.js';
import { predicateTypes } from './claim.js';
import { maxStatement, type Statement, type Subject, statementOf } from './statement.js';

/** The media type of a CycloneDX document that is attached as it is. */
export const sbomMediaType = 'application/vnd.cyclonedx+json';

/** Bytes of an SBOM that is read, as when it is attached. */
export const maxSbom = 64 * 1024 * 1024;

/** An SBOM that is attached as a manifest of its own. */
export interface AttachedSbom {
  /** Of the document. */
  readonly digest: Digest;
  /** Of the manifest that it hangs on. */
  readonly manifest: Digest;
}

/** The document as an attachment of its own. The same document is the same attachment, whenever it is made. */
export function sbomAttachment(document: Uint8Array): AttachmentContent {
  return { artifactType: sbomMediaType, content: document, annotations: {} };
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

const pointerSchema = z.object({
  references: z.tuple([z.object({ downloadLocation: z.string(), mediaType: z.literal(sbomMediaType) })]),
});

const documentSchema = z.object({
  references: z.tuple([z.object({ digest: z.object({ sha256: z.string().transform((hex) => `sha256:${hex}`) }) })]),
});

/** The document that a pointer of ours names, with the digest that was signed; `undefined` for the predicate of another. */
export function pointedDocument(predicate: unknown): AttachedSbom | undefined {
  const manifest = pointedManifest(predicate);
  const [reference] = documentSchema.safeParse(predicate).data?.references ?? [];
  const digest = digestSchema.safeParse(reference?.digest.sha256).data;
  return manifest === undefined || digest === undefined ? undefined : { manifest, digest };
}

/** The manifest that a pointer of ours names; `undefined` for the predicate of another. */
export function pointedManifest(predicate: unknown): Digest | undefined {
  const read = pointerSchema.safeParse(predicate);
  return digestSchema.safeParse(read.data?.references[0].downloadLocation.split('@').at(-1)).data;
}

/** What is needed of a CycloneDX document (1.0 to 1.7, JSON) to see what it is about. */
const bomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d{1,2}$/),
  metadata: z.object({
    component: z.object({
      version: z.string().optional(),
      purl: z.string().optional(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
    }),
  }),
  components: z.array(z.unknown()),
});
type BomSubject = z.output<typeof bomSchema>['metadata']['component'];

/** purl-spec, type oci: the version is the digest. */
const imagePurl = /^pkg:(?:oci|docker)\/[^@?#]{1,500}@(sha256(?::|%3a)[0-9a-f]{64})(?:[?#]|$)/i;

/**
 * Whether a document is an SBOM of one of these manifests: CycloneDX with a list of components, whose own component names that manifest by its digest (as version, package
 * URL or hash, as Trivy, Syft and we write it) and no other.
 */
export function isSbomOf(document: unknown, manifests: readonly Digest[]): boolean {
  const read = bomSchema.safeParse(document).data;
  const named = read === undefined ? [] : digestsIn(read.metadata.component);
  return named.length > 0 && named.every((digest) => manifests.includes(digest));
}

function digestsIn({ version, purl, hashes = [] }: BomSubject): readonly Digest[] {
  const [, ofPurl] = imagePurl.exec(purl ?? '') ?? [];
  const hashed = hashes.flatMap(({ alg, content }) => (alg === 'SHA-256' ? `sha256:${content}` : []));
  const named = [version, ofPurl?.replace(/%3a/i, ':'), ...hashed];
  return named.flatMap((text) => digestSchema.safeParse(text?.toLowerCase()).data ?? []);
}
