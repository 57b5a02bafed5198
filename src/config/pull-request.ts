import * as z from 'zod';
import type { GithubApi } from '../host/ports.js';
import { approversOf } from '../policy/approvals.js';
import { ask, askFor, askForAll, given } from '../publish/github-questions.js';
import type { GithubContext, PullRequestSides } from './github-context.js';

/** The newest commit of a branch. */
export interface BranchTip {
  readonly name: string;
  readonly commit: string;
  readonly isProtected: boolean;
}

const commitHash = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const branchSchema = z.object({ name: z.string(), protected: z.boolean(), commit: z.object({ sha: commitHash }) });
const repositorySchema = z.object({ default_branch: z.string().min(1) });
const reviewsSchema = z.array(
  z.object({
    user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
    state: z.string(),
    commit_id: z.string().nullish(),
  }),
);

/** A pull request as it is now. */
export interface PullRequestNow {
  /** Branch that it goes to. */
  readonly base: string;
  readonly isFork: boolean;
  /** What the base branch would be after the merge, as far as GitHub has worked that out for the newest commit. */
  readonly merge?: string;
  /** Its newest commit. */
  readonly head: string;
}

const pullSchema = z.object({
  base: z.object({ ref: z.string().min(1) }),
  head: z.object({ sha: commitHash, repo: z.object({ full_name: z.string() }).nullish() }),
  merge_commit_sha: commitHash.nullish(),
});

/** A pull request as it is now: its base may be another one than when the run was started. @throws ServiceError where the token may not see it. */
export async function pullRequestNow(api: GithubApi, repository: string, number: number): Promise<PullRequestNow> {
  const how = { what: `Reading pull request ${number} of ${repository}`, permission: 'pull-requests: read' };
  const {
    base,
    head,
    merge_commit_sha: merge,
  } = await askFor(api, { route: `/repos/${repository}/pulls/${number}` }, pullSchema, how);
  const isFork = head.repo?.full_name.toLowerCase() !== repository.toLowerCase();
  return { base: base.ref, head: head.sha, isFork, ...(merge ? { merge } : {}) };
}

/** A branch as it is now; `undefined` where there is none, or none that the token may see. */
export async function branchTip(api: GithubApi, repository: string, name: string): Promise<BranchTip | undefined> {
  const how = { what: `Reading the branch ${name} of ${repository}`, permission: 'contents: read' };
  const answer = await ask(api, { route: `/repos/${repository}/branches/${encodeURIComponent(name)}` }, how);
  if (answer.status === 404) return undefined;
  const branch = given(answer, branchSchema, how);
  return { name: branch.name, commit: branch.commit.sha, isProtected: branch.protected };
}

/** The default branch as it is now. @throws ServiceError where the token may not see it. */
export async function defaultBranchTip(
  api: GithubApi,
  { repository, defaultBranch }: Pick<GithubContext, 'repository' | 'defaultBranch'>,
): Promise<BranchTip> {
  const name = defaultBranch ?? (await defaultBranchName(api, repository));
  const how = { what: `Reading the default branch ${name} of ${repository}`, permission: 'contents: read' };
  const route = `/repos/${repository}/branches/${encodeURIComponent(name)}`;
  const branch = await askFor(api, { route }, branchSchema, how);
  return { name: branch.name, commit: branch.commit.sha, isProtected: branch.protected };
}

async function defaultBranchName(api: GithubApi, repository: string): Promise<string> {
  const how = { what: `Reading the name of the default branch of ${repository}`, permission: 'contents: read' };
  return (await askFor(api, { route: `/repos/${repository}` }, repositorySchema, how)).default_branch;
}

/** Who approves the newest commit of a pull request. */
export async function approvers(
  api: GithubApi,
  repository: string,
  proposal: Pick<PullRequestSides, 'number' | 'commit' | 'author'>,
): Promise<ReadonlySet<string>> {
  const how = { what: `Reading the reviews of pull request ${proposal.number}`, permission: 'pull-requests: read' };
  const route = `/repos/${repository}/pulls/${proposal.number}/reviews`;
  const reviews = (await askForAll(api, route, reviewsSchema, how)).map(({ user, state, commit_id: commit }) => ({
    author: user?.login ?? '',
    isPerson: user?.type === 'User',
    state,
    commit: commit ?? '',
  }));
  return approversOf(reviews, proposal);
}
