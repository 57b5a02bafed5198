import { posix } from 'node:path';

const BLOCK = 512;
/** Bytes of a long name, or of the records before an entry; Go's limit. */
const MAX_META = 1024 * 1024;

/** The bytes are no tar. */
export class NoTar extends Error {}

/** Who looks through a tar. */
interface TarVisitor {
  /** An entry, by its name without `./`, `..` and slashes at its ends. Gives how many bytes of a file are wanted at most; 0: none. */
  entry(name: string, isFile: boolean): number;
  /** A file that was wanted; `undefined` where it is longer, or sparse: its bytes are not as they lie in the tar. */
  content(name: string, bytes: Buffer | undefined): void;
}

/**
 * Looks through an uncompressed tar that comes in pieces. By the rules of Go's archive/tar (reader.go), with which Docker, containerd and Trivy read
 * layers: what they see, this sees.
 */
export class TarWalk {
  readonly #visitor: TarVisitor;
  #skip = 0;
  #pieces: Buffer[] = [];
  #missing = BLOCK;
  #take: (bytes: Buffer) => void = this.#block;
  #zeros = 0;
  /** What extended headers say of the entry that follows them. */
  #records: ReadonlyMap<string, string> = new Map();
  #longName = '';

  constructor(visitor: TarVisitor) {
    this.#visitor = visitor;
  }

  /** @throws NoTar */
  push(bytes: Buffer): void {
    for (let rest = bytes; rest.length > 0 && this.#zeros < 2; ) {
      const passed = Math.min(this.#skip || this.#missing, rest.length);
      const piece = rest.subarray(0, passed);
      rest = rest.subarray(passed);
      if (this.#skip > 0) this.#skip -= passed;
      else this.#collect(piece);
    }
  }

  /** @throws NoTar when it ends within an entry. */
  end(): void {
    if (this.#zeros < 2 && (this.#skip > 0 || this.#pieces.length > 0 || this.#missing !== BLOCK))
      throw new NoTar('it ends within an entry');
  }

  #collect(piece: Buffer): void {
    this.#missing -= piece.length;
    if (this.#missing > 0) {
      this.#pieces.push(Buffer.from(piece));
      return;
    }
    const whole = this.#pieces.length === 0 ? piece : Buffer.concat([...this.#pieces, piece]);
    const take = this.#take;
    this.#pieces = [];
    this.#missing = BLOCK;
    this.#take = this.#block;
    take.call(this, whole);
  }

  #block(block: Buffer): void {
    if (block.every((byte) => byte === 0)) {
      this.#zeros += 1;
      return;
    }
    if (this.#zeros > 0 || !hasChecksum(block)) throw new NoTar('a header is damaged');
    const flag = String.fromCharCode(block[156] ?? 0);
    const size = numberAt(block, 124, 12);
    if (flag === 'x' || flag === 'g') this.#meta(size, (bytes) => this.#extend(flag, bytes));
    else if (flag === 'L' || flag === 'K') this.#meta(size, (bytes) => this.#lengthen(flag, bytes));
    else this.#entry(block, flag, size);
  }

  /** Reads a file that stands for a part of the next header. */
  #meta(size: number, take: (bytes: Buffer) => void): void {
    if (size > MAX_META) throw new NoTar('the name of an entry is too long');
    this.#read(size, take);
  }

  #read(size: number, take: (bytes: Buffer) => void): void {
    if (size === 0) {
      take(Buffer.alloc(0));
      return;
    }
    this.#missing = size;
    this.#take = (bytes) => {
      this.#skip = padding(size);
      take(bytes);
    };
  }

  /** A global header is an entry of its own for Go, which applies it to nothing. */
  #extend(flag: 'x' | 'g', bytes: Buffer): void {
    const records = readRecords(bytes);
    this.#records = flag === 'x' ? records : new Map();
    if (flag === 'g') this.#longName = '';
  }

  #lengthen(flag: 'L' | 'K', bytes: Buffer): void {
    if (flag === 'L') this.#longName = textOf(bytes);
  }

  #entry(block: Buffer, flag: string, written: number): void {
    const { name, size, other } = this.#described(block, written);
    this.#records = new Map();
    this.#longName = '';
    const isFile = !/[1-6]/.test(flag) && !(flag === '\0' && name.endsWith('/'));
    const length = isFile ? size : 0;
    const plain = normalName(name);
    if (other !== undefined && this.#visitor.entry(normalName(other), isFile) > 0)
      this.#visitor.content(normalName(other), undefined);
    const wanted = this.#visitor.entry(plain, isFile);
    const most = isFile ? wanted : 0;
    if (most > 0 && length <= most && flag !== 'S')
      this.#read(length, (bytes) => this.#visitor.content(plain, Buffer.from(bytes)));
    else {
      if (most > 0) this.#visitor.content(plain, undefined);
      if (flag === 'S' && (block[482] ?? 0) !== 0) this.#moreSparse(length);
      else this.#skip = length + padding(length);
    }
  }

  /** The map of an old sparse file may go on in further blocks, before its data. */
  #moreSparse(length: number): void {
    this.#take = (block) => {
      if ((block[504] ?? 0) !== 0) this.#moreSparse(length);
      else this.#skip = length + padding(length);
    };
  }

  /** @returns `other`: what a sparse file is called, if it is one. */
  #described(block: Buffer, written: number) {
    const name = this.#longName || this.#records.get('path') || nameIn(block);
    const said = this.#records.get('size') ?? '';
    if (said !== '' && !/^\d{1,15}$/.test(said)) throw new NoTar('the size of an entry is not a number');
    return { name, size: said === '' ? written : Number(said), other: this.#records.get('GNU.sparse.name') };
  }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** Unsigned as POSIX says, or signed as Sun's did. */
