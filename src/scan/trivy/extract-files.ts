import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Files } from '../../host/ports.js';
import type { Digest } from '../../oci/digest.js';
import { type Bounds, boundedStream, hashedStream } from './bounded-stream.js';

/** More than any archive of Trivy's holds. */
const MAX_ENTRIES = 1_000;

/** Bytes that the decoder hands out at once; Node's default of 16 KiB costs a trip to the thread pool each. */
const OUTPUT_CHUNK = 1024 * 1024;

type ArchiveFiles = Pick<Files, 'readStream' | 'writeStream'>;

/** A file of an archive that is wanted, and where it is to go. */
interface WantedEntry {
  readonly path: string;
  readonly mode: number;
  /** Bytes. */
  readonly max: number;
}

/** As `unpackFiles`; gives the SHA-256 of each. */
export async function extractFiles(
  files: ArchiveFiles,
  archive: string,
  wanted: ReadonlyMap<string, WantedEntry>,
): Promise<ReadonlyMap<string, Digest>> {
  const digests = new Map<string, () => Digest>();
  await unpackFiles(files, archive, wanted, (name, bounds) => {
    const { stream, digest } = hashedStream(bounds);
    digests.set(name, digest);
    return stream;
  });
  return new Map([...digests].map(([name, digest]) => [name, digest()]));
}

/**
 * Unpacks the wanted regular files of a tar.gz, by their names in it, and gives the names that were there. Where a file goes is our choice alone, so that no
 * name in the archive can lead anywhere. Hashes nothing: for an archive whose own digest has been compared.
 * @param through what the bytes of a file go through on their way.
 * @throws Error when the archive is damaged or past its bounds; what the file system throws.
 */
export async function unpackFiles(
  files: ArchiveFiles,
  archive: string,
  wanted: ReadonlyMap<string, WantedEntry>,
  through: (name: string, bounds: Bounds) => Transform = (_, bounds) => boundedStream(bounds),
): Promise<ReadonlySet<string>> {
  const entries = extract();
  const feeding = pipeline(files.readStream(archive), createGunzip({ chunkSize: OUTPUT_CHUNK }), entries);
  // Whatever goes wrong is thrown by the loop below; unhandled, this one would end the process.
  feeding.catch(() => undefined);
  const found = new Set<string>();
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count > MAX_ENTRIES) throw new Error(`it holds more than ${MAX_ENTRIES} files`);
    const name = entry.header.name.replace(/^\.\//, '');
    const file = entry.header.type === 'file' && !found.has(name) ? wanted.get(name) : undefined;
    if (file === undefined) {
      entry.resume();
      continue;
    }
    const stream = through(name, { max: file.max, exceeded: (what) => new Error(`${name}: ${what}`) });
    await pipeline(entry, stream, files.writeStream(file.path, file.mode));
    found.add(name);
  }
  await feeding;
  return found;
}
