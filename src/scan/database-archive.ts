import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Files } from '../host/ports.js';
import type { Digest } from '../oci/digest.js';
import type { DatabaseKind } from './database-kind.js';
import { databaseInvalid } from './database-metadata.js';
import { metered } from './metered.js';

const MAX_METADATA = 64 * 1024;
const MAX_ENTRIES = 16;

/**
 * Unpacks the two files of a database's layer into a new folder and gives their hashes. Nothing else of the archive is written, so that no name in it
 * can lead anywhere.
 * @throws ToolError `database-invalid`.
 */
export async function unpackDatabase(
  files: Files,
  kind: DatabaseKind,
  archive: string,
  directory: string,
): Promise<Readonly<Record<string, Digest>>> {
  await files.makeDirectory(directory, 0o700);
  const entries = extract();
  const feeding = pipeline(files.readStream(archive), createGunzip(), entries);
  // Whatever goes wrong is thrown by the loop below; unhandled, this one would end the process.
  feeding.catch(() => undefined);
  const limits = new Map([
    [kind.file as string, kind.maxFile],
    ['metadata.json', MAX_METADATA],
  ]);
  const hashes: Record<string, Digest> = {};
  let count = 0;
  try {
    for await (const entry of entries) {
      count += 1;
      if (count > MAX_ENTRIES) throw new Error(`it holds more than ${MAX_ENTRIES} files`);
      const name = entry.header.name.replace(/^\.\//, '');
      const max = entry.header.type === 'file' ? limits.get(name) : undefined;
      if (max === undefined) {
        entry.resume();
        continue;
      }
      const { stream, digest } = metered({ max, exceeded: (what) => new Error(`${name}: ${what}`) });
      await pipeline(entry, stream, files.writeStream(`${directory}/${name}`, 0o600));
      hashes[name] = digest();
    }
    await feeding;
  } catch (error) {
    throw databaseInvalid(
      kind,
      `its layer could not be unpacked (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  for (const name of limits.keys()) {
    if (hashes[name] === undefined) throw databaseInvalid(kind, `its layer holds no ${name}`);
  }
  return hashes;
}
