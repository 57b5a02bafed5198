import { dirname, join } from 'node:path';
import { userFolders } from '../config/folders.js';
import type { GateConfig, Surroundings } from '../config/gate-config.js';
import { type ImageNames, ownNames } from '../config/inputs/image-names.js';
import { runConfig } from '../config/run-config.js';
import type { Environment, Machine } from '../host/ports.js';
import { imageFolder, reportFileName } from '../oci/image-file-name.js';
import { explainHint } from './command/explain-hint.js';
import type { ScanSubject } from './scan-targets.js';

/** What a person's machine says of a run. */
interface UserMachine {
  readonly environment: Environment;
  readonly machine: Pick<Machine, 'os'>;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly version: string;
}

/** The surroundings of a run off the runner. */
export function userSurroundings({ environment, machine, workingDirectory, version }: UserMachine): Surroundings {
  return { ...userFolders(environment, machine.os, workingDirectory), workingDirectory, version };
}

/** One image that is to be scanned, with all that holds for it. */
export interface ScanJob {
  /** For people; the first one names the image. */
  readonly names: ImageNames;
  readonly subject: ScanSubject;
  readonly config: GateConfig;
  /** What `image-gate explain ID` needs to find its report. */
  readonly explain: string;
}

/** The runs that one call of `scan` means. Reports of images that would have the same file names get folders of their own. @throws ConfigError. */
export function scanJobs(
  raw: ReadonlyMap<string, string>,
  user: UserMachine,
  subjects: readonly ScanSubject[],
): readonly ScanJob[] {
  const surroundings = userSurroundings(user);
  const taken = new Set<string>();
  return subjects.map((subject) => {
    // It means something for names that are still to be looked up.
    const isNamed = subject.kind === 'image' && subject.id === undefined;
    const options = isNamed ? raw : new Map([...raw].filter(([name]) => name !== 'image-from'));
    const input =
      subject.kind === 'image' ? (['image', subject.reference] as const) : (['input', subject.path] as const);
    const config = runConfig(new Map([...options, input]), surroundings);
    const placed = placedSubject(subject, config);
    const names = ownNames(placed, undefined);
    return {
      names,
      explain: explainHint(subjects.length === 1 ? raw : new Map([...raw, ['image', names[0]]])),
      subject: placed,
      config: { ...config, subject: placed, reportDirectory: ownFolder(config, input[1], taken) },
    };
  });
}

function placedSubject(subject: ScanSubject, { subject: read }: GateConfig): ScanSubject {
  if (subject.kind !== 'image' || subject.id !== undefined || read.kind !== 'image') return subject;
  return read.from === undefined ? subject : { ...subject, from: read.from };
}

/** Reports are named without tag and digest; within one call none may replace another. Those of an earlier call are looked at when they are written. */
function ownFolder({ reportDirectory }: GateConfig, name: string, taken: Set<string>): string {
  const slug = imageFolder(name);
  const more = Array.from(taken, (_, index) => `${slug}-${index + 2}`);
  const reports = ['', slug, ...more].map((folder) => join(reportDirectory, folder, reportFileName(name)));
  const free = reports.find((path) => !taken.has(path)) ?? reportDirectory;
  taken.add(free);
  return dirname(free);
}
