import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { GateError } from '../../host/errors.js';
import { type Descriptor, mediaTypes } from '../../oci/descriptor.js';
import { type Digest, digestFrom } from '../../oci/digest.js';
import { limitText, unpackedLimit } from '../../oci/layout/layer-content.js';
import type { LayoutWriter } from '../../oci/layout/layout-writer.js';
import type { TarEntry } from '../../oci/tar-walk.js';
import { archiveFault } from './fault.js';
import { gzip } from './gzip.js';
import { type SourceRest, tarEntries } from './tar-entries.js';

/** What became of an entry of an archive. */
export type ArchiveEntry =
  /** Its bytes are a blob of the layout as they were. */
  | { readonly kind: 'file'; readonly blob: Descriptor; readonly compression: 'gzip' | 'zstd' | 'none' }
  /** It is a tar, and a blob in one form alone: compressed while it was read, or as it was. `plain` is what it was: its digest is the DiffID. */
  | {
      readonly kind: 'layer';
      readonly blob: Descriptor;
      readonly plain: { readonly digest: Digest; readonly size: number };
    }
  | { readonly kind: 'link'; readonly target: string };

/** How plain layers are kept: `gzip`, to be pushed, on so many threads; `plain`, to be scanned only, which spares most of the time. */
export type LayerForm = { readonly kind: 'gzip'; readonly parallel: number } | { readonly kind: 'plain' };

/** What is known of the source of an archive. */
export interface AboutSource {
  /** Its bytes. */
  readonly size?: number;
  /** Default: `read`. */
  readonly rest?: SourceRest;
}

/** By normal name: no `./`, no `..`, not absolute. */
export type ArchiveEntries = ReadonlyMap<string, ArchiveEntry>;

/** Old `docker save` writes four entries a layer, and Docker allows 127 layers; an OCI archive has one a blob. */
const maxEntries = 10_000;
const gibibyte = 2 ** 30;
/** Bytes of all entries together; far beyond any image, but an end to what a lying archive can fill. */
const maxArchiveBytes = 64 * gibibyte;
const headerBytes = 512;
const untyped = 'application/octet-stream';

/**
 * Reads a tar (plain, gzip or zstd) to its end and keeps every entry as a blob of the layout under its digest, whatever it is called; what nothing
 * refers to in the end is neither scanned nor pushed. Layers are compressed while the rest of the archive still comes.
 * @param source in pieces, each of which is read before the next one is asked for.
 * @param about the size of the source, where it is known: what it may unpack to depends on that, else on what of it has been read.
 * @throws ToolError `archive-invalid`, `archive-too-large`, `archive-bomb`.
 */
export async function readEntries(
  source: AsyncIterable<Buffer>,
  layout: LayoutWriter,
  form: LayerForm,
  { size, rest }: AboutSource = {},
): Promise<ArchiveEntries> {
  const entries = new Map<string, ArchiveEntry>();
  let total = 0;
  try {
    for await (const { entry, content } of tarEntries(unpacked(source, size), rest)) {
      total += entry.size;
      if (total > maxArchiveBytes) throw tooLarge();
      if (entries.size >= maxEntries)
        throw archiveFault('archive-too-large', `It has more than ${maxEntries} entries.`);
      const name = nameInArchive(entry.written);
      const kept = await keepEntry(entry, content, layout, form, name);
      if (kept === undefined) continue;
      if (entries.has(name))
        throw archiveFault('archive-invalid', `Two of its entries have the name ${JSON.stringify(name)}.`);
      entries.set(name, kept);
    }
  } catch (error) {
    throw readable(error);
  }
  return entries;
}

/** The bytes of the tar: the source, decompressed by what its first bytes say. */
async function* unpacked(source: AsyncIterable<Buffer>, size: number | undefined): AsyncGenerator<Buffer> {
  const { head, all } = await peek(source, headerBytes);
  const most = maxArchiveBytes + maxEntries * 4 * headerBytes;
  const compression = compressionOf(head);
  if (compression === 'none') {
    yield* limit(all, () => most, tooLarge);
    return;
  }
  let read = 0;
  const counted = async function* () {
    for await (const chunk of all) {
      read += chunk.length;
      // The decoder may hold it for longer than it is valid.
      yield Buffer.from(chunk);
    }
  };
  const decoder = compression === 'gzip' ? createGunzip() : createZstdDecompress();
  const feeding = pipeline(counted, decoder);
  // Whoever reads the decoder gets its failure.
  feeding.catch(() => undefined);
  try {
    yield* limit(
      decoder,
      () => Math.min(most, unpackedLimit(size ?? read)),
      () => bomb(size ?? read),
    );
  } finally {
    decoder.destroy();
  }
}

async function* limit(
  chunks: AsyncIterable<Buffer>,
  max: () => number,
  fault: () => GateError,
): AsyncGenerator<Buffer, void, undefined> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > max()) throw fault();
    yield chunk;
  }
}

