import { setTimeout as wait } from 'node:timers/promises';
import { cancelled, throwIfCancelled } from './cancellation.js';
import type { GateError } from './errors.js';
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

/**
 * Work that may take so many milliseconds. Then its `stop` is aborted with `late`, and what it waits for by that (`untilStopped`) ends with it; what it has done until then is
 * its own matter. @throws what the work throws.
 */
export async function withTimeLimit<T>(
  ms: number,
  late: GateError,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(late), ms);
  try {
    return await work(stop.signal);
  } finally {
    clearTimeout(timer);
  }
}
