import { dirname, join } from 'node:path';
import { userFolders } from '../config/folders.js';
import type { GateConfig, RunContext } from '../config/gate-config.js';
import { type ImageNames, ownNames } from '../config/inputs/image-names.js';
import { runConfig } from '../config/run-config.js';
import type { Environment, Machine } from '../host/values.js';
import { imageFolder, reportFileName } from '../oci/image-file-name.js';
import { explainHint } from './explain-hint.js';
import type { ScannedTarget } from './scan-targets.js';

/** What a person's machine says of a run. */
interface UserMachine {
  readonly environment: Environment;
  readonly machine: Pick<Machine, 'os'>;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly version: string;
}

/** What is known of a run off the runner. */
export function userContext({ environment, machine, workingDirectory, version }: UserMachine): RunContext {
  return { ...userFolders(environment, machine.os, workingDirectory), workingDirectory, version };
}

/** One image that is to be scanned, with all that holds for it. */
export interface ScanJob {
  /** For people; the first one names the image. */
  readonly names: ImageNames;
  readonly scanTarget: ScannedTarget;
  readonly config: GateConfig;
  /** What `image-gate explain ID` needs to find its report. */
  readonly explain: string;
}

/** The runs that one call of `scan` means. Reports of images that would have the same file names get folders of their own. @throws ConfigError. */
export function scanJobs(
  raw: ReadonlyMap<string, string>,
  user: UserMachine,
  scanTargets: readonly ScannedTarget[],
): readonly ScanJob[] {
  const runContext = userContext(user);
  const taken = new Set<string>();
  return scanTargets.map((scanTarget) => {
    // It means something for names that are still to be looked up.
    const isNamed = scanTarget.kind === 'image' && scanTarget.id === undefined;
    const options = isNamed ? raw : new Map([...raw].filter(([name]) => name !== 'image-from'));
    const input =
      scanTarget.kind === 'image' ? (['image', scanTarget.reference] as const) : (['input', scanTarget.path] as const);
    const config = runConfig(new Map([...options, input]), runContext);
    const placed = placedSubject(scanTarget, config);
    const names = ownNames(placed, undefined);
    return {
      names,
      explain: explainHint(scanTargets.length === 1 ? raw : new Map([...raw, ['image', names[0]]])),
      scanTarget: placed,
      config: { ...config, scanTarget: placed, reportDirectory: ownFolder(config, input[1], taken) },
    };
  });
}

function placedSubject(scanTarget: ScannedTarget, { scanTarget: read }: GateConfig): ScannedTarget {
  if (scanTarget.kind !== 'image' || scanTarget.id !== undefined || read.kind !== 'image') return scanTarget;
  return read.from === undefined ? scanTarget : { ...scanTarget, from: read.from };
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
