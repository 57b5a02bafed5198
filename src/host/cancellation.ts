import { Cancelled, GateError } from './errors.js';

/** Said where tags may have been moved when the run was ended. */
export const noHalfImage = 'Start it again. No tag points to half an image.';

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

/** Work that says in its own words what to do where the run is ended in the middle of it. */
export async function advisingAtEnd<T>(fix: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withAdvice(fix, error);
  }
}

/** The same for an error: only the end of a run gets the advice. */
export function withAdvice(fix: string, error: unknown): unknown {
  return error instanceof Cancelled ? error.advising(fix) : error;
}
