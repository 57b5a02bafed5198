import { GateError } from '../../host/errors.js';
import { readUpTo } from '../../host/files/read-up-to.js';
import { HttpFault } from '../../host/http-fault.js';
import type { Clock, Http, HttpMethod, HttpResponse } from '../../host/ports.js';
import { mayPass, Patience, parseRetryAfter, type RetryLimits } from '../../host/retry.js';
import { fieldsOf, parsedJson } from '../../text/json.js';
import { plainLine, withoutTokens } from '../../text/plain-line.js';
import { type ClairAccount, clairToken } from './clair-token.js';
import { type ClairFault, fault } from './fault.js';

export interface ClairPorts {
  readonly http: Http;
  readonly clock: Clock;
}

/** Where Clair is, and how it lets us in. */
export interface ClairService {
  /** What the paths of its API stand below. */
  readonly url: URL;
  /** Absent: it lets everybody in. */
  readonly account?: ClairAccount;
}

/** One question to its API. */
export interface ClairCall {
  readonly method: HttpMethod;
  /** Below the address, without a slash before it: `indexer/api/v1/index_state`. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** `Clock.elapsed` at which its patience ends, all tries together. */
  readonly until: number;
}

export interface ClairAnswer {
  readonly status: number;
  readonly text: string;
}

/** Bytes of an answer that are read: an image of 1,000 packages with 3,000 findings has about 6 MB. */
const maxClairAnswer = 64 * 1024 * 1024;
const maxSaid = 300;
/** Differences of clocks, in milliseconds, from which on Clair refuses a token that is right (its own leeway). */
const leeway = 15_000;
const limits: RetryLimits = {
  attempts: 3,
  firstWait: 1_000,
  longestWait: 5_000,
  longestRetryAfter: 60_000,
  longestTotal: 60_000,
};

/** Clair's answer: a success, 304 or 404, which mean different things for each question. Everything else is a fault. Redirects are not followed. @throws Cancelled. */
export async function askApi(
  ports: ClairPorts,
  service: ClairService,
  call: ClairCall,
): Promise<ClairAnswer | ClairFault> {
  const patience = new Patience(ports.clock, limits);
  for (;;) {
    const tried = await tryOnce(ports, service, call);
    if (!('again' in tried)) return tried;
    const room = call.until - ports.clock.elapsed();
    if ((await patience.wait({ retryAfter: tried.retryAfter, room })) !== undefined) return tried.again;
  }
}

/** A fault that may pass. */
interface TryAgain {
  readonly again: ClairFault;
  readonly retryAfter?: number | undefined;
}

async function tryOnce(
  { http, clock }: ClairPorts,
  service: ClairService,
  call: ClairCall,
): Promise<ClairAnswer | ClairFault | TryAgain> {
  const within = Math.max(1, Math.ceil(call.until - clock.elapsed()));
  const isLate = () => clock.elapsed() >= call.until;
  let response: HttpResponse | undefined;
  try {
    response = await http.request({ ...requestOf(service, call, clock.now()), idle: within, within });
    const { bytes, isWhole } = await readUpTo(response.body, maxClairAnswer);
    if (!isWhole) return fault('too-large', `more than ${maxClairAnswer} bytes`);
    return judged(response, bytes.toString('utf8'), clock.now());
  } catch (error) {
    if (error instanceof GateError || !(error instanceof Error)) throw error;
    if (isLate()) return fault('no-answer', plainLine(error.message, maxSaid));
    if (response !== undefined) return { again: fault('cut-off', plainLine(error.message, maxSaid)) };
    if (!(error instanceof HttpFault)) throw error;
    const unreachable = fault('unreachable', plainLine(error.message, maxSaid));
    return error.retryable ? { again: unreachable } : unreachable;
  }
}

function requestOf({ url, account }: ClairService, { method, path, body }: ClairCall, now: Date) {
  const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const base = url.href.endsWith('/') ? url : new URL(`${url.href}/`);
  return {
    method,
    url: new URL(path, base),
    headers: {
      accept: 'application/json',
      ...(account === undefined ? {} : { authorization: `Bearer ${clairToken(account, now)}` }),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(sent === undefined ? {} : { body: sent }),
  };
}

/** What an answer's status says, whatever was asked. */
function judged({ status, headers }: HttpResponse, text: string, now: Date): ClairAnswer | ClairFault | TryAgain {
  const page = /^\s*</.test(text);
  if (status >= 300 && status < 400 && status !== 304) return fault('redirected', whereTo(headers.location));
  if (status === 401 || status === 403) return refused(status, headers.date, now);
  const said = `it answers ${status}${page ? ' with a page' : quoted(text)}`;
  if (mayPass(status)) {
    // What Clair itself says to have gone wrong will go wrong again: it has looked at the image.
    if (/\bfetcher: /.test(text)) return fault('layers-unreadable', saidIn(text));
    if (status === 500 && fieldsOf(parsedJson(text)).code === 'internal-error') return fault('server-error', said);
    return { again: fault('server-error', said), retryAfter: parseRetryAfter(headers['retry-after'], now) };
  }
  if (page) return fault('not-clair', said);
  if (status >= 500) return fault('server-error', said);
  if (status >= 400 && status !== 404) return fault('bad-request', said);
  return { status, text };
}

function whereTo(location: string | undefined): string {
  const url = location !== undefined && URL.canParse(location) ? new URL(location) : undefined;
  return url === undefined ? '' : `to ${plainLine(url.origin, 100)}`;
}

/** Clair says nothing of why it refuses a token, but the answer has the time of its clock. */
function refused(status: number, date: string | undefined, now: Date): ClairFault {
  const theirs = Date.parse(date ?? '');
  const ahead = Math.round((theirs - now.getTime()) / 1000);
  if (Number.isNaN(ahead) || Math.abs(ahead) * 1000 < leeway) return fault('unauthorized', `it answers ${status}`);
  return fault('clock-skew', `its clock is ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'} ours`);
}

function quoted(text: string): string {
  const said = saidIn(text);
  return said === '' ? '' : ` (${said})`;
}

/** What an error of Clair's says, on one line, without anything that looks like a token: it may quote what it was sent. */
export function saidIn(text: string): string {
  const { message } = fieldsOf(parsedJson(text));
  const said = typeof message === 'string' ? message : text;
  return plainLine(withoutTokens(said.slice(0, 8 * maxSaid)), maxSaid);
}
