import { parsedJson } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';
import { cancelled, throwIfCancelled } from '../cancellation.js';
import { readUpTo } from '../files/read-up-to.js';
import { HttpFault } from '../http-fault.js';
import type { Clock, GithubApi, Log } from '../ports.js';
import { mayPass, Patience, parseRetryAfter, type RetryLimits } from '../retry.js';
import type { ApiAnswer, ApiRequest } from '../values.js';
import { answerKind } from './github-answer.js';

/** Makes the port to GitHub's API when a run needs it. */
export type OpenGithub = (access: { readonly apiUrl: string; readonly token: string }) => GithubApi;

/** How GitHub's API is reached. */
export interface GithubAccess {
  readonly token: string;
  /** e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  readonly log: Pick<Log, 'debug'>;
  readonly clock: Pick<Clock, 'now' | 'sleep' | 'elapsed'>;
  readonly signal: AbortSignal;
}

/** A request whose answer is wanted as bytes. */
interface BytesRequest extends ApiRequest {
  readonly accept: string;
  /** Most bytes of an answer. */
  readonly max: number;
}

/** An answer: the bytes of a success, or what GitHub says instead, parsed and unchecked. */
type BytesAnswer = Omit<ApiAnswer, 'body'> &
  ({ readonly bytes: Buffer } | { readonly bytes: undefined; readonly body: unknown });

/** Gives GitHub's answer to a request. @throws HttpFault when there is none; AnswerTooLarge; Cancelled. */
type GithubClient = (request: BytesRequest) => Promise<BytesAnswer>;

/** An answer that has more bytes than are read. */
export class AnswerTooLarge extends HttpFault {
  constructor(max: number) {
    super(`the answer is larger than the ${max} bytes that are read`, { retryable: false });
  }
}

/** Most bytes of an answer in JSON: a page of a hundred comments of the longest kind, four bytes a character. */
const MAX_JSON = 32 * 1024 * 1024;

/** Milliseconds for one try. */
const TIMEOUT = 30_000;

/** How often a repeatable request is tried, and the waits; what bounds these together is the deadline of the request. */
const LIMITS: RetryLimits = {
  attempts: 3,
  firstWait: 1_000,
  longestWait: 2_000,
  longestRetryAfter: Number.POSITIVE_INFINITY,
  longestTotal: Number.POSITIVE_INFINITY,
};

/** Most characters of a reason why there was no answer. */
const REASON = 200;

/** GitHub's REST API, JSON in both directions. */
export function createGithubApi(access: GithubAccess): GithubApi {
  const client = createGithubClient(access);
  return {
    request: async (request) => {
      const answer = await client({ ...request, accept: 'application/vnd.github+json', max: MAX_JSON });
      const { status, headers } = answer;
      return {
        status,
        headers,
        body: answer.bytes === undefined ? answer.body : parsedJson(answer.bytes.toString('utf8')),
      };
    },
  };
}

/**
 * GitHub's REST API through octokit, which is loaded with the first request. A repeatable request is tried again after a server error, a broken
 * connection, and a limit of rate whose Retry-After fits into the deadline.
 */
export function createGithubClient(access: GithubAccess): GithubClient {
  const { clock, log, signal } = access;
  let loaded: Promise<Octokit> | undefined;
  return async (request) => {
    loaded ??= connect(access);
    const octokit = await loaded;
    const end = clock.elapsed() + request.deadline;
    const patience = new Patience(clock, LIMITS);
    for (;;) {
      throwIfCancelled(signal);
      // Node's timers take whole milliseconds only.
      const left = Math.max(1, Math.min(TIMEOUT, Math.ceil(end - clock.elapsed())));
      const outcome = await attempt(octokit, signal, request, left);
      const passing = request.repeatable ? laterTry(outcome, clock.now()) : undefined;
      if (passing === undefined) return given(outcome);
      const onWait = (ms: number) =>
        log.debug(`${request.method} ${request.route}: ${described(outcome)}. Trying again in ${ms / 1000} s.`);
      const givenUp = await patience.wait({ ...passing, room: end - clock.elapsed(), onWait });
      if (givenUp !== undefined) return given(outcome);
    }
  };
}

type Attempted = BytesAnswer | HttpFault;

function given(outcome: Attempted): BytesAnswer {
  if (outcome instanceof HttpFault) throw outcome;
  return outcome;
}

function described(outcome: Attempted): string {
  return outcome instanceof HttpFault ? outcome.message : `HTTP ${outcome.status}`;
}

/** Whether the same request may succeed later, and when; `undefined` where it would give the same. */
function laterTry(outcome: Attempted, now: Date): { readonly retryAfter?: number } | undefined {
  if (outcome instanceof HttpFault) return outcome.retryable ? {} : undefined;
  const isLimit = answerKind(outcome) === 'rate-limited';
  if (!isLimit && !mayPass(outcome.status)) return undefined;
  const retryAfter = parseRetryAfter(outcome.headers['retry-after'], now);
  if (retryAfter !== undefined) return { retryAfter };
  // A limit that does not say when it ends is one of minutes or an hour.
  return isLimit ? undefined : {};
}

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** The client, with the proxies of the environment. */
async function connect({ token, apiUrl, log }: Pick<GithubAccess, 'token' | 'apiUrl' | 'log'>): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  // octokit's own lines would go to the console, where foreign text in them could become a command.
  const { debug } = log;
  const quiet = { debug: () => undefined, info: () => undefined, warn: debug, error: debug };
  return getOctokit(token, { baseUrl: apiUrl, log: quiet, userAgent: 'image-gate' });
}

