import { resolve } from 'node:path';
import type { Files } from '../host/ports.js';
import { needsYaml, type WantedException } from '../policy/edit/add-exception.js';
import { isYamlFile } from '../policy/exceptions/suggestion.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import { exceptionPaths } from '../repository/rule-paths.js';
import { maxTextFile } from '../repository/text-file.js';
import { placeHere } from './local-exceptions.js';

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

/** The bytes of a file, `undefined` where there is none, and where it is to be written. @throws ConfigError `prune-outside` for a link that leads out of the working folder. */
export async function textHere(
  files: Pick<Files, 'readBytes' | 'realPath' | 'lstat'>,
  workingDirectory: string,
  path: string,
): Promise<{ readonly bytes: Buffer | undefined; readonly place: string }> {
  const place = await placeHere(files, workingDirectory, path);
  if (place === undefined) return { bytes: undefined, place: resolve(workingDirectory, path) };
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
