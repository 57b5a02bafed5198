import type { AttachmentManifest } from '../../../src/oci/attachment.js';
import type { Descriptor } from '../../../src/oci/descriptor.js';
import type { Reference } from '../../../src/oci/reference.js';
import type { Referrers } from '../../../src/oci/registry/referrers.js';

/** Sends attachments of one manifest, and sees that they are listed. */
export async function attachWith(
  referrers: Referrers,
  subject: Reference,
  manifests: readonly AttachmentManifest[],
): Promise<void> {
  await referrers.send(subject, manifests);
  await confirm(
    referrers,
    subject,
    manifests.map(({ descriptor }) => descriptor),
  );
}

/** Sees that what was sent is listed, and stays so. */
export async function confirm(
  referrers: Referrers,
  subject: Reference,
  attached: readonly Descriptor[],
): Promise<void> {
  await referrers.settle(subject, async (listed) => {
    const digests = new Set(listed.map(({ digest }) => digest));
    return { add: attached.filter(({ digest }) => !digests.has(digest)), drop: new Set() };
  });
}
