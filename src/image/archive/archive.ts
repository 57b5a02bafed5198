import { createGunzip } from 'node:zlib';
import * as z from 'zod';
import type { Files } from '../../host/ports.js';
import { type Descriptor, mediaTypes } from '../../oci/descriptor.js';
import { blobPath } from '../../oci/layout/image-layout.js';
import { readImageConfig, readLayoutFile, readLayoutIndex } from '../../oci/layout/layout-documents.js';
import type { LayoutWriter, WrittenBlobs } from '../../oci/layout/layout-writer.js';
import { parseStrictJson } from '../../oci/strict-json.js';
import {
  type AboutSource,
  type ArchiveEntries,
  type ArchiveEntry,
  keepLayer,
  type LayerForm,
  nameInArchive,
  readEntries,
} from './entries.js';
import { archiveFault } from './fault.js';
import { singleRoot } from './single-root.js';

type ArchiveFiles = Pick<Files, 'readBytes' | 'readStream'>;

/** What an archive turned out to hold; its layout is finished, and nothing in it is verified but what is said here. */
export interface ReadArchive {
  readonly root: Descriptor;
  /** Every layer was plain, its digest compared with the config's DiffID while it was read. */
  readonly diffIdsChecked: boolean;
  /** What was hashed while it was written. */
  readonly written: WrittenBlobs;
}

const mebibyte = 2 ** 20;
const maxJson = 8 * mebibyte;
/** Links of old archives point at the layer itself; a longer way serves to confuse. */
const maxLinks = 8;

/** `manifest.json` of `docker save` (moby, image/tarexport); new fields are fine. */
const dockerManifestSchema = z.array(z.object({ Config: z.string(), Layers: z.array(z.string()).nullable() }));

/**
 * Reads a docker-archive (`docker save`, old and new form) or an OCI layout in a tar into a layout. Digests stay as they are where the archive
 * holds an OCI layout of finished layers; plain layers of `docker save` are kept as `form` says, compressed to the same bytes on every run.
 * @throws ToolError with an `ArchiveFaultCode` or a `LayoutFaultCode`.
 */
export async function readArchive(
  files: ArchiveFiles,
  source: AsyncIterable<Buffer>,
  layout: LayoutWriter,
  form: LayerForm,
  about?: AboutSource,
): Promise<ReadArchive> {
  const archive = new Archive(files, layout, form, await readEntries(source, layout, form, about));
  const read = archive.isOci() ? await fromOci(archive) : await fromDocker(archive);
  const { mediaType, digest, size } = read.root;
  await layout.finish({ mediaType, digest, size });
  return read;
}

/** The entries of an archive with what is needed to read them. */
class Archive {
  readonly files: ArchiveFiles;
  readonly layout: LayoutWriter;
  readonly form: LayerForm;
  readonly entries: ArchiveEntries;

  constructor(files: ArchiveFiles, layout: LayoutWriter, form: LayerForm, entries: ArchiveEntries) {
    this.files = files;
    this.layout = layout;
    this.form = form;
    this.entries = entries;
  }

  /**
   * Whether the OCI layout in it is what counts. `docker save` of the classic store also writes one, of plain layers, beside `manifest.json`:
   * nobody has pushed that form, so there the layers are compressed and the digest is new in any case.
   */
  isOci(): boolean {
    const whole = this.entries.has('oci-layout') && this.entries.has('index.json');
    const plain = [...this.entries.values()].some(({ kind }) => kind === 'layer');
    return whole && !(plain && this.entries.has('manifest.json'));
  }

  /** An entry behind all links. */
  find(name: string): Exclude<ArchiveEntry, { kind: 'link' }> {
    let at = nameInArchive(name);
    for (let step = 0; step <= maxLinks; step++) {
      const entry = this.entries.get(at);
      if (entry === undefined) throw archiveFault('archive-invalid', `It has no entry ${JSON.stringify(at)}.`);
      if (entry.kind !== 'link') return entry;
      at = entry.target;
    }
    throw archiveFault('archive-invalid', `The links of its entry ${JSON.stringify(name)} do not end.`);
  }

  /** A small entry whole. */
  async read(name: string): Promise<{ readonly blob: Descriptor; readonly bytes: Buffer }> {
    const entry = this.find(name);
    if (entry.kind !== 'file') throw archiveFault('archive-invalid', `Its ${JSON.stringify(name)} is a tar, not JSON.`);
    const { blob } = entry;
    if (blob.size > maxJson)
      throw archiveFault('archive-too-large', `Its ${JSON.stringify(name)} has ${blob.size} bytes.`);
    const bytes = await this.files.readBytes(blobPath(this.layout.directory, blob.digest), maxJson);
    return { blob, bytes: bytes ?? Buffer.alloc(0) };
  }
}

