import type { GateConfig } from '../config/gate-config.js';
import type { Rules } from '../config/rules/rules.js';
import { builtAsRecorded, presentLockfiles, readLockfiles, recordedDockerfile } from '../config/sources/build-files.js';
import { ignoreFile, readContextFiles } from '../config/sources/context-files.js';
import { Cancelled, GateError } from '../host/errors.js';
import type { ReportedImage } from '../record/read-report.js';
import type { Assessment } from '../report/assessment.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import type { LockfilePackage } from '../scan/lockfile.js';
import type { ReadyScanner } from '../scan/prepare.js';
import type { ScanResult } from '../scan/scan-result.js';
import { lockfilePackages } from '../scan/trivy/lockfile-packages.js';
import { wantedFiles } from '../source/dockerfile/copied-places.js';
import { makersOf, type PlaceFacts } from '../source/locate.js';
import { needsLockfiles } from '../source/lockfile/places.js';
import type { GatePorts } from './ports.js';

type Ports = Pick<GatePorts, 'log'>;

/**
 * The packages of the context's lockfiles, as Trivy reads them; none where no finding could be on a line of one, which spares a clean image the look.
 */
export async function lockfilesOf(
  ports: GatePorts,
  repository: RepositoryFiles,
  { subject }: Pick<GateConfig, 'subject'>,
  built: PlaceFacts,
  { trivy }: ReadyScanner,
): Promise<readonly LockfilePackage[]> {
  if (!needsLockfiles(built.scan.findings, makersOf(built))) return [];
  return orNone(ports, async () => {
    const lockfiles = await readLockfiles(repository, subject, built.dockerfile, ports.workingDirectory);
    return lockfilePackages(ports, trivy, lockfiles);
  });
}

/** What a report that the gate published says of its build, as far as this repository has it. */
export async function recordedBuild(
  ports: Ports,
  repository: RepositoryFiles,
  { dockerfile }: Rules,
  scan: ReportedImage,
): Promise<Pick<Assessment, 'dockerfile' | 'lockfiles' | 'contextFiles'>> {
  const { build: recorded } = scan.recorded;
  const lockfiles = await orNone(ports, () => presentLockfiles(repository, recorded.lockfiles));
  const [named] = await orNone(ports, () => recordedDockerfile(repository, dockerfile, recorded.dockerfile));
  const built = { ...builtAsRecorded(named ?? dockerfile, recorded), lockfiles };
  return withContextFiles(ports, repository, scan, built);
}

/** A build with its `.dockerignore` and the files of its context in which something was found. */
export async function withContextFiles<Build extends Pick<Assessment, 'dockerfile' | 'lockfiles'>>(
  ports: Ports,
  repository: RepositoryFiles,
  scan: ScanResult,
  build: Build,
): Promise<Build & Pick<Assessment, 'contextFiles'>> {
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
