import { isAbsolute, join } from 'node:path';
import { ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { indexedPaths } from './git-index.js';

/** Longest index that is read, in bytes: a million files. */
const maxIndex = 128 * 1024 * 1024;
/** Longest `.git` file, in bytes: no system has longer paths. */
const maxGitFile = 8 * 1024;

type GitFiles = Pick<Files, 'lstat' | 'readBytes'>;

/**
 * Says of paths whether they are the repository's, not just in its working folder: generated files and those of `.gitignore` are in no commit. A folder
 * without `.git` has only what is the repository's own; where Git's index can't be read nothing is.
 */
export function trackedFiles(files: GitFiles, directory: string): (path: string) => Promise<boolean> {
  let reading: Promise<(path: string) => boolean> | undefined;
  return async (path) => {
    reading ??= readTracked(files, directory);
    return (await reading)(path);
  };
}

async function readTracked(files: GitFiles, directory: string): Promise<(path: string) => boolean> {
  try {
    if ((await files.lstat(join(directory, '.git'))) === undefined) return () => true;
    const index = await readIndex(files, directory);
    return (index && indexedPaths(index)) ?? (() => false);
  } catch (error) {
    // What is refused or too large only costs places in reports: no run stops for it.
    if (error instanceof ToolError) return () => false;
    throw error;
  }
}

/**
 * The index may lie anywhere, as it may for Git. That shows nobody anything: only a regular file with the name `index` is opened, at most 128 MiB of it, and all
 * that becomes known is whether it has the paths of files that are in the working folder. Who can write `.git` could put any index in it anyway.
 */
async function readIndex(files: GitFiles, directory: string): Promise<Buffer | undefined> {
  const folder = await gitFolder(files, directory);
  if (folder === undefined) return undefined;
  const path = join(folder, 'index');
  return (await files.lstat(path))?.kind === 'file' ? files.readBytes(path, maxIndex) : undefined;
}

/** `.git`, or in a linked worktree and a submodule the folder that this file names (gitrepository-layout). */
async function gitFolder(files: GitFiles, directory: string): Promise<string | undefined> {
  const git = join(directory, '.git');
  if ((await files.lstat(git))?.kind !== 'file') return git;
  const text = (await files.readBytes(git, maxGitFile))?.toString('utf8');
  const folder = /^gitdir: ([^\0\r\n]+)[\r\n]*$/.exec(text ?? '')?.[1];
  // Two slashes name another machine on Windows, which would be asked, and would learn who asks.
  if (folder === undefined || /^[\\/]{2}/.test(folder)) return undefined;
  return isAbsolute(folder) ? folder : join(directory, folder);
}