async function fromDocker(archive: Archive): Promise<ReadArchive> {
  const { config: name, layers } = await onlyImage(archive);
  const config = await archive.read(name);
  const diffIds = readImageConfig(config.bytes, name).rootfs.diff_ids ?? [];
  if (diffIds.length !== layers.length) {
    throw archiveFault('archive-invalid', `It has ${layers.length} layers, its config names ${diffIds.length}.`);
  }
  const descriptors: Descriptor[] = [];
  let diffIdsChecked = true;
  for (const [index, layer] of layers.entries()) {
    const { descriptor, diffId } = await dockerLayer(archive, layer);
    if (diffId !== undefined && diffId !== diffIds[index]) {
      const message = `Its layer ${JSON.stringify(layer)} unpacks to ${diffId}, its config says ${diffIds[index]}.`;
      throw archiveFault('archive-diffid-mismatch', message);
    }
    diffIdsChecked &&= diffId !== undefined;
    descriptors.push(descriptor);
  }
  const manifest = imageManifest(config.blob, descriptors);
  const root = await archive.layout.putBytes(manifest, mediaTypes.ociManifest);
  return { root, diffIdsChecked, written: archive.layout.written };
}

async function onlyImage(archive: Archive): Promise<{ readonly config: string; readonly layers: readonly string[] }> {
  if (!archive.entries.has('manifest.json')) {
    throw archiveFault(
      'archive-invalid',
      'It is neither of `docker save` (no manifest.json) nor an OCI layout (no index.json).',
    );
  }
  const { bytes } = await archive.read('manifest.json');
  const images = dockerManifestSchema.safeParse(strictJson(bytes));
  if (!images.success) {
    throw archiveFault('archive-invalid', 'Its manifest.json is not as `docker save` writes it.', images.error);
  }
  const [image, ...others] = images.data;
  if (image === undefined) throw archiveFault('archive-invalid', 'Its manifest.json names no image.');
  if (others.length > 0) throw archiveFault('archive-several-images', `It holds ${images.data.length} images.`);
  return { config: image.Config, layers: image.Layers ?? [] };
}

function strictJson(bytes: Buffer): unknown {
  try {
    return parseStrictJson(bytes);
  } catch (cause) {
    throw archiveFault(
      'archive-invalid',
      `Its manifest.json is no JSON: ${cause instanceof Error ? cause.message : ''}.`,
      cause,
    );
  }
}

/** The blob to push for a layer, and what it unpacks to where that is known by now. */
async function dockerLayer(
  archive: Archive,
  name: string,
): Promise<{ readonly descriptor: Descriptor; readonly diffId?: Descriptor['digest'] }> {
  const entry = archive.find(name);
  if (entry.kind === 'layer') return { descriptor: entry.blob, diffId: entry.plain.digest };
  const { digest, size } = entry.blob;
  switch (entry.compression) {
    case 'gzip':
      return { descriptor: { mediaType: mediaTypes.ociLayerGzip, digest, size } };
    case 'zstd':
      return { descriptor: { mediaType: mediaTypes.ociLayerZstd, digest, size } };
    case 'none': {
      // A tar of before POSIX, or an empty one of zeros only.
      const stored = archive.files.readStream(blobPath(archive.layout.directory, digest));
      const { blob, plain } = await keepLayer(stored, archive.layout, archive.form);
      return { descriptor: blob, diffId: plain.digest };
    }
  }
}

/** The manifest of an image: the same bytes for the same parts (OCI image-spec, manifest.md). */
function imageManifest({ digest, size }: Descriptor, layers: readonly Descriptor[]): Buffer {
  const config = { mediaType: mediaTypes.ociConfig, digest, size };
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers }));
}

/** Takes the layout in the archive as it is: its blobs already lie under their digests, whatever their entries were called. */
async function fromOci(archive: Archive): Promise<ReadArchive> {
  readLayoutFile((await archive.read('oci-layout')).bytes);
  const index = readLayoutIndex((await archive.read('index.json')).bytes);
  for (const entry of archive.entries.values()) {
    if (entry.kind === 'layer') await restore(archive, entry);
  }
  const root = singleRoot(index.manifests, 'The archive');
  return { root, diffIdsChecked: false, written: archive.layout.written };
}

/** A plain layer of an OCI layout is pushed plain: gives it back the bytes that its manifest names. */
async function restore({ files, layout }: Archive, { blob, plain }: ArchiveEntry & { kind: 'layer' }): Promise<void> {
  if (blob.digest === plain.digest) return;
  const stored = files.readStream(blobPath(layout.directory, blob.digest));
  const unpacked = stored.pipe(createGunzip());
  stored.on('error', (error) => unpacked.destroy(error));
  await layout.putStream(unpacked, mediaTypes.ociLayerTar, plain);
}
