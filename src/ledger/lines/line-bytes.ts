import { maxInLine } from './line.js';

/**
 * A place in bytes of JSON, which is moved on by what is read there. Once something else is there than is asked for, it is behind the last byte, and nothing more is
 * read: whoever reads a whole line needs to look once, at its end.
 */
export interface LineCursor {
  readonly bytes: Buffer;
  at: number;
}

/** Moves behind the last byte. */
function leave(cursor: LineCursor): undefined {
  cursor.at = cursor.bytes.length;
}

/** Whether these bytes come next. They are passed over then; else the cursor stays. */
export function take(cursor: LineCursor, wanted: Buffer): boolean {
  const { bytes, at } = cursor;
  for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false;
  cursor.at = at + wanted.length;
  return true;
}

/** The same of one byte. */
export function takeByte(cursor: LineCursor, wanted: number): boolean {
  if (cursor.bytes[cursor.at] !== wanted) return false;
  cursor.at += 1;
  return true;
}

export const ascii = {
  lineBreak: 0x0a,
  quote: 0x22,
  comma: 0x2c,
  zero: 0x30,
  nine: 0x39,
  listStart: 0x5b,
  listEnd: 0x5d,
  objectStart: 0x7b,
  objectEnd: 0x7d,
} as const;

/** Of a number that is exact. */
const maxDigits = 15;

/** A whole number without sign, as JSON writes it, of at most 15 digits. */
export function readNumber(cursor: LineCursor, largest: number): number | undefined {
  const { bytes, at: from } = cursor;
  let [value, at] = [0, from];
  for (let byte = bytes[at]; byte !== undefined && byte >= ascii.zero && byte <= ascii.nine; byte = bytes[at]) {
    value = value * 10 + byte - ascii.zero;
    at += 1;
  }
  const isNumber = at > from && at - from <= maxDigits && (bytes[from] !== ascii.zero || at === from + 1);
  if (!isNumber || value > largest) return leave(cursor);
  cursor.at = at;
  return value;
}

/** A list of one entry or more. */
export function readList<Entry>(
  cursor: LineCursor,
  read: (cursor: LineCursor) => Entry | undefined,
  most = maxInLine,
): readonly Entry[] | undefined {
  if (!takeByte(cursor, ascii.listStart)) return leave(cursor);
  const entries: Entry[] = [];
  do {
    const entry = read(cursor);
    if (entry === undefined || entries.length >= most) return leave(cursor);
    entries.push(entry);
  } while (takeByte(cursor, ascii.comma));
  return takeByte(cursor, ascii.listEnd) ? entries : leave(cursor);
}

/** The characters of ASCII that match. */
export function byteSet(form: RegExp): readonly boolean[] {
  return Array.from({ length: 128 }, (_, byte) => form.test(String.fromCharCode(byte)));
}

/** What a text begins with, with its quote; of what else it may consist, and of how many bytes. */
export interface TextForm {
  readonly start: Buffer;
  readonly bytes: readonly boolean[];
  readonly least: number;
  readonly most: number;
}

/** Passes over a text of this form. Gives where it begins, behind its quote. */
export function takeText(cursor: LineCursor, { start, bytes: allowed, least, most }: TextForm): number | undefined {
  const { bytes, at } = cursor;
  if (!take(cursor, start)) return leave(cursor);
  const from = cursor.at;
  let end = from;
  for (let byte = bytes[end]; byte !== undefined && allowed[byte] === true; byte = bytes[end]) end += 1;
  if (bytes[end] !== ascii.quote || end - from < least || end - from > most) return leave(cursor);
  cursor.at = end + 1;
  return at + 1;
}

/** A text of this form. */
export function readPlainText(cursor: LineCursor, form: TextForm): string | undefined {
  const from = takeText(cursor, form);
  return from === undefined ? undefined : cursor.bytes.toString('latin1', from, cursor.at - 1);
}

/** An object whose names are among these, each at most once, with what is read behind each of them. At least one. */
export function readObject<Name extends string, Value>(
  cursor: LineCursor,
  names: readonly (readonly [Name, Buffer])[],
  read: (cursor: LineCursor) => Value | undefined,
): Partial<Record<Name, Value>> | undefined {
  const values: Partial<Record<Name, Value>> = {};
  if (!takeByte(cursor, ascii.objectStart)) return leave(cursor);
  do {
    const name = names.find(([, start]) => take(cursor, start))?.[0];
    const value = name === undefined || values[name] !== undefined ? undefined : read(cursor);
    if (name === undefined || value === undefined) return leave(cursor);
    values[name] = value;
  } while (takeByte(cursor, ascii.comma));
  return takeByte(cursor, ascii.objectEnd) ? values : leave(cursor);
}

/** The name of a field as it stands in JSON. */
export function fieldStart(name: string): Buffer {
  return Buffer.from(`"${name}":`);
}
