import { readLockfiles } from '../config/build-files.js';
import type { GateConfig } from '../config/gate-config.js';
import type { Rules } from '../config/rules.js';
import { Cancelled, GateError } from '../host/errors.js';
import type { RepositoryFiles } from '../image/repository-files.js';
import type { LockfilePackage } from '../scan/lockfile.js';
import { lockfilePackages } from '../scan/lockfile-packages.js';
import type { ReadyScanner } from '../scan/prepare.js';
import type { GatePorts } from './ports.js';

/** The packages of the context's lockfiles; without them findings are shown less exactly, which changes no verdict. */
export async function lockfilesOf(
  ports: GatePorts,
  repository: RepositoryFiles,
  config: GateConfig,
  { dockerfile }: Rules,
  { trivy }: ReadyScanner,
): Promise<readonly LockfilePackage[]> {
  try {
    const lockfiles = await readLockfiles(repository, config.subject, dockerfile, ports.workingDirectory);
    return await lockfilePackages(ports, trivy, lockfiles);
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
    ports.log.info(`Findings in packages of lockfiles are shown on the Dockerfile alone. ${error.message}`);
    return [];
  }
}
