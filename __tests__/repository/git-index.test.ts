import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexedPaths } from '../../src/repository/git-index.js';
import { extension, gitIndex, number } from './make-git-index.js';

const long = `${'folder/'.repeat(700)}file`;
const paths = ['a', long, 'src/main.py', 'src/main.test.py', 'ünï.txt'];
const versions = [
  ['version 2', {}],
  ['version 3', { version: 3 }],
  ['version 3 with more flags', { version: 3, extended: true }],
  ['version 4', { version: 4 }],
  ['version 4 with more flags', { version: 4, extended: true }],
  ['version 2 with SHA-256', { idLength: 32 }],
  ['version 4 with SHA-256', { version: 4, idLength: 32 }],
] as const;

/** The index with one byte, or several, written over. */
function withBytes(index: Buffer, at: number, bytes: readonly number[]): Buffer {
  const changed = Buffer.from(index);
  changed.set(bytes, at);
  return changed;
}

describe("Git's index", () => {
  it.each(versions)('says which files are in the repository: %s', (_, layout) => {
    const has = indexedPaths(gitIndex(paths, layout));
    for (const path of paths) expect([path, has?.(path)]).toEqual([path, true]);
    for (const path of ['b', 'main.py', 'src/main.pyc', 'src/main', 'src', '', 'test.py', long.slice(7)])
      expect([path, has?.(path)]).toEqual([path, false]);
  });

  it.each(versions)('may have extensions that Git can pass over: %s', (_, layout) => {
    const extensions = Buffer.concat(['TREE', 'UNTR', 'link', 'sdir'].map(extension));
    expect(indexedPaths(gitIndex(paths, { ...layout, extensions }))?.('src/main.py')).toBe(true);
  });

  it.each(versions)('that is cut off, or longer than it should be, is none: %s', (_, layout) => {
    const index = gitIndex(['a', 'src/main.py', 'src/main.test.py'], layout);
    for (let length = 0; length < index.length; length += 1)
      expect([length, indexedPaths(index.subarray(0, length))]).toEqual([length, undefined]);
    expect(indexedPaths(Buffer.concat([index, Buffer.from('x')]))).toBe(undefined);
  });

  const version4 = gitIndex(['a', 'ab'], { version: 4 });
  const second = 12 + 62 + 3;
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['another file', Buffer.from('nonsense a\0 and more of it, enough for an entry and a checksum, and some more')],
    ['version 1', gitIndex(paths, { version: 1 })],
    ['version 5', gitIndex(paths, { version: 5 })],
    ['version 2 with flags that it does not have', gitIndex(paths, { extended: true })],
    ['fewer entries than there are', gitIndex(paths, { count: 4 })],
    ['more entries than there are', gitIndex(paths, { count: 6 })],
    ['four thousand million entries', gitIndex(paths, { count: 0xffffffff })],
    ['a path that is shorter than its flags say', withBytes(gitIndex(['abc']), 12 + 61, [4])],
    ['a path that is longer than its flags say', withBytes(gitIndex(['abc']), 12 + 61, [2])],
    ['a path without an end', withBytes(gitIndex(['a']), 12 + 62, Array(22).fill(0x61))],
    ['an extension that says what the entries mean', gitIndex(paths, { extensions: extension('more') })],
    ['an extension that ends behind the end', gitIndex(paths, { extensions: extension('TREE').subarray(0, 10) })],
    ['more of the path before than it has', withBytes(version4, second + 62, [2])],
    ['more of it than a number holds', withBytes(version4, second + 62, Array(8).fill(0xff))],
    ['a first path that shortens nothing', withBytes(version4, 12 + 62, [1])],
  ])('that is broken knows no file: %s', (_, index) => {
    expect(indexedPaths(index)).toBe(undefined);
  });

  it('shortens paths as Git does its numbers', () => {
    // From gitformat-pack's rule: two bytes begin at 128, three at 16512.
    expect([0, 127, 128, 255, 256, 16511, 16512].map((value) => number(value).toString('hex'))).toEqual([
      '00',
      '7f',
      '8000',
      '807f',
      '8100',
      'ff7f',
      '808000',
    ]);
  });

  it('gives back all paths that it was written with', () => {
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'ü', '.'), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 20 }), path, fc.constantFrom(...versions), (given, other, [, layout]) => {
        const has = indexedPaths(gitIndex(given, layout));
        expect(given.every((one) => has?.(one))).toBe(true);
        expect(has?.(other)).toBe(given.includes(other));
      }),
    );
  });

  it('of any bytes is read to an end', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 });
    fc.assert(
      fc.property(changes, fc.constantFrom(...versions), (given, [, layout]) => {
        const index = gitIndex(paths, layout);
        for (const [at, byte] of given) index[at % index.length] = byte;
        expect(() => indexedPaths(index)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('that spells out far more than it has bytes is none', () => {
    // 20,000 entries of a few bytes, each a letter longer than the one before: 200 MB of paths.
    const entries = Array.from({ length: 20_000 }, (_, at) => {
      const entry = Buffer.alloc(65);
      entry.writeUInt16BE(Math.min(at + 1, 0xfff), 60);
      entry.set([0, 0x61, 0], 62);
      return entry;
    });
    const few = gitIndex([], { version: 4, count: 5000, extensions: Buffer.concat(entries.slice(0, 5000)) });
    expect(indexedPaths(few)?.('a'.repeat(5000))).toBe(true);
    const all = gitIndex([], { version: 4, count: 20_000, extensions: Buffer.concat(entries) });
    expect(indexedPaths(all)).toBe(undefined);
  });
});
