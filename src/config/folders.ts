import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Environment, Machine } from '../host/values.js';

/** Folders that are used where the user names none; absolute. */
interface Folders {
  readonly reportDirectory: string;
  readonly cacheDirectory: string;
  /** No job of somebody else can have put anything into the cache. */
  readonly isOwnCache: boolean;
}

/**
 * Folders of results that another run goes on with, where the user names none. On the command line all lie in one hidden folder, out of the way of the project; those of a step of a workflow are not hidden,
 * as actions/upload-artifact leaves hidden folders out.
 */
export const usualFolders = {
  command: {
    ledger: '.image-gate/ledger',
    night: '.image-gate/night',
    drift: '.image-gate/drift',
    posture: '.image-gate/posture',
  },
  step: {
    night: 'image-gate-night',
    drift: 'image-gate-drift',
    posture: 'image-gate-posture',
    report: 'image-gate-report',
  },
} as const;

/** On a runner: the tool cache, which self-hosted runners keep, and the folder that ends with the job. */
export function runnerFolders(environment: Environment, workingDirectory: string): Folders {
  const temporary = environment.RUNNER_TEMP || workingDirectory;
  return {
    reportDirectory: join(temporary, 'image-gate'),
    cacheDirectory: join(environment.RUNNER_TOOL_CACHE || temporary, 'image-gate'),
    isOwnCache: false,
  };
}

/**
 * On any other machine: the user's cache folder (XDG Base Directory Specification; Apple's and Microsoft's counterparts). Reports go there
 * too: in the working folder they would get into the build context.
 */
export function userFolders(environment: Environment, os: Machine['os'], workingDirectory: string): Folders {
  const cacheDirectory = join(userCache(environment, os) ?? workingDirectory, 'image-gate');
  return {
    cacheDirectory,
    reportDirectory: join(allReports(cacheDirectory), projectFolder(workingDirectory)),
    // Set by nearly every CI, whose jobs share a machine.
    isOwnCache: /^(?:false|0)?$/i.test(environment.CI ?? ''),
  };
}

/** The folder of the reports of all working folders. */
export function allReports(cacheDirectory: string): string {
  return join(cacheDirectory, 'reports');
}

/** `api-5f3c2a19`: each working folder has its own, so that `explain` does not take another project's report for this one's. */
function projectFolder(workingDirectory: string): string {
  const name = workingDirectory.split(/[\\/]/).findLast((part) => part !== '') ?? 'root';
  const hash = createHash('sha256').update(workingDirectory).digest('hex').slice(0, 8);
  return `${name.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60)}-${hash}`;
}

function userCache(environment: Environment, os: Machine['os']): string | undefined {
  if (os === 'win32') return environment.LOCALAPPDATA || undefined;
  if (environment.XDG_CACHE_HOME?.startsWith('/')) return environment.XDG_CACHE_HOME;
  if (!environment.HOME) return undefined;
  return join(environment.HOME, os === 'darwin' ? 'Library/Caches' : '.cache');
}
