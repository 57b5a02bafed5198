import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extract, type Header, pack } from 'tar-stream';
import { tarEntries } from '../../../src/image/archive/tar-entries.js';
import { NoTar } from '../../../src/oci/tar-header.js';
import { inPieces } from './make-archive.js';

type Told = readonly [name: string, target: string | undefined, content: string];

type Made = readonly [header: Partial<Header> & { readonly name: string }, content: string];

async function tarOf(entries: readonly Made[]): Promise<Buffer> {
  const tar = pack();
  for (const [header, content] of entries) tar.entry(header, content);
  tar.finalize();
  return buffer(tar);
}

async function told(source: AsyncIterable<Buffer>): Promise<readonly Told[]> {
  const all: Told[] = [];
  for await (const { entry, content } of tarEntries(source)) {
    let text = '';
    for await (const piece of content) text += piece.toString('latin1');
    all.push([entry.written, entry.link?.target, text]);
  }
  return all;
}

/** The same by the library. */
async function toldByLibrary(tar: Buffer): Promise<readonly Told[]> {
  const all: Told[] = [];
  for await (const entry of Readable.from([tar]).pipe(extract())) {
    const { name, type, linkname } = entry.header;
    const isLink = type === 'link' || type === 'symlink';
    const content = await buffer(entry);
    all.push([name, isLink ? (linkname ?? '') : undefined, content.toString('latin1')]);
  }
  return all;
}

const name = fc
  .array(fc.stringMatching(/^[a-zäß_-]{1,60}$/), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('/'));
const entry: fc.Arbitrary<Made> = fc.oneof(
  fc
    .tuple(name, fc.string({ unit: 'binary', maxLength: 3000 }))
    .map(([path, content]) => [{ name: path }, content] as const),
  name.map((path) => [{ name: `${path}/`, type: 'directory' }, ''] as const),
  fc
    .tuple(name, name, fc.constantFrom('link', 'symlink'))
    .map(([path, linkname, type]) => [{ name: path, linkname, type: type as 'link' | 'symlink' }, ''] as const),
);

describe('the entries of a tar', () => {
  it('are those that the library tells, in whatever pieces they come and though their memory is used again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 }),
        async (entries, sizes) => {
          const tar = await tarOf(entries);
          expect(await told(inPieces(tar, sizes))).toEqual(await toldByLibrary(tar));
        },
      ),
    );
  });

  it('come one after the other, also where their bytes are not read', async () => {
    const tar = await tarOf([
      [{ name: 'a' }, 'x'.repeat(2000)],
      [{ name: 'b' }, 'y'],
    ]);
    const names: string[] = [];
    for await (const { entry } of tarEntries(inPieces(tar, [700]))) names.push(entry.written);
    expect(names).toEqual(['a', 'b']);
  });

  it('end with the source, which is closed also when somebody stops', async () => {
    let isClosed = false;
    const source = async function* () {
      try {
        yield await tarOf([[{ name: 'a' }, 'x']]);
      } finally {
        isClosed = true;
      }
    };
    for await (const _ of tarEntries(source())) break;
    expect(isClosed).toBe(true);
  });

  it('are none of a tar that ends early, wherever in an entry that is', async () => {
    const tar = await tarOf([[{ name: 'a' }, 'x'.repeat(3000)]]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 512 + 3071 }),
        fc.integer({ min: 1, max: 2000 }),
        async (length, size) => {
          await expect(told(inPieces(tar.subarray(0, length), [size]))).rejects.toThrow(NoTar);
        },
      ),
    );
  });
});

/** A header with these fields written over it, its checksum made right again. */
function changed(tar: Buffer, fields: Readonly<Record<number, string>>): Buffer {
  const copy = Buffer.from(tar);
  const header = copy.subarray(0, 512);
  for (const [offset, text] of Object.entries(fields)) header.write(text, Number(offset), 'latin1');
  header.fill(' ', 148, 156);
  header.write(
    `${header
      .reduce((all, byte) => all + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
    'latin1',
  );
  return copy;
}

describe('a tar that is not as it says', () => {
  const one = () => tarOf([[{ name: 'a' }, 'x']]);
  it.each<[string, () => Promise<Buffer>]>([
    ['text', async () => Buffer.from('{"message":"no such image"}'.padEnd(600))],
    ['a page', async () => Buffer.from(`<html>${' '.repeat(600)}</html>`)],
    ['a header with another checksum', async () => Buffer.from(await one()).fill('b', 0, 1)],
    ['a size that is no number', async () => changed(await one(), { 124: '0000000z001' })],
    [
      'a size beyond all numbers',
      async () => changed(await one(), { 124: '\x80\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' }),
    ],
    ['a size beyond its end', async () => changed(await one(), { 124: '00000777777' })],
    ['a sparse file of GNU', async () => changed(await one(), { 156: 'S' })],
    ['a sparse file of POSIX', async () => tarOf([[{ name: 'a', pax: { 'GNU.sparse.name': 'b' } }, 'x']])],
    [
      'words behind its last entry',
      async () => Buffer.concat([(await one()).subarray(0, 1024), Buffer.from('unexpected EOF')]),
    ],
    ['a name of more than 4,096 bytes', async () => tarOf([[{ name: 'a'.repeat(5000) }, 'x']])],
  ])('is refused: %s', async (_, bytes) => {
    await expect(told(inPieces(await bytes(), [300]))).rejects.toThrow(NoTar);
  });
});
