import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { byText } from '../../text/order.js';
import { ToolError } from '../errors.js';
import type { Files } from '../ports.js';
import type { Stat } from '../values.js';
import { errorCode, fileFault } from './file-fault.js';
import { brokenOff, readPieces, readStream, writePieces, writeStream } from './file-streams.js';
import { createTemporary } from './temporary.js';
import { wholeFile } from './whole-file.js';

const FILE_MODE = 0o644;

/** What the system answers to a link that it can't make, where a copy does as well. */
const UNLINKABLE = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Files that also removes its temporary folders; the entries call this at the end of a run. */
export interface TemporaryFiles extends Files {
  removeTemporary(): Promise<void>;
  removeTemporarySync(): void;
}

/**
 * The file system. Every refusal is a ToolError with the path and what to do: `disk-full`, `file-denied`, `file-read-only`, …
 * @param temporaryRoot where temporary folders are made; the machine's temporary folder unless given.
 */
export function createFiles(temporaryRoot?: string): TemporaryFiles {
  const temporary = createTemporary(temporaryRoot);
  return {
    readBytes,
    stat: (path) => describe(fs.stat, path),
    lstat: (path) => describe(fs.lstat, path),
    isWritable,
    realPath: (path) => orAbsent(path, NOTHING_THERE, () => fs.realpath(path)),
    list: async (path) => (await orAbsent(path, MISSING, () => fs.readdir(path)))?.sort(),
    listKinds,
    write,
    create,
    replace,
    readStream,
    readPieces,
    writeStream,
    writePieces,
    makeDirectory: (path, mode) => writing(path, () => makeDirectory(path, mode)),
    link,
    rename: (from, to) => writing(to, () => fs.rename(from, to)),
    remove: (path) => writing(path, () => remove(path)),
    temporaryDirectory: temporary.create,
    removeTemporary: temporary.removeAll,
    removeTemporarySync: temporary.removeAllSync,
  };
}

async function isWritable(path: string): Promise<boolean> {
  try {
    const isFolder = (await fs.stat(path)).isDirectory();
    await fs.access(path, isFolder ? constants.W_OK | constants.X_OK : constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function remove(path: string): Promise<void> {
  await brokenOff(path);
  await fs.rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}

const MISSING = new Set(['ENOENT']);

/** A path through a file has nothing at its end either. */
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR']);

async function orAbsent<T>(path: string, absent: ReadonlySet<string>, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (absent.has(errorCode(error) ?? '')) {
      return undefined;
    }
    throw fileFault(error, 'read', path);
  }
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileFault(error, 'write', path);
  }
}

/** Not with Node's `recursive`: where a folder is there and takes no other (`/proc`), that asks for ever. */
async function makeDirectory(path: string, mode?: number): Promise<void> {
  const made = await madeOrFault(path, mode);
  if (made === undefined) return;
  if (errorCode(made) !== 'ENOENT' || dirname(path) === path) throw made;
  await makeDirectory(dirname(path), mode);
  const again = await madeOrFault(path, mode);
  if (again !== undefined) throw again;
}

/** Nothing where the folder is made, or was there; else what the system says. */
async function madeOrFault(path: string, mode?: number): Promise<unknown> {
  try {
    await fs.mkdir(path, mode);
    return undefined;
  } catch (error) {
    // What the system says of a folder that is there depends on its disk: EEXIST, EROFS, EPERM …
    const isThere = await fs.stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    return isThere ? undefined : error;
  }
}

async function describe(ask: (path: string) => Promise<Stats>, path: string): Promise<Stat | undefined> {
  const stats = await orAbsent(path, NOTHING_THERE, () => ask(path));
  return stats && { kind: kindOf(stats), size: stats.size, mtimeMs: stats.mtimeMs };
}

async function listKinds(path: string) {
  const entries = await orAbsent(path, MISSING, () => fs.readdir(path, { withFileTypes: true }));
  return entries?.map((entry) => ({ name: entry.name, kind: kindOf(entry) })).sort((a, b) => byText(a.name, b.name));
}

function kindOf(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Stat['kind'] {
  if (stats.isFile()) {
    return 'file';
  }
  if (stats.isDirectory()) {
    return 'directory';
  }
  return stats.isSymbolicLink() ? 'symlink' : 'other';
}

function readBytes(path: string, max: number): Promise<Buffer | undefined> {
  return orAbsent(path, NOTHING_THERE, () => wholeFile(path, max));
}

async function write(path: string, data: string | Uint8Array, mode = FILE_MODE): Promise<void> {
  await writing(path, async () => {
    await makeDirectory(dirname(path));
    await throughNeighbour(path, (neighbour) => fs.writeFile(neighbour, data, { mode, flag: 'wx' }));
  });
}

/** A name that exists already can't be linked to, whoever else tries: that is what makes one writer the first. */
async function create(path: string, data: Uint8Array): Promise<boolean> {
  const neighbour = neighbourOf(path);
  try {
    await writing(path, () => fs.writeFile(neighbour, data, { mode: FILE_MODE, flag: 'wx', flush: true }));
    await fs.link(neighbour, path);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'EEXIST') return false;
    throw UNLINKABLE.has(code) ? unlinkable(path, error) : fileFault(error, 'write', path);
  } finally {
    await fs.rm(neighbour, { force: true });
  }
}

function unlinkable(path: string, cause: unknown): ToolError {
  return new ToolError({
    code: 'no-hard-links',
    message: `${path} could not be written: its file system has no hard links, without which several writers could overwrite each other.`,
    fix: 'Choose a folder on another file system.',
    cause,
  });
}

async function replace(path: string, data: Uint8Array): Promise<void> {
  await writing(path, async () => {
    const { mode } = await fs.stat(path);
    await throughNeighbour(path, async (neighbour) => {
      await fs.writeFile(neighbour, data, { mode: 0o600, flag: 'wx' });
      // The mode of a new file is less what the umask takes away.
      await fs.chmod(neighbour, mode & 0o7777);
    });
  });
}

function neighbourOf(path: string): string {
  return join(dirname(path), `.image-gate-${randomBytes(6).toString('hex')}`);
}

/** A file that comes into being under another name in the same folder, and takes its place at once. */
async function throughNeighbour(path: string, make: (neighbour: string) => Promise<void>): Promise<void> {
  const neighbour = neighbourOf(path);
  try {
    await make(neighbour);
    await fs.rename(neighbour, path);
  } catch (error) {
    await fs.rm(neighbour, { force: true });
    throw error;
  }
}

async function link(existing: string, path: string): Promise<void> {
  await writing(path, async () => {
    try {
      await fs.link(existing, path);
    } catch (error) {
      if (!UNLINKABLE.has(errorCode(error) ?? '')) {
        throw error;
      }
      await fs.copyFile(existing, path, constants.COPYFILE_EXCL);
    }
  });
}
