import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a ZIP, with what its directory is to say instead of the truth. */
export interface ZipFile {
  readonly name: string;
  readonly text: string;
  readonly isStored?: boolean;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly packed?: Buffer;
}

/** A ZIP as @actions/artifact makes it, as far as readers look (PKWARE's APPNOTE.TXT, 4.3). */
export function zipOf(files: readonly ZipFile[], count = files.length): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const file of files) {
    const text = Buffer.from(file.text);
    const name = Buffer.from(file.name);
    const packed = file.packed ?? (file.isStored === true ? text : deflateRawSync(text));
    const method = file.method ?? (file.isStored === true ? 0 : 8);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(file.flags ?? 8, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(file.crc ?? crc32(text), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(file.size ?? text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    bodies.push(local, name, packed);
    at += local.length + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}
