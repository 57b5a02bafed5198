import { maxBundle } from '../evidence/signature/bundle.js';
import type { Attachment } from '../evidence/verify/demands.js';
import { ToolError } from '../host/errors.js';
import { attachedFile, fileAnnotation } from '../oci/attachment.js';
import type { Descriptor } from '../oci/descriptor.js';
import { type Digest, isDigest } from '../oci/digest.js';
import type { Reference } from '../oci/reference.js';
import { blobBytes, type ReadingRegistry, smallBlob } from './pointed-documents.js';

/**
 * Where a bundle is read. `manifest`: from the manifest, where that carries it; `blob`: as others read it, which is one request more; `list`: as the list of attachments says, which is
 * one less for a large one.
 */
export type BundleSource = 'manifest' | 'blob' | 'list';

/** The annotation that says when an attachment was made. */
export const createdKey = 'org.opencontainers.image.created';

type Content = Omit<Attachment, 'manifest'>;

const nothing: Content = { bundle: Buffer.alloc(0) };

/** The bundle of an attachment; an empty one for what is gone, has several files or is too large. @throws ToolError where the registry does not answer; Cancelled. */
export async function bundleOf(
  registry: ReadingRegistry,
  { registry: host, repository }: Reference,
  { digest, annotations = {} }: Descriptor,
  source: BundleSource,
): Promise<Content> {
  const place = { registry: host, repository };
  const file = annotations[fileAnnotation];
  if (source === 'list' && file !== undefined && isDigest(file)) {
    const bundle = await smallBlob(registry, place, { digest: file, atMost: maxBundle });
    // The list is only words of whoever has attached it: where it is wrong, the manifest is asked.
    if (bundle !== undefined) return { bundle, ...madeAt(annotations) };
  }
  return (await contentOf(registry, { ...place, digest }, source)) ?? nothing;
}

async function contentOf(
  registry: ReadingRegistry,
  reference: Reference & { readonly digest: Digest },
  source: BundleSource,
): Promise<Content | undefined> {
  try {
    const file = attachedFile((await registry.manifest(reference)).bytes);
    if (file === undefined || file.descriptor.size > maxBundle) return undefined;
    const when = madeAt(file.annotations);
    if (file.bytes !== undefined && source !== 'blob') return { bundle: file.bytes, ...when };
    return { bundle: await blobBytes(registry, reference, file.descriptor), ...when };
  } catch (error) {
    if (error instanceof ToolError && ['manifest-unknown', 'blob-unknown'].includes(error.code)) return undefined;
    throw error;
  }
}

function madeAt(annotations: Readonly<Record<string, string>>): Pick<Attachment, 'madeAt'> {
  const at = Date.parse(annotations[createdKey] ?? '');
  return Number.isNaN(at) ? {} : { madeAt: at };
}
