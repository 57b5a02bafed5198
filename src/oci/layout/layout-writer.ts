import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ToolError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { type Descriptor, mediaTypes } from '../descriptor.js';
import { type Digest, digestFrom } from '../digest.js';
import { inParallel } from '../in-parallel.js';
import { blobPath, type ImageLayout, type PlatformImage } from './image-layout.js';

/** Links that are made at once. */
const LINKS = 8;

declare const ownWriter: unique symbol;

/**
 * What a writer of this run has hashed while it wrote it into a folder of its own. It lives in memory only and only `createLayout` makes one, so that no file
 * and nobody outside can vouch for a blob.
 */
export interface WrittenBlobs {
  readonly [ownWriter]: true;
  /** Whether the blob's file in that folder was written whole by this writer, under this digest and with this size. */
  has(directory: string, blob: ExpectedBlob): boolean;
}

/** Fills a new OCI layout blob by blob; each is hashed while it is written. `createLayout` makes one. */
export interface LayoutWriter {
  readonly directory: string;
  readonly written: WrittenBlobs;
  putBytes(bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
  /**
   * Writes a stream as a blob under the digest that it turns out to have.
   * @throws ToolError `blob-mismatch` when `expected` is given and the bytes are others or more (nothing is left on disk).
   */
  putStream(stream: Readable, mediaType: string, expected?: ExpectedBlob): Promise<Descriptor>;
  /** The same for pieces that are written before the next one is asked for: their memory may be used again. */
  putPieces(pieces: AsyncIterable<Uint8Array>, mediaType: string): Promise<Descriptor>;
  /** Takes a finished file of the same file system as a blob without copying it (hard link). The digest must be of these bytes. */
  adopt(path: string, descriptor: Descriptor): Promise<void>;
  /** Writes `oci-layout` and `index.json` with this one descriptor. */
  finish(root: Descriptor): Promise<void>;
}

/** What a blob must turn out to be. */
interface ExpectedBlob {
  readonly digest: Digest;
  readonly size: number;
}

type WriterFiles = Pick<
  Files,
  'makeDirectory' | 'writeStream' | 'writePieces' | 'rename' | 'remove' | 'link' | 'write'
>;

/**
 * Starts an OCI layout in a folder of ours, which is made if it is missing. Calls may run at the same time, also for the same blob: each writes to a
 * name of its own and renames it when it is whole.
 */
export async function createLayout(files: WriterFiles, directory: string): Promise<LayoutWriter> {
  await files.makeDirectory(`${directory}/blobs/sha256`);
  const sizes = new Map<Digest, number>();
  const adopted = new Set<Digest>();
  const put = async (mediaType: string, write: (path: string) => Promise<ExpectedBlob>): Promise<Descriptor> => {
    const written = await atomically(files, directory, async (path) => ({ mediaType, ...(await write(path)) }));
    sizes.set(written.digest, written.size);
    return written;
  };
  const putStream: LayoutWriter['putStream'] = (stream, mediaType, expected) =>
    put(mediaType, (path) =>
      hashed(expected, (measure) => pipeline(stream, measure, files.writeStream(path)) as Promise<void>),
    );
  return {
    directory,
    written: writtenBlobs(directory, sizes, adopted),
    putStream,
    putPieces: (pieces, mediaType) =>
      put(mediaType, (path) => hashed(undefined, (measure) => files.writePieces(path, measure(pieces)))),
    putBytes: (bytes, mediaType) => putStream(Readable.from([bytes]), mediaType),
    async adopt(path, descriptor) {
      // Its digest is somebody's word.
      adopted.add(descriptor.digest);
      await atomically(files, directory, async (temporary) => {
        await files.link(path, temporary);
        return descriptor;
      });
    },
    async finish(root) {
      await files.write(`${directory}/oci-layout`, JSON.stringify({ imageLayoutVersion: '1.0.0' }));
      const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [root] };
      await files.write(`${directory}/index.json`, JSON.stringify(index));
    },
  };
}

function writtenBlobs(
  directory: string,
  sizes: ReadonlyMap<Digest, number>,
  adopted: ReadonlySet<Digest>,
): WrittenBlobs {
  const has: WrittenBlobs['has'] = (asked, { digest, size }) =>
    asked === directory && sizes.get(digest) === size && !adopted.has(digest);
  return { has } as WrittenBlobs;
}

/** Lets `make` fill a file under a name of its own, then moves it to its digest's name; removes it whatever happens. */
async function atomically(
  files: WriterFiles,
  directory: string,
  make: (temporary: string) => Promise<Descriptor>,
): Promise<Descriptor> {
  const temporary = `${directory}/blobs/sha256/.partial-${randomUUID()}`;
  try {
    const descriptor = await make(temporary);
    await files.rename(temporary, blobPath(directory, descriptor.digest));
    return descriptor;
  } finally {
    // Also after a rename: renaming one hard link onto another of the same file does nothing (POSIX), and would leave ours.
    await files.remove(temporary);
  }
}

/** Hashes what passes `measure` while `write` writes it. @throws ToolError `blob-mismatch` */
async function hashed(
  expected: ExpectedBlob | undefined,
  write: (measure: (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>) => Promise<void>,
): Promise<ExpectedBlob> {
  const hash = createHash('sha256');
  let size = 0;
  await write(async function* (source) {
    for await (const chunk of source) {
      size += chunk.length;
      if (expected && size > expected.size) throw mismatch(expected, `more than the ${expected.size} bytes announced`);
      hash.update(chunk);
      yield chunk;
    }
  });
  const digest = digestFrom(hash);
  if (expected && size < expected.size) throw mismatch(expected, `${size} bytes instead of ${expected.size}`);
  if (expected && digest !== expected.digest) throw mismatch(expected, `bytes whose digest is ${digest}`);
  return { digest, size };
}

function mismatch({ digest }: ExpectedBlob, found: string): ToolError {
  return new ToolError({
    code: 'blob-mismatch',
    message: `Blob ${digest} came as ${found}.`,
    fix: 'Try again; if that happens again, the source or something on the way to it changes the bytes and must not be trusted.',
  });
}

/**
 * Makes a layout of one image of a verified layout for the scanner: Trivy takes the first manifest of an index whatever the platform, and refuses
 * symbolic links as blobs. The blobs are hard links, so nothing is copied and nothing need be checked again.
 * @returns `directory`, which is made.
 */
export async function platformLayout(
  files: WriterFiles,
  layout: ImageLayout,
  image: PlatformImage,
  directory: string,
): Promise<string> {
  const writer = await createLayout(files, directory);
  const blobs = new Map([image.config, ...image.layers, image.manifest].map((blob) => [blob.digest, blob]));
  await inParallel([...blobs.values()], LINKS, (blob) => writer.adopt(blobPath(layout.directory, blob.digest), blob));
  const { mediaType, digest, size } = image.manifest;
  await writer.finish({ mediaType, digest, size, platform: image.platform });
  return directory;
}
