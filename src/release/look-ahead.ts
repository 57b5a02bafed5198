import { isIndexType, isManifestType } from '../oci/descriptor.js';
import { inParallel } from '../oci/in-parallel.js';
import type { ImageLayout } from '../oci/layout/image-layout.js';
import type { Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import { destinationsOf } from './destination.js';

/** Questions at the same time, as many as blobs are sent at once. */
const width = 4;

/**
 * Asks the registries for the right to push and for the blobs that they have, while the image is scanned; sends nothing. The same client's push then need not
 * ask. Never throws: what went wrong shows again in the push, if there is one.
 */
export async function lookAhead(
  registry: Pick<Registry, 'hasBlob'>,
  { blobs }: Pick<ImageLayout, 'blobs'>,
  destinations: readonly Reference[],
): Promise<void> {
  const content = blobs.filter(({ mediaType }) => !isManifestType(mediaType) && !isIndexType(mediaType));
  for (const { repository } of destinationsOf(destinations)) {
    const asked = inParallel(content, width, async (blob) => void (await registry.hasBlob(repository, blob)));
    await asked.catch(() => undefined);
  }
}
