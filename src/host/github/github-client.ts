import { plainLine } from '../../text/plain-line.js';
import { cancelled, throwIfCancelled } from '../cancellation.js';
import { type ApiAnswer, type ApiRequest, type Clock, type GithubApi, HttpFault } from '../ports.js';
import { type ApiAccess, connect, type Octokit, readBounded } from './github-api.js';

/** Makes the port to GitHub's API when a run needs it. */
export type OpenGithub = (access: { readonly apiUrl: string; readonly token: string }) => GithubApi;

/** Most bytes of an answer: a page of a hundred comments of the longest kind, four bytes a character. */
const MAX_ANSWER = 32 * 1024 * 1024;

/** Milliseconds for one try. */
const TIMEOUT = 30_000;

/** How often a repeatable request is tried, and the first wait; each further one is twice as long. */
const TRIES = 3;
const FIRST_WAIT = 1_000;

/** Most characters of a reason why there was no answer. */
const REASON = 200;

/** Requests to GitHub's REST API. */
export interface GithubAccess extends ApiAccess {
  readonly clock: Pick<Clock, 'sleep' | 'elapsed'>;
}

/**
 * GitHub's REST API through octokit. A repeatable request is tried again after a server error, a broken connection, and a limit of rate whose
 * Retry-After fits into the deadline.
 */
export function createGithubApi(access: GithubAccess): GithubApi {
  const { clock, log, signal } = access;
  let client: Promise<Octokit> | undefined;
  return {
    request: async (request) => {
      client ??= connect(access);
      const octokit = await client;
      const end = clock.elapsed() + request.deadline;
      for (let tried = 1; ; tried += 1) {
        throwIfCancelled(signal);
        // Node's timers take whole milliseconds only.
        const left = Math.max(1, Math.min(TIMEOUT, Math.ceil(end - clock.elapsed())));
        const outcome = await attempt(octokit, signal, request, left);
        const wait = request.repeatable && tried < TRIES ? waitAfter(outcome, tried) : undefined;
        if (wait === undefined || clock.elapsed() + wait >= end) return given(outcome);
        log.debug(`${request.method} ${request.route}: ${described(outcome)}. Trying again in ${wait / 1000} s.`);
        await clock.sleep(wait);
      }
    },
  };
}

type Attempt = ApiAnswer | HttpFault;

function given(outcome: Attempt): ApiAnswer {
  if (outcome instanceof HttpFault) throw outcome;
  return outcome;
}

function described(outcome: Attempt): string {
  return outcome instanceof HttpFault ? outcome.message : `HTTP ${outcome.status}`;
}

/** Milliseconds to wait before the next try; `undefined` where it would give the same. */
function waitAfter(outcome: Attempt, tried: number): number | undefined {
  const own = FIRST_WAIT * 2 ** (tried - 1);
  if (outcome instanceof HttpFault) return outcome.retryable ? own : undefined;
  const seconds = Number(outcome.headers['retry-after'] ?? Number.NaN);
  if (outcome.status === 429 || outcome.status === 403) return seconds >= 0 ? seconds * 1000 : undefined;
  return outcome.status >= 500 ? own : undefined;
}

async function attempt(
  octokit: Octokit,
  signal: AbortSignal,
  { method, route, body }: ApiRequest,
  timeout: number,
): Promise<Attempt> {
  const timer = AbortSignal.timeout(timeout);
  try {
    const { status, headers, data } = await octokit.request({
      method,
      url: route,
      ...(body === undefined ? {} : { data: body }),
      headers: { accept: 'application/vnd.github+json' },
      // The bytes as they are: octokit would read all of any size.
      request: { signal: AbortSignal.any([signal, timer]), parseSuccessResponseBody: false },
    });
    return { status, headers: texts(headers), body: await parsed(data) };
  } catch (error) {
    if (signal.aborted) throw cancelled(signal);
    if (timer.aborted) return noAnswer(`${method} ${route}`, `no answer within ${timeout / 1000} s`, error);
    return (
      refusal(error) ?? noAnswer(`${method} ${route}`, error instanceof Error ? error.message : String(error), error)
    );
  }
}

async function parsed(data: unknown): Promise<unknown> {
  const bytes = await readBounded(data as ReadableStream<Uint8Array> | undefined, MAX_ANSWER, 'GitHub');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function texts(headers: object): ApiAnswer['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The answer in what octokit throws for one that is no success. It gives a failed connection the status 500, and no response. */
function refusal(error: unknown): ApiAnswer | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error)) return undefined;
  const { status, response } = error;
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return undefined;
  const headers = 'headers' in response && typeof response.headers === 'object' ? (response.headers ?? {}) : {};
  return { status, headers: texts(headers), body: 'data' in response ? response.data : undefined };
}

function noAnswer(what: string, reason: string, cause: unknown): HttpFault {
  return new HttpFault(`${what}: ${plainLine(reason, REASON)}`, { retryable: true, cause });
}
