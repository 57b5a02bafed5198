import { plainLine } from '../../text/plain-line.js';
import { ServiceError } from '../errors.js';
import { errorCode } from '../files/file-fault.js';
import type { ApiAnswer } from '../ports.js';

/** What octokit throws for an answer that is no success. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Most characters of GitHub's own message. */
const MAX_MESSAGE = 300;

/** Whether the same request may succeed a little later: GitHub is in trouble, or the way there is. */
export function mayPass(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal === undefined || refusal.status >= 500;
}

/** The ServiceError for a failed request to GitHub's API. `what` says what was tried; `permission` is the one that it needs. */
export function serviceFault(error: unknown, what: string, permission: string): ServiceError {
  return worded(refusalOf(error), what, permission, error);
}

/** The same for an answer that is no success. */
export function answerFault({ status, headers, body }: ApiAnswer, what: string, permission: string): ServiceError {
  const said = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
  return worded({ status, headers, message: said }, what, permission);
}

function worded(refusal: Refusal | undefined, what: string, permission: string, error?: unknown): ServiceError {
  const wording = refusal === undefined ? UNREACHABLE : wordingOf(refusal, permission);
  const said = plainLine(refusal?.message ?? reasonOf(error), MAX_MESSAGE);
  return new ServiceError({
    code: wording.code,
    message: `${what}: ${wording.what}${refusal === undefined ? '' : ` (HTTP ${refusal.status})`}${said === '' ? '.' : `: ${said}`}`,
    fix: wording.fix,
    cause: error,
  });
}

interface Wording {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

const UNREACHABLE: Wording = {
  code: 'github-unreachable',
  what: 'GitHub did not answer',
  fix: 'Check the network and the proxy of the runner, and start the job again.',
};

function wordingOf(refusal: Refusal, permission: string): Wording {
  const { status } = refusal;
  if (isRateLimit(refusal)) {
    return {
      code: 'github-rate-limited',
      what: 'GitHub limits the rate of requests',
      fix: 'Start the job again later, or use a token of its own for github-token.',
    };
  }
  if (status === 401) {
    return {
      code: 'github-unauthorized',
      what: 'GitHub did not accept the token',
      fix: 'Check the input github-token.',
    };
  }
  if (status === 403 || status === 404) {
    return {
      code: status === 403 ? 'github-denied' : 'github-not-found',
      what: status === 403 ? 'GitHub refused it' : 'GitHub does not know it, or the token may not see it',
      fix: `Give the job \`permissions: ${permission}\`, and check that the repository is the right one.`,
    };
  }
  return status >= 500
    ? { code: 'github-unavailable', what: 'GitHub failed', fix: 'Look at githubstatus.com, and start the job again.' }
    : { code: 'github-unexpected', what: 'GitHub gave an unexpected answer', fix: 'Check repository and commit.' };
}

/** 429, or 403 with the headers of either limit: docs.github.com, "Rate limits for the REST API". */
function isRateLimit({ status, headers }: Refusal): boolean {
  return (
    status === 429 ||
    (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined))
  );
}

function refusalOf(error: unknown): Refusal | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number') {
    return undefined;
  }
  const response = 'response' in error && typeof error.response === 'object' ? error.response : undefined;
  if (response === undefined || response === null) {
    // octokit gives a failed connection the status 500, and no response.
    return undefined;
  }
  const headers = 'headers' in response ? (response.headers as Refusal['headers']) : {};
  return { status: error.status, message: 'message' in error ? String(error.message) : '', headers };
}

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return code === undefined ? message : `${message} (${code})`;
}
