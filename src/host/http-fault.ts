import { plainLine } from '../text/plain-line.js';
import { errorCode } from './files/file-fault.js';
import type { HttpRequest } from './ports.js';

/** Why there was no answer. `retryable` is false where trying again can't help (bad certificate, unknown protocol). */
export class HttpFault extends Error {
  readonly retryable: boolean;
  constructor(message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'HttpFault';
    this.retryable = options.retryable;
  }
}

/** Failures of the way there, which may pass. Anything else (certificates, protocol errors) will be the same the next time. */
const PASSING: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection was lost',
  ECONNABORTED: 'the connection was lost',
  EPIPE: 'the connection was lost',
  ECONNREFUSED: 'the connection was refused',
  ETIMEDOUT: 'the connection timed out',
  EHOSTUNREACH: 'the host can not be reached',
  ENETUNREACH: 'the network can not be reached',
  ENETDOWN: 'the network is down',
  EADDRNOTAVAIL: 'the machine has no free port',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the name server did not answer',
};

/** Most characters of a foreign reason. */
const REASON = 200;

/** The HttpFault for what Node threw; one that is an HttpFault already stays. */
export function httpFault(request: HttpRequest, error: unknown): HttpFault {
  if (error instanceof HttpFault) {
    return error;
  }
  const code = errorCode(error);
  const passing = PASSING[code ?? ''];
  const reason = passing === undefined ? plainLine(messageOf(error), REASON) : passing;
  return new HttpFault(`${describe(request)}: ${reason}${code === undefined ? '' : ` (${code})`}`, {
    retryable: passing !== undefined,
    cause: error,
  });
}

/** The fault of a peer that stays silent. */
export function idleFault(request: HttpRequest): HttpFault {
  return new HttpFault(`${describe(request)}: no byte in ${request.idle / 1000} s`, { retryable: true });
}

/** The fault of a peer that drips: not asked again, as it would hold the run as long again. */
export function lateFault(request: HttpRequest, within: number): HttpFault {
  return new HttpFault(`${describe(request)}: no end within ${within / 1000} s`, { retryable: false });
}

/** The request for a message: without query and user information, which may hold secrets. */
function describe({ method, url }: HttpRequest): string {
  return `${method} ${url.origin}${url.pathname}`;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
