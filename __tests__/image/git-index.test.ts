import { describe, expect, it } from '@jest/globals';
import { isInIndex, trackedFiles } from '../../src/image/git-index.js';

/** An index as Git writes it (gitformat-index); `extended` entries, which version 3 allows, have two more bytes of flags. */
function index(paths: readonly string[], { version = 2, extended = false } = {}): Buffer {
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(version, 4);
  head.writeUInt32BE(paths.length, 8);
  const entries = paths.map((path) => {
    const name = Buffer.from(path);
    const fixed = extended ? 64 : 62;
    const entry = Buffer.alloc(Math.ceil((fixed + name.length + 1) / 8) * 8);
    entry.writeUInt16BE(Math.min(name.length, 0xfff) | (extended ? 0x4000 : 0), 60);
    name.copy(entry, fixed);
    return entry;
  });
  return Buffer.concat([head, ...entries]);
}

const long = `${'folder/'.repeat(700)}file`;

describe("Git's index", () => {
  it.each([
    ['version 2', index(['a', 'src/main.py', 'ünï.txt', long])],
    ['version 3', index(['a', 'src/main.py', 'ünï.txt', long], { version: 3, extended: true })],
  ])('says which files are in the repository: %s', (_, bytes) => {
    for (const path of ['a', 'src/main.py', 'ünï.txt', long]) expect(isInIndex(bytes, path)).toBe(true);
    for (const path of ['b', 'main.py', 'src/main.pyc', 'src/main', 'src', '', long.slice(7)])
      expect([path, isInIndex(bytes, path)]).toEqual([path, false]);
  });

  it('that is none that we can read knows no file', () => {
    expect(isInIndex(index(['a'], { version: 4 }), 'a')).toBe(false);
    expect(isInIndex(Buffer.from('nonsense a\0 and more of it'), 'a')).toBe(false);
    expect(isInIndex(Buffer.alloc(0), 'a')).toBe(false);
  });
});

describe("the repository's own files", () => {
  const folder = (present: Readonly<Record<string, Buffer | 'directory'>>) => ({
    lstat: async (path: string) => {
      const found = present[path];
      return found && { kind: found === 'directory' ? found : ('file' as const), size: 1, mtimeMs: 0 };
    },
    readBytes: async (path: string) => {
      const found = present[path];
      return found === 'directory' ? undefined : found;
    },
  });

  it('are those of the index', async () => {
    const holds = trackedFiles(folder({ '/w/.git': 'directory', '/w/.git/index': index(['a']) }), '/w');
    expect([await holds('a'), await holds('.env')]).toEqual([true, false]);
  });

  it('are all of a folder that Git knows nothing of, and none where its index lies elsewhere', async () => {
    expect(await trackedFiles(folder({}), '/w')('a')).toBe(true);
    expect(await trackedFiles(folder({ '/w/.git': Buffer.from('gitdir: /elsewhere') }), '/w')('a')).toBe(false);
  });
});
