import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../ports.js';
import { errorCode, fileFault } from './file-fault.js';
import { folderPrefix, type Owner, ownerIn } from './temporary-name.js';

/** Removing retries while an ended child still writes into the folder. */
const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 } as const;

/** The temporary folders of this run, and their end. */
interface Temporary {
  create(purpose: string): Promise<string>;
  /** Removes them all; what can't be removed stays, as a rest in a temporary folder must not change a verdict. */
  removeAll(): Promise<void>;
  removeAllSync(): void;
}

/**
 * Folders (mode 0700) under `root`, the machine's temporary folder unless given. They are removed when the process exits, however it
 * exits; after SIGKILL the next run that makes one removes them.
 */
export function createTemporary(root = tmpdir()): Temporary {
  const folders = new Set<string>();
  const owner = thisOwner();
  let swept: Promise<void> | undefined;
  const removeAllSync = (): void => {
    process.off('exit', removeAllSync);
    for (const folder of folders) {
      try {
        rmSync(folder, REMOVE);
      } catch {}
    }
    folders.clear();
  };
  const removeAll = async (): Promise<void> => {
    await Promise.allSettled([...folders].map((folder) => rm(folder, REMOVE)));
    // Tries what is left once more, and forgets it.
    removeAllSync();
  };
  const create = async (purpose: string): Promise<string> => {
    swept ??= removeAbandoned(root, owner);
    await swept;
    const folder = await mkdtemp(join(root, folderPrefix(purpose, owner))).catch((error: unknown) => {
      throw fileFault(error, 'write', root);
    });
    if (folders.size === 0) {
      process.on('exit', removeAllSync);
    }
    folders.add(folder);
    return folder;
  };
  return { create, removeAll, removeAllSync };
}

/** Does a piece of work whose temporary folders go when it ends, not with the run. */
export async function withOwnTemporary<T, F extends Pick<Files, 'temporaryDirectory' | 'remove'>>(
  files: F,
  work: (files: F) => Promise<T>,
): Promise<T> {
  const folders: string[] = [];
  const temporaryDirectory = async (purpose: string) => {
    const folder = await files.temporaryDirectory(purpose);
    folders.push(folder);
    return folder;
  };
  try {
    return await work({ ...files, temporaryDirectory });
  } finally {
    // What can't be removed now is tried again when the run ends; it changes no verdict.
    for (const folder of folders) await files.remove(folder).catch(() => undefined);
  }
}

/** Folders that one run removes at most. */
const MOST = 100;

/** This process. */
export function thisOwner(): Owner {
  const named = `${hostname()}\n${linkText('/proc/self/ns/pid')}`;
  const place = createHash('sha256').update(named).digest('hex').slice(0, 8);
  return { place, pid: process.pid, start: startOf('self') ?? '0' };
}

/**
 * Removes the temporary folders that runs of this user on this machine left behind, as nothing can clean up after SIGKILL. Only folders whose name says
 * that they are ours, that belong to us, and whose process is gone for certain. Never throws: a rest changes no verdict.
 */
export async function removeAbandoned(root: string, us: Owner): Promise<void> {
  const names = await readdir(root).catch(() => []);
  const abandoned = names.filter((name) => {
    const said = ownerIn(name);
    return said !== undefined && said.place === us.place && isGone(said.pid, said.start, us);
  });
  for (const name of abandoned.slice(0, MOST)) {
    const path = join(root, name);
    if (isOurFolder(path)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isOurFolder(path: string): boolean {
  try {
    const stats = lstatSync(path);
    return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
  } catch {
    return false;
  }
}

/** Where the start is known (Linux) a number that another process has by now is noticed; elsewhere it is taken for the same one. */
function isGone(pid: number, start: string, us: Owner): boolean {
  if (us.start !== '0') return startOf(String(pid)) !== start;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

/** Field 22 of /proc/PID/stat (proc(5)), the name in parentheses before may hold anything; of a process that has ended and only waits to be reaped none. */
function startOf(pid: string): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /^[ZX]/.test(state) ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

function linkText(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
