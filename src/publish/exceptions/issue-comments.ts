import * as z from 'zod';
import { askFor, askForAll } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';

const commentSchema = z.object({
  id: z.number().int(),
  body: z.string().nullish(),
  created_at: z.string(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
});

/** A comment in an issue. Anybody can write our marks: `ownOf` says which are ours. */
export interface IssueComment {
  readonly id: number;
  readonly body?: string | null | undefined;
  readonly createdAt: string;
  readonly user?: { readonly login: string; readonly type?: string | undefined } | null | undefined;
}

const permission = 'issues: write';

/** All of an issue, the oldest first. */
export async function commentsOf(api: GithubApi, repository: string, issue: number): Promise<readonly IssueComment[]> {
  const how = { what: `Reading the comments of issue ${issue} of ${repository}`, permission };
  const all = await askForAll(api, `/repos/${repository}/issues/${issue}/comments`, z.array(commentSchema), how);
  return all.map(({ created_at: createdAt, ...comment }) => ({ ...comment, createdAt }));
}

/** Adds a comment, or writes the one with that number anew. */
export async function postComment(
  api: GithubApi,
  repository: string,
  issue: number,
  body: string,
  id?: number,
): Promise<void> {
  const how = { what: `Answering in issue ${issue} of ${repository}`, permission };
  const route = id === undefined ? `issues/${issue}/comments` : `issues/comments/${id}`;
  const method = id === undefined ? 'POST' : 'PATCH';
  await askFor(api, { method, route: `/repos/${repository}/${route}`, body: { body } }, commentSchema, how);
}

/** Opens or closes an issue. */
export async function setIssueState(
  api: GithubApi,
  repository: string,
  issue: number,
  state: 'open' | 'closed',
): Promise<void> {
  const how = { what: `${state === 'open' ? 'Opening' : 'Closing'} issue ${issue} of ${repository}`, permission };
  const body = { state, state_reason: state === 'open' ? 'reopened' : 'completed' };
  const request = { method: 'PATCH', route: `/repos/${repository}/issues/${issue}`, body } as const;
  await askFor(api, request, z.object({ state: z.string() }), how);
}
