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
