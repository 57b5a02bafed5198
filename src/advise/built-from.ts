import type { Files } from '../host/ports.js';
import { readProvenance } from '../image/provenance.js';
import { provenanceImages } from '../inventory/build-provenance.js';
import type { Digest } from '../oci/digest.js';
import { blobPath, type ImageLayout } from '../oci/layout/image-layout.js';
import { type Reference, readReference } from '../oci/reference.js';

/** Bytes of an index or a manifest. */
const maxManifest = 8 * 1024 * 1024;

/**
 * The digests that images of this repository had when an image was built on them, as the provenance that BuildKit has put beside its first platform says. It only says at which images to look:
 * what stands on one is proven by layers alone.
 * @throws ToolError `manifest-invalid`, `file-too-large`.
 */
export async function builtFrom(
  files: Pick<Files, 'readBytes' | 'readStream'>,
  { directory, root, images }: ImageLayout,
  { registry, repository }: Reference,
): Promise<readonly Digest[]> {
  const read = async (digest: Digest) =>
    (await files.readBytes(blobPath(directory, digest), maxManifest)) ?? Buffer.alloc(0);
  // The layout takes the place of a registry: all of its blobs have been compared with their digests.
  const layout = {
    manifest: async ({ digest = root.digest }: Reference) => ({
      descriptor: { ...root, digest },
      bytes: await read(digest),
    }),
    blob: async (_: Reference, { digest }: { readonly digest: Digest }) =>
      files.readStream(blobPath(directory, digest)),
  };
  const subject = images[0].manifest.digest;
  const index = { descriptor: root, bytes: await read(root.digest) };
  const text = await readProvenance(layout, { registry, repository }, index, subject);
  return provenanceImages(text ?? '', subject).flatMap((name) => {
    const known = readReference(name);
    if (!('reference' in known)) return [];
    const { reference: used } = known;
    return used.registry === registry && used.repository === repository ? (used.digest ?? []) : [];
  });
}
