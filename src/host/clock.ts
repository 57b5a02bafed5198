import { setTimeout as wait } from 'node:timers/promises';
import { cancelled, throwIfCancelled } from './cancellation.js';
import type { Clock } from './ports.js';

/** The machine's clock. A sleep ends with `Cancelled` when the signal is aborted. */
export function createClock(signal: AbortSignal): Clock {
  return {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: async (ms, stop) => {
      throwIfCancelled(signal);
      try {
        await wait(ms, undefined, { signal: stop === undefined ? signal : AbortSignal.any([signal, stop]) });
      } catch {
        throw signal.aborted || stop === undefined ? cancelled(signal) : stop.reason;
      }
    },
  };
}

/** Work that did not end in time. */
export class Late extends Error {
  constructor(deadline: number) {
    super(`no end within ${deadline / 1000} s`);
    this.name = 'Late';
  }
}

/**
 * What `start` gives, if it gives it before `deadline` milliseconds and the end of the run; later it goes on and nobody waits for it. For clients that can't be
 * stopped. @throws Late, Cancelled, what the work throws.
 */
export async function within<T>(deadline: number, signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  throwIfCancelled(signal);
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Late(deadline)), deadline);
  const onAbort = (): void => reject(cancelled(signal));
  signal.addEventListener('abort', onAbort);
  try {
    // A race handles the loser's error too, so that nothing is left unhandled.
    return await Promise.race([start(), promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
