import { type Digest, digestOf } from '../oci/digest.js';
import { parsedJson } from '../text/json.js';
import type { Batch } from './fold.js';
import { ledgerInvalid } from './invalid.js';
import { type EventLine, type LedgerLine, type LineOf, lineSchema } from './line.js';
import { usualLine } from './usual-line.js';

/** The largest batch, in bytes: the first night of some thousand images. */
const maxBatch = 64 * 1024 * 1024;

/** A batch as it is stored. */
export interface StoredBatch extends Batch {
  readonly bytes: Uint8Array;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/** Where a batch stands in its ledger. */
interface Head {
  readonly sequence: number;
  readonly root?: Digest;
}

/**
 * A batch as JSON Lines. Each names the digest of the one before, so that the digest of the last one, the root, stands for all.
 * @throws RangeError for one that is larger than a ledger takes.
 */
export function writeBatch({ sequence, root }: Head, lines: readonly EventLine[], now: Date): StoredBatch {
  const header: LineOf<'batch'> = {
    kind: 'batch',
    ledgerVersion: 1,
    sequence: sequence + 1,
    ...(root === undefined ? {} : { previous: root }),
    at: now.toISOString(),
  };
  const bytes = Buffer.from(`${[header, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`);
  if (bytes.byteLength > maxBatch)
    throw new RangeError(`a batch of ${bytes.byteLength} bytes, and ${maxBatch} is the most`);
  return { sequence: header.sequence, digest: digestOf(bytes), lines, bytes, at: now.getTime() };
}

/**
 * The batches of one file, which are those of several files one after the other where they were joined.
 * @param head of the ledger before; batches that it has already are left out.
 * @throws ConfigError `ledger-invalid` for what is no batch, does not follow the one before, or was changed.
 */
export function* parseBatches(bytes: Uint8Array, head: Head, where: string): Generator<StoredBatch, void, undefined> {
  let { sequence, root } = head;
  for (const part of parts(bytes)) {
    const [first, ...lines] = linesOf(part, where);
    if (first?.kind !== 'batch') throw ledgerInvalid(where, 'it does not begin with the first line of a batch');
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
    if (!lines.every((line) => line.kind !== 'batch')) throw ledgerInvalid(where, 'a batch has two first lines');
    const digest = digestOf(part);
    yield {
      sequence: first.sequence,
      digest,
      lines: lines as readonly EventLine[],
      bytes: part,
      at: Date.parse(first.at),
    };
    [sequence, root] = [first.sequence, digest];
  }
}

/** How each batch begins. No text in JSON holds a line break, so nothing else looks like it. */
const start = '{"kind":"batch",';

function* parts(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  while (from < buffer.length) {
    const next = buffer.indexOf(`\n${start}`, from);
    const end = next < 0 ? buffer.length : next + 1;
    yield buffer.subarray(from, end);
    from = end;
  }
}

function linesOf(part: Uint8Array, where: string): readonly LedgerLine[] {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8');
  if (!text.endsWith('\n')) throw ledgerInvalid(where, 'its last line is not whole');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => readLine(line, index, where));
}

function readLine(text: string, index: number, where: string): LedgerLine {
  const value = parsedJson(text);
  const usual = usualLine(value);
  if (usual !== undefined) return usual;
  const invalid = (what: string) => ledgerInvalid(`${where}: line ${index + 1} of a batch`, what);
  if (value === undefined) throw invalid('it is no JSON');
  const read = lineSchema.safeParse(value);
  // JSON has no undefined.
  if (read.success) return read.data as LedgerLine;
  const [issue] = read.error.issues;
  throw invalid(
    `it is not what image-gate writes: ${issue?.path.map(String).join('.') || 'it'}: ${issue?.message ?? ''}`,
  );
}
