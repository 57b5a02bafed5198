import { firstIssue, parsedJson } from '../../text/json.js';
import { ledgerInvalid } from '../invalid.js';
import { type LedgerLine, type LineOf, lineSchema } from './line.js';
import { ascii } from './line-bytes.js';
import { type ScanChanges, usualLine } from './usual-line.js';

/** A batch as it is stored. */
export interface LinesBytes {
  readonly bytes: Uint8Array;
  /** How its file is named in errors. */
  readonly where: string;
}

/** A line as far as it counts for a state: which record a scan was made of does not. */
type ReadLine = Exclude<LedgerLine, LineOf<'scan'>> | ScanChanges;

/** A line that is not the first of its batch. */
export type ReadEvent = Exclude<ReadLine, LineOf<'batch'>>;

/** The line of a batch from one byte to another. @throws ConfigError `ledger-invalid` for anything that image-gate does not write. */
export function readLine({ bytes, where }: LinesBytes, from: number, to: number): ReadLine {
  const buffer = bufferOf(bytes);
  const usual = usualLine(buffer, from, to);
  if (usual !== undefined) return usual;
  const value = parsedJson(buffer.toString('utf8', from, to));
  const invalid = (what: string) => ledgerInvalid(`${where}: line ${lineNumber(buffer, from)} of a batch`, what);
  if (value === undefined) throw invalid('it is no JSON');
  const read = lineSchema.safeParse(value);
  // JSON has no undefined.
  if (read.success) return read.data as LedgerLine;
  throw invalid(`it is not what image-gate writes: ${firstIssue(read.error)}`);
}

/** The same bytes, with what Node adds to them. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function lineNumber(bytes: Buffer, from: number): number {
  let number = 1;
  for (let at = bytes.indexOf(ascii.lineBreak); at >= 0 && at < from; at = bytes.indexOf(ascii.lineBreak, at + 1))
    number += 1;
  return number;
}
