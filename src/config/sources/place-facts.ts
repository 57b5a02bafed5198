import { Cancelled, GateError } from '../../host/errors.js';
import type { Files, Log, Process } from '../../host/ports.js';
import type { Environment } from '../../host/values.js';
import type { ReportedImage } from '../../record/read-report.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { LockfilePackage } from '../../scan/lockfile.js';
import type { ReadyScanner } from '../../scan/prepare.js';
import type { ScanResult } from '../../scan/scan-result.js';
import { lockfilePackages } from '../../scan/trivy/lockfile-packages.js';
import type { BuildFiles } from '../../source/build-files.js';
import { wantedFiles } from '../../source/dockerfile/copied-places.js';
import { makersOf, type PlaceFacts } from '../../source/locate.js';
import { needsLockfiles } from '../../source/lockfile/places.js';
import type { GateConfig } from '../gate-config.js';
import type { Rules } from '../rules/rules.js';
import { ignoreFile, presentLockfiles, readContextFiles, readLockfiles, recordedDockerfile } from './build-files.js';
import { builtAsRecorded, builtDockerfile, requireFit } from './built-dockerfile.js';

interface Ports {
  readonly log: Log;
}

/** What reads the lockfiles: the scanner that has just looked at the image. */
interface LockfilePorts extends Ports {
  readonly files: Files;
  readonly process: Process;
  readonly environment: Environment;
  /** Absolute. */
  readonly workingDirectory: string;
}

/**
 * The files of the repository by which the findings of an image are placed.
 * @throws ConfigError `dockerfile-unfit`; what `RepositoryFiles` throws but ConfigError.
 */
export async function filesOfBuild(
  ports: LockfilePorts,
  repository: RepositoryFiles,
  config: Pick<GateConfig, 'scanTarget' | 'dockerfile'>,
  rules: Pick<Rules, 'dockerfile'>,
  scan: ScanResult,
  scanner: Pick<ReadyScanner, 'trivy'>,
): Promise<BuildFiles> {
  const dockerfile = builtDockerfile(config.scanTarget, rules.dockerfile, ports.workingDirectory);
  requireFit(config.dockerfile, { scan, ...dockerfile });
  const lockfiles = await lockfilesOf(ports, repository, config, { scan, ...dockerfile }, scanner);
  return withContextFiles(ports, repository, scan, { ...dockerfile, lockfiles });
}

/** The packages of the context's lockfiles, as Trivy reads them; none where no finding could be on a line of one, so that a clean image costs no run of Trivy. */
async function lockfilesOf(
  ports: LockfilePorts,
  repository: RepositoryFiles,
  { scanTarget }: Pick<GateConfig, 'scanTarget'>,
  built: PlaceFacts,
  { trivy }: Pick<ReadyScanner, 'trivy'>,
): Promise<readonly LockfilePackage[]> {
  if (!needsLockfiles(built.scan.findings, makersOf(built))) return [];
  return orNone(ports, async () => {
    const lockfiles = await readLockfiles(repository, scanTarget, built.dockerfile, ports.workingDirectory);
    return lockfilePackages(ports, trivy, lockfiles);
  });
}

/** The build that a published report names, with those of its files that this repository has. */
export async function recordedBuild(
  ports: Ports,
  repository: RepositoryFiles,
  { dockerfile }: Rules,
  scan: ReportedImage,
): Promise<BuildFiles> {
  const { build: recorded } = scan.recorded;
  const lockfiles = await orNone(ports, () => presentLockfiles(repository, recorded.lockfiles));
  const [named] = await orNone(ports, () => recordedDockerfile(repository, dockerfile, recorded.dockerfile));
  const built = { ...builtAsRecorded(named ?? dockerfile, recorded), lockfiles };
  return withContextFiles(ports, repository, scan, built);
}

/** A build with its `.dockerignore` and the files of its context in which something was found. */
async function withContextFiles(
  ports: Ports,
  repository: RepositoryFiles,
  scan: ScanResult,
  build: BuildFiles,
): Promise<BuildFiles> {
  const { context, path } = build.dockerfile ?? {};
  if (build.dockerfile === undefined || context === undefined || path === undefined) return build;
  const [ignore] = await orNone(ports, async () => [await ignoreFile(repository, path, context)]);
  // Nobody knows which files such a build saw.
  if (ignore === undefined) return { ...build, lockfiles: [] };
  const dockerfile = { ...build.dockerfile, ignore };
  const wanted = wantedFiles(scan.findings, makersOf({ scan, ...build }));
  const contextFiles = await orNone(ports, () => readContextFiles(repository, dockerfile, wanted));
  return { ...build, dockerfile, contextFiles };
}

/** Without these files findings are shown less exactly, which changes no verdict. */
async function orNone<T>({ log }: Ports, work: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
    log.info(`Findings are shown on the Dockerfile alone, not in lockfiles and other files. ${error.message}`);
    return [];
  }
}
