import { createHash } from 'node:crypto';
import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib';
import { type Descriptor, mediaTypes } from '../descriptor.js';
import { type Digest, digestFrom } from '../digest.js';
import type { LayerLook } from './layer-look.js';

export type Compression = 'none' | 'gzip' | 'zstd';

/** The layer types that a scanner and every runtime read alike. Docker's uncompressed and zstd types are in no specification but are written by BuildKit. */
const compressions: ReadonlyMap<string, Compression> = new Map([
  [mediaTypes.ociLayerTar, 'none'],
  [mediaTypes.ociLayerGzip, 'gzip'],
  [mediaTypes.ociLayerZstd, 'zstd'],
  ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
  [mediaTypes.dockerLayerGzip, 'gzip'],
  ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
]);

/** How a layer is compressed, or `undefined` for a media type that is no layer to us. */
export function layerCompression({ mediaType }: Pick<Descriptor, 'mediaType'>): Compression | undefined {
  return compressions.get(mediaType);
}

const MiB = 1024 * 1024;
/** A layer may unpack to this many times its size … */
const MAX_RATIO = 200;
/** … or to this much if that is more (sparse files and logs compress well) … */
const ALWAYS_ALLOWED = 1024 * MiB;
/** … but never to more. */
const MAX_UNPACKED = 64 * 1024 * MiB;

/** Bytes that a layer or an archive of `size` compressed bytes may unpack to before it counts as a decompression bomb. */
export function unpackedLimit(size: number): number {
  return Math.min(MAX_UNPACKED, Math.max(ALWAYS_ALLOWED, size * MAX_RATIO));
}

/** Which limit something of `size` compressed bytes has passed that unpacks to more than `unpackedLimit`: `more than 64 GiB`. */
export function limitText(size: number): string {
  const limit = unpackedLimit(size);
  if (limit === MAX_UNPACKED) return `more than ${MAX_UNPACKED / MiB / 1024} GiB`;
  return `${limit === ALWAYS_ALLOWED ? `more than ${ALWAYS_ALLOWED / MiB / 1024} GiB, and ` : ''}more than ${MAX_RATIO} times its ${size} bytes`;
}

/** The content unpacks to more than allowed. */
export class TooLarge extends Error {}

/** Takes a layer's bytes as they are stored and gives the digest of what they unpack to. */
export interface Unpacker {
  /** @throws TooLarge; Error when the bytes are not in the announced compression. */
  write(chunk: Buffer): Promise<void>;
  /** The DiffID. @throws Error when the stream is cut off. */
  end(): Promise<Digest>;
}

/** Unpacks with a limit in bytes. All members of gzip and all frames of zstd are read; anything behind them is an error. @param look sees what it unpacks to. */
export function createUnpacker(compression: Compression, limit: number, look?: Pick<LayerLook, 'push'>): Unpacker {
  const hash = createHash('sha256');
  let size = 0;
  const take = (bytes: Buffer): void => {
    size += bytes.length;
    if (size > limit) throw new TooLarge(`more than ${limit} bytes`);
    hash.update(bytes);
    look?.push(bytes);
  };
  const steps = unpackTo(compression, take);
  return {
    write: steps.write,
    async end() {
      await steps.end();
      return digestFrom(hash);
    },
  };
}

interface Steps {
  /** @throws what `take` throws; Error when the bytes are not in the announced compression. */
  write(chunk: Buffer): Promise<void>;
  /** @throws Error when the stream is cut off. */
  end(): Promise<void>;
}

/** Takes a layer's bytes as they are stored and hands on what they unpack to, piece by piece: `take` may keep nothing of a piece, whose memory is then used again. */
export function unpackTo(compression: Compression, take: (bytes: Buffer) => void): Steps {
  return compression === 'none' ? plain(take) : members(compression, take);
}

const compressedStarts = [Buffer.from([0x1f, 0x8b]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd])];

/** Whether a runtime, which goes by what the bytes look like and not by the media type, would take a layer that begins so for a compressed one. */
export function looksCompressed(start: Buffer): boolean {
  return compressedStarts.some((magic) => start.subarray(0, magic.length).equals(magic));
}

function plain(take: (bytes: Buffer) => void): Steps {
  let started = false;
  return {
    async write(chunk) {
      if (!started && looksCompressed(chunk)) {
        throw new Error('the bytes are compressed');
      }
      started = true;
      take(chunk);
    },
    async end() {},
  };
}

/** Node's decoders stop after a member (zstd, and gzip before zeros) and say nothing of the rest: it is given to a new one. */
function members(compression: 'gzip' | 'zstd', take: (bytes: Buffer) => void): Steps {
  let member: Member | undefined;
  let any = false;
  return {
    async write(chunk) {
      let rest = chunk;
      while (rest.length > 0) {
        member ??= openMember(compression, take);
        any = true;
        rest = rest.subarray(await member.write(rest));
        if (rest.length > 0) member = undefined;
      }
    },
    async end() {
      if (!any) throw new Error('the layer is empty');
      await member?.end();
    },
  };
}

interface Member {
  /** Gives how many of the bytes belong to this member: fewer than given when it ended among them. */
  write(chunk: Buffer): Promise<number>;
  end(): Promise<void>;
}

/** Bytes that a decoder hands out at once; Node's default of 16 KiB costs a trip to the thread pool each. */
const OUTPUT_CHUNK = 512 * 1024;

function openMember(compression: 'gzip' | 'zstd', take: (bytes: Buffer) => void): Member {
  const options = { chunkSize: OUTPUT_CHUNK };
  const decoder: Gunzip | ZstdDecompress =
    compression === 'gzip' ? createGunzip(options) : createZstdDecompress(options);
  const ended = new Promise<void>((resolve, reject) => {
    decoder.once('end', resolve).once('error', reject);
  });
  ended.catch(() => {}); // thrown at the next write or end
  decoder.on('data', (bytes: Buffer) => {
    try {
      take(bytes);
    } catch (error) {
      decoder.destroy(error as Error);
    }
    giveBack(bytes);
  });
  return {
    async write(chunk) {
      const before = decoder.bytesWritten;
      const taken = new Promise<void>((resolve) => decoder.write(chunk, () => resolve()));
      await Promise.race([ended, taken]);
      // What `take` throws ends the decoder, which then calls back as if it were done: without this the rest would be read as a member of its own.
      if (decoder.errored !== null) throw decoder.errored;
      return decoder.bytesWritten - before;
    },
    async end() {
      decoder.end();
      await ended;
    },
  };
}

/**
 * A decoder fills new memory again and again, and hands it out piece by piece. Behind the last piece nobody needs it: given back at once it is there for the next pieces, in the processor's cache.
 * Left to itself it brings a garbage collection of the whole heap every thirty megabytes, which takes as long as unpacking does.
 */
function giveBack({ buffer, byteOffset, byteLength }: Buffer): void {
  if ('transfer' in buffer && byteOffset + byteLength === buffer.byteLength) buffer.transfer(0);
}
