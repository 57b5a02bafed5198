import { dirname, resolve } from 'node:path';
import { ConfigError, ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { Stat } from '../host/values.js';
import { isRecord } from '../oci/image-file-name.js';
import type { GateConfig } from './gate-config.js';

type PlaceFiles = Pick<Files, 'stat' | 'lstat' | 'isWritable'>;

/** Before any work is done for it: a file can be written at this path. @throws ConfigError `output-impossible`. */
export async function requireOutput(files: PlaceFiles, path: string): Promise<void> {
  const where = `output ${path}`;
  // Something else under this name would break each later `judge` of the report beside it.
  if (isRecord(path))
    throw impossible(
      where,
      'a file of this name is read as the record of the report beside it',
      'Choose another name.',
    );
  const found = await at(files, path, where);
  if (found?.kind === 'directory') throw impossible(where, 'it is a folder', 'Name a file in it.');
  // The file is written beside it and takes its place, which no device or pipe survives.
  if (found?.kind === 'other')
    throw impossible(where, 'it is not a file', 'Name a file, or leave it out and redirect.');
  const folder = dirname(path);
  const above = await at(files, folder, where);
  if (above === undefined) throw impossible(where, `there is no folder ${folder}`, 'Make it, or correct the path.');
  if (above.kind !== 'directory') throw impossible(where, `${folder} is no folder`, 'Correct the path.');
  if (!(await files.isWritable(folder))) throw denied(where, folder);
}

/**
 * Before any work is done for them: the folders of reports, with the one beside it for what only their owner may read, and of Trivy and databases can be
 * made and written to. A cache that is there may be full and read-only. @throws ConfigError `output-impossible`.
 */
export async function requireFolders(
  files: PlaceFiles,
  { reportDirectory, scanner, scanTarget }: Pick<GateConfig, 'reportDirectory' | 'scanner' | 'scanTarget'>,
): Promise<void> {
  const reports = `input report-dir ${reportDirectory}`;
  for (const path of [reportDirectory, `${reportDirectory}.private`]) await requireFolder(files, path, reports, true);
  if ((await files.lstat(`${reportDirectory}.private`))?.kind === 'symlink')
    throw impossible(reports, `${reportDirectory}.private is a symbolic link`, 'Remove it, or choose another folder.');
  if (scanTarget.kind === 'report') return;
  const { cacheDirectory } = scanner;
  await requireFolder(files, cacheDirectory, `input cache-dir ${cacheDirectory}`, false);
}

/** @param inUse whether something is written to it that is there. */
async function requireFolder(files: PlaceFiles, path: string, where: string, inUse: boolean): Promise<void> {
  const found = await at(files, path, where);
  if (found?.kind === 'directory') {
    if (inUse && !(await files.isWritable(path))) throw denied(where, path);
    return;
  }
  if (found !== undefined) throw impossible(where, `${path} is no folder`, 'Remove it, or choose another folder.');
  const above = await nearestAbove(files, resolve(path), where);
  if (!(await files.isWritable(above))) throw denied(where, above);
}

/** The folder in which the first missing one would be made. */
async function nearestAbove(files: PlaceFiles, path: string, where: string): Promise<string> {
  const above = dirname(path);
  const found = await at(files, above, where);
  if (found?.kind === 'directory') return above;
  if (found !== undefined) throw impossible(where, `${above} is no folder`, 'Remove it, or choose another folder.');
  return above === path ? above : nearestAbove(files, above, where);
}

/** What is there. A path that can't be looked at can't be written to either. */
async function at(files: PlaceFiles, path: string, where: string): Promise<Stat | undefined> {
  try {
    const found = await files.stat(path);
    if (found === undefined && (await files.lstat(path))?.kind === 'symlink')
      throw impossible(where, `the link ${path} leads to nothing`, 'Remove or repair the link.');
    return found;
  } catch (error) {
    if (error instanceof ToolError) throw impossible(where, error.message.replace(/\.$/, ''), error.fix);
    throw error;
  }
}

function denied(where: string, folder: string): ConfigError {
  return impossible(
    where,
    `this user may not write in ${folder}`,
    'Change its owner or mode, or choose another folder.',
  );
}

function impossible(where: string, what: string, fix: string): ConfigError {
  return new ConfigError([{ where, what: `nothing can be written there: ${what}`, fix }], 'output-impossible');
}
