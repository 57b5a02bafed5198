import type { Files } from '../host/ports.js';
import type { DatabaseKind } from './database-kind.js';
import { readDatabase } from './database-metadata.js';
import type { ScannerOptions } from './scanner-options.js';

/**
 * When the advisories were collected that a scan would find in the cache directory at best; `undefined` when there are none. Only looks at what the
 * databases say of themselves: enough to know whether something has changed, not to scan with.
 */
export async function databaseHere(
  files: Pick<Files, 'list' | 'readBytes' | 'stat'>,
  kind: DatabaseKind,
  { cacheDirectory, offline }: Pick<ScannerOptions, 'cacheDirectory' | 'offline'>,
): Promise<string | undefined> {
  const folder = `${cacheDirectory}/${kind.folder}`;
  const dateOf = async (directory: string) =>
    (await readDatabase(files, kind, directory, '').catch(() => undefined))?.updatedAt;
  const given = offline ? await dateOf(folder) : undefined;
  if (given !== undefined) return given;
  const names = ((await files.list(folder)) ?? []).filter((name) => /^[0-9a-f]{64}$/.test(name));
  const dates = await Promise.all(names.map((name) => dateOf(`${folder}/${name}`)));
  return dates
    .filter((date) => date !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
