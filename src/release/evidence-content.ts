import * as z from 'zod';
import { maxBundle } from '../evidence/signature/bundle.js';
import { predicateTypes } from '../evidence/statement/claim.js';
import { maxSbom, pointedDocument } from '../evidence/statement/sbom-claim.js';
import type { ManifestClaims } from '../evidence/verify/counting-claims.js';
import type { SignedClaim } from '../evidence/verify/read-claim.js';
import { ToolError } from '../host/errors.js';
import type { AttachmentManifest } from '../oci/attachment.js';
import { descriptorSchema, mediaTypes } from '../oci/descriptor.js';
import { type Digest, digestSchema } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import { parsedJson } from '../text/json.js';
import { blobBytes } from './pointed-documents.js';

/** A claim that counts, with what it is made of in the registry. */
interface ClaimContent {
  readonly claim: SignedClaim;
  readonly attachment: AttachmentManifest;
  /** What it points to: an SBOM that is attached as it is. */
  readonly document?: AttachmentManifest;
}

/** The claims about one manifest, with all their bytes. */
export interface ManifestEvidence extends Pick<ManifestClaims, 'digest' | 'platform'> {
  readonly claims: readonly ClaimContent[];
}

const parallelReads = 4;

const manifestSchema = z.object({
  mediaType: z.literal(mediaTypes.ociManifest),
  artifactType: z.string().optional(),
  config: descriptorSchema,
  layers: z.tuple([descriptorSchema]),
  subject: z.object({ digest: digestSchema }),
  annotations: z.record(z.string(), z.string()).default({}),
});

/**
 * Reads claims that count again, by the digests under which they were verified, with what they point to. Each byte is compared with its digest.
 * @throws ToolError `evidence-incomplete` where a manifest or document is not what the claim says, or is gone; what `Registry` throws; Cancelled.
 */
export async function readEvidence(
  registry: Registry,
  { registry: host, repository }: Reference,
  manifests: readonly ManifestClaims[],
): Promise<readonly ManifestEvidence[]> {
  const read = new Map<SignedClaim, ClaimContent>();
  const all = manifests.flatMap(({ digest, claims }) => claims.map((claim) => ({ digest, claim })));
  await inParallel(all, parallelReads, async ({ digest, claim }) => {
    read.set(claim, await contentOf(registry, { registry: host, repository, digest }, claim));
  });
  return manifests.map(({ claims, ...named }) => ({ ...named, claims: claims.flatMap((one) => read.get(one) ?? []) }));
}

type ExactReference = Reference & { readonly digest: Digest };

async function contentOf(registry: Registry, subject: ExactReference, claim: SignedClaim): Promise<ClaimContent> {
  const attachment = await attachmentOf(registry, subject, claim.manifest, maxBundle);
  if (claim.predicateType !== predicateTypes.sbomPointer) return { claim, attachment };
  const pointed = pointedDocument(claim.predicate);
  if (pointed === undefined) throw incomplete(subject, claim.manifest, 'it points to no SBOM that can be found');
  const document = await attachmentOf(registry, subject, pointed.manifest, maxSbom);
  if (document.blobs.at(-1)?.descriptor.digest !== pointed.digest)
    throw incomplete(subject, pointed.manifest, `it holds another SBOM than ${pointed.digest}, which was signed`);
  return { claim, attachment, document };
}

async function attachmentOf(
  registry: Registry,
  subject: ExactReference,
  digest: Digest,
  max: number,
): Promise<AttachmentManifest> {
  const reference = { ...subject, digest };
  const { bytes, descriptor } = await registry.manifest(reference).catch(gone(subject, digest));
  const manifest = manifestSchema.safeParse(parsedJson(bytes.toString('utf8'))).data;
  if (manifest === undefined) throw incomplete(subject, digest, 'it is no OCI manifest with one file and a subject');
  if (manifest.subject.digest !== subject.digest) throw incomplete(subject, digest, 'it hangs on another image');
  const { artifactType = manifest.config.mediaType, annotations } = manifest;
  const blobs = [];
  for (const blob of [manifest.config, ...manifest.layers]) {
    if (blob.size > max)
      throw incomplete(subject, digest, `a file of it has ${blob.size} bytes, and at most ${max} are read`);
    blobs.push({ descriptor: blob, bytes: await blobBytes(registry, reference, blob).catch(gone(subject, digest)) });
  }
  const listed = { mediaType: mediaTypes.ociManifest, digest: descriptor.digest, size: bytes.byteLength };
  return { descriptor: { ...listed, artifactType, annotations }, bytes, blobs };
}

function gone(subject: ExactReference, digest: Digest): (error: unknown) => never {
  return (error) => {
    const isGone = error instanceof ToolError && ['manifest-unknown', 'blob-unknown'].includes(error.code);
    throw isGone ? incomplete(subject, digest, 'it is not there') : error;
  };
}

function incomplete(subject: ExactReference, digest: Digest, why: string): ToolError {
  return new ToolError({
    code: 'evidence-incomplete',
    message: `The evidence about ${formatReference(subject)} is not whole: ${digest}: ${why}.`,
    fix: 'Push the image with image-gate and `sign` again, which attaches all of it.',
  });
}
