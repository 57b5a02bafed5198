import { inflateRawSync } from 'node:zlib';

/** Length of a record of the central directory without its name, extra field and comment (PKWARE's APPNOTE.TXT, 4.3.12). */
const record = 46;

/** The files of a ZIP by their names, read as readers of ZIPs do: by the directory at its end. */
export function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf('PK\x05\x06');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    files.set(bytes.toString('utf8', at + record, at + record + name), content(bytes, at));
    at += record + name + extra + comment;
  }
  return files;
}

/** What a record of the directory refers to; there the name and an extra field of another length come first. */
function content(bytes: Buffer, at: number): Buffer {
  const [method, size, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}
