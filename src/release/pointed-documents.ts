import { type AttachedSbom, maxSbom } from '../evidence/statement/sbom-claim.js';
import type { Attached, Attachment } from '../evidence/verify/demands.js';
import { type IsOurs, pointedSbom } from '../evidence/verify/own-claims.js';
import { ToolError } from '../host/errors.js';
import { attachedFile } from '../oci/attachment.js';
import type { Reference } from '../oci/reference.js';
import type { Registry, SmallBlob } from '../oci/registry/registry.js';

export type ReadingRegistry = Pick<Registry, 'manifest' | 'blob'>;

/** Gives a document that somebody has signed a pointer to; `undefined` for one that does not count. */
type ReadDocument = (
  registry: ReadingRegistry,
  subject: Reference,
  pointed: AttachedSbom,
) => Promise<Buffer | undefined>;

/**
 * What hangs on a manifest, with the SBOMs that claims of ours point to: nobody else makes us read one. One that is gone, too large, or another one than was signed is left
 * out, so that its claim counts for nothing.
 * @throws ToolError where the registry does not answer; Cancelled.
 */
export async function withPointedSboms(
  registry: ReadingRegistry,
  subject: Reference,
  attached: Attached,
  isOurs: IsOurs,
  read: ReadDocument = documentOf,
): Promise<Attached> {
  const attachments: Attachment[] = [];
  for (const one of attached.attachments) {
    const pointed = pointedSbom(one, attached.digest, isOurs);
    const document = pointed === undefined ? undefined : await read(registry, subject, pointed);
    attachments.push(document === undefined ? one : { ...one, document });
  }
  return { ...attached, attachments };
}

async function documentOf(
  registry: ReadingRegistry,
  { registry: host, repository }: Reference,
  { manifest, digest }: AttachedSbom,
): Promise<Buffer | undefined> {
  const reference = { registry: host, repository, digest: manifest };
  try {
    const file = attachedFile((await registry.manifest(reference)).bytes);
    if (file === undefined || file.descriptor.digest !== digest || file.descriptor.size > maxSbom) return undefined;
    return await blobBytes(registry, reference, file.descriptor);
  } catch (error) {
    if (error instanceof ToolError && ['manifest-unknown', 'blob-unknown'].includes(error.code)) return undefined;
    throw error;
  }
}

/** All bytes of a blob, which are those of its digest. @throws ToolError of the registry; Cancelled. */
export async function blobBytes(
  registry: Pick<Registry, 'blob'>,
  ...asked: Parameters<Registry['blob']>
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await registry.blob(...asked)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** By its digest, which is signed: one request less, for who needs to know nothing of how it is attached. */
export function signedDocument(
  registry: ReadingRegistry,
  { registry: host, repository }: Reference,
  { digest }: AttachedSbom,
): Promise<Buffer | undefined> {
  return smallBlob(registry, { registry: host, repository }, { digest, atMost: maxSbom });
}

/** The bytes of a blob of which only the digest is known; `undefined` for one that is not there, longer, or has other bytes. @throws ToolError where the registry does not answer; Cancelled. */
export async function smallBlob(
  registry: Pick<Registry, 'blob'>,
  place: Reference,
  blob: SmallBlob,
): Promise<Buffer | undefined> {
  try {
    return await blobBytes(registry, place, blob);
  } catch (error) {
    if (error instanceof ToolError && ['blob-unknown', 'blob-mismatch'].includes(error.code)) return undefined;
    throw error;
  }
}
