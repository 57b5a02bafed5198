import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import { trackedFiles } from '../../src/repository/tracked-files.js';

const names = ['a', 'a b', 'src/main.py', 'src/main.test.py', 'src/ünï.txt', `${'folder/'.repeat(40)}file`, 'z'];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'git-index-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The machine's own Git, with no settings of the person who runs the tests. */
function git(folder: string, args: readonly string[], input = ''): string {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: root },
  });
}

/** A repository with the files, all of them committed, and one that is not. */
function repository(name: string, ...options: readonly string[]): string {
  const folder = join(root, name);
  git(root, ['init', '-q', ...options, folder]);
  for (const path of [...names, 'untracked']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  git(folder, ['add', ...names]);
  git(folder, ['commit', '-qm', 'x']);
  return folder;
}

/** Which version of index Git wrote for a folder. */
function version(folder: string): number {
  const path = git(folder, ['rev-parse', '--git-path', 'index']).trim();
  return readFileSync(join(path.startsWith('/') ? '' : folder, path)).readUInt32BE(4);
}

/** Asks for each path that Git lists, and for some that look like one: those that are answered otherwise than by Git, and how many there were. */
async function compared(folder: string) {
  const listed = git(folder, ['ls-files', '-s', '-z']).split('\0').filter(Boolean);
  const tracked = new Set(listed.map((line) => line.slice(line.indexOf('\t') + 1)));
  const asked = new Set([...tracked, ...[...tracked].flatMap((path) => [`${path}x`, path.slice(1), dirname(path)])]);
  const holds = trackedFiles(createFiles(), folder);
  const differ: string[] = [];
  for (const path of [...asked, 'untracked']) if ((await holds(path)) !== tracked.has(path)) differ.push(path);
  return { tracked: tracked.size, differ };
}

describe('the files that are in the repository are those that Git lists', () => {
  it.each([
    [2, 'sha1'],
    [3, 'sha1'],
    [4, 'sha1'],
    [2, 'sha256'],
    [3, 'sha256'],
    [4, 'sha256'],
  ])('in an index of version %i, with %s', async (wanted, format) => {
    const folder = repository('one', `--object-format=${format}`);
    // A file that is only meant to be added has more flags, which Git writes in version 3 and later.
    writeFileSync(join(folder, 'src/meant'), '');
    if (wanted >= 3) git(folder, ['add', '-N', 'src/meant']);
    git(folder, ['update-index', '--index-version', String(wanted)]);
    expect(version(folder)).toBe(wanted);
    expect(await compared(folder)).toEqual({ tracked: names.length + (wanted >= 3 ? 1 : 0), differ: [] });
  });

  it.each([2, 4])('in a linked worktree, with an index of version %i', async (wanted) => {
    const main = repository('main');
    const folder = join(root, 'linked');
    git(main, ['worktree', 'add', '-q', folder]);
    writeFileSync(join(folder, 'only-here'), '');
    git(folder, ['add', 'only-here']);
    git(folder, ['rm', '-q', 'a']);
    git(folder, ['update-index', '--index-version', String(wanted)]);
    expect(version(folder)).toBe(wanted);
    expect(readFileSync(join(folder, '.git'), 'utf8')).toMatch(/^gitdir: \//);
    expect(await compared(folder)).toEqual({ tracked: names.length, differ: [] });
    expect(await trackedFiles(createFiles(), main)('only-here')).toBe(false);
  });

  it('in a submodule, whose .git names its folder by a relative path', async () => {
    const outer = repository('outer');
    git(outer, ['submodule', 'add', '-q', repository('inner'), 'libraries/inner']);
    const folder = join(outer, 'libraries/inner');
    expect(readFileSync(join(folder, '.git'), 'utf8')).toBe('gitdir: ../../.git/modules/libraries/inner\n');
    expect(await compared(folder)).toEqual({ tracked: names.length, differ: [] });
    expect(await compared(outer)).toEqual({ tracked: names.length + 2, differ: [] });
  });

  it.each([2, 4])('in a large index with conflicts, written in blocks, of version %i', async (wanted) => {
    const folder = repository('large');
    const [, blob] = git(folder, ['ls-files', '-s', 'a']).split(' ');
    const paths = Array.from({ length: 25_000 }, (_, at) => `packages/${at % 7}/package-${at}/index.ts`);
    const stages = [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\tsrc/conflict`);
    const lines = [...paths.map((path) => `100644 ${blob} 0\t${path}`), ...stages].join('\n');
    git(folder, ['update-index', '--index-info'], `${lines}\n`);
    git(folder, ['-c', 'index.threads=4', 'update-index', '--force-write-index', '--index-version', String(wanted)]);
    expect(version(folder)).toBe(wanted);
    expect(readFileSync(join(folder, '.git/index')).includes('IEOT')).toBe(true);
    expect(await compared(folder)).toEqual({ tracked: names.length + paths.length + 1, differ: [] });
  });

  it('or fewer, where most of the index stands in another file', async () => {
    const folder = repository('split');
    git(folder, ['update-index', '--split-index']);
    writeFileSync(join(folder, 'new'), '');
    git(folder, ['add', 'new']);
    const holds = trackedFiles(createFiles(), folder);
    expect([await holds('new'), await holds('a'), await holds('untracked')]).toEqual([true, false, false]);
  });
});
