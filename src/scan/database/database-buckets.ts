import type { Files } from '../../host/ports.js';

/** Pages that are read, bytes of one with what overflows it, and names: a database of Trivy's has some hundred names on a few pages. */
const MAX_PAGES = 1000;
const MAX_PAGE = 4 * 1024 * 1024;
const MAX_NAMES = 100_000;

const HEADER = 16;
const ELEMENT = 16;
const META = 64;
const MAGIC = 0xed0cdaed;
const VERSION = 2;
const flags = { branch: 1, leaf: 2 } as const;
const IS_BUCKET = 1;

type Reader = Pick<Files, 'readStream' | 'stat'>;

/**
 * The names of the top buckets of a bbolt file (go.etcd.io/bbolt, internal/common/page.go): in Trivy's database one a release that it has advisories for.
 * `undefined` for what is no such file; Trivy says then what is wrong with it.
 */
export async function bucketNames(files: Reader, path: string): Promise<ReadonlySet<string> | undefined> {
  const size = (await files.stat(path))?.size ?? 0;
  const meta = await newestMeta(files, path);
  if (meta === undefined) return undefined;
  const names = new Set<string>();
  const waiting = [meta.root];
  for (let read = 0; waiting.length > 0; read++) {
    const page = await readPage(files, path, Number(waiting.pop()) * meta.pageSize, Math.min(meta.pageSize, size));
    if (read > MAX_PAGES || names.size > MAX_NAMES || page === undefined || !takePage(page, names, waiting))
      return undefined;
  }
  return names;
}

interface Meta {
  readonly pageSize: number;
  readonly root: bigint;
  readonly transaction: bigint;
}

/** Each transaction writes one of the two metas by turns: the one of the last that was finished counts. */
async function newestMeta(files: Reader, path: string): Promise<Meta | undefined> {
  const first = await metaAt(files, path, 0);
  const second = await metaAt(files, path, first?.pageSize ?? 4096);
  return second !== undefined && (first === undefined || second.transaction > first.transaction) ? second : first;
}

async function metaAt(files: Reader, path: string, offset: number): Promise<Meta | undefined> {
  const page = await bytesAt(files, path, offset, HEADER + META);
  const meta = page.subarray(HEADER);
  if (meta.length < META || meta.readUInt32LE(0) !== MAGIC || meta.readUInt32LE(4) !== VERSION) return undefined;
  if (meta.readBigUInt64LE(56) !== fnv1a(meta.subarray(0, 56))) return undefined;
  const pageSize = meta.readUInt32LE(8);
  if (pageSize < HEADER + META || pageSize > 1024 * 1024) return undefined;
  return { pageSize, root: meta.readBigUInt64LE(16), transaction: meta.readBigUInt64LE(48) };
}

async function readPage(files: Reader, path: string, offset: number, size: number): Promise<Buffer | undefined> {
  if (!Number.isSafeInteger(offset)) return undefined;
  const page = await bytesAt(files, path, offset, size);
  if (page.length < HEADER) return undefined;
  const whole = size * (1 + page.readUInt32LE(12));
  if (whole > MAX_PAGE) return undefined;
  return whole === size ? page : bytesAt(files, path, offset, whole);
}

/** Takes the names of a leaf, or the pages below a branch; `false` where the page is neither, or its parts lie outside of it. */
function takePage(page: Buffer, names: Set<string>, waiting: bigint[]): boolean {
  const kind = page.readUInt16LE(8);
  const count = page.readUInt16LE(10);
  if ((kind !== flags.leaf && kind !== flags.branch) || HEADER + count * ELEMENT > page.length) return false;
  for (let index = 0; index < count; index++) {
    const at = HEADER + index * ELEMENT;
    if (kind === flags.branch) {
      waiting.push(page.readBigUInt64LE(at + 8));
      continue;
    }
    const start = at + page.readUInt32LE(at + 4);
    const end = start + page.readUInt32LE(at + 8);
    if (end > page.length) return false;
    if ((page.readUInt32LE(at) & IS_BUCKET) !== 0) names.add(page.toString('utf8', start, end));
  }
  return waiting.length <= MAX_PAGES;
}

async function bytesAt(files: Reader, path: string, start: number, length: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of files.readStream(path, { start, end: start + length - 1 })) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** The checksum of a meta (bbolt, internal/common/meta.go). */
function fnv1a(bytes: Buffer): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}
