/** How an index of Git is written: `extended` entries, which version 3 brought, have two more bytes of flags; object IDs of SHA-256 have 32 bytes. */
export interface IndexLayout {
  readonly version?: number;
  readonly extended?: boolean;
  readonly idLength?: number;
  /** What stands between entries and checksum. */
  readonly extensions?: Buffer;
  /** How many entries the header says that there are. */
  readonly count?: number;
}

/** An index as Git writes it (gitformat-index). */
export function gitIndex(paths: readonly string[], layout: IndexLayout = {}): Buffer {
  const { version = 2, extended = false, idLength = 20, extensions = Buffer.alloc(0), count = paths.length } = layout;
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(version, 4);
  head.writeUInt32BE(count, 8);
  const names = paths.map((path) => Buffer.from(path));
  const entries = names.map((name, place) => {
    const flags = Buffer.alloc(extended ? 4 : 2);
    flags.writeUInt16BE(Math.min(name.length, 0xfff) | (extended ? 0x4000 : 0));
    const fixed = Buffer.concat([Buffer.alloc(40), Buffer.alloc(idLength, 0xab), flags]);
    if (version === 4) return Buffer.concat([fixed, shortened(names[place - 1] ?? Buffer.alloc(0), name)]);
    const whole = Buffer.alloc(Math.ceil((fixed.length + name.length + 1) / 8) * 8);
    return Buffer.concat([fixed, name, whole]).subarray(0, whole.length);
  });
  return Buffer.concat([head, ...entries, extensions, Buffer.alloc(idLength, 0xcd)]);
}

/** An extension with this signature and a few bytes. */
export function extension(signature: string): Buffer {
  return Buffer.concat([Buffer.from(signature), Buffer.from([0, 0, 0, 3]), Buffer.from('abc')]);
}

/** A path of version 4: how many bytes of the one before go, and what comes after the others. */
function shortened(before: Buffer, name: Buffer): Buffer {
  let kept = 0;
  while (kept < before.length && before[kept] === name[kept]) kept += 1;
  return Buffer.concat([number(before.length - kept), name.subarray(kept), Buffer.alloc(1)]);
}

/** As in an OFS_DELTA of a pack (gitformat-pack, "offset encoding"). */
export function number(value: number): Buffer {
  const bytes = [value % 0x80];
  for (let left = Math.floor(value / 0x80); left > 0; left = Math.floor(left / 0x80)) {
    left -= 1;
    bytes.unshift(0x80 | (left % 0x80));
  }
  return Buffer.from(bytes);
}
