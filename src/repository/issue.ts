import * as z from 'zod';
import { askFor } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';
import type { Requester } from './reviews/reviews.js';

/** An issue that may ask for something, as it is now. */
export interface RequestIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  /** Nobody where the account is deleted. */
  readonly author: Requester | undefined;
  /** Whether GitHub counts its author to the repository or its organization: anybody may open issues of a public one. */
  readonly isMember: boolean;
  readonly isOpen: boolean;
}

/** What has happened to an issue, by the event of the run. */
export interface IssueEvent {
  readonly number: number;
  readonly body: string;
  /** Who did it; nobody where GitHub does not say. */
  readonly sender: Requester | undefined;
}

const text = z.string().nullish();
const person = z.object({ login: z.string(), id: z.int().positive() }).nullish();

const eventSchema = z.object({
  issue: z.object({ number: z.int().positive(), body: text, pull_request: z.unknown().optional() }),
  sender: person,
});

const issueSchema = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.string(),
  body: text,
  user: person,
  author_association: z.string().optional(),
});

/** The issue that a run of `issues` is for; `undefined` for every other run. */
export function issueEvent(event: unknown): IssueEvent | undefined {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success || parsed.data.issue.pull_request !== undefined) return undefined;
  const { issue, sender } = parsed.data;
  return { number: issue.number, body: issue.body ?? '', sender: sender ?? undefined };
}

/** @throws ServiceError where the token may not see it. */
export async function issueNow(api: GithubApi, repository: string, number: number): Promise<RequestIssue> {
  const how = { what: `Reading issue ${number} of ${repository}`, permission: 'issues: write' };
  const issue = await askFor(api, { route: `/repos/${repository}/issues/${number}` }, issueSchema, how);
  return {
    number,
    url: issue.html_url,
    body: issue.body ?? '',
    author: issue.user ?? undefined,
    isMember: ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(issue.author_association ?? ''),
    isOpen: issue.state === 'open',
  };
}
