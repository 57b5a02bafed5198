import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Files } from '../../host/ports.js';
import { type Digest, digestFrom } from '../../oci/digest.js';

/** The SHA-256 of a file's bytes. Throws what the file system throws. */
export async function hashFile(files: Pick<Files, 'readPieces'>, path: string): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const piece of files.readPieces(path)) hash.update(piece);
  return digestFrom(hash);
}

// What the Go toolchain writes into a binary: the module's version, and the linker's flag that Trivy's releases are built with.
const marks = ['github.com/aquasecurity/trivy\tv', 'aquasecurity/trivy/pkg/version/app.ver='];
const LONGEST_VERSION = 24;
const LONGEST_MARK = 48;
/** A mark and its version never reach further, so that only this much of two pieces is looked at together. */
const REACH = LONGEST_MARK + LONGEST_VERSION;

/** What a file may have at most. */
interface Bound {
  /** Bytes. */
  readonly max: number;
  /** Makes the error of a longer one. */
  readonly exceeded: (what: string) => Error;
}

/** Copies a file to a new one that only we may run, and gives each piece once it is written: what is hashed is what the copy holds. */
export async function* copiedPieces(
  files: Pick<Files, 'readPieces' | 'writeStream'>,
  { from, to }: { readonly from: string; readonly to: string },
  { max, exceeded }: Bound,
): AsyncGenerator<Buffer, void, undefined> {
  const copy = files.writeStream(to, 0o700);
  // Thrown to the work that waits for the write.
  copy.on('error', () => undefined);
  let size = 0;
  try {
    for await (const piece of files.readPieces(from)) {
      size += piece.length;
      if (size > max) throw exceeded(`it is longer than ${max} bytes`);
      await written(copy, piece);
      yield piece;
    }
    copy.end();
    await finished(copy);
  } finally {
    copy.destroy();
  }
}

/** Copies a program to a place of ours and gives its digest: what is hashed is what runs, whatever becomes of the file meanwhile. */
export async function ownCopy(
  files: Pick<Files, 'readPieces' | 'writeStream'>,
  place: { readonly from: string; readonly to: string },
  bound: Bound,
): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const piece of copiedPieces(files, place, bound)) hash.update(piece);
  return digestFrom(hash);
}

function written(stream: Writable, piece: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * The SHA-256 of a program, and the versions of Trivy that it says to be built from, without running it. The versions can only serve to
 * refuse it: a hostile program says what it likes.
 */
export async function inspectBinary(
  pieces: AsyncIterable<Buffer>,
): Promise<{ readonly binary: Digest; readonly builtFrom: readonly string[] }> {
  const hash = createHash('sha256');
  const builtFrom = new Set<string>();
  let tail = Buffer.alloc(0);
  for await (const piece of pieces) {
    hash.update(piece);
    const border = Buffer.concat([tail, piece.subarray(0, REACH)]);
    for (const window of [border, piece]) for (const version of versionsIn(window)) builtFrom.add(version);
    tail = Buffer.concat([tail, piece.subarray(-REACH)]).subarray(-REACH);
  }
  return { binary: digestFrom(hash), builtFrom: [...builtFrom] };
}

function* versionsIn(window: Buffer): Generator<string> {
  for (const mark of marks) {
    for (let at = window.indexOf(mark); at >= 0; at = window.indexOf(mark, at + 1)) {
      const start = at + mark.length;
      const version = /^\d+\.\d+\.\d+(?![\d.])/.exec(window.toString('latin1', start, start + LONGEST_VERSION))?.[0];
      if (version !== undefined) yield version;
    }
  }
}
