import type { Files } from '../../host/ports.js';
import { type Descriptor, isIndexType, isManifestType } from '../../oci/descriptor.js';
import { blobPath } from '../../oci/layout/image-layout.js';
import { readIndex, readLayoutFile, readLayoutIndex, readManifest } from '../../oci/layout/layout-documents.js';
import { layoutFault } from '../../oci/layout/layout-fault.js';
import type { LayoutWriter } from '../../oci/layout/layout-writer.js';
import { singleRoot } from './single-root.js';

type CopyFiles = Pick<Files, 'readBytes' | 'readStream' | 'stat'>;

const mebibyte = 2 ** 20;
const maxLayoutFile = 4096;
const maxDocument = 4 * mebibyte;
/** Descriptors that are followed; as many as an index and its manifests may list is far beyond any image. */
const maxBlobs = 10_000;

/**
 * Copies an OCI layout of somebody else's folder into ours, each blob compared with its descriptor on the way: from then on nobody can change what
 * is verified, scanned and pushed (a hard link would not protect against that). What is missing or foreign is left for `verifyLayout` to name.
 * @throws ToolError `layout-invalid`, `layout-ambiguous`, `layout-too-deep`, `manifest-invalid`, `blob-mismatch`.
 */
export async function copyLayout(files: CopyFiles, from: string, layout: LayoutWriter): Promise<void> {
  readLayoutFile(await topFile(files, from, 'oci-layout', maxLayoutFile));
  const { manifests } = readLayoutIndex(await topFile(files, from, 'index.json', maxDocument));
  const { mediaType, digest, size } = singleRoot(manifests, `${from}/index.json`);
  const seen = new Set<string>();
  const queue: Descriptor[] = [{ mediaType, digest, size }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next.digest)) continue;
    seen.add(next.digest);
    if (seen.size > maxBlobs) throw layoutFault('layout-too-deep', `${from} lists more than ${maxBlobs} blobs.`);
    if (await copyBlob(files, from, layout, next)) queue.push(...(await childrenOf(files, layout, next)));
  }
  await layout.finish({ mediaType, digest, size });
}

async function topFile(files: CopyFiles, from: string, name: string, max: number): Promise<Buffer> {
  const path = `${from}/${name}`;
  const stat = await files.stat(path);
  if (stat === undefined) throw layoutFault('layout-invalid', `${from} is not an OCI layout: it has no ${name}.`);
  const bytes = stat.kind === 'file' && stat.size <= max ? await files.readBytes(path, max) : undefined;
  if (bytes === undefined) throw layoutFault('layout-invalid', `${path} is not a file of at most ${max} bytes.`);
  return bytes;
}

/** Whether the blob is there; anything but a file of the right size is not. */
async function copyBlob(files: CopyFiles, from: string, layout: LayoutWriter, blob: Descriptor): Promise<boolean> {
  const path = blobPath(from, blob.digest);
  if ((await files.stat(path))?.kind !== 'file') return false;
  await layout.putStream(files.readStream(path), blob.mediaType, blob);
  return true;
}

/** What a blob lists, read from our own copy of it. */
async function childrenOf(files: CopyFiles, layout: LayoutWriter, blob: Descriptor): Promise<readonly Descriptor[]> {
  const { mediaType, digest } = blob;
  if (!isIndexType(mediaType) && !isManifestType(mediaType)) return [];
  const bytes = (await files.readBytes(blobPath(layout.directory, digest), maxDocument)) ?? Buffer.alloc(0);
  if (isIndexType(mediaType)) return readIndex(bytes, digest, mediaType).manifests;
  const { config, layers } = readManifest(bytes, digest, mediaType);
  return [config, ...layers];
}
