import { resolve } from 'node:path';
import { Cancelled, ConfigError, GateError, withFix } from '../../host/errors.js';
import { namedFile } from '../../host/files/named-file.js';
import type { Files } from '../../host/ports.js';
import type { Night } from '../../inventory/night.js';
import { askAnonymousWrite, type RepositoryPlace } from '../../oci/anonymous-write.js';
import { createCatalog } from '../../oci/catalog.js';
import { parseHarborPosture } from '../../oci/harbor/posture.js';
import { inParallel } from '../../oci/in-parallel.js';
import { familiarName } from '../../oci/reference.js';
import { harborObservations } from '../../posture/harbor-observations.js';
import type { LookTime } from '../../posture/look-time.js';
import { notKnown, type Observation } from '../../posture/observation.js';
import { placesIn, writeObservation } from '../../posture/registry-observations.js';
import type { GatePorts } from '../ports.js';
import { type Look, notLooked, type PostureJob, togetherSeen } from './posture-job.js';

/** Repositories of registries that are asked, and how many of them at once. */
const mostPlaces = 1000;
const width = 4;

/** Whether somebody without an account may push: to the repositories that are named, else to all of the night. */
export async function lookAtRegistries(
  ports: GatePorts,
  images: readonly string[],
  night: Night | undefined,
): Promise<Look> {
  const named = images.length > 0 ? images : (night?.images.flatMap(({ names }) => names) ?? []);
  const places = placesIn(named);
  if (places.length === 0) return notLooked;
  const asked = places.slice(0, mostPlaces);
  const seen = await inParallel(asked, width, (place) => askOne(ports, place));
  const left =
    places.length > asked.length
      ? [
          notKnown(
            '',
            'not-asked',
            `${places.length - asked.length} more repositories were not asked`,
            'Name them: --image.',
          ),
        ]
      : [];
  const at = ports.clock.now().toISOString();
  const registries = [...new Set(asked.map(({ registry }) => registry))];
  return {
    seen: { 'writes-restricted': [...seen, ...left] },
    sources: registries.map((place) => ({ kind: 'registry', place, at })),
  };
}

/** First whether it is there, by the account that is logged in: of a repository that is not there a refusal would say nothing. */
async function askOne(ports: GatePorts, place: RepositoryPlace): Promise<Observation> {
  const subject = familiarName(place);
  const maskSecret = (secret: string) => ports.runner.maskSecret(secret);
  try {
    await createCatalog(ports, { maskSecret, quick: true }).firstTags(place);
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
    return notKnown(
      subject,
      'failed',
      `not asked, as nobody could see that it is there: ${withFix(error)}`,
      'Log in to the registry, and name a repository that has an image.',
    );
  }
  const answer = await askAnonymousWrite(ports, { maskSecret, quick: true }, place);
  return writeObservation(subject, answer, ports.clock.now().toISOString());
}

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
