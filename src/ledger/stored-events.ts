import type { StoredBatch } from './batch.js';
import { ledgerInvalid } from './invalid.js';
import { type EventLine, isIndex, isTime, maxEntries } from './line.js';
import { bufferOf, lineBreak, readLine } from './read-line.js';

/** Takes the events of a batch, in their order. */
export interface EventReceiver {
  /** One that is read. */
  readonly event: (line: EventLine) => void;
  /** The line of a stream from one byte to another. It is not read. */
  readonly later: (stream: number, from: number, to: number) => void;
  /** A complete scan in which all is as before. @param record from which byte on its 43 characters are. */
  readonly unchanged: (stream: number, at: number, database: number, record: number) => void;
}

/**
 * The events of a stored batch. Most of them are about one stream, and only found here: their stream is told by the first characters, in which all writers put it.
 * Whoever reads them must check that it is what the line says.
 * @throws ConfigError `ledger-invalid` for a line that is read and that image-gate does not write.
 */
export function readEvents(batch: StoredBatch, receiver: EventReceiver): void {
  const bytes = bufferOf(batch.bytes);
  for (let from = bytes.indexOf(lineBreak) + 1; from < bytes.length; ) {
    const to = bytes.indexOf(lineBreak, from);
    const stream = streamAt(bytes, from);
    if (stream !== undefined) receiver.later(stream, from, to);
    else if (!readUnchanged(bytes, from, to, receiver)) receiver.event(readEvent(batch, from, to));
    from = to + 1;
  }
}

/** Reads all lines of a batch whose events are not asked for. @throws ConfigError `ledger-invalid` for one that image-gate does not write. */
export function requireReadable(batch: StoredBatch): void {
  const later = (_: number, from: number, to: number) => void readEvent(batch, from, to);
  readEvents(batch, { event: () => undefined, unchanged: () => undefined, later });
}

function readEvent(batch: StoredBatch, from: number, to: number): EventLine {
  const line = readLine(batch, from, to);
  if (line.kind === 'batch') throw ledgerInvalid(batch.where, 'a batch has two first lines');
  return line;
}

const kindStart = Buffer.from('{"kind":"');
/** Kinds of lines that are about one stream. */
const streamStarts = ['scan', 'late', 'joined', 'failed', 'retired'].map((kind) => Buffer.from(`${kind}","stream":`));
const comma = 0x2c;

function streamAt(bytes: Buffer, from: number): number | undefined {
  if (!hasAt(bytes, from, kindStart)) return undefined;
  const kind = from + kindStart.length;
  const start = streamStarts.find((one) => bytes[kind] === one[0] && hasAt(bytes, kind, one));
  if (start === undefined) return undefined;
  const digits = kind + start.length;
  const end = digitsEnd(bytes, digits);
  const stream = numberIn(bytes, digits, end);
  return bytes[end] === comma && isIndex(stream) ? stream : undefined;
}

function hasAt(bytes: Buffer, from: number, wanted: Buffer): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (bytes[from + index] !== wanted[index]) return false;
  return true;
}

const [zero, nine] = [0x30, 0x39];

function digitsEnd(bytes: Buffer, from: number): number {
  let end = from;
  for (let byte = bytes[end]; byte !== undefined && byte >= zero && byte <= nine; byte = bytes[end]) end += 1;
  return end;
}

/** Of a number that is exact. */
const maxDigits = 15;

/** The number of these digits, as JSON writes it; NaN where there are none, too many, or a zero before others. */
function numberIn(bytes: Buffer, from: number, end: number): number {
  if (end === from || end - from > maxDigits || (bytes[from] === zero && end > from + 1)) return Number.NaN;
  let value = 0;
  for (let at = from; at < end; at += 1) value = value * 10 + (bytes[at] ?? 0) - zero;
  return value;
}

const unchangedStart = Buffer.from('{"kind":"unchanged","database":');
const scansStart = Buffer.from(',"scans":[');
const [quote, listStart, listEnd, objectEnd] = [0x22, 0x5b, 0x5d, 0x7d];

/** Reads a line `unchanged` in the form in which all writers put it. `false` for any other line, of which nothing is told. */
function readUnchanged(bytes: Buffer, from: number, to: number, receiver: EventReceiver): boolean {
  if (!hasAt(bytes, from, unchangedStart)) return false;
  const digits = from + unchangedStart.length;
  const end = digitsEnd(bytes, digits);
  const database = numberIn(bytes, digits, end);
  if (!isTime(database) || !hasAt(bytes, end, scansStart)) return false;
  const places = scansIn(bytes, end + scansStart.length, to);
  for (let index = 0; index < (places?.length ?? 0); index += 3)
    receiver.unchanged(places?.[index] ?? 0, places?.[index + 1] ?? 0, database, places?.[index + 2] ?? 0);
  return places !== undefined;
}

/** Of each scan of a list the stream, the time, and where its record is. `undefined` for a list that is not as it is always, or the end of something else. */
function scansIn(bytes: Buffer, from: number, to: number): readonly number[] | undefined {
  const places: number[] = [];
  for (let at = from; places.length < 3 * maxEntries; ) {
    const end = scanIn(bytes, at, places);
    if (end === undefined) return undefined;
    if (bytes[end] !== comma)
      return bytes[end] === listEnd && bytes[end + 1] === objectEnd && end + 2 === to ? places : undefined;
    at = end + 1;
  }
  return undefined;
}

/** `[STREAM,TIME,"RECORD"]`: where it ends. */
function scanIn(bytes: Buffer, from: number, places: number[]): number | undefined {
  const streamEnd = digitsEnd(bytes, from + 1);
  const timeEnd = digitsEnd(bytes, streamEnd + 1);
  const record = timeEnd + 2;
  const [stream, at] = [numberIn(bytes, from + 1, streamEnd), numberIn(bytes, streamEnd + 1, timeEnd)];
  const isScan =
    bytes[from] === listStart &&
    bytes[streamEnd] === comma &&
    bytes[timeEnd] === comma &&
    bytes[timeEnd + 1] === quote &&
    bytes[record + recordLength] === quote &&
    bytes[record + recordLength + 1] === listEnd;
  if (!isScan || !isIndex(stream) || !isTime(at) || !isRecordAt(bytes, record)) return undefined;
  places.push(stream, at, record);
  return record + recordLength + 2;
}

/** Characters of a record's SHA-256 in base64url. */
const recordLength = 43;

const isBase64Url = Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9_-]/.test(String.fromCharCode(byte)));

function isRecordAt(bytes: Buffer, from: number): boolean {
  for (let at = from; at < from + recordLength; at += 1) if (isBase64Url[bytes[at] ?? 0] !== true) return false;
  return true;
}

/** The text of a record's SHA-256, from where `unchanged` has told that it is. */
export function recordAt({ bytes }: Pick<StoredBatch, 'bytes'>, from: number): string {
  return bufferOf(bytes).toString('latin1', from, from + recordLength);
}
