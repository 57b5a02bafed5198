import * as fs from 'node:fs';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import { ToolError } from '../errors.js';
import { readUpTo } from './read-up-to.js';

const [open, close, read, fstat, statfs] = [
  promisify(fs.open),
  promisify(fs.close),
  promisify(fs.read),
  promisify<number, fs.Stats>(fs.fstat),
  promisify<string, fs.StatsFs>(fs.statfs),
];

/** All bytes of a file, a pipe or a device. @throws ToolError `file-too-large` past `max`; what Node throws. */
export async function wholeFile(path: string, max: number): Promise<Buffer> {
  const fd = await open(path, atOnce);
  const stats = await fstat(fd);
  if (stats.isFIFO() && !(await isAnonymous(path))) return readPipe(fd, path, max);
  if (stats.isFile() || stats.isDirectory()) return readClosing(fd, path, stats.size, max);
  await close(fd);
  return readClosing(await open(path, 'r'), path, 0, max);
}

/** Does not wait for somebody who writes into a pipe. Windows has no such flag, and no pipe under a path. */
const atOnce = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/** PIPEFS_MAGIC of Linux (statfs(2)). */
const pipes = 0x50495045;

/** Whether a pipe is that of two processes, as a shell makes it for `<(…)`: its writer was there before us, and may have gone. */
async function isAnonymous(path: string): Promise<boolean> {
  return (await statfs(path)).type === pipes;
}

/**
 * By the event loop: a read of the file system holds one of Node's few threads until somebody writes, and with it the process, which could not even be ended. It must be the pipe as it was opened
 * first: who opens it when its writer has gone is never told so.
 */
async function readPipe(fd: number, path: string, max: number): Promise<Buffer> {
  const { bytes, isWhole } = await readUpTo(new Socket({ fd, readable: true, writable: false }), max);
  if (!isWhole) throw tooLarge(path, max);
  return bytes;
}

async function readClosing(fd: number, path: string, size: number, max: number): Promise<Buffer> {
  try {
    return await readBounded(fd, path, size, max);
  } finally {
    await close(fd);
  }
}

/** Reads to the end whatever `stat` says: devices have no size, and a file may grow meanwhile. */
async function readBounded(fd: number, path: string, size: number, max: number): Promise<Buffer> {
  let buffer = Buffer.alloc(Math.min(size, max) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await read(fd, buffer, length, buffer.length - length, null);
    length += bytesRead;
    if (length > max) {
      throw tooLarge(path, max);
    }
    // One byte more than the file had was asked for: where just those came, it ends there.
    if (bytesRead === 0 || (length === size && length < buffer.length)) {
      return buffer.subarray(0, length);
    }
    if (length === buffer.length) {
      buffer = Buffer.concat([buffer], Math.min(Math.max(length * 2, 4096), max + 1));
    }
  }
}

function tooLarge(path: string, max: number): ToolError {
  return new ToolError({
    code: 'file-too-large',
    message: `${path} is larger than the ${max} bytes that are read of such a file.`,
    fix: 'Check that it is the right file, or make it smaller.',
  });
}
