import { resolve } from 'node:path';
import { ConfigError } from '../../host/errors.js';
import { namedFile } from '../../host/files/named-file.js';
import type { Files } from '../../host/ports.js';
import { parseHarborPosture } from '../../oci/harbor/posture.js';
import { harborObservations } from '../../posture/harbor-observations.js';
import type { LookTime } from '../../posture/look-time.js';
import { type Look, togetherSeen } from './look.js';
import type { PostureJob } from './posture-job.js';

/** Bytes of what `image-gate harbor posture` has written of 10,000 projects. */
const maxHarbor = 32 * 1024 * 1024;

/** What projects of Harbors enforce, by files that `image-gate harbor posture` has written. @throws ConfigError `harbor-posture-invalid`. */
export async function lookAtHarbors(
  { files, workingDirectory }: { readonly files: Pick<Files, 'readBytes'>; readonly workingDirectory: string },
  { harbors, name }: Pick<PostureJob, 'harbors' | 'name'>,
  looked: LookTime,
): Promise<Look> {
  const looks: Look[] = [];
  for (const place of harbors) {
    const found = await namedFile(files, resolve(workingDirectory, place), maxHarbor);
    const read = 'what' in found ? found : parseHarborPosture(found.bytes);
    if ('what' in read) throw invalid(`${name('harbor')} ${place}`, read.what);
    const { at } = read.posture;
    looks.push({ seen: harborObservations(read.posture, place, looked), sources: [{ kind: 'harbor', place, at }] });
  }
  return togetherSeen(looks);
}

function invalid(where: string, what: string): ConfigError {
  const fix = 'Name what was written by image-gate harbor posture HOST/PROJECT --output FILE.';
  return new ConfigError([{ where, what, fix }], 'harbor-posture-invalid');
}