async function attempt(
  octokit: Octokit,
  signal: AbortSignal,
  { method, route, body, accept, max, redirects }: BytesRequest,
  timeout: number,
): Promise<Attempted> {
  const timer = AbortSignal.timeout(timeout);
  try {
    const { status, headers, data } = await octokit.request({
      method,
      url: route,
      ...(body === undefined ? {} : { data: body }),
      headers: { accept },
      // The bytes as they are: octokit would read all of any size, and decode what claims to be text.
      request: {
        signal: AbortSignal.any([signal, timer]),
        parseSuccessResponseBody: false,
        ...(redirects === 'answers' ? { redirect: 'manual' } : {}),
      },
    });
    return { status, headers: texts(headers), bytes: await readBytes(data, max) };
  } catch (error) {
    if (signal.aborted) throw cancelled(signal);
    if (error instanceof AnswerTooLarge) return error;
    if (timer.aborted) return noAnswer(`${method} ${route}`, `no answer within ${timeout / 1000} s`, error);
    return (
      refusal(error) ?? noAnswer(`${method} ${route}`, error instanceof Error ? error.message : String(error), error)
    );
  }
}

/** All bytes of an answer. @throws AnswerTooLarge. */
async function readBytes(body: unknown, max: number): Promise<Buffer> {
  if (body === undefined) return Buffer.alloc(0);
  const { bytes, isWhole } = await readUpTo(body as ReadableStream<Uint8Array>, max);
  if (isWhole) return bytes;
  throw new AnswerTooLarge(max);
}

function texts(headers: object): ApiAnswer['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The answer in what octokit throws for one that is no success. It gives a failed connection the status 500, and no response. */
function refusal(error: unknown): BytesAnswer | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error)) return undefined;
  const { status, response } = error;
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return undefined;
  const headers = 'headers' in response && typeof response.headers === 'object' ? (response.headers ?? {}) : {};
  return {
    status,
    headers: texts(headers),
    bytes: undefined,
    body: 'data' in response ? response.data : undefined,
  };
}

function noAnswer(what: string, reason: string, cause: unknown): HttpFault {
  return new HttpFault(`${what}: ${plainLine(reason, REASON)}`, { retryable: true, cause });
}
