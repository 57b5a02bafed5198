import { createHash } from 'node:crypto';
import type { Files } from '../../host/ports.js';
import type { Descriptor } from '../descriptor.js';
import { type Digest, digestFrom, digestOf } from '../digest.js';
import { blobPath } from './image-layout.js';
import {
  createUnpacker,
  layerCompression,
  limitText,
  looksCompressed,
  TooLarge,
  type Unpacker,
  unpackedLimit,
} from './layer-content.js';
import type { LayerLook } from './layer-look.js';
import { layoutFault } from './layout-fault.js';

/** The part of the file system that checking a layout needs. */
export type LayoutFiles = Pick<Files, 'lstat' | 'readBytes' | 'readPieces'>;

/** A blob of a layout and what a message calls it, e.g. `layer 2 of linux/amd64`. */
export interface NamedBlob {
  readonly descriptor: Descriptor;
  readonly role: string;
}

/** `layer 2 of linux/amd64 (sha256:…)`. */
export function blobName({ role, descriptor }: NamedBlob): string {
  return `${role} (${descriptor.digest})`;
}

/**
 * Reads a small blob whole and compares size and SHA-256.
 * @throws ToolError `manifest-too-large` past `max` bytes, and as `checkBlobFile`; `blob-digest`.
 */
export async function readBlob(files: LayoutFiles, directory: string, blob: NamedBlob, max: number): Promise<Buffer> {
  const { digest, size } = blob.descriptor;
  if (size > max) throw layoutFault('manifest-too-large', `${blobName(blob)} has ${size} bytes; ${max} are read.`);
  await checkBlobFile(files, directory, blob);
  const bytes = await files.readBytes(blobPath(directory, digest), max);
  if (bytes === undefined) throw missing(blob);
  compare(blob, bytes.length, digestOf(bytes));
  return bytes;
}

/** Looks at a blob without reading it. @throws ToolError `blob-missing`, `blob-symlink`, `blob-size`. */
async function checkBlobFile(files: LayoutFiles, directory: string, blob: NamedBlob): Promise<void> {
  const stat = await files.lstat(blobPath(directory, blob.descriptor.digest));
  if (stat === undefined) throw missing(blob);
  if (stat.kind !== 'file') {
    throw layoutFault('blob-symlink', `${blobName(blob)} is not a regular file but a ${stat.kind}.`);
  }
  compareSize(blob, stat.size);
}

interface LayerCheck {
  readonly diffId?: Digest;
  /** This run has hashed the layer while it wrote it: what is left is its size, its DiffID and how it looks. */
  readonly hashed?: boolean;
  /** This run has compared all bytes of the layer with this type and DiffID: what is left is its size. */
  readonly known?: boolean;
  readonly stop?: AbortSignal;
  readonly limit?: number;
  /** Hears of each piece that is read. */
  readonly passed?: (bytes: number) => void;
  /** Sees what the layer unpacks to, if that is read. */
  readonly look?: LayerLook | undefined;
}

/** Whether `checkLayer` reads all bytes of a layer. */
export function isReadWhole({ descriptor }: NamedBlob, { hashed, diffId }: LayerCheck): boolean {
  return !hashed || (diffId !== undefined && layerCompression(descriptor) !== 'none');
}

/**
 * Reads a layer once from its file, compares size and SHA-256, and with `diffId` also the SHA-256 of what it unpacks to.
 * @throws ToolError as `checkBlobFile`; `blob-digest`, `layer-undecodable`, `layer-bomb`, `diffid-mismatch`.
 */
