import { isAbsolute, relative, resolve, sep } from 'node:path';
import { requireAll } from '../config/rules/exceptions-lint.js';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { needsYaml, type WantedException } from '../policy/edit/add-exception.js';
import { prune } from '../policy/exceptions/prune.js';
import { isYamlFile } from '../policy/exceptions/suggestion.js';
import type { PrunedFile } from '../report/terminal/rules/prune-text.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import { exceptionPaths } from '../repository/rule-paths.js';
import { maxTextFile } from '../repository/text-file.js';
import type { PathOrDefault } from '../text/path-or-default.js';

/** A file of exceptions of this machine without what has expired. */
interface PrunedHere extends PrunedFile {
  readonly bytes: Uint8Array;
  /** The file itself, behind all links; absolute. */
  readonly place: string;
}

/**
 * The files of exceptions that are there, without what has expired; also those of which nothing is to be removed.
 * @throws ConfigError `file-absent` for named files that are not there; `prune-outside` where a symbolic link leads out of the working folder, as what
 * lies there belongs to somebody else; `no-file` for a folder; what `prune` throws.
 */
export async function prunedHere(
  files: Pick<Files, 'readBytes' | 'realPath' | 'lstat'>,
  workingDirectory: string,
  paths: readonly PathOrDefault[],
  now: Date,
): Promise<readonly PrunedHere[]> {
  const found = await Promise.all(
    paths.map(async ({ path, named }) => {
      const place = await placeHere(files, workingDirectory, path);
      if (place !== undefined) await requireFile(files, path, place);
      const bytes = place === undefined ? undefined : await files.readBytes(place, maxTextFile);
      return { path, named, place, bytes };
    }),
  );
  requireAll(found.filter(({ named, bytes }) => named && bytes === undefined).map(({ path }) => path));
  return onceEach(found).flatMap(({ path, place, bytes }) =>
    place === undefined || bytes === undefined ? [] : [{ path, place, ...prune(bytes, path, now) }],
  );
}

async function requireFile(files: Pick<Files, 'lstat'>, path: string, place: string): Promise<void> {
  const kind = (await files.lstat(place))?.kind;
  if (kind === 'file') return;
  const what = kind === 'directory' ? 'it is a folder, not a file' : 'it is not a file';
  throw new ConfigError([{ where: path, what, fix: 'Name a file.' }], 'no-file');
}

/** A file that goes by several names is pruned, written and counted once. */
function onceEach<T extends { readonly place: string | undefined }>(found: readonly T[]): readonly T[] {
  return found.filter(({ place }, index) => found.findIndex((other) => other.place === place) === index);
}

/** Where a path leads to; `undefined` when nothing is there. What the user named outside of the working folder is meant. */
async function placeHere(
  files: Pick<Files, 'realPath' | 'lstat'>,
  workingDirectory: string,
  path: string,
): Promise<string | undefined> {
  const named = resolve(workingDirectory, path);
  const root = (await files.realPath(workingDirectory)) ?? workingDirectory;
  const place = await files.realPath(named);
  if (place === undefined) {
    if ((await files.lstat(named)) !== undefined) throw unsafe(path, 'a symbolic link in its path points to nothing');
    return undefined;
  }
  if (isInside(workingDirectory, named) && !isInside(root, place)) {
    throw unsafe(path, 'a symbolic link leads out of the working folder');
  }
  return place;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function unsafe(where: string, what: string): ConfigError {
  return new ConfigError(
    [{ where, what, fix: 'Put the file itself there, or name the file that it points to.' }],
    'prune-outside',
  );
}

/** A file of the working folder that is to be written, behind all links. */
interface LocalFile {
  /** Absolute. */
  readonly place: string;
  readonly isNew: boolean;
}

/** Where an exception belongs that nobody has named a file for: the plain file where it can hold it, else the YAML file; one that is there first. */
export async function fileFor(files: Pick<RepositoryFiles, 'read'>, wanted: WantedException): Promise<string> {
  const paths = exceptionPaths().map(({ path }) => path);
  const fitting = needsYaml(wanted) ? paths.filter(isYamlFile) : paths;
  for (const path of fitting) if ((await files.read(path, maxTextFile)) !== undefined) return path;
  const [first = ''] = fitting;
  return first;
}

/** The bytes of a file, `undefined` where there is none, and where it is to be written. @throws ConfigError `prune-outside` for a link that leads out of the working folder, `no-file`. */
export async function textHere(
  files: Pick<Files, 'readBytes' | 'realPath' | 'lstat'>,
  workingDirectory: string,
  path: string,
): Promise<{ readonly bytes: Buffer | undefined; readonly place: string }> {
  const place = await placeHere(files, workingDirectory, path);
  if (place === undefined) return { bytes: undefined, place: resolve(workingDirectory, path) };
  await requireFile(files, path, place);
  return { bytes: await files.readBytes(place, maxTextFile), place };
}

/** With the mode that it has, or a new one. */
export async function writeHere(
  files: Pick<Files, 'write' | 'replace'>,
  { place, isNew }: LocalFile,
  bytes: Uint8Array,
): Promise<void> {
  if (isNew) await files.write(place, bytes);
  else await files.replace(place, bytes);
}
