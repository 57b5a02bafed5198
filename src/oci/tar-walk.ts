import {
  BLOCK,
  hasChecksum,
  NoTar,
  nameIn,
  nameInTrivy,
  numberAt,
  padding,
  readRecords,
  textOf,
} from './tar-header.js';

/** Bytes of a long name, or of the records before an entry; Go's limit. */
const MAX_META = 1024 * 1024;

/** Bytes of a name, or of what a link leads to. Linux takes none of them (PATH_MAX), so no runtime can unpack a layer with a longer one; a scanner, who writes no file, would read on. */
const MAX_NAME = 4096;

/** What an entry is. */
export interface TarEntry {
  readonly isFile: boolean;
  /** As it is written there. */
  readonly written: string;
  /** The character that says what it is (POSIX, ustar: `0` a file, `5` a folder …). */
  readonly flag: string;
  /** Bytes of a file. */
  readonly size: number;
  /** What a link leads to, as it is written there. */
  readonly link?: { readonly isHard: boolean; readonly target: string };
}

/** Who looks through a tar. */
interface TarVisitor {
  /** An entry, by its name without `./`, `..` and slashes at its ends. Gives how many bytes of a file are wanted at most; 0: none; `pieces`: all, as they come. */
  entry(name: string, entry: TarEntry): number | 'pieces';
  /** A file that was wanted; `undefined` where it is longer, or sparse: its bytes are not as they lie in the tar. */
  content(name: string, bytes: Buffer | undefined): void;
  /** A part of a file that is wanted in pieces; its memory is that of what was pushed. */
  piece?(bytes: Buffer): void;
}

/**
 * Looks through an uncompressed tar that comes in pieces. By the rules of Go's archive/tar (reader.go), with which Docker, containerd and Trivy read
 * layers: what they see, this sees.
 */
export class TarWalk {
  readonly #visitor: TarVisitor;
  #skip = 0;
  /** Bytes of a file that are still handed on. */
  #passing = 0;
  #pieces: Buffer[] = [];
  #missing = BLOCK;
  #take: (bytes: Buffer) => void = this.#block;
  #zeros = 0;
  /** What extended headers say of the entry that follows them. */
  #records: ReadonlyMap<string, string> = new Map();
  #longName = '';
  #longLink = '';

  constructor(visitor: TarVisitor) {
    this.#visitor = visitor;
  }

  /** @throws NoTar */
  push(bytes: Buffer): void {
    for (let rest = bytes; rest.length > 0 && this.#zeros < 2; ) {
      const passed = Math.min(this.#passing || this.#skip || this.#missing, rest.length);
      const piece = rest.subarray(0, passed);
      rest = rest.subarray(passed);
      if (this.#passing > 0) {
        this.#passing -= passed;
        this.#visitor.piece?.(piece);
      } else if (this.#skip > 0) this.#skip -= passed;
      else this.#collect(piece);
    }
  }

  /** Whether its end has come, which two blocks of zeros are: nothing behind it counts. */
  get isOver(): boolean {
    return this.#zeros >= 2;
  }

  /** @throws NoTar when it ends within an entry. */
  end(): void {
    if (this.#zeros < 2 && (this.#passing + this.#skip > 0 || this.#pieces.length > 0 || this.#missing !== BLOCK))
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
    if (flag === 'g') this.#forgetLongNames();
  }

  #lengthen(flag: 'L' | 'K', bytes: Buffer): void {
    if (flag === 'L') this.#longName = textOf(bytes);
    else this.#longLink = textOf(bytes);
  }

  #forgetLongNames(): void {
    this.#longName = '';
    this.#longLink = '';
  }

  #entry(block: Buffer, flag: string, written: number): void {
    const { name, size, other, target } = this.#described(block, written);
    this.#records = new Map();
    this.#forgetLongNames();
    const isFile = !/[1-6]/.test(flag) && !(flag === '\0' && name.endsWith('/'));
    const length = isFile ? size : 0;
    const plain = nameInTrivy(name);
    const entry: TarEntry = {
      isFile,
      written: name,
      flag,
      size: length,
      ...(flag === '1' || flag === '2' ? { link: { isHard: flag === '1', target } } : {}),
    };
    if (other !== undefined && this.#visitor.entry(nameInTrivy(other), entry) !== 0)
      this.#visitor.content(nameInTrivy(other), undefined);
    const wanted = this.#visitor.entry(plain, entry);
    const most = isFile ? wanted : 0;
    if (flag !== 'S' && most === 'pieces') {
      this.#passing = length;
      this.#skip = padding(length);
    } else if (flag !== 'S' && most !== 0 && most !== 'pieces' && length <= most)
      this.#read(length, (bytes) => this.#visitor.content(plain, Buffer.from(bytes)));
    else {
      if (most !== 0) this.#visitor.content(plain, undefined);
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
    const name = bounded(this.#longName || this.#records.get('path') || nameIn(block));
    const said = this.#records.get('size') ?? '';
    if (said !== '' && !/^\d{1,15}$/.test(said)) throw new NoTar('the size of an entry is not a number');
    const target = bounded(this.#longLink || this.#records.get('linkpath') || textOf(block.subarray(157, 257)));
    const other = this.#records.get('GNU.sparse.name');
    return { name, size: said === '' ? written : Number(said), other: other && bounded(other), target };
  }
}

function bounded(name: string): string {
  if (Buffer.byteLength(name) > MAX_NAME)
    throw new NoTar(`a name in it has more than ${MAX_NAME} bytes, which Linux does not take`);
  return name;
}