export async function checkLayer(
  files: LayoutFiles,
  directory: string,
  blob: NamedBlob,
  options: LayerCheck = {},
): Promise<void> {
  await checkBlobFile(files, directory, blob);
  if (options.known) return options.passed?.(blob.descriptor.size);
  if (layerCompression(blob.descriptor) === 'none') return checkPlainLayer(files, directory, blob, options);
  if (options.hashed && options.diffId === undefined) return;
  const { digest, size } = blob.descriptor;
  const { diffId, hashed, look, limit = unpackedLimit(size) } = options;
  const unpacker = diffId === undefined ? undefined : openUnpacker(blob, limit, look);
  const hash = hashed ? undefined : createHash('sha256');
  let read = 0;
  for await (const chunk of files.readPieces(blobPath(directory, digest))) {
    if (options.stop?.aborted) return;
    read += chunk.length;
    options.passed?.(chunk.length);
    hash?.update(chunk);
    await unpacker?.write(chunk);
  }
  if (hash) compare(blob, read, digestFrom(hash));
  if (unpacker === undefined) return;
  compareDiffId(blob, await unpacker.end(), diffId);
  look?.checked();
}

/** What a plain layer unpacks to is itself: hashed once. Runtimes unpack by what the bytes look like, so it must not look compressed. */
async function checkPlainLayer(
  files: LayoutFiles,
  directory: string,
  blob: NamedBlob,
  { diffId, hashed, stop, passed, look }: LayerCheck,
): Promise<void> {
  const hash = createHash('sha256');
  let read = 0;
  let compressed = false;
  for await (const piece of files.readPieces(blobPath(directory, blob.descriptor.digest))) {
    if (stop?.aborted) return;
    if (read === 0) compressed = looksCompressed(piece);
    if (hashed) break;
    read += piece.length;
    passed?.(piece.length);
    hash.update(piece);
    look?.push(piece);
  }
  if (!hashed) compare(blob, read, digestFrom(hash));
  if (compressed) {
    const what = `${blobName(blob)} is not ${blob.descriptor.mediaType}: the bytes are compressed.`;
    throw layoutFault('layer-undecodable', what);
  }
  if (diffId !== undefined) compareDiffId(blob, blob.descriptor.digest, diffId);
  if (!hashed) look?.checked();
}

/** An unpacker whose decoding errors wait until its end: bytes that are not those of the digest are the better explanation. */
function openUnpacker(blob: NamedBlob, limit: number, look: LayerLook | undefined): Unpacker {
  const unpacker = createUnpacker(layerCompression(blob.descriptor) ?? 'none', limit, look);
  let failed: { readonly error: unknown } | undefined;
  const undecodable = (error: unknown): Error =>
    layoutFault('layer-undecodable', `${blobName(blob)} is not ${blob.descriptor.mediaType}: ${reason(error)}.`, error);
  return {
    async write(chunk) {
      if (failed) return;
      try {
        await unpacker.write(chunk);
      } catch (error) {
        if (error instanceof TooLarge)
          throw layoutFault('layer-bomb', `${blobName(blob)} unpacks to ${limitText(blob.descriptor.size)}.`);
        failed = { error };
      }
    },
    async end() {
      if (failed) throw undecodable(failed.error);
      try {
        return await unpacker.end();
      } catch (error) {
        if (error instanceof TooLarge)
          throw layoutFault('layer-bomb', `${blobName(blob)} unpacks to ${limitText(blob.descriptor.size)}.`);
        throw undecodable(error);
      }
    },
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function missing(blob: NamedBlob): Error {
  return layoutFault('blob-missing', `${blobName(blob)} is not in the layout.`);
}

function compareSize(blob: NamedBlob, size: number): void {
  if (size === blob.descriptor.size) return;
  throw layoutFault('blob-size', `${blobName(blob)} has ${size} bytes, its descriptor says ${blob.descriptor.size}.`);
}

function compare(blob: NamedBlob, size: number, digest: Digest): void {
  compareSize(blob, size);
  if (digest === blob.descriptor.digest) return;
  throw layoutFault('blob-digest', `${blobName(blob)} has different bytes: their digest is ${digest}.`);
}

function compareDiffId(blob: NamedBlob, found: Digest, diffId: Digest | undefined): void {
  if (found === diffId) return;
  throw layoutFault('diffid-mismatch', `${blobName(blob)} unpacks to ${found}, the image config says ${diffId}.`);
}
