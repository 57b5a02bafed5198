import { ConfigError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { type Posture, readPosture } from '../../posture/posture.js';

/** Its name in its folder. */
export const postureFile = 'posture.json';

/** Bytes of a posture. */
const maxPosture = 16 * 1024 * 1024;

/** The posture in a file; `undefined` where there is none. @param name as it was given. @throws ConfigError `posture-invalid`. */
export async function readPostureFile(
  files: Pick<Files, 'readBytes'>,
  path: string,
  name: string,
): Promise<Posture | undefined> {
  const bytes = await files.readBytes(path, maxPosture);
  if (bytes === undefined) return undefined;
  const read = readPosture(bytes.toString('utf8'));
  if ('posture' in read) return read.posture;
  const fix = 'Make it again with image-gate posture, or name another one.';
  throw new ConfigError(
    [{ where: name, what: `it is not what image-gate posture writes: ${read.why}`, fix }],
    'posture-invalid',
  );
}
