import { cancelled, throwIfCancelled } from '../cancellation.js';
import { GateError, ServiceError } from '../errors.js';
import type { Clock, Log } from '../ports.js';
import { mayPass, serviceFault } from './service-fault.js';

/** Milliseconds for one request with its answer. */
const TIMEOUT = 30_000;

/** How often a request is tried while GitHub or the way there is in trouble, and the first wait; each further one is twice as long. */
const TRIES = 3;
const FIRST_WAIT = 1_000;

/** How GitHub's API is reached. */
export interface ApiAccess {
  readonly token: string;
  /** e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  readonly log: Pick<Log, 'debug'>;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly signal: AbortSignal;
}

/** A GET request. */
export interface Question {
  /** Path and query, encoded. */
  readonly route: string;
  readonly accept: string;
  /** Most bytes of an answer. */
  readonly max: number;
  /** What is tried, and the permission that it needs, for the error. */
  readonly what: string;
  readonly permission: string;
}

/** Gives the bytes of a successful answer. @throws ServiceError, Cancelled. */
export type Ask = (question: Question) => Promise<Buffer>;

/** GET requests through octokit (with the proxies of the environment), which is loaded with the first one. */
export function createAsk(access: ApiAccess): Ask {
  let client: Promise<Octokit> | undefined;
  return async (question) => {
    client ??= connect(access);
    const octokit = await client;
    for (let tried = 1, wait = FIRST_WAIT; ; tried += 1, wait *= 2) {
      throwIfCancelled(access.signal);
      try {
        return await request(octokit, access.signal, question);
      } catch (error) {
        if (tried === TRIES || error instanceof GateError || !mayPass(error) || access.signal.aborted) {
          throw access.signal.aborted ? cancelled(access.signal) : wording(error, question);
        }
        access.log.debug(`${wording(error, question).message} Trying again.`);
        await access.clock.sleep(wait);
      }
    }
  };
}

export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** The client, with the proxies of the environment; it is loaded by the first who needs it. */
export async function connect({ token, apiUrl, log }: Pick<ApiAccess, 'token' | 'apiUrl' | 'log'>): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  // octokit's own lines would go to the console, where foreign text in them could become a command.
  const { debug } = log;
  const quiet = { debug: () => undefined, info: () => undefined, warn: debug, error: debug };
  return getOctokit(token, { baseUrl: apiUrl, log: quiet, userAgent: 'image-gate' });
}

async function request(octokit: Octokit, signal: AbortSignal, { route, accept, max, what }: Question): Promise<Buffer> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
  const { data } = await octokit.request(`GET ${route}`, {
    headers: { accept },
    // The bytes as they are: octokit would read all of any size, and decode what claims to be text.
    request: { signal: limit, parseSuccessResponseBody: false },
  });
  return readBounded(data as ReadableStream<Uint8Array> | undefined, max, what);
}

/** All bytes of an answer. @throws ServiceError `github-answer-too-large`. */
export async function readBounded(
  body: ReadableStream<Uint8Array> | undefined,
  max: number,
  what: string,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > max) {
      throw new ServiceError({
        code: 'github-answer-too-large',
        message: `${what}: the answer is larger than the ${max} bytes that are read.`,
        fix: 'Make the file smaller, or name another one.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function wording(error: unknown, { what, permission }: Question): GateError {
  return error instanceof GateError ? error : serviceFault(error, what, permission);
}
