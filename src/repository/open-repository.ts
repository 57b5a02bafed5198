import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { ConfigError, type Problem, ToolError } from '../host/errors.js';
import type { Files, RepositoryContents } from '../host/ports.js';
import type { GithubContext } from './github-context.js';
import {
  commitFiles,
  contains,
  type Lookup,
  locate,
  type RepositoryFiles,
  workspaceFiles,
} from './repository-files.js';
import { findFiles } from './repository-list.js';
import { decodeText } from './text-file.js';
import { trackedFiles } from './tracked-files.js';

/**
 * Where policy, exceptions and Dockerfile are read: the checked out repository, that very commit through GitHub's API, or, off the runner, the
 * machine of the person who names the files.
 */
export type Repository =
  | { readonly kind: 'machine' }
  | { readonly kind: 'workspace' }
  | {
      readonly kind: 'commit';
      readonly github: GithubContext;
      readonly commit: string;
      readonly token: string | undefined;
    };

/** Makes the port to GitHub's contents API when a run needs it. */
export type OpenContents = (github: GithubContext, token: string | undefined) => RepositoryContents;

/** The files that rule this run: those of the working folder, or those of the very commit. */
export function openRepository(
  files: Pick<Files, 'readBytes' | 'lstat' | 'realPath' | 'stat' | 'list'>,
  openContents: OpenContents,
  repository: Repository,
  workingDirectory: string,
): RepositoryFiles {
  switch (repository.kind) {
    case 'machine':
      return machineFiles(files, workingDirectory);
    case 'workspace':
      return workspaceFiles(files, workingDirectory);
    case 'commit':
      return commitFiles(openContents(repository.github, repository.token), repository.commit);
  }
}

/**
 * Files wherever the person at this machine says, relative to the working folder. Below the repository that the working folder is part of (or below the
 * working folder itself, where there is none) a symbolic link is followed as long as it stays there: elsewhere nobody would have the same rules. What is named
 * outside is meant. A link to nothing is not absent: a policy was meant to be there.
 */
export function machineFiles(
  files: Pick<Files, 'readBytes' | 'lstat' | 'realPath' | 'stat' | 'list'>,
  workingDirectory: string,
): RepositoryFiles {
  const describe = (path: string) => resolve(workingDirectory, path);
  const read = async (path: string, max: number) => {
    const name = describe(path);
    const found = await locate(files, await lookup(files, workingDirectory, name));
    const bytes = found === undefined ? undefined : await readOne(files, found, name, max);
    return bytes && { bytes, text: decodeText(bytes, path) };
  };
  const list: RepositoryFiles['list'] = (folder, names, max) =>
    findFiles(files, workingDirectory, { folder, names, max });
  const atTop = async (path: string) => {
    const here = (await files.realPath(workingDirectory)) ?? workingDirectory;
    const top = await topOf(files, here);
    return top === undefined || top === here ? undefined : join(relative(here, top), path);
  };
  return { read, list, holds: trackedFiles(files, workingDirectory), describe, atTop };
}

async function lookup(
  files: Pick<Files, 'lstat' | 'realPath'>,
  workingDirectory: string,
  name: string,
): Promise<Lookup> {
  const here = (await files.realPath(workingDirectory)) ?? workingDirectory;
  // Both may be named through a link, as /tmp on macOS.
  const place = contains(workingDirectory, name) ? join(here, relative(workingDirectory, name)) : name;
  const top = await topOf(files, here);
  const root = [top ?? here].find((folder) => contains(folder, place)) ?? parse(place).root;
  const way = relative(root, place).split(sep).join('/');
  return { root, way, name, folder: top === undefined ? 'working folder' : 'repository' };
}

/**
 * The nearest folder, from this one upwards, that has a `.git`: a folder, or a file in linked worktrees and submodules. Where the machine refuses to look
 * further up there is none, which is the stricter answer.
 */
async function topOf(files: Pick<Files, 'lstat'>, folder: string): Promise<string | undefined> {
  const found = await files.lstat(join(folder, '.git')).catch(() => undefined);
  if (found !== undefined) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topOf(files, above);
}

/** What is no file, or far too large for one, is for the author to fix, as it is in a checked out repository. */
async function readOne(
  files: Pick<Files, 'readBytes' | 'stat'>,
  path: string,
  name: string,
  max: number,
): Promise<Buffer | undefined> {
  // A pipe would be waited for, perhaps for ever.
  if ((await files.stat(path))?.kind === 'other')
    throw new ConfigError(
      [{ where: name, what: 'it is a pipe or a device, not a file', fix: 'Name a file.' }],
      'repository-file',
    );
  try {
    return await files.readBytes(path, max);
  } catch (error) {
    const problem = error instanceof ToolError ? notOne[error.code] : undefined;
    throw problem === undefined ? error : new ConfigError([{ where: name, ...problem(max) }], 'repository-file');
  }
}

const notOne: Readonly<Record<string, (max: number) => Omit<Problem, 'where'>>> = {
  'file-is-folder': () => ({ what: 'it is a folder, not a file', fix: 'Name a file.' }),
  'file-too-large': (max) => ({ what: `it is larger than the ${max} bytes that are read`, fix: 'Make it smaller.' }),
};
