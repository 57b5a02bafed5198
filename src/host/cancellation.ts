import { Cancelled } from './errors.js';

/** The error of a run whose signal is aborted; `lifecycle.ts` aborts with one that names the operating system's signal. */
export function cancelled(signal: AbortSignal): Cancelled {
  return signal.reason instanceof Cancelled ? signal.reason : new Cancelled('its caller');
}

/** @throws Cancelled when the run has been ended. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) {
    throw cancelled(signal);
  }
}
