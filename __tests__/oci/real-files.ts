import { constants, createReadStream, createWriteStream } from 'node:fs';
import { copyFile, link, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Files, Stat } from '../../src/host/ports.js';

type Used =
  | 'lstat'
  | 'readBytes'
  | 'readStream'
  | 'writeStream'
  | 'makeDirectory'
  | 'link'
  | 'rename'
  | 'remove'
  | 'write';
export const realFiles: Pick<Files, Used> = {
  async lstat(path) {
    const stat = await lstat(path).catch(() => undefined);
    if (!stat) return undefined;
    const kind: Stat['kind'] = stat.isSymbolicLink()
      ? 'symlink'
      : stat.isFile()
        ? 'file'
        : stat.isDirectory()
          ? 'directory'
          : 'other';
    return { kind, size: stat.size, mtimeMs: stat.mtimeMs };
  },
  readBytes: (path) => readFile(path).catch(() => undefined),
  readStream: (path, range) => createReadStream(path, { ...range, highWaterMark: 1024 * 1024 }),
  writeStream: (path, mode) => createWriteStream(path, { flags: 'wx', mode }),
  async makeDirectory(path) {
    await mkdir(path, { recursive: true });
  },
  link: (from, to) => link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_EXCL)),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  async write(path, data) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, data);
  },
};
