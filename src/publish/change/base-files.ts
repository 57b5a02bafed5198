import { withoutBase } from '../../base/base-use.js';
import { ConfigError, GateError } from '../../host/errors.js';
import type { RepositoryContents } from '../../host/ports.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { BaseOutcome } from '../../report/base/base-outcome.js';
import { commitFiles } from '../../repository/repository-files.js';
import { maxTextFile } from '../../repository/text-file.js';

/** A Dockerfile of the default branch. */
export interface BaseFile {
  readonly path: string;
  /** With its byte order mark, if it has one. */
  readonly text: string;
  readonly isExecutable: boolean;
}

/** Dockerfiles that are looked for where none are named, and at most. */
const [names, maxFound] = [new Set(['Dockerfile', 'Containerfile']), 100];
/** Files that are read at once. */
const width = 5;

/**
 * The Dockerfiles of a commit: those that are named, else all that are found. One that can't be read is an outcome of its own.
 * @throws ConfigError `dockerfile-absent` where there is none; ServiceError from GitHub.
 */
export async function readBaseFiles(
  contents: RepositoryContents,
  commit: string,
  named: readonly string[],
): Promise<{ readonly files: readonly BaseFile[]; readonly failed: readonly BaseOutcome[] }> {
  const paths = named.length > 0 ? named : await commitFiles(contents, commit).list('.', names, maxFound);
  if (paths.length === 0) throw noDockerfile();
  const read = await inParallel(paths, width, (path) => readOne(contents, commit, path));
  return {
    files: read.flatMap((one) => ('why' in one ? [] : [one])),
    failed: read.flatMap((one) => ('why' in one ? [{ kind: 'failed', path: one.path, why: one.why }] : [])),
  };
}

async function readOne(
  contents: RepositoryContents,
  commit: string,
  path: string,
): Promise<BaseFile | { readonly path: string; readonly why: string }> {
  try {
    const file = await commitFiles(contents, commit).read(path, maxTextFile);
    if (file === undefined) return { path, why: 'there is no such file on the default branch' };
    const text = file.bytes.toString('utf8');
    const why = withoutBase(text);
    if (why !== undefined) return { path, why };
    return { path, text, isExecutable: await contents.isExecutable(path, commit) };
  } catch (error) {
    if (!(error instanceof GateError) || error.actor !== 'config') throw error;
    return { path, why: error.message };
  }
}

function noDockerfile(): ConfigError {
  const what = 'the default branch has no Dockerfile and no Containerfile, or too many files to look through';
  const fix = 'Name them in the input `dockerfiles`.';
  return new ConfigError([{ where: 'image-gate/base', what, fix }], 'dockerfile-absent');
}
