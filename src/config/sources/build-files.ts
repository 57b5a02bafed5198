import { posix } from 'node:path';
import { ConfigError, ToolError } from '../../host/errors.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { maxTextFile } from '../../repository/text-file.js';
import { type Lockfile, type LockfilePackage, lockfileCompanions, lockfileNames } from '../../scan/lockfile.js';
import type { ContextFile, DockerfileSource } from '../../source/build-files.js';
import type { WantedFile } from '../../source/dockerfile/copied-places.js';
import { ignoredBy } from '../../source/dockerfile/dockerignore.js';
import { repositoryPath } from '../../source/location.js';
import type { ScanTarget } from '../inputs/scan-target.js';
import { contextFolder } from './built-dockerfile.js';

/** Lockfiles that are read; each is one more request where the repository is read through GitHub's API. */
const maxLockfiles = 40;

/** Bytes of one: those of large monorepos have a few million. */
const maxLockfile = 8 * 1024 * 1024;

/** Characters of all together. */
const maxTotal = 64 * 1024 * 1024;

/** Read at once. */
const width = 8;

/**
 * The lockfiles of the build context, nearest to its root first, at most 40; of an image that is not built here those beside its Dockerfile.
 * @throws what `RepositoryFiles` throws.
 */
export async function readLockfiles(
  repository: RepositoryFiles,
  scanTarget: ScanTarget,
  dockerfile: DockerfileSource | undefined,
  workingDirectory: string,
): Promise<readonly Lockfile[]> {
  const folder = contextFolder(scanTarget, dockerfile, workingDirectory);
  if (folder === undefined) return [];
  const paths = await repository.list(folder, lockfileNames, maxLockfiles);
  let left = maxTotal;
  const lockfiles = await inParallel(paths, width, async (path): Promise<readonly Lockfile[]> => {
    const text = await readText(repository, path, Math.min(maxLockfile, left));
    left -= text?.length ?? 0;
    return text === undefined || left < 0 ? [] : [{ path, text, companions: await companions(repository, path) }];
  });
  return lockfiles.flat();
}

/**
 * The Dockerfile that a report names; none where somebody chose another one in the inputs, or where it is none that can be read.
 * @throws what `RepositoryFiles` throws but ConfigError.
 */
export async function recordedDockerfile(
  repository: RepositoryFiles,
  chosen: DockerfileSource | undefined,
  path: string | undefined,
): Promise<readonly DockerfileSource[]> {
  const isChosen = chosen !== undefined && chosen.path !== 'Dockerfile';
  if (isChosen || path === undefined || path === chosen?.path) return [];
  const text = await readText(repository, path, maxTextFile);
  return text === undefined ? [] : [{ path, text }];
}

/** What is no text, or too large, is nobody's lockfile. */
async function readText(repository: RepositoryFiles, path: string, max: number): Promise<string | undefined> {
  try {
    return (await repository.read(path, max))?.text;
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

async function companions(repository: RepositoryFiles, path: string): Promise<Lockfile['companions']> {
  const found: Record<string, string> = {};
  for (const name of lockfileCompanions.get(posix.basename(path)) ?? []) {
    const text = await readText(repository, posix.join(posix.dirname(path), name), maxTextFile);
    if (text !== undefined) found[name] = text;
  }
  return found;
}

/**
 * Of places in lockfiles that a report names, those that the repository has: the report may come from anywhere, and GitHub refuses whole uploads for a path
 * outside of the repository.
 * @throws what `RepositoryFiles` throws but ConfigError.
 */
export async function presentLockfiles(
  repository: RepositoryFiles,
  packages: readonly LockfilePackage[],
): Promise<readonly LockfilePackage[]> {
  const lines = new Map<string, number>();
  for (const path of [...new Set(packages.map((found) => found.path))].slice(0, maxLockfiles)) {
    const text = repositoryPath(path) === path ? await readText(repository, path, maxLockfile) : undefined;
    if (text !== undefined) lines.set(path, text.split('\n').length);
  }
  return packages.filter(({ path, line }) => line <= (lines.get(path) ?? 0));
}

/** Bytes of a file whose lines are counted. */
const maxFile = 4 * 1024 * 1024;
/** Files of the context with a name that is looked for. */
const maxPresent = 5000;

/**
 * Of the files that may have been copied into the image, those that the repository has and that the build could see. What lies in the working folder
 * alone is not the repository's: nobody could open it there.
 * @throws ServiceError from GitHub.
 */
export async function readContextFiles(
  repository: RepositoryFiles,
  dockerfile: DockerfileSource,
  wanted: readonly WantedFile[],
): Promise<readonly ContextFile[]> {
  const { context } = dockerfile;
  if (context === undefined || wanted.length === 0) return [];
  const isIgnored = ignoredBy(dockerfile.ignore ?? (await ignoreFile(repository, dockerfile.path, context)));
  const names = new Set(wanted.flatMap(({ candidates }) => candidates.map((path) => posix.basename(path))));
  const present = new Set(await repository.list(context, names, maxPresent));
  const files = await inParallel(
    wanted,
    width,
    async ({ layer, imagePath, candidates }): Promise<readonly ContextFile[]> => {
      const seen = candidates.filter((candidate) => !isIgnored(candidate)).map((path) => posix.join(context, path));
      const path = seen.find((candidate) => present.has(candidate) && repositoryPath(candidate) === candidate);
      const lines = path === undefined ? undefined : await lineCount(repository, path);
      return path === undefined || lines === undefined ? [] : [{ layer, imagePath, path, lines }];
    },
  );
  return files.flat();
}

/** The `.dockerignore` of a build as BuildKit looks for it: the one of this Dockerfile first. Empty where there is none that can be read. @throws ServiceError from GitHub. */
export async function ignoreFile(repository: RepositoryFiles, dockerfile: string, context: string): Promise<string> {
  const own = await textOf(repository, `${dockerfile}.dockerignore`, maxTextFile);
  return own ?? (await textOf(repository, posix.join(context, '.dockerignore'), maxTextFile)) ?? '';
}

async function lineCount(repository: RepositoryFiles, path: string): Promise<number | undefined> {
  const text = await textOf(repository, path, maxFile);
  if (text === undefined || !(await repository.holds(path))) return undefined;
  return text.replace(/\n$/, '').split('\n').length;
}

/** What is a folder, no text, too large or can't be read has no lines. */
async function textOf(repository: RepositoryFiles, path: string, max: number): Promise<string | undefined> {
  try {
    return (await repository.read(path, max))?.text;
  } catch (error) {
    if (error instanceof ConfigError || error instanceof ToolError) return undefined;
    throw error;
  }
}
