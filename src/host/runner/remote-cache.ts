import { within } from '../clock.js';
import type { Log, RemoteCache } from '../ports.js';

/** Milliseconds that a restore or a save may take: the service's client tries five times, half a minute in all, on each failing call. */
const DEADLINE = 120_000;

/**
 * The cache of the Actions service, loaded when it is first used. It never throws and never blocks longer than `deadline` or the run: a
 * cache is a convenience, and its users check what comes out of it. Failures that the service's client meets itself it reports as
 * warnings of its own. After a restore that was late the client may still write into `paths`, so they must be a place of their own, which
 * nobody else fills. The paths are part of the key, as the service wants.
 */
export function createRemoteCache(log: Pick<Log, 'debug'>, signal: AbortSignal, deadline = DEADLINE): RemoteCache {
  const attempt = async <T>(
    what: string,
    otherwise: T,
    work: (cache: typeof import('@actions/cache')) => Promise<T>,
  ) => {
    try {
      const cache = await import('@actions/cache');
      if (!cache.isFeatureAvailable()) {
        return otherwise;
      }
      return await within(deadline, signal, () => work(cache));
    } catch (error) {
      log.debug(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    }
  };
  return {
    restore: (paths, key) =>
      attempt(`The cache ${key} was not restored`, false, async ({ restoreCache }) => {
        const found = await restoreCache([...paths], key, [], { segmentTimeoutInMs: deadline });
        return found === key;
      }),
    save: (paths, key) =>
      attempt(`The cache ${key} was not saved`, undefined, async ({ saveCache }) => {
        await saveCache([...paths], key);
        return undefined;
      }),
  };
}
