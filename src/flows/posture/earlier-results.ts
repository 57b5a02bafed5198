import { join, resolve } from 'node:path';
import type { DriftData } from '../../drift/drift-schema.js';
import { ConfigError } from '../../host/errors.js';
import type { Night } from '../../inventory/night.js';
import { readDrift } from '../../night/running/read-drift.js';
import { nightFile, readNight } from '../../night/shard-night.js';
import type { Posture } from '../../posture/posture.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import type { GatePorts } from '../ports.js';
import { postureFile, readPostureFile } from './posture-file.js';

type EarlierPorts = Pick<GatePorts, 'files' | 'workingDirectory'>;

/** How a word is named where it was given: `--night`, `input night`. */
type NameOf = (word: string) => string;

/** The night in a folder, where there is one that had ended by then. @throws ConfigError `night-absent` where somebody has named the folder, `night-invalid`. */
export async function earlierNight(
  { files, workingDirectory }: EarlierPorts,
  place: PathOrDefault,
  name: NameOf,
  until?: Date,
): Promise<Night | undefined> {
  const path = join(resolve(workingDirectory, place.path), nightFile);
  const night = (await files.stat(path)) === undefined ? undefined : await readNight(files, path);
  if (isBefore(night?.endedAt, until)) return night;
  const what = night === undefined ? 'no night has ended in it' : 'its night ended after the end of the report';
  return absent('night', 'registry', place, name, what);
}

/** What ran, by a file or its folder, where somebody has said it by then. @throws ConfigError `drift-absent` where somebody has named it, `drift-invalid`. */
export async function earlierDrift(
  { files, workingDirectory }: EarlierPorts,
  place: PathOrDefault,
  name: NameOf,
  until?: Date,
): Promise<DriftData | undefined> {
  const drift = await readDrift(files, resolve(workingDirectory, place.path));
  if (isBefore(drift?.at, until)) return drift;
  const what = drift === undefined ? 'there is no drift.json' : 'what runs was read after the end of the report';
  return absent('drift', 'drift', place, name, what);
}

/** The posture in a file or its folder, where there is one that was seen by then. @throws ConfigError `posture-absent` where somebody has named it, `posture-invalid`. */
export async function earlierPosture(
  { files, workingDirectory }: EarlierPorts,
  place: PathOrDefault,
  name: NameOf,
  until?: Date,
): Promise<Posture | undefined> {
  const path = resolve(workingDirectory, place.path);
  const isFolder = (await files.stat(path))?.kind === 'directory';
  const posture = await readPostureFile(files, isFolder ? join(path, postureFile) : path, place.path);
  if (isBefore(posture?.at, until)) return posture;
  const what = posture === undefined ? 'there is no posture.json' : 'it was seen after the end of the report';
  return absent('posture', 'posture', place, name, what);
}

function isBefore(at: string | undefined, until: Date | undefined): boolean {
  return at !== undefined && (until === undefined || Date.parse(at) <= until.getTime());
}

/** Nothing, where nobody has named the place. */
function absent(
  word: 'night' | 'drift' | 'posture',
  command: string,
  { path, named }: PathOrDefault,
  name: NameOf,
  what: string,
): undefined {
  if (!named) return undefined;
  const fix = `Name the folder that image-gate ${command} has written, or leave it out.`;
  throw new ConfigError([{ where: `${name(word)} ${path}`, what, fix }], `${word}-absent`);
}
