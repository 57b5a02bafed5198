import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/host/errors.js';
import { trackedFiles } from '../../src/repository/tracked-files.js';
import { gitIndex } from './make-git-index.js';

const index = gitIndex(['a']);

type Found = Buffer | 'directory' | 'other' | 'symlink' | ToolError;

/** A machine with these files; what is a ToolError refuses to be read. */
function machine(present: Readonly<Record<string, Found>>) {
  const opened: string[] = [];
  return {
    opened,
    lstat: async (path: string) => {
      const found = present[path];
      const kind = typeof found === 'string' ? found : ('file' as const);
      return found && { kind, size: 1, mtimeMs: 0 };
    },
    readBytes: async (path: string, max: number) => {
      opened.push(path);
      const found = present[path];
      if (found instanceof ToolError) throw found;
      if (!Buffer.isBuffer(found)) return undefined;
      if (found.length > max) throw refusal('file-too-large');
      return found;
    },
  };
}

const refusal = (code: string) => new ToolError({ code, message: 'no', fix: 'no' });
const answers = async (present: Readonly<Record<string, Found>>) => {
  const holds = trackedFiles(machine(present), '/w');
  return [await holds('a'), await holds('.env')];
};

describe("the repository's own files", () => {
  it('are those of the index', async () => {
    expect(await answers({ '/w/.git': 'directory', '/w/.git/index': index })).toEqual([true, false]);
  });

  it('are all of a folder that Git knows nothing of', async () => {
    expect(await answers({})).toEqual([true, true]);
  });

  it.each([
    ['a linked worktree', 'gitdir: /main/.git/worktrees/w\n', '/main/.git/worktrees/w/index'],
    ['a submodule', 'gitdir: ../.git/modules/w\n', '/.git/modules/w/index'],
    ['a line that ends as on Windows', 'gitdir: ../g\r\n', '/g/index'],
    ['a line without an end', 'gitdir: ../g', '/g/index'],
  ])('are those of the index that the .git file leads to: %s', async (_, text, path) => {
    expect(await answers({ '/w/.git': Buffer.from(text), [path]: index })).toEqual([true, false]);
  });

  it.each([
    ['that says something else', 'elsewhere: /g', '/g/index'],
    ['that names nothing', 'gitdir: \n', '/w/index'],
    ['with a second line', 'gitdir: /g\n/g', '/g/index'],
    ['with a NUL', 'gitdir: /g\0', '/g\0/index'],
    ['that leads to another machine', 'gitdir: //g/h', '/g/h/index'],
    ['that leads to another machine on Windows', 'gitdir: \\\\g\\h', '/w/\\\\g\\h/index'],
    ['that is longer than any path', `gitdir: /${'g/'.repeat(5000)}`, `/${'g/'.repeat(5000)}index`],
    ['that leads to nothing', 'gitdir: /g', '/h/index'],
  ])('are none for a .git file %s', async (_, text, path) => {
    expect(await answers({ '/w/.git': Buffer.from(text), [path]: index })).toEqual([false, false]);
  });

  it.each<[string, Found]>([
    ['that is a pipe', 'other'],
    ['that is a folder', 'directory'],
    ['that is a link', 'symlink'],
    ['that is no index', Buffer.from('root:x:0:0:root:/root:/bin/sh')],
    ['that may not be read', refusal('file-denied')],
    ['that is too large', refusal('file-too-large')],
  ])('are none for an index %s, and no run stops', async (_, found) => {
    expect(await answers({ '/w/.git': Buffer.from('gitdir: /g'), '/g/index': found })).toEqual([false, false]);
    expect(await answers({ '/w/.git': 'directory', '/w/.git/index': found })).toEqual([false, false]);
  });

  it('open nothing that a .git file leads to but an index', async () => {
    const files = machine({
      '/w/.git': Buffer.from('gitdir: /dev/pipe'),
      '/dev/pipe': 'other',
      '/dev/pipe/index': 'other',
    });
    expect(await trackedFiles(files, '/w')('a')).toBe(false);
    expect(files.opened).toEqual(['/w/.git']);
  });

  it('are read once for all questions', async () => {
    const files = machine({ '/w/.git': 'directory', '/w/.git/index': index });
    const holds = trackedFiles(files, '/w');
    await Promise.all(['a', 'b', 'c'].map(holds));
    expect(files.opened).toEqual(['/w/.git/index']);
  });
});
