import * as z from 'zod';
import { bounded } from '../../text/escape.js';
import { Cancelled } from '../errors.js';
import { type ApiAnswer, HttpFault } from '../ports.js';

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
export function answerKind({ status, headers }: ApiAnswer): AnswerKind {
  if (status >= 200 && status < 300) return 'ok';
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && limited)) return 'rate-limited';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'denied';
  if (status === 404 || status === 410) return 'missing';
  if (status === 413) return 'too-large';
  if (refusals.includes(status)) return 'refused';
  return status >= 500 ? 'unavailable' : 'unexpected';
}

/** Why there was no answer; anything else that was thrown is a defect. */
export function faultKind(error: unknown): 'cancelled' | 'unreachable' | 'defect' {
  if (error instanceof Cancelled) return 'cancelled';
  return error instanceof HttpFault ? 'unreachable' : 'defect';
}

const errorSchema = z.object({ message: z.string() });

/** GitHub's own words with the status, for people: one clean line. */
export function answerText({ status, body }: ApiAnswer): string {
  const { data } = errorSchema.safeParse(body);
  return data === undefined || data.message === ''
    ? `HTTP ${status}`
    : `${bounded(data.message, 250)} (HTTP ${status})`;
}
