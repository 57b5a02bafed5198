import { type GateError, ToolError } from '../../host/errors.js';
import type { Clock, Log } from '../../host/ports.js';
import { Patience, type RetryLimits, retrying, type Transient } from '../../host/retry.js';

/** How often and how long a registry is asked again; milliseconds. */
export const retryLimits = {
  attempts: 5,
  firstWait: 1_000,
  longestWait: 8_000,
  longestRetryAfter: 120_000,
  longestTotal: 300_000,
} as const satisfies RetryLimits;

export interface RetryPorts {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Pick<Log, 'info'>;
  /** In [0, 1), for the jitter that keeps parallel blobs from coming back at the same moment. */
  readonly random: () => number;
  /** Tries at most; default `retryLimits.attempts`. */
  readonly attempts?: number;
}

/**
 * What waits before each next try of one piece of work. @throws ToolError the failure itself, when there have been enough tries or the wait is too
 * long; Cancelled.
 */
export function patienceOf(ports: RetryPorts): (failure: Transient) => Promise<void> {
  const { clock, log, random, attempts = retryLimits.attempts } = ports;
  const patience = new Patience(clock, { ...retryLimits, attempts }, random);
  return async ({ final, retryAfter }) => {
    const onWait = (ms: number) => log.info(`${final.message} Trying again in ${Math.ceil(ms / 1000)} s.`);
    const end = await patience.wait({ retryAfter, onWait });
    if (end === 'retry-after') throw tooLongAWait(final, retryAfter ?? 0);
    if (end !== undefined) throw patience.tries === 1 ? final : withNote(final, `Tried ${patience.tries} times.`);
  };
}

/** Does a piece of work until it succeeds, fails for good, or patience ends. @throws ToolError; Cancelled. */
export function repeated<T>(ports: RetryPorts, work: () => Promise<T>): Promise<T> {
  return retrying(patienceOf(ports), work);
}

function tooLongAWait(final: GateError, ms: number): ToolError {
  const limit = retryLimits.longestRetryAfter / 1000;
  return withNote(
    final,
    `It asks to wait ${Math.ceil(ms / 1000)} s (Retry-After), more than the ${limit} s that we wait at most.`,
  );
}

function withNote({ code, message, fix, cause }: GateError, note: string): ToolError {
  return new ToolError({ code, message: `${message} ${note}`, fix, cause });
}
