import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import { fileFault } from '../../../src/host/files/file-fault.js';
import { createFiles } from '../../../src/host/files/files.js';

let root = '';
let folder = '';
let count = 0;
const at = (name: string): string => join(folder, name);
const files = createFiles();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'files-test-'));
});
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('reading', () => {
  it('gives the bytes of a file', async () => {
    const bytes = Buffer.from([0, 255, 10, 13]);
    writeFileSync(at('f'), bytes);
    expect(await files.readBytes(at('f'), 4)).toEqual(bytes);
    writeFileSync(at('empty'), '');
    expect(await files.readBytes(at('empty'), 0)).toEqual(Buffer.alloc(0));
  });

  it.each(['missing', 'missing/below', 'file/below'])('finds nothing at %s', async (name) => {
    writeFileSync(at('file'), '');
    expect(await files.readBytes(at(name), 10)).toBeUndefined();
    expect(await files.stat(at(name))).toBeUndefined();
    expect(await files.lstat(at(name))).toBeUndefined();
    expect(await files.realPath(at(name))).toBeUndefined();
  });

  it('refuses more than was asked for, also from what has no size', async () => {
    writeFileSync(at('f'), '12345');
    await expect(files.readBytes(at('f'), 4)).rejects.toMatchObject({ code: 'file-too-large' });
    await expect(files.readBytes('/dev/zero', 100_000)).rejects.toMatchObject({ code: 'file-too-large' });
    expect((await files.readBytes('/proc/self/status', 100_000))?.length).toBeGreaterThan(100);
  });

  it('says that a folder is no file, and a file no folder', async () => {
    writeFileSync(at('file'), '');
    await expect(files.readBytes(folder, 10)).rejects.toMatchObject({ code: 'file-is-folder' });
    await expect(files.list(at('file'))).rejects.toMatchObject({ code: 'file-not-folder' });
  });

  it('tells what is at a path, following links or not', async () => {
    writeFileSync(at('file'), '123');
    symlinkSync('file', at('link'));
    symlinkSync('nothing', at('dangling'));
    expect(await files.stat(at('link'))).toMatchObject({ kind: 'file', size: 3 });
    expect(await files.lstat(at('link'))).toMatchObject({ kind: 'symlink' });
    expect(await files.stat(folder)).toMatchObject({ kind: 'directory' });
    expect(await files.stat('/dev/null')).toMatchObject({ kind: 'other' });
    expect(await files.stat(at('dangling'))).toBeUndefined();
    expect(await files.lstat(at('dangling'))).toMatchObject({ kind: 'symlink' });
    expect(await files.realPath(at('link'))).toBe(await files.realPath(at('file')));
  });

  it('lists a folder, sorted', async () => {
    for (const name of ['b', 'a', 'C']) {
      writeFileSync(at(name), '');
    }
    expect(await files.list(folder)).toEqual(['C', 'a', 'b']);
    expect(await files.list(at('missing'))).toBeUndefined();
    expect(await files.listKinds(at('missing'))).toBeUndefined();
    mkdirSync(at('folder'));
    symlinkSync(at('a'), at('link'));
    expect(await files.listKinds(folder)).toEqual([
      ...['C', 'a', 'b'].map((name) => ({ name, kind: 'file' })),
      { name: 'folder', kind: 'directory' },
      { name: 'link', kind: 'symlink' },
    ]);
  });

  it('streams a file or a range of it', async () => {
    writeFileSync(at('f'), '0123456789');
    expect(await text(files.readStream(at('f')))).toBe('0123456789');
    expect(await text(files.readStream(at('f'), { start: 2, end: 4 }))).toBe('234');
  });

  it('gives a file in pieces, each until the next', async () => {
    const bytes = Buffer.from(Array.from({ length: 1_300_001 }, (_, i) => i % 251));
    writeFileSync(at('f'), bytes);
    const copies: Buffer[] = [];
    for await (const piece of files.readPieces(at('f'))) copies.push(Buffer.from(piece));
    expect(Buffer.concat(copies).equals(bytes)).toBe(true);
    for await (const piece of files.readPieces(at('f'))) if (piece.length > 0) break;
  });

  it.each([
    ['nothing', () => at('no/such'), 'file-missing'],
    ['a folder', () => folder, 'file-is-folder'],
  ])('gives no pieces of %s', async (_, path, code) => {
    const read = async () => {
      for await (const piece of files.readPieces(path())) expect(piece).toBeDefined();
    };
    await expect(read()).rejects.toMatchObject({ code });
  });
});

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

