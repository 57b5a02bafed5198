import { ToolError } from '../../host/errors.js';
import type { Clock, Log } from '../../host/ports.js';

/** How often and how long a registry is asked again; milliseconds. */
export const retryLimits = {
  attempts: 5,
  firstWait: 500,
  longestWait: 8_000,
  /** A registry that asks for more than this gets an error instead of our patience. */
  longestRetryAfter: 120_000,
  longestTotal: 300_000,
} as const;

/** A failure that may pass: try again, and throw `final` when that does not help. */
export class Transient extends Error {
  readonly final: ToolError;
  /** Milliseconds that the registry asks to wait (Retry-After). */
  readonly retryAfter: number | undefined;

  constructor(final: ToolError, retryAfter?: number) {
    super(final.message, { cause: final });
    this.name = 'Transient';
    this.final = final;
    this.retryAfter = retryAfter;
  }
}

export interface RetryPorts {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Pick<Log, 'info'>;
  /** In [0, 1), for the jitter. */
  readonly random: () => number;
  /** Tries at most; default `retryLimits.attempts`. */
  readonly attempts?: number;
}

/** The patience for one piece of work: counts tries and waits between them. */
export class Patience {
  readonly #ports: RetryPorts;
  #tries = 1;
  #waited = 0;

  constructor(ports: RetryPorts) {
    this.#ports = ports;
  }

  /** Waits before the next try. @throws ToolError the failure itself, when there have been enough tries or the wait is too long; Cancelled. */
  async wait(failure: Transient): Promise<void> {
    const { final, retryAfter } = failure;
    if (retryAfter !== undefined && retryAfter > retryLimits.longestRetryAfter) throw tooLongAWait(final, retryAfter);
    const ms = retryAfter ?? this.#backoff();
    if (this.#tries >= (this.#ports.attempts ?? retryLimits.attempts) || this.#waited + ms > retryLimits.longestTotal) {
      throw this.#tries === 1 ? final : withNote(final, `Tried ${this.#tries} times.`);
    }
    this.#ports.log.info(`${final.message} Trying again in ${Math.ceil(ms / 1000)} s.`);
    await this.#ports.clock.sleep(ms);
    this.#tries += 1;
    this.#waited += ms;
  }

  /** Exponential; the jitter (the upper half is random) keeps parallel blobs from coming back at the same moment. */
  #backoff(): number {
    const full = Math.min(retryLimits.longestWait, retryLimits.firstWait * 2 ** this.#tries);
    return Math.round((full / 2) * (1 + this.#ports.random()));
  }
}

/** Does a piece of work until it succeeds, fails for good, or patience ends. @throws ToolError; Cancelled. */
export async function retrying<T>(ports: RetryPorts, work: () => Promise<T>): Promise<T> {
  const patience = new Patience(ports);
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      await patience.wait(error);
    }
  }
}

function tooLongAWait(final: ToolError, ms: number): ToolError {
  const limit = retryLimits.longestRetryAfter / 1000;
  return withNote(
    final,
    `It asks to wait ${Math.ceil(ms / 1000)} s (Retry-After), more than the ${limit} s that we wait at most.`,
  );
}

function withNote({ code, message, fix, cause }: ToolError, note: string): ToolError {
  return new ToolError({ code, message: `${message} ${note}`, fix, cause });
}
