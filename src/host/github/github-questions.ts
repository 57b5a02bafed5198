import type * as z from 'zod';
import { ServiceError } from '../errors.js';
import { HttpFault } from '../http-fault.js';
import type { GithubApi } from '../ports.js';
import type { ApiAnswer, ApiRequest } from '../values.js';
import { answerFault, answerKind, type GithubQuestion, unreachableFault } from './github-answer.js';

/** Milliseconds for one request with its tries. */
const deadline = 60_000;

/** A request whose answer a run can't go on without; without a word, every one but a POST may be sent twice. */
type GithubRequest = Pick<ApiRequest, 'route' | 'body'> &
  Partial<Pick<ApiRequest, 'method' | 'repeatable' | 'redirects'>>;

/** Any answer of GitHub. @throws ServiceError `github-unreachable`. */
export async function askGithub(api: GithubApi, request: GithubRequest, how: GithubQuestion): Promise<ApiAnswer> {
  const { method = 'GET', repeatable = method !== 'POST' } = request;
  try {
    return await api.request({ ...request, method, deadline, repeatable });
  } catch (error) {
    if (error instanceof HttpFault) throw unreachableFault(error, how);
    throw error;
  }
}

/** The body of a success, checked. @throws ServiceError `github-…` for every other answer. */
export function given<T>(answer: ApiAnswer, schema: z.ZodType<T>, how: GithubQuestion): T {
  if (answerKind(answer) !== 'ok') throw answerFault(answer, how);
  const parsed = schema.safeParse(answer.body);
  if (parsed.success) return parsed.data;
  throw new ServiceError({
    code: 'github-unexpected',
    message: `${how.what}: GitHub's answer is not what it describes.`,
    fix: 'Look at githubstatus.com, and start the job again.',
  });
}

/** `askGithub` and `given` in one. */
export async function askFor<T>(
  api: GithubApi,
  request: GithubRequest,
  schema: z.ZodType<T>,
  how: GithubQuestion,
): Promise<T> {
  return given(await askGithub(api, request, how), schema, how);
}

/** How far a list is read. */
interface ListEnd<T> {
  /** Pages that are read at most; default 20. */
  readonly maxPages?: number;
  /** Whether what comes behind a page is wanted; default: all is. */
  readonly goesOn?: (page: readonly T[]) => boolean;
  /** What these pages have will do; default: more of them are an error. */
  readonly isEnough?: boolean;
  /** What to do where there are more pages. */
  readonly fix?: string;
}

/** The entries of a list, a hundred at a time. @throws ServiceError `github-unexpected` for more than `maxPages` pages that are wanted. */
export async function askForAll<T>(
  api: GithubApi,
  route: string,
  list: z.ZodType<readonly T[]>,
  how: GithubQuestion,
  {
    maxPages = 20,
    goesOn = () => true,
    isEnough = false,
    fix = 'Close what nobody needs any more, and start the job again.',
  }: ListEnd<T> = {},
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const mark = route.includes('?') ? '&' : '?';
    const entries = await askFor(api, { route: `${route}${mark}per_page=${perPage}&page=${page}` }, list, how);
    all.push(...entries);
    if (entries.length < perPage || !goesOn(entries)) return all;
  }
  if (isEnough) return all;
  throw listTooLong(how, maxPages * perPage, fix);
}

/** The error for a list that has more entries than are read: the rest would be missing without a word. */
export function listTooLong({ what }: GithubQuestion, most: number, fix: string): ServiceError {
  return new ServiceError({ code: 'github-unexpected', message: `${what}: there are more than ${most}.`, fix });
}

const perPage = 100;
