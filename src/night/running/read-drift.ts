import { join } from 'node:path';
import { type DriftData, driftSchema } from '../../drift/drift-schema.js';
import { ConfigError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { frozen } from '../../record/values.js';
import { documentFault } from '../../text/document-fault.js';
import { parsedJson } from '../../text/json.js';

/** Its name in the folder of what runs. */
export const driftFile = 'drift.json';

/** Bytes: 100,000 rows with what is wrong with each. */
const maxDrift = 256 * 1024 * 1024;

/** What `image-gate drift` has written, in its folder or under its own name; `undefined` where there is none. @throws ConfigError `drift-invalid`. */
export async function readDrift(
  files: Pick<Files, 'readBytes' | 'stat'>,
  path: string,
): Promise<DriftData | undefined> {
  const isFolder = (await files.stat(path))?.kind === 'directory';
  const file = isFolder ? join(path, driftFile) : path;
  const bytes = await files.readBytes(file, maxDrift);
  if (bytes === undefined) return undefined;
  const text = bytes.toString('utf8');
  const json = parsedJson(text);
  const read = frozen(driftSchema, json);
  if (read.success) return read.data;
  const fix = 'Hand over the whole folder that image-gate drift has written, as an artifact.';
  const what = `it is not what image-gate drift writes: ${documentFault(text, json, 'driftVersion', read.error)}`;
  throw new ConfigError([{ where: file, what, fix }], 'drift-invalid');
}
