import * as z from 'zod';
import { bounded } from '../../text/escape.js';
import { plainLine } from '../../text/plain-line.js';
import { Cancelled, ServiceError } from '../errors.js';
import { HttpFault } from '../http-fault.js';
import { mayPass } from '../retry.js';
import type { ApiAnswer } from '../values.js';

/** What kind of answer GitHub gave, by status and headers alone. */
export type AnswerKind =
  | 'ok'
  | 'unauthorized'
  | 'denied'
  | 'missing'
  | 'too-large'
  | 'refused'
  | 'rate-limited'
  | 'unavailable'
  | 'unexpected';

/** Statuses of requests that are wrong as they are. */
const refusals = [400, 409, 415, 422, 451];

/** Sorts an answer. 403 with the headers of a limit is a limit: docs.github.com, "Rate limits for the REST API". */
export function answerKind({ status, headers }: Pick<ApiAnswer, 'status' | 'headers'>): AnswerKind {
  if (status >= 200 && status < 300) return 'ok';
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && limited)) return 'rate-limited';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'denied';
  if (status === 404 || status === 410) return 'missing';
  if (status === 413) return 'too-large';
  if (refusals.includes(status)) return 'refused';
  return mayPass(status) || status >= 500 ? 'unavailable' : 'unexpected';
}

/** Why there was no answer; anything else that was thrown is a defect. */
export function faultKind(error: unknown): 'cancelled' | 'unreachable' | 'defect' {
  if (error instanceof Cancelled) return 'cancelled';
  return error instanceof HttpFault ? 'unreachable' : 'defect';
}

const errorSchema = z.object({ message: z.string() });

/** Most characters of GitHub's own message in an error. */
const MAX_MESSAGE = 300;

/** GitHub's own words with the status, for people: one clean line. */
export function answerText({ status, body }: Pick<ApiAnswer, 'status' | 'body'>): string {
  const said = messageOf(body);
  return said === '' ? `HTTP ${status}` : `${bounded(said, 250)} (HTTP ${status})`;
}

function messageOf(body: unknown): string {
  return errorSchema.safeParse(body).data?.message ?? '';
}

/** What was asked for, in words for its error. */
export interface GithubQuestion {
  /** e.g. `Reading the branch main`. */
  readonly what: string;
  /** That the token needs, e.g. `contents: read`. */
  readonly permission: string;
}

/** The error for an answer that is no success, for who can't go on without one. */
export function answerFault(answer: ApiAnswer, { what, permission }: GithubQuestion): ServiceError {
  const { code, problem, fix } = wordingOf(answerKind(answer), permission);
  const said = plainLine(messageOf(answer.body), MAX_MESSAGE);
  const message = `${what}: ${problem} (HTTP ${answer.status})${said === '' ? '.' : `: ${said}`}`;
  return new ServiceError({ code, message, fix });
}

/** The error for a request that got no answer. */
export function unreachableFault(fault: HttpFault, { what }: GithubQuestion): ServiceError {
  return new ServiceError({
    code: 'github-unreachable',
    message: `${what}: GitHub did not answer: ${plainLine(fault.message, MAX_MESSAGE)}`,
    fix: 'Check the network and the proxy of the runner, and start the job again.',
    cause: fault,
  });
}

interface Wording {
  readonly code: string;
  readonly problem: string;
  readonly fix: string;
}

function wordingOf(kind: AnswerKind, permission: string): Wording {
  switch (kind) {
    case 'rate-limited':
      return {
        code: 'github-rate-limited',
        problem: 'GitHub limits the rate of requests',
        fix: 'Start the job again later, or use a token of its own for github-token.',
      };
    case 'unauthorized':
      return {
        code: 'github-unauthorized',
        problem: 'GitHub did not accept the token',
        fix: 'Check the input github-token.',
      };
    case 'denied':
      return { code: 'github-denied', problem: 'GitHub refused it', fix: permit(permission) };
    case 'missing':
      return {
        code: 'github-not-found',
        problem: 'GitHub does not know it, or the token may not see it',
        fix: permit(permission),
      };
    case 'unavailable':
      return {
        code: 'github-unavailable',
        problem: 'GitHub failed',
        fix: 'Look at githubstatus.com, and start the job again.',
      };
    case 'ok':
    case 'too-large':
    case 'refused':
    case 'unexpected':
      return {
        code: 'github-unexpected',
        problem: 'GitHub gave an unexpected answer',
        fix: 'Check repository and commit.',
      };
  }
}

function permit(permission: string): string {
  return `Give the job \`permissions: ${permission}\`, and check that the repository is the right one.`;
}