describe('writing', () => {
  it('replaces a file as a whole, makes its folders and leaves no rest', async () => {
    await files.write(at('a/b/f'), 'old');
    await files.write(at('a/b/f'), 'new', 0o600);
    expect(readFileSync(at('a/b/f'), 'utf8')).toBe('new');
    expect(statSync(at('a/b/f')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at('a/b'))).toEqual(['f']);
  });

  it('leaves no rest when it can not take the place', async () => {
    mkdirSync(at('taken/full'), { recursive: true });
    await expect(files.write(at('taken'), 'x')).rejects.toBeInstanceOf(ToolError);
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('streams into a new file only', async () => {
    const stream = files.writeStream(at('f'), 0o600);
    stream.cork();
    stream.write('a');
    stream.write('b');
    stream.end('c');
    await finished(stream);
    expect(readFileSync(at('f'), 'utf8')).toBe('abc');
    expect(statSync(at('f')).mode & 0o777).toBe(0o600);
    await expect(finished(files.writeStream(at('f')).end())).rejects.toMatchObject({ code: 'file-exists' });
  });

  it('words the errors of streams', async () => {
    const message = expect.stringContaining(at('no/such'));
    await expect(text(files.readStream(at('no/such')))).rejects.toMatchObject({ code: 'file-missing', message });
    await expect(finished(files.writeStream(at('no/such')).end())).rejects.toMatchObject({
      code: 'file-missing',
      message,
    });
    await expect(text(files.readStream(folder))).rejects.toMatchObject({ code: 'file-is-folder' });
  });

  it('links, so that no byte is copied', async () => {
    writeFileSync(at('f'), 'x');
    await files.link(at('f'), at('g'));
    expect(statSync(at('g')).ino).toBe(statSync(at('f')).ino);
    await expect(files.link(at('f'), at('g'))).rejects.toMatchObject({ code: 'file-exists' });
  });

  it('copies where the file systems differ', async () => {
    const elsewhere = ['/dev/shm', '/run', process.cwd(), '/tmp'].find((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found !== undefined && found.dev !== statSync(folder).dev && mayWrite(path);
    });
    const original = await createFiles(elsewhere).temporaryDirectory('files-test');
    writeFileSync(join(original, 'f'), 'far away');
    await files.link(join(original, 'f'), at('copy'));
    rmSync(original, { recursive: true });
    expect(readFileSync(at('copy'), 'utf8')).toBe('far away');
  });

  it('removes files whose streams broke before they were open', async () => {
    const paths = Array.from({ length: 20 }, (_, i) => at(`broken-${i}`));
    const closed = paths.map((path) => {
      const stream = files.writeStream(path).on('error', () => undefined);
      stream.destroy(new Error('the source broke'));
      return new Promise((done) => stream.once('close', done));
    });
    await Promise.all(paths.map((path) => files.remove(path)));
    await Promise.all(closed);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('makes every folder of a path with the mode, also where some are there or another program makes them meanwhile', async () => {
    await Promise.all(['a/b/c', 'a/b/d', 'a/b/c', 'a'].map((name) => files.makeDirectory(at(name), 0o700)));
    await files.makeDirectory(`${at('e/f')}/`);
    expect(['a', 'a/b', 'a/b/c'].map((name) => statSync(at(name)).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
    expect([at('a/b/d'), at('e/f')].map(existsSync)).toEqual([true, true]);
  });

  it.each(['/proc/image-gate', '/proc/image-gate/reports', '/dev/null/reports'])(
    'gives up where a folder takes no other, which Node asks for ever: %s',
    async (path) => {
      await expect(files.makeDirectory(path)).rejects.toThrow(ToolError);
    },
  );

  it('renames and removes', async () => {
    await files.makeDirectory(at('a/b'), 0o700);
    await files.rename(at('a'), at('c'));
    expect(existsSync(at('c/b'))).toBe(true);
    await files.remove(at('c'));
    await files.remove(at('c'));
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('temporary folders', () => {
  it('are private, apart from each other, and removed at the end', async () => {
    const own = createFiles(folder);
    const [first, second] = [await own.temporaryDirectory('scan'), await own.temporaryDirectory('scan')];
    expect(first).not.toBe(second);
    expect(statSync(first).mode & 0o777).toBe(0o700);
    mkdirSync(join(first, 'deep'));
    writeFileSync(join(first, 'deep/file'), 'x');
    chmodSync(join(first, 'deep/file'), 0o400);
    await own.removeTemporary();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are removed at once when the process must go', async () => {
    const own = createFiles(folder);
    await own.temporaryDirectory('a/../b');
    own.removeTemporarySync();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leave no listener behind', async () => {
    const before = process.listenerCount('exit');
    const own = createFiles(folder);
    await own.temporaryDirectory('a');
    await own.temporaryDirectory('b');
    expect(process.listenerCount('exit')).toBe(before + 1);
    await own.removeTemporary();
    expect(process.listenerCount('exit')).toBe(before);
  });

  it('say where there is no room for them', async () => {
    await expect(createFiles(at('missing')).temporaryDirectory('x')).rejects.toMatchObject({
      code: 'file-missing',
      message: expect.stringContaining(at('missing')),
    });
  });
});

describe('what the system refuses', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'file-denied'],
    ['EPERM', 'file-denied'],
    ['EROFS', 'file-read-only'],
    ['EMFILE', 'too-many-files'],
    ['EIO', 'file-failed'],
  ])('%s is %s, with the path and what to do', (system, code) => {
    const cause = Object.assign(new Error(`${system}: no, write`), { code: system });
    const fault = fileFault(cause, 'write', '/reports/x.json');
    expect(fault).toMatchObject({
      code,
      cause,
      message: expect.stringContaining('/reports/x.json could not be written'),
    });
    expect(fault.fix).toMatch(/\w+.*\.$/);
  });

  it('a full disk of a temporary folder is no place that a person could tidy up', async () => {
    const cause = Object.assign(new Error('ENOSPC: no, write'), { code: 'ENOSPC' });
    const path = `${await files.temporaryDirectory('image')}/blobs/sha256/0`;
    expect(fileFault(cause, 'write', path)).toMatchObject({
      code: 'disk-full',
      fix: expect.stringMatching(/GitHub runner.*TMPDIR/),
    });
    expect(fileFault(cause, 'write', '/reports/image-gate-x.json').fix).toBe('Make room there.');
    expect(fileFault({ ...cause, code: 'EACCES' }, 'write', path).fix).not.toContain('TMPDIR');
  });
});
