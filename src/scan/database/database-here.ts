import type { Files } from '../../host/ports.js';
import type { ScannerOptions } from '../scanner-options.js';
import type { DatabaseKind } from './database-kind.js';
import { readDatabase } from './database-metadata.js';
import { keptLayers } from './database-store.js';

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
  const given = offline ? await readDatabase(files, kind, folder, '').catch(() => undefined) : undefined;
  if (given !== undefined) return given.updatedAt;
  return (await keptLayers(files, kind, cacheDirectory))[0]?.note?.updatedAt;
}
