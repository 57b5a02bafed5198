import { Cancelled, GateError } from './errors.js';

/**
 * The error of work whose signal is aborted: the reason, where it is one of ours. `lifecycle.ts` ends a run with one that names the operating system's signal,
 * `bothOrNone` ends a piece of work with one that says so.
 */
export function cancelled(signal: AbortSignal): GateError {
  return signal.reason instanceof GateError ? signal.reason : new Cancelled('its caller');
}

/** @throws what `cancelled` gives when the signal has been aborted. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) {
    throw cancelled(signal);
  }
}
