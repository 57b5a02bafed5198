import { bundleMediaType } from '../evidence/signature/bundle.js';
import { vexPredicateTypes } from '../evidence/statement/claim.js';
import type { Attachment } from '../evidence/verify/demands.js';
import type { Descriptor } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import type { Reference } from '../oci/reference.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import { predicateKey, readAttachments, tooManyAttached } from './attached.js';
import type { ReferrersReader } from './referrers-reader.js';

/** What VEX that hangs on images is read with. */
export interface VexReader {
  readonly registry: Pick<AttachingRegistry, 'manifest' | 'blob'>;
  readonly referrers: Pick<ReferrersReader, 'list'>;
}

/** Documents on one manifest that are read; two requests each. */
const maxDocuments = 50;

/**
 * What hangs on one index or manifest and may be VEX. Foreign: nothing is checked but that the bytes are those of their digests.
 * @throws ToolError of the registry, `attachments-too-many`, `attachments-too-large`; Cancelled.
 */
export async function readAttachedVex(
  { registry, referrers }: VexReader,
  subject: Reference & { readonly digest: Digest },
): Promise<readonly Attachment[]> {
  const listed = (await referrers.list(subject)).filter(mayBeVex);
  if (listed.length > maxDocuments) throw tooManyAttached(subject, listed.length, maxDocuments);
  return readAttachments(registry, subject, listed, 'list', mayBeVex);
}

/** Annotations on a list may be missing, and then only the attachment itself tells. */
function mayBeVex({ artifactType = bundleMediaType, annotations = {} }: Descriptor): boolean {
  const type = annotations[predicateKey];
  return artifactType === bundleMediaType && (type === undefined || vexPredicateTypes.some((one) => one === type));
}
