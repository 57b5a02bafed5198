import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { ConfigError, GateError, ToolError } from '../host/errors.js';
import type { Files, RepositoryContents } from '../host/ports.js';
import { chooseFiles, findFiles } from './repository-list.js';
import { trackedFiles } from './tracked-files.js';

/** A file of the repository, decoded as strict UTF-8. */
interface RepositoryFile {
  readonly text: string;
  readonly bytes: Buffer;
}

/**
 * The files of a repository in one state: a working tree or a commit. Policy, exceptions and Dockerfile are read through it, so that they
 * belong to what is built.
 */
export interface RepositoryFiles {
  /**
   * A file of at most `max` bytes; `undefined` only when nothing is at that path. Everything else stops the run: a stricter policy that
   * can't be read must never become the default one.
   * @throws ConfigError `repository-file` when the path leaves the repository, is no file, is too large or no UTF-8; ToolError
   * `repository-file-unreadable` when the machine refuses; ServiceError from GitHub.
   */
  read(path: string, max: number): Promise<RepositoryFile | undefined>;
  /**
   * Paths of regular files below a folder that bear one of the names, nearest to it first, at most `max`. Neither what packages brought nor what lies
   * behind symbolic links is looked at; of a folder that is too large, or absent, there may be none. @throws ServiceError from GitHub.
   */
  list(folder: string, names: Pick<ReadonlySet<string>, 'has'>, max: number): Promise<readonly string[]>;
  /** Whether the file at a path, which is there, is the repository's own: not one that only lies in its working folder. @throws ServiceError from GitHub. */
  holds(path: string): Promise<boolean>;
  /** The path with its place, for messages. */
  describe(path: string): string;
  /** The same path in the repository that the working folder is only a part of, as `read` takes it. Absent, and `undefined`, where there is no such repository. */
  atTop?(path: string): Promise<string | undefined>;
}

/** The files below a folder of this machine. A symbolic link may lead anywhere within it, never out of it. */
export function workspaceFiles(
  files: Pick<Files, 'readBytes' | 'lstat' | 'realPath' | 'stat' | 'list'>,
  directory: string,
): RepositoryFiles {
  const describe = (path: string) => inside(path);
  const read = async (path: string, max: number) => {
    const name = inside(path);
    const found = await locate(files, { root: directory, way: name, name, folder: 'repository' });
    if (found === undefined) return undefined;
    await requireFile(files, found, name, max);
    const bytes = await guarded(name, () => files.readBytes(found, max));
    return bytes === undefined ? undefined : decode(bytes, name);
  };
  const list: RepositoryFiles['list'] = (folder, names, max) =>
    findFiles(files, directory, { folder: inside(folder), names, max });
  return { read, list, holds: trackedFiles(files, directory), describe };
}

/** The files of one commit, through GitHub's contents API. */
export function commitFiles(contents: Pick<RepositoryContents, 'read' | 'list'>, commit: string): RepositoryFiles {
  const describe = (path: string) => `${inside(path)} at ${commit.slice(0, 12)}`;
  const read = async (path: string, max: number) => {
    const bytes = await contents.read(inside(path), commit, max);
    if (bytes === undefined) return undefined;
    if (bytes.length > max) throw tooLarge(describe(path), bytes.length, max);
    return decode(bytes, describe(path));
  };
  const list: RepositoryFiles['list'] = async (folder, names, max) =>
    chooseFiles((await contents.list(commit)) ?? [], { folder: inside(folder), names, max });
  return { read, list, holds: async () => true, describe };
}

/** The path in normal form, relative to the root of the repository. */
function inside(path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  if (isAbsolute(normal) || normal === '..' || normal.startsWith('../') || normal.includes('\0')) {
    throw invalid(
      JSON.stringify(path),
      'the path leaves the repository',
      'Name a path relative to the root of the repository',
    );
  }
  return normal;
}

/** Where a file is looked up. */
export interface Lookup {
  /** The folder that no symbolic link may lead out of. */
  readonly root: string;
  /** From the root, with slashes. */
  readonly way: string;
  /** The file and the folder, as messages name them. */
  readonly name: string;
  readonly folder: string;
}

/**
 * The real path of a file, looked up folder by folder: only where nothing at all has the name, the file is absent.
 * @throws ConfigError `repository-file` for a symbolic link that leads to nothing or out of the root; ToolError `repository-file-unreadable`.
 */
export function locate(files: Pick<Files, 'lstat' | 'realPath'>, lookup: Lookup): Promise<string | undefined> {
  return guarded(lookup.name, () => follow(files, lookup));
}

async function follow(
  files: Pick<Files, 'lstat' | 'realPath'>,
  { root: start, way, name, folder }: Lookup,
): Promise<string | undefined> {
  const root = await files.realPath(start);
  if (root === undefined) throw invalid(name, `the folder ${start} does not exist`, 'Check out the repository first');
  let reached = root;
  for (const part of way.split('/')) {
    const next = join(reached, part);
    if ((await files.lstat(next)) === undefined) return undefined;
    const real = await files.realPath(next);
    if (real === undefined)
      throw invalid(name, 'a symbolic link in its path points to nothing', 'Repair or remove the link');
    if (!contains(root, real))
      throw invalid(name, `a symbolic link leads out of the ${folder}`, 'Put the file itself there');
    reached = real;
  }
  return reached;
}

/** Whether a path is a folder or lies below it; of both the text alone counts. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

async function requireFile(files: Pick<Files, 'stat'>, path: string, name: string, max: number): Promise<void> {
  const stat = await guarded(name, () => files.stat(path));
  if (stat === undefined) return;
  if (stat.kind !== 'file') throw invalid(name, `it is a ${stat.kind}, not a file`, 'Name a file');
  if (stat.size > max) throw tooLarge(name, stat.size, max);
}

function decode(bytes: Buffer, name: string): RepositoryFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes };
  } catch {
    throw invalid(name, 'it is not UTF-8 text', 'Save it as UTF-8');
  }
}

function tooLarge(name: string, size: number, max: number): ConfigError {
  return invalid(name, `it has ${size} bytes, more than the ${max} that are read`, 'Make it smaller');
}

function invalid(where: string, what: string, fix: string): ConfigError {
  return new ConfigError([{ where, what, fix }], 'repository-file');
}

/** Names the file in what the machine refuses (EACCES, EIO …). */
async function guarded<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GateError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ToolError({
      code: 'repository-file-unreadable',
      message: `${name} can't be read: ${reason}`,
      fix: 'Make the file readable for the user that runs image-gate; a policy that exists is never ignored.',
      cause: error,
    });
  }
}
