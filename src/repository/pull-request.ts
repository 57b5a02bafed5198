import * as z from 'zod';
import { askFor, askForAll, askGithub, given } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';
import type { GithubContext, PullRequestSides } from './github-context.js';
import { requesterOf } from './reviews.js';

/** The newest commit of a branch. */
export interface BranchTip {
  readonly name: string;
  readonly commit: string;
  readonly isProtected: boolean;
}

const commitHash = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const branchSchema = z.object({ name: z.string(), protected: z.boolean(), commit: z.object({ sha: commitHash }) });
const repositorySchema = z.object({ default_branch: z.string().min(1) });

/** A pull request as it is now; `commit` is its newest one. */
export interface PullRequestNow extends PullRequestSides {
  readonly state: 'open' | 'closed' | 'merged';
  /** What the base branch would be after the merge, as far as GitHub has worked that out for the newest commit. */
  readonly merge?: string;
}

const pullSchema = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  merged: z.boolean().optional(),
  user: z.object({ login: z.string() }).nullish(),
  base: z.object({ ref: z.string().min(1) }),
  head: z.object({ ref: z.string().optional(), sha: commitHash, repo: z.object({ full_name: z.string() }).nullish() }),
  merge_commit_sha: commitHash.nullish(),
});

/** A pull request as it is now: its base may be another one than when the run was started. @throws ServiceError where the token may not see it. */
export async function pullRequestNow(api: GithubApi, repository: string, number: number): Promise<PullRequestNow> {
  const how = { what: `Reading pull request ${number} of ${repository}`, permission: 'pull-requests: read' };
  return asNow(await askFor(api, { route: `/repos/${repository}/pulls/${number}` }, pullSchema, how), repository);
}

function asNow(pull: z.infer<typeof pullSchema>, repository: string): PullRequestNow {
  const { number, base, head, user, merge_commit_sha: merge } = pull;
  return {
    number,
    base: base.ref,
    commit: head.sha,
    author: user?.login ?? '',
    ...requesterOf(head.ref),
    isFork: head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
    state: pull.merged === true ? 'merged' : pull.state,
    ...(merge ? { merge } : {}),
  };
}

/**
 * The open pull requests whose newest commit this is, whatever branch they come from. All that are open are looked through, as GitHub lists those of a commit
 * only until the commit is on the default branch. @throws ServiceError where the token may not see them.
 */
export async function openPullRequestsOf(
  api: GithubApi,
  repository: string,
  commit: string,
): Promise<readonly PullRequestNow[]> {
  const how = { what: `Listing the open pull requests of ${repository}`, permission: 'pull-requests: read' };
  const pulls = await askForAll(api, `/repos/${repository}/pulls?state=open`, z.array(pullSchema), how);
  return pulls.filter(({ head }) => head.sha === commit).map((pull) => asNow(pull, repository));
}

/** A branch as it is now; `undefined` where there is none, or none that the token may see. */
export async function branchTip(api: GithubApi, repository: string, name: string): Promise<BranchTip | undefined> {
  const how = { what: `Reading the branch ${name} of ${repository}`, permission: 'contents: read' };
  const answer = await askGithub(api, { route: `/repos/${repository}/branches/${encodeURIComponent(name)}` }, how);
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
