import type { GateError } from './errors.js';
import type { Clock } from './ports.js';

/** How often a request is repeated, and how long the waits between the tries are; milliseconds. */
export interface RetryLimits {
  /** Tries at most, the first one included. */
  readonly attempts: number;
  /** The wait before the second try; each further one is twice as long. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** A server that asks for more than this gets an error instead of our patience. */
  readonly longestRetryAfter: number;
  /** All waits together. */
  readonly longestTotal: number;
}

/** A failure that may pass: try again, and throw `final` when that does not help. */
export class Transient extends Error {
  readonly final: GateError;
  /** Milliseconds that the server asks to wait (Retry-After). */
  readonly retryAfter: number | undefined;

  constructor(final: GateError, retryAfter?: number) {
    super(final.message, { cause: final });
    this.name = 'Transient';
    this.final = final;
    this.retryAfter = retryAfter;
  }
}

/**
 * Whether the same request may succeed later than the one that was answered with this status: time-outs, rate limits, and faults of the server or a gateway;
 * not 501 and 505, which say that it can't do this at all (RFC 9110 §15).
 */
export function mayPass(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** Why there is no further try: there were enough of them, the waits would be too long together, or the server asks for too long a one. */
type GivenUp = 'attempts' | 'total' | 'retry-after';

/** What is known before a next try. */
export interface NextTry {
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
  /** Milliseconds that are left until a deadline. */
  readonly room?: number;
  /** Called with the milliseconds of the wait before it begins. */
  readonly onWait?: (ms: number) => void;
}

/** The patience for one piece of work: counts its tries and waits between them. */
export class Patience {
  readonly #clock: Pick<Clock, 'sleep'>;
  readonly #limits: RetryLimits;
  readonly #random: () => number;
  #tries = 1;
  #waited = 0;

  /** @param random in [0, 1): the upper half of each wait is random, so that parallel requests do not come back at the same moment; absent: whole waits. */
  constructor(clock: Pick<Clock, 'sleep'>, limits: RetryLimits, random: () => number = () => 1) {
    this.#clock = clock;
    this.#limits = limits;
    this.#random = random;
  }

  /** How many tries there have been. */
  get tries(): number {
    return this.#tries;
  }

  /** Waits before the next try: as long as the server asks, else twice as long as before. Gives why there is no next try. @throws Cancelled. */
  async wait({ retryAfter, room = Number.POSITIVE_INFINITY, onWait }: NextTry = {}): Promise<GivenUp | undefined> {
    const { attempts, longestRetryAfter, longestTotal } = this.#limits;
    if (retryAfter !== undefined && retryAfter > longestRetryAfter) return 'retry-after';
    if (this.#tries >= attempts) return 'attempts';
    const ms = retryAfter ?? this.#backoff();
    if (ms >= room || this.#waited + ms > longestTotal) return 'total';
    onWait?.(ms);
    await this.#clock.sleep(ms);
    this.#tries += 1;
    this.#waited += ms;
    return undefined;
  }

  #backoff(): number {
    const { firstWait, longestWait } = this.#limits;
    const full = Math.min(longestWait, firstWait * 2 ** (this.#tries - 1));
    return Math.round((full / 2) * (1 + this.#random()));
  }
}

/** Does a piece of work until it succeeds, fails for good, or `wait` throws as patience ends. @throws what the work and `wait` throw. */
export async function retrying<T>(wait: (failure: Transient) => Promise<void>, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      await wait(error);
    }
  }
}

/**
 * Milliseconds that a server asks to wait (RFC 9110 §10.2.3: seconds, or an HTTP date); never negative, `undefined` when the header says
 * nothing that can be understood.
 */
export function parseRetryAfter(value: string | undefined, now: Date): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes a bare year or month; an HTTP date ends in GMT.
  if (!/GMT$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
