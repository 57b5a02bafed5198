import { resolve } from 'node:path';
import { ConfigError, type Problem, ToolError } from '../host/errors.js';
import type { Files, RepositoryContents } from '../host/ports.js';
import { trackedFiles } from '../image/git-index.js';
import { commitFiles, type RepositoryFiles, workspaceFiles } from '../image/repository-files.js';
import { findFiles } from '../image/repository-list.js';
import { decodeText } from '../policy/text-file.js';
import type { GithubContext } from './github-context.js';
import type { Repository } from './subject.js';

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

/** Files wherever the person at this machine says, relative to the working folder. A link to nothing is not absent: a policy was meant to be there. */
export function machineFiles(
  files: Pick<Files, 'readBytes' | 'lstat' | 'stat' | 'list'>,
  workingDirectory: string,
): RepositoryFiles {
  const describe = (path: string) => resolve(workingDirectory, path);
  const read = async (path: string, max: number) => {
    const bytes = await readOne(files, describe(path), max);
    if (bytes !== undefined) return { bytes, text: decodeText(bytes, path) };
    if ((await files.lstat(describe(path))) === undefined) return undefined;
    const what = 'a symbolic link on its way points to nothing';
    throw new ConfigError([{ where: describe(path), what, fix: 'Repair or remove the link.' }], 'repository-file');
  };
  const list: RepositoryFiles['list'] = (folder, names, max) =>
    findFiles(files, workingDirectory, { folder, names, max });
  return { read, list, holds: trackedFiles(files, workingDirectory), describe };
}

/** What is no file, or far too large for one, is the author's to mend, as it is in a checked out repository. */
async function readOne(
  files: Pick<Files, 'readBytes' | 'stat'>,
  path: string,
  max: number,
): Promise<Buffer | undefined> {
  // A pipe would be waited for, perhaps for ever.
  if ((await files.stat(path))?.kind === 'other')
    throw new ConfigError(
      [{ where: path, what: 'it is a pipe or a device, not a file', fix: 'Name a file.' }],
      'repository-file',
    );
  try {
    return await files.readBytes(path, max);
  } catch (error) {
    const problem = error instanceof ToolError ? notOne[error.code] : undefined;
    throw problem === undefined ? error : new ConfigError([{ where: path, ...problem(max) }], 'repository-file');
  }
}

const notOne: Readonly<Record<string, (max: number) => Omit<Problem, 'where'>>> = {
  'file-is-folder': () => ({ what: 'it is a folder, not a file', fix: 'Name a file.' }),
  'file-too-large': (max) => ({ what: `it is larger than the ${max} bytes that are read`, fix: 'Make it smaller.' }),
};
