import { Cancelled, ToolError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { unpackFiles } from '../trivy/extract-files.js';
import { databaseInvalid } from './database-age.js';
import type { DatabaseKind } from './database-kind.js';

const MAX_METADATA = 64 * 1024;

/**
 * Unpacks the two files of a database's layer, whose digest has been compared, into a new folder of this run.
 * @throws ToolError `database-invalid`; what the file system throws.
 */
export async function unpackDatabase(
  files: Files,
  kind: DatabaseKind,
  archive: string,
  directory: string,
): Promise<void> {
  await files.makeDirectory(directory, 0o700);
  const wanted = new Map([
    [kind.file as string, { path: `${directory}/${kind.file}`, mode: 0o600, max: kind.maxFile }],
    ['metadata.json', { path: `${directory}/metadata.json`, mode: 0o600, max: MAX_METADATA }],
  ]);
  const found = await unpackFiles(files, archive, wanted).catch((error: unknown) => {
    if (error instanceof ToolError || error instanceof Cancelled) throw error;
    throw databaseInvalid(
      kind,
      `its layer could not be unpacked (${error instanceof Error ? error.message : String(error)})`,
    );
  });
  for (const name of wanted.keys()) {
    if (!found.has(name)) throw databaseInvalid(kind, `its layer holds no ${name}`);
  }
}
