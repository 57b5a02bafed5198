import { GateError, ServiceError } from '../../host/errors.js';
import { readUpTo } from '../../host/files/read-up-to.js';
import { HttpFault } from '../../host/http-fault.js';
import type { Clock, Http, HttpResponse } from '../../host/ports.js';
import { mayPass, Patience, parseRetryAfter, type RetryLimits, retrying, Transient } from '../../host/retry.js';
import { parsedJson } from '../../text/json.js';
import { plainLine, withoutTokens } from '../../text/plain-line.js';

export interface AskPorts {
  readonly http: Http;
  readonly clock: Pick<Clock, 'now' | 'sleep' | 'elapsed'>;
}

/** One question to a service. Redirects are answers, not followed: a token is in some of the bodies. */
export interface ServiceQuestion {
  /** As people know the service: `Fulcio`. */
  readonly service: string;
  readonly url: URL;
  /** Sent as JSON; absent: GET. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for one try, the answer's body included. A try that takes as long is the last one. */
  readonly within: number;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** A certificate, a log entry or a timestamp has a few kB. */
const maxAnswer = 1_000_000;
const maxSaid = 300;
const limits: RetryLimits = {
  attempts: 3,
  firstWait: 500,
  longestWait: 2_000,
  longestRetryAfter: 10_000,
  longestTotal: 20_000,
};

/**
 * The answer of a service, of any status that another try would not change.
 * @throws ServiceError `sigstore-unreachable` where there is none, `sigstore-unavailable` where it is one of trouble that did not pass; Cancelled.
 */
export async function askService(ports: AskPorts, question: ServiceQuestion): Promise<ServiceAnswer> {
  const patience = new Patience(ports.clock, limits, Math.random);
  const wait = async ({ final, retryAfter }: Transient): Promise<void> => {
    if ((await patience.wait({ retryAfter })) !== undefined) throw final;
  };
  return await retrying(wait, () => tryOnce(ports, question));
}

/** The error for an answer that is not the one that was asked for. Nothing of a token is quoted. */
export function serviceRefused(
  { service, url }: Pick<ServiceQuestion, 'service' | 'url'>,
  { status, bytes }: Pick<ServiceAnswer, 'status' | 'bytes'>,
  fix: string,
  code = 'sigstore-refused',
): ServiceError {
  const said = saidIn(bytes);
  const quoted = said === '' ? '' : ` (${said})`;
  const message = `${service} at ${url.host} answered ${status}${quoted}.`;
  return new ServiceError({ code, message, fix });
}

/** The error for a success that can't be read. */
export function serviceUnreadable(
  { service, url }: Pick<ServiceQuestion, 'service' | 'url'>,
  what: string,
): ServiceError {
  return new ServiceError({
    code: 'sigstore-garbage',
    message: `${service} at ${url.host} gave ${what}.`,
    fix: 'Check the URL of the service, and look for a proxy that answers in its place.',
  });
}

/** What a refusal says, on one line. A service may quote what it was sent. */
function saidIn(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const json = parsedJson(text);
  const message = typeof json === 'object' && json !== null && 'message' in json ? json.message : text;
  return plainLine(withoutTokens(typeof message === 'string' ? message : text), maxSaid);
}

async function tryOnce({ http, clock }: AskPorts, question: ServiceQuestion): Promise<ServiceAnswer> {
  const { url, body, headers = {}, within } = question;
  const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  try {
    const response = await http.request({
      method: sent === undefined ? 'GET' : 'POST',
      url,
      headers: { accept: 'application/json', ...(sent ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(sent ? { body: sent } : {}),
      idle: within,
      within,
    });
    const bytes = await bytesOf(question, response);
    const answer = { status: response.status, headers: response.headers, bytes };
    if (!mayPass(answer.status)) return answer;
    const again = parseRetryAfter(answer.headers['retry-after'], clock.now());
    throw new Transient(serviceRefused(question, answer, later, 'sigstore-unavailable'), again);
  } catch (error) {
    throw explained(question, error);
  }
}

const later = 'Run the job again later; look at the status page of the service.';

function explained(question: ServiceQuestion, error: unknown): unknown {
  if (error instanceof GateError || error instanceof Transient || !(error instanceof HttpFault)) return error;
  const final = new ServiceError({
    code: 'sigstore-unreachable',
    message: `${question.service} did not answer: ${plainLine(error.message, maxSaid)}.`,
    fix: 'Run the job again. If it stays, check the URL of the service, the network, and the proxy settings (HTTPS_PROXY, NO_PROXY).',
    cause: error,
  });
  return error.retryable ? new Transient(final) : final;
}

async function bytesOf(question: ServiceQuestion, { body }: HttpResponse): Promise<Buffer> {
  const { bytes, isWhole } = await readUpTo(body, maxAnswer);
  if (isWhole) return bytes;
  throw serviceUnreadable(question, `an answer of more than ${maxAnswer} bytes`);
}

/** A path below a base URL, whether or not that ends with a slash. */
export function below(base: URL, path: string): URL {
  return new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
}
