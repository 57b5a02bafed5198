import { type AttachedSbom, maxSbom } from '../evidence/statement/sbom-claim.js';
import type { Attached, Attachment } from '../evidence/verify/demands.js';
import { type IsOurs, pointedSbom } from '../evidence/verify/own-claims.js';
import { ToolError } from '../host/errors.js';
import { attachedFile } from '../oci/attachment.js';
import type { Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';

export type ReadingRegistry = Pick<Registry, 'manifest' | 'blob'>;

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
): Promise<Attached> {
  const attachments: Attachment[] = [];
  for (const one of attached.attachments) {
    const pointed = pointedSbom(one, attached.digest, isOurs);
    const document = pointed === undefined ? undefined : await documentOf(registry, subject, pointed);
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
    const chunks: Uint8Array[] = [];
    for await (const chunk of await registry.blob(reference, file.descriptor)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof ToolError && ['manifest-unknown', 'blob-unknown'].includes(error.code)) return undefined;
    throw error;
  }
}
