import { join } from 'node:path';
import type { Environment, Machine } from '../host/ports.js';

/** Folders that are used where the user names none; absolute. */
export interface Folders {
  readonly reportDirectory: string;
  readonly cacheDirectory: string;
}

/** On a runner: the tool cache, which self-hosted runners keep, and the folder that ends with the job. */
export function runnerFolders(environment: Environment, workingDirectory: string): Folders {
  const temporary = environment.RUNNER_TEMP || workingDirectory;
  return {
    reportDirectory: join(temporary, 'image-gate'),
    cacheDirectory: join(environment.RUNNER_TOOL_CACHE || temporary, 'image-gate'),
  };
}

/**
 * On any other machine: the user's cache folder (XDG Base Directory Specification; Apple's and Microsoft's counterparts). Reports go there
 * too: in the working folder they would get into the build context.
 */
export function userFolders(environment: Environment, os: Machine['os'], workingDirectory: string): Folders {
  const cacheDirectory = join(userCache(environment, os) ?? workingDirectory, 'image-gate');
  return { cacheDirectory, reportDirectory: join(cacheDirectory, 'reports') };
}

function userCache(environment: Environment, os: Machine['os']): string | undefined {
  if (os === 'win32') return environment.LOCALAPPDATA || undefined;
  if (environment.XDG_CACHE_HOME?.startsWith('/')) return environment.XDG_CACHE_HOME;
  if (!environment.HOME) return undefined;
  return join(environment.HOME, os === 'darwin' ? 'Library/Caches' : '.cache');
}
