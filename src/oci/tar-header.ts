import { posix } from 'node:path';

/** Bytes of a block. */
export const BLOCK = 512;

/** The bytes are no tar. */
export class NoTar extends Error {}

/** Bytes that follow a file of this size, up to the next block. */
export function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** Unsigned as POSIX says, or signed as Sun's did. */
export function hasChecksum(block: Buffer): boolean {
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
export function numberAt(block: Buffer, start: number, length: number): number {
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

/** A field up to its first zero. */
export function textOf(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** With its prefix where the format has one (ustar, star), and where GNU's times in its place are none. */
export function nameIn(block: Buffer): string {
  const name = textOf(block.subarray(0, 100));
  const magic = block.toString('latin1', 257, 265);
  const isStar = block.toString('latin1', 508, 512) === 'tar\0';
  const isBuggy =
    magic === 'ustar  \0' && !/^[0-7 \0]*$/.test(block.toString('latin1', 345, 369)) && (block[345] ?? 0) < 128;
  if (magic !== 'ustar\x0000' && !isBuggy) return name;
  const prefix = textOf(block.subarray(345, isStar && !isBuggy ? 476 : 500));
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** What an extended header says: `27 path=a/long/name\n` after one another (POSIX, pax). */
export function readRecords(bytes: Buffer): ReadonlyMap<string, string> {
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

/** The name of an entry as Trivy writes it: without `./`, `..` and slashes at its ends. */
export function nameInTrivy(name: string): string {
  return posix.normalize(`/${name}`).replace(/^\/+|\/+$/g, '');
}