/** What stands in a header for an entry that no archive of an image has (POSIX, ustar). */
const strange: Readonly<Record<string, string>> = { 3: 'character-device', 4: 'block-device', 6: 'fifo' };

async function keepEntry(
  { flag, link, isFile, written }: TarEntry,
  content: AsyncIterable<Buffer>,
  layout: LayoutWriter,
  form: LayerForm,
  name: string,
): Promise<ArchiveEntry | undefined> {
  if (link !== undefined)
    return { kind: 'link', target: nameInArchive(link.isHard ? link.target : `${posix.dirname(name)}/${link.target}`) };
  if (flag === '5' || (!isFile && written.endsWith('/'))) return undefined;
  if (isFile && plainFlags.has(flag)) return keepFile(content, layout, form);
  const what = strange[flag] ?? `thing of the unknown kind ${JSON.stringify(flag)}`;
  throw archiveFault('archive-invalid', `Its entry ${JSON.stringify(name)} is a ${what}.`);
}

/** A file, one of before POSIX, a contiguous one. */
const plainFlags: ReadonlySet<string> = new Set(['0', '\0', '7']);

async function keepFile(content: AsyncIterable<Buffer>, layout: LayoutWriter, form: LayerForm): Promise<ArchiveEntry> {
  const { head, all } = await peek(content, headerBytes);
  if (isTar(head)) return keepLayer(all, layout, form);
  const compression = compressionOf(head);
  return { kind: 'file', blob: await layout.putPieces(all, untyped), compression };
}

/** Puts a plain layer into the layout in the form that is wanted, and gives both of its digests. */
export async function keepLayer(
  source: AsyncIterable<Buffer>,
  layout: LayoutWriter,
  form: LayerForm,
): Promise<ArchiveEntry & { readonly kind: 'layer' }> {
  if (form.kind === 'plain') {
    const blob = await layout.putPieces(source, mediaTypes.ociLayerTar);
    return { kind: 'layer', blob, plain: { digest: blob.digest, size: blob.size } };
  }
  const hash = createHash('sha256');
  let size = 0;
  const measured = async function* () {
    for await (const chunk of source) {
      hash.update(chunk);
      size += chunk.length;
      // It waits until a block is full, and is valid for less long.
      yield Buffer.from(chunk);
    }
  };
  const blob = await layout.putStream(Readable.from(gzip(measured(), form.parallel)), mediaTypes.ociLayerGzip);
  return { kind: 'layer', blob, plain: { digest: digestFrom(hash), size } };
}

/** Waits for the first bytes of a stream, at least `count` unless it ends before; `all` gives them again with all that follows. */
async function peek(
  source: AsyncIterable<Buffer>,
  count: number,
): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < count) {
    const next = await iterator.next();
    if (next.done === true) break;
    // A piece is valid only until the next one is asked for.
    head = head.length === 0 && next.value.length >= count ? next.value : Buffer.concat([head, next.value]);
  }
  const all = async function* () {
    try {
      if (head.length > 0) yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { head, all: all() };
}

function compressionOf(head: Buffer): 'gzip' | 'zstd' | 'none' {
  if (head.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return 'gzip';
  return head.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])) ? 'zstd' : 'none';
}

/** POSIX: the magic of a tar header stands at byte 257. */
function isTar(head: Buffer): boolean {
  return head.toString('latin1', 257, 262) === 'ustar';
}

/** Characters of a name; Linux takes no longer one. */
const maxName = 4096;

/** The name without `./` and `..`. @throws ToolError `archive-invalid` when it leads out of the archive, or has more than 4096 characters. */
export function nameInArchive(name: string): string {
  if (name.length > maxName)
    throw archiveFault(
      'archive-invalid',
      `The name of an entry has ${name.length} characters, and at most ${maxName} are read.`,
    );
  const normal = posix.normalize(name).replace(/\/$/, '');
  if (posix.isAbsolute(normal) || normal === '..' || normal.startsWith('../') || normal.includes('\0')) {
    throw archiveFault('archive-invalid', `Its entry ${JSON.stringify(name)} leads out of it.`);
  }
  return normal;
}

function tooLarge(): GateError {
  return archiveFault('archive-too-large', `It unpacks to more than ${maxArchiveBytes / gibibyte} GiB.`);
}

function bomb(size: number): GateError {
  return archiveFault('archive-bomb', `It unpacks to ${limitText(size)}.`);
}

/** Our reader of tars and zlib say what is wrong with the bytes in errors of their own; those of the machine (ENOSPC …) stay what they are. */
function readable(error: unknown): unknown {
  if (error instanceof GateError || (error instanceof Error && 'syscall' in error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return archiveFault('archive-invalid', `It can't be read: ${reason}.`, error);
}