function hasChecksum(block: Buffer): boolean {
  const said = numberAt(block, 148, 8);
  let unsigned = 0;
  let signed = 0;
  // By index: an iterator takes ten times as long, for each of hundred thousand headers.
  for (let index = 0; index < BLOCK; index++) {
    const counted = index >= 148 && index < 156 ? 0x20 : (block[index] ?? 0);
    unsigned += counted;
    signed += counted > 127 ? counted - 256 : counted;
  }
  return said === unsigned || said === signed;
}

/** Octal, or for large numbers binary with the first bit set. */
function numberAt(block: Buffer, start: number, length: number): number {
  const field = block.subarray(start, start + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    const number = field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
    if (((field[0] ?? 0) & 0x40) !== 0 || !Number.isSafeInteger(number)) throw new NoTar('a number is out of bounds');
    return number;
  }
  const text =
    field
      .toString('latin1')
      .replace(/^[ \0]+|[ \0]+$/g, '')
      .split('\0')[0] ?? '';
  if (!/^[0-7]*$/.test(text)) throw new NoTar('a number in a header is invalid');
  return text === '' ? 0 : Number.parseInt(text, 8);
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** With its prefix where the format has one (ustar, star), and where GNU's times in its place are none. */
function nameIn(block: Buffer): string {
  const name = textOf(block.subarray(0, 100));
  const magic = block.toString('latin1', 257, 265);
  const isStar = block.toString('latin1', 508, 512) === 'tar\0';
  const isBuggy =
    magic === 'ustar  \0' && !/^[0-7 \0]*$/.test(block.toString('latin1', 345, 369)) && (block[345] ?? 0) < 128;
  if (magic !== 'ustar\x0000' && !isBuggy) return name;
  const prefix = textOf(block.subarray(345, isStar && !isBuggy ? 476 : 500));
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** `27 path=a/long/name\n` after one another (POSIX, pax). */
function readRecords(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const digits = space < 0 ? '' : bytes.toString('latin1', at, space);
    const end = at + Number(digits);
    if (!/^\d{1,7}$/.test(digits) || end <= space + 1 || end > bytes.length || bytes[end - 1] !== 0x0a)
      throw new NoTar('an extended header is damaged');
    const [key = '', ...value] = bytes.toString('utf8', space + 1, end - 1).split('=');
    records.set(key, value.join('='));
    at = end;
  }
  return records;
}

function normalName(name: string): string {
  return posix.normalize(`/${name}`).replace(/^\/+|\/+$/g, '');
}
