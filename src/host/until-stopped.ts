import type { Clock, Http } from './ports.js';

interface Waiting {
  readonly http: Http;
  readonly clock: Clock;
}

/**
 * The same ports for a piece of work that others may make needless: every exchange and every pause ends with the reason of `stop`, which must be a
 * GateError, so that nobody tries again.
 */
export function untilStopped({ http, clock }: Waiting, stop: AbortSignal): Waiting {
  return {
    http: { request: (request) => http.request({ ...request, stop }) },
    clock: { now: () => clock.now(), elapsed: () => clock.elapsed(), sleep: (ms) => clock.sleep(ms, stop) },
  };
}
