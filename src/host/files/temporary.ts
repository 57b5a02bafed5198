import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../ports.js';
import { removeAbandoned, thisOwner } from './abandoned.js';
import { fileFault } from './file-fault.js';
import { folderPrefix } from './temporary-name.js';

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
