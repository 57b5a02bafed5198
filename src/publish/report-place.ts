import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from '../host/ports.js';
import { imageFolder, recordBeside, reportFileName } from '../oci/image-file-name.js';
import { headLength, namesInRecord, recordedNames, tagged } from '../report/json/recorded-names.js';

type Reader = Pick<Files, 'lstat' | 'readStream'>;

/** Where in the folder of reports those of an image go, by its name: the folder itself is ``, else one in it for a tag of its own. */
export async function reportPlace(files: Reader, name: string, directory: string): Promise<string> {
  const folder = imageFolder(name);
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  for (const place of ['', folder, `${folder}-${hash}`]) {
    const names = await namesInFile(files, join(directory, place, reportFileName(name)));
    if (names === undefined || names.length === 0 || tagged(names[0] ?? '') === tagged(name)) return place;
  }
  return `${folder}-${hash}`;
}

/**
 * The names that a report was made for, as its record or else itself has them; empty where it does not say them; `undefined` where there is no such file. As
 * `namesOfReport`, but from the beginning of the file alone: among hundreds of reports the one that is meant is found without reading them all.
 */
export async function namesInFile(files: Reader, path: string): Promise<readonly string[] | undefined> {
  if ((await files.lstat(path))?.kind !== 'file') return undefined;
  const record = recordBeside(path);
  const recorded =
    record === undefined || (await files.lstat(record))?.kind !== 'file' ? '' : await head(files, record);
  const names = namesInRecord(recorded);
  return names.length > 0 ? names : recordedNames(await head(files, path));
}

async function head(files: Reader, path: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of files.readStream(path, { start: 0, end: headLength - 1 })) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}
