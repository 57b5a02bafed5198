import { ToolError } from '../host/errors.js';
import { isIndexType, isManifestType } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import type { PlatformImage } from '../oci/layout/image-layout.js';
import { openTree } from '../oci/layout/layout-tree.js';
import { imageWords, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';

/** An image in a registry, without its layers. */
interface RemoteImages {
  /** With the digest of what stands behind the name: from then on it is this one. */
  readonly reference: Reference & { readonly digest: Digest };
  readonly images: readonly [PlatformImage, ...PlatformImage[]];
}

/**
 * What a registry has behind a name: each platform with its config, checked as that of a layout on disk. No layer is fetched.
 * @throws ToolError with any code of documents of a layout (`verifyLayout`), or one of the registry; Cancelled.
 */
export async function readRemoteImages(registry: Registry, named: Reference): Promise<RemoteImages> {
  const { registry: host, repository } = named;
  const top = await registry.manifest(named);
  const reference = { ...named, digest: top.descriptor.digest };
  const { images } = await openTree(async ({ descriptor }, max) => {
    if (descriptor.digest === top.descriptor.digest) return top.bytes;
    const at = { registry: host, repository, digest: descriptor.digest };
    const { mediaType } = descriptor;
    if (isIndexType(mediaType) || isManifestType(mediaType)) return (await registry.manifest(at)).bytes;
    const chunks: Buffer[] = [];
    for await (const chunk of await registry.blob(at, { digest: descriptor.digest, atMost: max })) chunks.push(chunk);
    return Buffer.concat(chunks);
  }, top.descriptor);
  const [first, ...others] = images;
  if (first === undefined) throw noImage(reference);
  return { reference, images: [first, ...others] };
}

function noImage(reference: Reference): ToolError {
  return new ToolError({
    code: 'image-platform',
    message: `${imageWords(reference)} holds no image that could run.`,
    fix: 'Name an image, or an index of some.',
  });
}
