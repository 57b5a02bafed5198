import { posix } from 'node:path';
import { ConfigError, ToolError } from '../../host/errors.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { maxTextFile } from '../../repository/text-file.js';
import type { ContextFile, DockerfileSource } from '../../source/build-files.js';
import type { WantedFile } from '../../source/dockerfile/copied-places.js';
import { ignoredBy } from '../../source/dockerfile/dockerignore.js';
import { repositoryPath } from '../../source/location.js';

/** Bytes of a file whose lines are counted. */
const maxFile = 4 * 1024 * 1024;
/** Files of the context with a name that is looked for. */
const maxPresent = 5000;
/** Read at once. */
const width = 8;

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
