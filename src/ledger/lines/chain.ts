import { ConfigError } from '../../host/errors.js';
import { type Digest, digestOf } from '../../oci/digest.js';
import { ledgerInvalid } from '../invalid.js';
import type { StoredBatch, WrittenBatch } from './batch.js';
import type { EventLine, LedgerLine, LineOf } from './line.js';
import { ascii } from './line-bytes.js';
import { bufferOf, readLine } from './read-line.js';

/** The largest batch, in bytes: the first night of some thousand images. */
export const maxBatch = 64 * 1024 * 1024;

/** Where a batch stands in its ledger. */
interface Head {
  readonly sequence: number;
  readonly root?: Digest;
}

/**
 * A batch as JSON Lines. Each names the digest of the one before, so that the digest of the last one, the root, stands for all.
 * @param largest bytes that its place takes. @throws ConfigError `records-too-large`.
 */
export function writeBatch(
  { sequence, root }: Head,
  lines: readonly EventLine[],
  now: Date,
  largest = maxBatch,
): WrittenBatch {
  const header: LineOf<'batch'> = {
    kind: 'batch',
    ledgerVersion: 1,
    sequence: sequence + 1,
    ...(root === undefined ? {} : { previous: root }),
    at: now.toISOString(),
  };
  const bytes = jsonLines([header, ...lines], largest);
  return { sequence: header.sequence, digest: digestOf(bytes), lines, bytes };
}

function jsonLines(values: readonly LedgerLine[], largest: number): Buffer {
  const texts: string[] = [];
  let size = 0;
  for (const value of values) {
    const text = `${JSON.stringify(value)}\n`;
    size += Buffer.byteLength(text);
    if (size > largest) throw tooLarge(largest);
    texts.push(text);
  }
  return Buffer.from(texts.join(''));
}

function tooLarge(largest: number): ConfigError {
  const what = `what they change takes more than the ${largest} bytes that are written at once`;
  return new ConfigError(
    [{ where: 'these records', what, fix: 'Nothing was added. Add fewer at a time.' }],
    'records-too-large',
  );
}

/**
 * The batches of one file, which are those of several files one after the other where they were joined. Of their lines the first is read.
 * @param head of the ledger before; batches that it has already are left out.
 * @throws ConfigError `ledger-invalid` for what is no batch, does not follow the one before, or was changed.
 */
export function* parseBatches(file: Uint8Array, head: Head, where: string): Generator<StoredBatch, void, undefined> {
  let { sequence, root } = head;
  for (const bytes of parts(file)) {
    if (bytes.at(-1) !== ascii.lineBreak) throw ledgerInvalid(where, 'its last line is not whole');
    const first = readLine({ bytes, where }, 0, bytes.indexOf(ascii.lineBreak));
    if (first.kind !== 'batch') throw ledgerInvalid(where, 'it does not begin with the first line of a batch');
    if (first.sequence <= head.sequence) continue;
    if (first.sequence !== sequence + 1)
      throw ledgerInvalid(
        where,
        `batch ${first.sequence} comes after batch ${sequence}: what was between them is missing`,
      );
    if (first.previous !== root)
      throw ledgerInvalid(
        where,
        `batch ${first.sequence} was written after another batch ${sequence} than this one: one of them was changed`,
      );
    const digest = digestOf(bytes);
    yield { sequence: first.sequence, digest, bytes, where, at: Date.parse(first.at) };
    [sequence, root] = [first.sequence, digest];
  }
}

/** How each batch begins. No text in JSON holds a line break, so nothing else looks like it. */
const start = '{"kind":"batch",';

function* parts(file: Uint8Array): Generator<Buffer> {
  const buffer = bufferOf(file);
  let from = 0;
  while (from < buffer.length) {
    const next = buffer.indexOf(`\n${start}`, from);
    const end = next < 0 ? buffer.length : next + 1;
    yield buffer.subarray(from, end);
    from = end;
  }
}
