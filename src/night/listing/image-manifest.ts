import { GateError, ToolError } from '../../host/errors.js';
import type { FetchedManifest } from '../../image/remote.js';
import { isIndexType, isManifestType, mediaTypes } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { readIndex, readManifest } from '../../oci/layout/layout-documents.js';

/**
 * Whether something runs by a manifest: an entry that is not said to be an artifact, or a layer of files. cosign's signatures have the config of an image, and none.
 * @param readEntry gives an entry that is said to be an artifact, ours too, as whoever may push can say that of an image; `undefined` for one that is gone. @throws what it throws.
 */
export async function mayRun(
  manifest: FetchedManifest,
  readEntry: (digest: Digest) => Promise<Pick<FetchedManifest, 'bytes'> | undefined>,
): Promise<boolean> {
  const { descriptor, bytes } = manifest;
  if (!isIndexType(descriptor.mediaType)) return hasFiles(manifest);
  const entries = readIndex(bytes, descriptor.digest, descriptor.mediaType).manifests;
  if (entries.some(({ artifactType, platform }) => artifactType === undefined || platform !== undefined)) return true;
  // Of more than are asked for nobody knows.
  if (entries.length > maxEntries) return true;
  for (const entry of entries) {
    if (isIndexType(entry.mediaType)) return true;
    const read = await readEntry(entry.digest);
    if (read !== undefined && hasFiles({ descriptor: entry, bytes: read.bytes })) return true;
  }
  return false;
}

/** Entries of a list of attachments that are looked at one by one: as many as are read of an image's evidence. */
const maxEntries = 200;

function hasFiles({ descriptor: { mediaType, digest }, bytes }: FetchedManifest): boolean {
  if (!isManifestType(mediaType)) return false;
  return readManifest(bytes, digest, mediaType).layers.some((layer) => isLayerOfFiles(layer.mediaType));
}

function isLayerOfFiles(mediaType: string): boolean {
  return /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.test(mediaType);
}

/** An index, or a manifest with the config of an image. A cache of BuildKit and what hangs on other manifests is none. @throws ToolError `manifest-invalid`. */
export function isImage({ descriptor: { mediaType, digest }, bytes }: FetchedManifest): boolean {
  if (isIndexType(mediaType)) return !isCache(readIndex(bytes, digest, mediaType).manifests);
  if (!isManifestType(mediaType)) throw unknownManifest(digest, mediaType);
  const { config } = readManifest(bytes, digest, mediaType);
  return config.mediaType === mediaTypes.ociConfig || config.mediaType === mediaTypes.dockerConfig;
}

const cacheConfig = 'application/vnd.buildkit.cacheconfig.v0';

/** BuildKit's cache may be an index of layers with a config of its own; an index of layers runs nowhere. */
function isCache(entries: readonly { readonly mediaType: string }[]): boolean {
  return (
    entries.some(({ mediaType }) => mediaType === cacheConfig) &&
    entries.every(({ mediaType }) => !isManifestType(mediaType) && !isIndexType(mediaType))
  );
}

/** The layers of a manifest; `undefined` for an index, whose manifests nobody has read yet, and for what can't be read: that is the row of the image. */
export function knownLayers({
  descriptor: { mediaType, digest },
  bytes,
}: FetchedManifest): readonly Digest[] | undefined {
  if (!isManifestType(mediaType)) return undefined;
  try {
    return readManifest(bytes, digest, mediaType).layers.map((layer) => layer.digest);
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

function unknownManifest(digest: Digest, mediaType: string): ToolError {
  return new ToolError({
    code: 'image-type-unknown',
    message: `${digest} is ${JSON.stringify(mediaType.slice(0, 100))}, neither an OCI nor a Docker schema 2 image.`,
    fix: 'Build and push the image again with a current Docker.',
  });
}
