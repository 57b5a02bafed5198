import { Cancelled, ConfigError, GateError, withFix } from '../../host/errors.js';
import { plainLine } from '../../text/plain-line.js';

const maxWhy = 500;
/** Times that a registry may fail to answer before it is left alone: of hundreds of images each would wait for all its retries. */
const mostFailures = 3;
/** What says that the registry did not answer at all, and not how it is with one image. One that limits the rate would be asked again, and waited for, for each of them. */
const silence: ReadonlySet<string> = new Set([
  'registry-unreachable',
  'registry-tls',
  'registry-broken',
  'registry-rate-limited',
]);

/** That something could not be had. `isGone`: the registry says that there is no such thing. */
export class Failed {
  readonly why: string;
  readonly isGone: boolean;

  constructor(why: string, isGone = false) {
    this.why = plainLine(why, maxWhy);
    this.isGone = isGone;
  }
}

/** Gives what `work` gives, or why it could not be had of that host. @throws ConfigError; Cancelled; what is a defect. */
export type Patient = <T>(host: string, work: () => Promise<T>) => Promise<T | Failed>;

/** Asks each registry until it has failed to answer some times, and then no more. */
export function openPatience(): Patient {
  const failures = new Map<string, number>();
  return async (host, work) => {
    if ((failures.get(host) ?? 0) >= mostFailures)
      return new Failed(`${host} has not answered ${mostFailures} times, and was not asked again`);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GateError) || error instanceof Cancelled || error instanceof ConfigError) throw error;
      if (silence.has(error.code)) failures.set(host, (failures.get(host) ?? 0) + 1);
      return new Failed(withFix(error), error.code === 'manifest-unknown' || error.code === 'repository-unknown');
    }
  };
}
