import type { Files } from '../../host/ports.js';
import { blobPath, type ImageLayout, type PlatformImage } from './image-layout.js';
import { createLayout } from './layout-writer.js';

type LinkFiles = Pick<Files, 'makeDirectory' | 'writeStream' | 'rename' | 'remove' | 'link' | 'write'>;

/**
 * Makes a layout of one image of a verified layout for the scanner: Trivy takes the first manifest of an index whatever the platform, and refuses
 * symbolic links as blobs. The blobs are hard links, so nothing is copied and nothing need be checked again.
 * @returns `directory`, which is made.
 */
export async function platformLayout(
  files: LinkFiles,
  layout: ImageLayout,
  image: PlatformImage,
  directory: string,
): Promise<string> {
  const writer = await createLayout(files, directory);
  const blobs = new Map([image.config, ...image.layers, image.manifest].map((blob) => [blob.digest, blob]));
  for (const blob of blobs.values()) await writer.adopt(blobPath(layout.directory, blob.digest), blob);
  const { mediaType, digest, size } = image.manifest;
  await writer.finish({ mediaType, digest, size, platform: image.platform });
  return directory;
}
