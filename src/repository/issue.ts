import * as z from 'zod';
import { askFor, askForAll } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';
import type { Requester } from './reviews.js';

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
  /** When it was closed the last time, as GitHub writes times. */
  readonly closedAt?: string;
}

/** What has happened to an issue, by the event of the run. */
export interface IssueEvent {
  readonly number: number;
  readonly body: string;
  /** Who did it; nobody where GitHub does not say. */
  readonly sender: Requester | undefined;
  /** Nobody where GitHub does not say. */
  readonly author: Requester | undefined;
  /** It is deleted, or in another repository by now: it can't be read here any more. */
  readonly isGone: boolean;
  /** It was reopened by a bot, as `mode: prune` does before an exception ends: nobody has asked for anything by that. */
  readonly isReminder: boolean;
}

const text = z.string().nullish();
const person = z.object({ login: z.string(), id: z.int().positive(), type: z.string().optional() }).nullish();

const eventSchema = z.object({
  action: z.string().optional(),
  issue: z.object({ number: z.int().positive(), body: text, user: person, pull_request: z.unknown().optional() }),
  sender: person,
});

const issueSchema = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.string(),
  body: text,
  user: person,
  author_association: z.string().optional(),
  closed_at: text,
  pull_request: z.unknown().optional(),
});

/** The issue that a run of `issues` is for; `undefined` for every other run. */
export function issueEvent(event: unknown): IssueEvent | undefined {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success || parsed.data.issue.pull_request !== undefined) return undefined;
  const { action = '', issue, sender } = parsed.data;
  return {
    number: issue.number,
    body: issue.body ?? '',
    sender: accountOf(sender),
    author: accountOf(issue.user),
    isGone: ['deleted', 'transferred'].includes(action),
    isReminder: action === 'reopened' && sender?.type === 'Bot',
  };
}

/** @throws ServiceError where the token may not see it. */
export async function issueNow(api: GithubApi, repository: string, number: number): Promise<RequestIssue> {
  const how = { what: `Reading issue ${number} of ${repository}`, permission: 'issues: write' };
  return asIssue(await askFor(api, { route: `/repos/${repository}/issues/${number}` }, issueSchema, how));
}

/** Pages of the list of open issues that are read. */
const maxPages = 20;

/** The open issues of a repository, no pull requests. @throws ServiceError where the token may not see them. */
export async function openIssues(api: GithubApi, repository: string): Promise<readonly RequestIssue[]> {
  const how = { what: `Listing the open issues of ${repository}`, permission: 'issues: write' };
  const all = await askForAll(api, `/repos/${repository}/issues?state=open`, z.array(issueSchema), how, { maxPages });
  return all.filter((issue) => issue.pull_request === undefined).map(asIssue);
}

function accountOf(account: z.infer<typeof person>): Requester | undefined {
  return account ? { login: account.login, id: account.id } : undefined;
}

function asIssue(issue: z.infer<typeof issueSchema>): RequestIssue {
  return {
    number: issue.number,
    url: issue.html_url,
    body: issue.body ?? '',
    author: accountOf(issue.user),
    isMember: ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(issue.author_association ?? ''),
    isOpen: issue.state === 'open',
    ...(issue.closed_at ? { closedAt: issue.closed_at } : {}),
  };
}
