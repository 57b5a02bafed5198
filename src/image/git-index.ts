import { join } from 'node:path';
import type { Files } from '../host/ports.js';

/** Longest index that is read, in bytes: a million files. */
const maxIndex = 128 * 1024 * 1024;

/**
 * Says of paths whether they are the repository's, not just in its working folder: generated files and those of `.gitignore` are in no commit. A folder
 * without `.git` has only what is the repository's own; where Git's index can't be read nothing is.
 */
export function trackedFiles(
  files: Pick<Files, 'lstat' | 'readBytes'>,
  directory: string,
): (path: string) => Promise<boolean> {
  let reading: Promise<Buffer | undefined> | undefined;
  const readIndex = async () => {
    if ((await files.lstat(join(directory, '.git'))) === undefined) return undefined;
    const path = join(directory, '.git', 'index');
    const isThere = (await files.lstat(path))?.kind === 'file';
    return (isThere ? await files.readBytes(path, maxIndex) : undefined) ?? Buffer.alloc(0);
  };
  return async (path) => {
    reading ??= readIndex();
    const index = await reading;
    return index === undefined || isInIndex(index, path);
  };
}

/**
 * Whether an index of Git (gitformat-index, versions 2 and 3) has a path: it stands there as it is, its length before it and a NUL behind. Version 4 shortens
 * paths; for it, as for what is no index, the answer is no.
 */
export function isInIndex(index: Buffer, path: string): boolean {
  if (path === '' || index.length <= 12 || index.toString('latin1', 0, 4) !== 'DIRC') return false;
  const version = index.readUInt32BE(4);
  const name = Buffer.from(`${path}\0`, 'utf8');
  const length = Math.min(name.length - 1, 0xfff);
  for (let at = index.indexOf(name, 12); at >= 0 && version <= 3; at = index.indexOf(name, at + 1)) {
    if ((index.readUInt16BE(at - 2) & 0x4fff) === length) return true;
    // In version 3 more flags may stand between these and the name; bit 14 says so.
    if (version === 3 && (index.readUInt16BE(at - 4) & 0x4fff) === (0x4000 | length)) return true;
  }
  return false;
}
