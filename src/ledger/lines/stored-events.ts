import { ledgerInvalid } from '../invalid.js';
import type { StoredBatch } from './batch.js';
import { maxTime } from './episode-schema.js';
import { maxIndex } from './line.js';
import { ascii, type LineCursor, readList, readNumber, take, takeByte, takeText } from './line-bytes.js';
import { bufferOf, type ReadEvent, readLine } from './read-line.js';
import { recordForm } from './usual-line.js';

/** Takes the events of a batch, in their order. */
export interface EventReceiver {
  /** One that is read. */
  readonly event: (line: ReadEvent) => void;
  /** The line of a stream from one byte to another. It is not read. */
  readonly later: (stream: number, from: number, to: number) => void;
  /** A complete scan in which all is as before. */
  readonly unchanged: (stream: number, at: number, database: number) => void;
}

/**
 * The events of a stored batch. Most of them are about one stream, and only found here: their stream is told by the first characters, in which all writers put it.
 * Whoever reads them must check that it is what the line says.
 * @throws ConfigError `ledger-invalid` for a line that is read and that image-gate does not write.
 */
export function readEvents(batch: StoredBatch, receiver: EventReceiver): void {
  const bytes = bufferOf(batch.bytes);
  for (let from = bytes.indexOf(ascii.lineBreak) + 1; from < bytes.length; ) {
    const to = bytes.indexOf(ascii.lineBreak, from);
    const stream = streamAt(bytes, from);
    if (stream !== undefined) receiver.later(stream, from, to);
    else if (!readUnchanged(bytes, from, receiver)) receiver.event(readEvent(batch, from, to));
    from = to + 1;
  }
}

/** Reads all lines of a batch whose events are not asked for. @throws ConfigError `ledger-invalid` for one that image-gate does not write. */
export function requireReadable(batch: StoredBatch): void {
  const later = (_: number, from: number, to: number) => void readEvent(batch, from, to);
  readEvents(batch, { event: () => undefined, unchanged: () => undefined, later });
}

function readEvent(batch: StoredBatch, from: number, to: number): ReadEvent {
  const line = readLine(batch, from, to);
  if (line.kind === 'batch') throw ledgerInvalid(batch.where, 'a batch has two first lines');
  return line;
}

const kindStart = Buffer.from('{"kind":"');
/** Kinds of lines that are about one stream. */
const streamStarts = ['scan', 'late', 'joined', 'failed', 'retired'].map((kind) => Buffer.from(`${kind}","stream":`));

function streamAt(bytes: Buffer, from: number): number | undefined {
  const cursor = { bytes, at: from };
  if (!take(cursor, kindStart) || !streamStarts.some((start) => take(cursor, start))) return undefined;
  const stream = readNumber(cursor, maxIndex);
  return takeByte(cursor, ascii.comma) ? stream : undefined;
}

const unchangedStart = Buffer.from('{"kind":"unchanged","database":');
const scansStart = Buffer.from(',"scans":');
const endOfLine = Buffer.from('}\n');

/** Reads a line `unchanged` in the spelling in which all writers put it. `false` for any other line, of which nothing is told. */
function readUnchanged(bytes: Buffer, from: number, receiver: EventReceiver): boolean {
  const cursor = { bytes, at: from };
  if (!take(cursor, unchangedStart)) return false;
  const database = readNumber(cursor, maxTime);
  if (database === undefined || !take(cursor, scansStart)) return false;
  const scans: number[] = [];
  const count = readList(cursor, () => readScan(cursor, scans))?.length ?? 0;
  if (!take(cursor, endOfLine)) return false;
  for (let index = 0; index < count; index += 1)
    receiver.unchanged(scans[2 * index] ?? 0, scans[2 * index + 1] ?? 0, database);
  return true;
}

/** `[STREAM,TIME,"RECORD"]`: adds the stream and the time. */
function readScan(cursor: LineCursor, scans: number[]): true | undefined {
  if (!takeByte(cursor, ascii.listStart)) return undefined;
  const stream = readNumber(cursor, maxIndex);
  if (!takeByte(cursor, ascii.comma)) return undefined;
  const at = readNumber(cursor, maxTime);
  if (!takeByte(cursor, ascii.comma) || takeText(cursor, recordForm) === undefined) return undefined;
  if (stream === undefined || at === undefined || !takeByte(cursor, ascii.listEnd)) return undefined;
  scans.push(stream, at);
  return true;
}
