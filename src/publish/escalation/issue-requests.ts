import * as z from 'zod';
import { answerFault, answerKind } from '../../host/github/github-answer.js';
import { askForAll, askGithub, given } from '../../host/github/github-questions.js';
import type { Clock } from '../../host/ports.js';
import { Patience, parseRetryAfter, type RetryLimits } from '../../host/retry.js';
import type { ApiAnswer, ApiRequest } from '../../host/values.js';
import { allOwnOf } from '../comment.js';
import { type FoundIssue, type IssuesPlace, ownIssueSchema } from './own-issues.js';

export interface IssuePorts extends IssuesPlace {
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
}

/** What GitHub did with a change. `gone`: there is no such issue any more, or it was moved to another repository. `refused`: it would be refused again. */
export type IssueChange =
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'gone' | 'moved' }
  | { readonly kind: 'refused'; readonly answer: ApiAnswer };

/** Milliseconds between two changes, as GitHub asks for: docs.github.com, "Best practices for using the REST API". */
const pause = 1_000;

/** A second limit of GitHub says when it ends; longer ones are left to the next run. */
const limits: RetryLimits = {
  attempts: 3,
  firstWait: 5_000,
  longestWait: 20_000,
  longestRetryAfter: 60_000,
  longestTotal: 120_000,
};

const permission = 'issues: write';
const commentSchema = z.object({
  body: z.string().nullish(),
  created_at: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
});

/** Opens an issue. Not sent twice: an answer that was lost may have opened it, and the next run finds it by its marker. @throws ServiceError. */
export async function openIssue(
  ports: IssuePorts,
  body: { readonly title: string } & Readonly<Record<string, unknown>>,
): Promise<IssueChange> {
  const route = `/repos/${ports.repository}/issues`;
  return changed(ports, { method: 'POST', route, body }, `Opening an issue in ${ports.repository}`);
}

/** Changes an issue. @throws ServiceError. */
export async function changeIssue(
  ports: IssuePorts,
  number: number,
  body: Readonly<Record<string, unknown>>,
): Promise<IssueChange> {
  const route = `/repos/${ports.repository}/issues/${number}`;
  return changed(ports, { method: 'PATCH', route, body }, `Changing issue ${number} of ${ports.repository}`);
}

/** An issue as it is at this moment. @throws ServiceError. */
export async function currentIssue(
  { api, repository }: IssuePorts,
  number: number,
): Promise<{ readonly kind: 'there'; readonly issue: FoundIssue } | { readonly kind: 'gone' | 'moved' }> {
  const how = { what: `Reading issue ${number} of ${repository}`, permission };
  const route = `/repos/${repository}/issues/${number}`;
  const answer = await askGithub(api, { route, redirects: 'answers' }, how);
  if (answer.status >= 300 && answer.status < 400) return { kind: 'moved' };
  if (answerKind(answer) === 'missing') return { kind: 'gone' };
  return { kind: 'there', issue: given(answer, ownIssueSchema, how) };
}

async function changed(ports: IssuePorts, request: ChangeRequest, what: string): Promise<IssueChange> {
  const answer = await patient(ports, request, what);
  // GitHub answers so for an issue that was moved; where it is now others may read it.
  if (answer.status >= 300 && answer.status < 400) return { kind: 'moved' };
  if (request.method === 'PATCH' && answerKind(answer) === 'missing') return { kind: 'gone' };
  if (answerKind(answer) === 'refused') return { kind: 'refused', answer };
  return { kind: 'done', number: given(answer, ownIssueSchema, { what, permission }).number };
}

type ChangeRequest = Required<Pick<ApiRequest, 'method' | 'route' | 'body'>>;

/** The answer to a change, after a pause; where GitHub limits the rate, after the wait that it asks for. What it has limited it has not done. */
async function patient({ api, clock }: IssuePorts, request: ChangeRequest, what: string): Promise<ApiAnswer> {
  const waits = new Patience(clock, limits, Math.random);
  for (;;) {
    await clock.sleep(pause);
    const answer = await askGithub(api, { ...request, redirects: 'answers' }, { what, permission });
    if (answerKind(answer) !== 'rate-limited') return answer;
    const retryAfter = parseRetryAfter(answer.headers['retry-after'], clock.now());
    if ((await waits.wait({ retryAfter })) !== undefined) throw answerFault(answer, { what, permission });
  }
}

/**
 * Comments on an issue, if that is not the last that was said there of ours. What was said before the issue was closed, or before something else, is said again: it is news once more.
 * Gives whether GitHub lets us. @throws ServiceError.
 */
export async function commentOnce(
  ports: IssuePorts,
  { number, closedAt }: { readonly number: number; readonly closedAt?: number },
  body: string,
): Promise<boolean> {
  const how = { what: `Commenting on issue ${number} of ${ports.repository}`, permission };
  const route = `/repos/${ports.repository}/issues/${number}/comments`;
  const all = await askForAll(ports.api, route, z.array(commentSchema), how);
  const last = (await allOwnOf(ports.api, all)).at(-1);
  // GitHub may leave out the line's end, and writes others.
  const isSame = (last?.body ?? '').replaceAll('\r', '').trim() === body.trim();
  const isOlder = closedAt !== undefined && Date.parse(last?.created_at ?? '') < closedAt;
  if (isSame && !isOlder) return true;
  const answer = await patient(ports, { method: 'POST', route, body: { body } }, how.what);
  if (['denied', 'missing', 'refused'].includes(answerKind(answer)) || answer.status === 301) return false;
  given(answer, commentSchema, how);
  return true;
}

/** A label, and what it means. */
export interface Label {
  readonly name: string;
  readonly description: string;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** Makes the labels that are missing; those that are there stay as they are. @throws ServiceError. */
export async function makeLabels(ports: IssuePorts, labels: readonly Label[]): Promise<void> {
  const how = { what: `Making labels in ${ports.repository}`, permission };
  const route = `/repos/${ports.repository}/labels`;
  const there = await askForAll(ports.api, route, z.array(z.object({ name: z.string() })), how);
  // GitHub knows no capitals in them.
  const names = new Set(there.map(({ name }) => name.toLowerCase()));
  for (const label of labels.filter(({ name }) => !names.has(name.toLowerCase()))) {
    const answer = await patient(ports, { method: 'POST', route, body: { ...label } }, how.what);
    // Somebody else has made it meanwhile.
    if (answerKind(answer) !== 'refused') given(answer, z.object({ name: z.string() }), how);
  }
}
