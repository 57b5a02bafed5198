import { crc32, inflateRawSync } from 'node:zlib';

/** Lengths of the records of a ZIP without their names (PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.16). */
const localHeader = 30;
const directoryEntry = 46;
const endRecord = 22;
/** Where the end may be: behind it comes a comment of at most this length. */
const maxComment = 65_535;
/** Files of an artifact. */
const maxEntries = 10_000;

/** A file of an artifact. */
interface ArtifactFile {
  /** Foreign. */
  readonly name: string;
  readonly bytes: Buffer;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * The wanted files of an artifact, which is a ZIP as @actions/artifact makes it: read by the directory at its end, whole, neither encrypted nor of the 64-bit form.
 * `undefined` for anything else, for bytes of another length or checksum than the directory says, and for more than `max` bytes of wanted files together.
 */
export function readArtifact(
  zip: Buffer,
  isWanted: (name: string) => boolean,
  max: number,
): readonly ArtifactFile[] | undefined {
  const entries = directoryOf(zip)?.filter(({ name }) => isWanted(name));
  const size = entries?.reduce((sum, entry) => sum + entry.size, 0) ?? Number.POSITIVE_INFINITY;
  if (entries === undefined || size > max) return undefined;
  const files: ArtifactFile[] = [];
  for (const entry of entries) {
    const bytes = contentOf(zip, entry);
    if (bytes === undefined) return undefined;
    files.push({ name: entry.name, bytes });
  }
  return files;
}

function directoryOf(zip: Buffer): readonly Entry[] | undefined {
  const from = Math.max(0, zip.length - endRecord - maxComment);
  const found = zip.subarray(from).lastIndexOf('PK\x05\x06');
  const end = from + found;
  if (found < 0 || end + endRecord > zip.length) return undefined;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count > maxEntries) return undefined;
  const entries: Entry[] = [];
  for (let left = count; left > 0; left -= 1) {
    if (at + directoryEntry > end || zip.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameEnd = at + directoryEntry + zip.readUInt16LE(at + 28);
    if (nameEnd > end || (zip.readUInt16LE(at + 8) & 1) === 1) return undefined;
    entries.push({
      name: zip.toString('utf8', at + directoryEntry, nameEnd),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** There the name and an extra field of another length come first. */
function contentOf(zip: Buffer, { method, crc, packed, size, at }: Entry): Buffer | undefined {
  if (at + localHeader > zip.length) return undefined;
  const start = at + localHeader + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const stored = zip.subarray(start, start + packed);
  if (stored.length !== packed) return undefined;
  const bytes = method === 0 ? stored : method === 8 ? inflated(stored, size) : undefined;
  return bytes?.length === size && crc32(bytes) === crc ? bytes : undefined;
}

function inflated(packed: Buffer, size: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}
