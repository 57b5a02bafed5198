/** Bytes of all paths together, those of version 4 at full length: a million of 64. */
const maxPaths = 64 * 1024 * 1024;
/** The same for each byte of the index. Entries have at least 64 bytes, so that there may be paths of 4096 in each: no system has longer ones. */
const maxGrowth = 64;

const header = 12;
/** Bytes of an entry before its object ID: times, device, inode, mode, owner and size. */
const beforeId = 40;
/** Bytes of an object ID, and of the checksum at the end: SHA-1 and SHA-256. The index doesn't say which of them its repository has. */
const idLengths = [20, 32] as const;
/** In the flags of an entry: two more bytes of flags follow. */
const extended = 0x4000;
/** In the flags of an entry: the length of its path, or this where it is longer. */
const longest = 0xfff;
/** Signatures of extensions that Git may pass over begin with a capital letter. Of the others two are known: neither takes a path away. */
const harmlessExtension = /^(?:[A-Z]|link$|sdir$)/;

interface Layout {
  readonly version: 2 | 3 | 4;
  readonly idLength: number;
}

interface Entry {
  /** One character for each byte, so that paths that are no UTF-8 stay what they are. */
  readonly path: string;
  /** Where the next entry begins. */
  readonly end: number;
}

/**
 * The paths of an index of Git (gitformat-index, versions 2 to 4): whether one is there. Nothing where the bytes are no whole index. Of a split index only the
 * entries of this file count. Linear in the bytes and in what they spell out, which is at most 64 MiB.
 */
export function indexedPaths(index: Buffer): ((path: string) => boolean) | undefined {
  if (index.length < header || index.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = index.readUInt32BE(4);
  if (version !== 2 && version !== 3 && version !== 4) return undefined;
  for (const idLength of idLengths) {
    const paths = readPaths(index, { version, idLength });
    if (paths !== undefined) return (path) => path !== '' && paths.has(Buffer.from(path).toString('latin1'));
  }
  return undefined;
}

/** Nothing unless the entries and extensions of this layout reach exactly to the checksum. */
function readPaths(index: Buffer, layout: Layout): ReadonlySet<string> | undefined {
  const body = index.subarray(0, Math.max(0, index.length - layout.idLength));
  const paths = new Set<string>();
  let at = header;
  let previous = '';
  let left = Math.min(maxPaths, maxGrowth * index.length);
  // The count may say anything: each entry takes bytes, and ends the loop where none are left.
  for (let count = index.readUInt32BE(8); count > 0; count -= 1) {
    const entry = readEntry(body, at, layout, previous, left);
    if (entry === undefined) return undefined;
    paths.add(entry.path);
    left -= entry.path.length;
    previous = entry.path;
    at = entry.end;
  }
  return areExtensions(body, at) ? paths : undefined;
}

function readEntry(body: Buffer, at: number, layout: Layout, previous: string, left: number): Entry | undefined {
  const flagsAt = at + beforeId + layout.idLength;
  if (flagsAt + 2 > body.length) return undefined;
  const flags = body.readUInt16BE(flagsAt);
  if ((flags & extended) !== 0 && layout.version === 2) return undefined;
  const nameAt = flagsAt + ((flags & extended) === 0 ? 2 : 4);
  const name = layout.version === 4 ? shortened(body, nameAt, previous.length) : { kept: 0, at: nameAt };
  const nul = name === undefined ? -1 : body.indexOf(0, name.at);
  if (name === undefined || nul < 0) return undefined;
  const length = name.kept + nul - name.at;
  if (length > left || Math.min(length, longest) !== (flags & longest)) return undefined;
  const path = previous.slice(0, name.kept) + body.toString('latin1', name.at, nul);
  // Up to version 3 one to eight NULs fill an entry up to a multiple of eight bytes.
  return { path, end: layout.version === 4 ? nul + 1 : at + Math.floor((nul - at) / 8) * 8 + 8 };
}

/**
 * How many bytes of the path before stay in this one, and where the rest stands. How many go is a number of seven bits a byte, the highest first; each but
 * the first byte adds one, so that there is one way to write it.
 */
function shortened(
  body: Buffer,
  at: number,
  length: number,
): { readonly kept: number; readonly at: number } | undefined {
  let gone = 0;
  for (let next = at; gone <= length; next += 1) {
    const byte = body[next];
    if (byte === undefined) return undefined;
    gone += byte & 0x7f;
    if (byte < 0x80) return gone <= length ? { kept: length - gone, at: next + 1 } : undefined;
    gone = (gone + 1) * 0x80;
  }
  return undefined;
}

/** Whether from here to the end there are whole extensions, none of which may change what the entries mean. */
function areExtensions(body: Buffer, start: number): boolean {
  let at = start;
  while (at + 8 <= body.length) {
    if (!harmlessExtension.test(body.toString('latin1', at, at + 4))) return false;
    at += 8 + body.readUInt32BE(at + 4);
  }
  return at === body.length;
}
