import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Files } from '../host/ports.js';
import type { Digest } from '../oci/digest.js';
import { metered } from './metered.js';

/** More than any archive of Trivy's holds. */
const MAX_ENTRIES = 1_000;

/** Bytes that the decoder hands out at once; Node's default of 16 KiB costs a trip to the thread pool each. */
const OUTPUT_CHUNK = 1024 * 1024;

/** A file of an archive that is wanted, and where it is to go. */
export interface WantedFile {
  readonly path: string;
  readonly mode: number;
  /** Bytes. */
  readonly max: number;
}

/**
 * Unpacks the wanted regular files of a tar.gz, by their names in it, and gives their SHA-256. Where a file goes is our choice alone, so that no name in
 * the archive can lead anywhere. Names that it doesn't hold are missing in the answer.
 * @throws Error when the archive is damaged or past its bounds; what the file system throws.
 */
export async function extractFiles(
  files: Pick<Files, 'readStream' | 'writeStream'>,
  archive: string,
  wanted: ReadonlyMap<string, WantedFile>,
): Promise<ReadonlyMap<string, Digest>> {
  const entries = extract();
  const feeding = pipeline(files.readStream(archive), createGunzip({ chunkSize: OUTPUT_CHUNK }), entries);
  // Whatever goes wrong is thrown by the loop below; unhandled, this one would end the process.
  feeding.catch(() => undefined);
  const digests = new Map<string, Digest>();
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count > MAX_ENTRIES) throw new Error(`it holds more than ${MAX_ENTRIES} files`);
    const name = entry.header.name.replace(/^\.\//, '');
    const file = entry.header.type === 'file' && !digests.has(name) ? wanted.get(name) : undefined;
    if (file === undefined) {
      entry.resume();
      continue;
    }
    const { stream, digest } = metered({ max: file.max, exceeded: (what) => new Error(`${name}: ${what}`) });
    await pipeline(entry, stream, files.writeStream(file.path, file.mode));
    digests.set(name, digest());
  }
  await feeding;
  return digests;
}
