import * as z from 'zod';
import { askForAll } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';
import type { PullRequestSides } from './github-context.js';
import { requesterOf } from './reviews.js';
import type { TriggeringRun } from './triggering-run.js';

/** Whose findings a report of another run holds, or why that is nobody's. */
type Whose = { readonly pullRequest: PullRequestSides } | { readonly nobody: string };

const pullsSchema = z.array(
  z.object({
    number: z.int().positive(),
    user: z.object({ login: z.string() }).nullish(),
    head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ ref: z.string().min(1) }),
  }),
);

/**
 * The one open pull request whose newest commit that run was for. GitHub is asked for those of the branch, and each answer is compared with the event: with a
 * filter that it does not understand GitHub lists all.
 * @throws ServiceError where the token may not see pull requests.
 */
export async function pullRequestOf(
  api: GithubApi,
  repository: string,
  run: TriggeringRun | undefined,
): Promise<Whose> {
  if (run === undefined) return { nobody: 'the event does not say which run made the report' };
  if (run.event !== 'pull_request') return { nobody: `the report is from a run of ${run.event}, for no pull request` };
  if (run.repository === undefined) return { nobody: 'the repository that the pull request came from is gone' };
  const { commit, branch, repository: from } = run;
  const [owner = ''] = from.split('/');
  const how = { what: `Looking for the pull request of ${commit.slice(0, 12)}`, permission: 'pull-requests: read' };
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}` });
  const pulls = await askForAll(api, `/repos/${repository}/pulls?${query}`, pullsSchema, how);
  const ofBranch = pulls.filter(({ head }) => head.ref === branch && sameRepository(head.repo?.full_name, from));
  const [found, ...others] = ofBranch.filter(({ head }) => head.sha === commit);
  if (found === undefined) return { nobody: ofBranch.length === 0 ? closed : movedOn(ofBranch) };
  if (others.length > 0) return { nobody: several([found, ...others]) };
  const isFork = !sameRepository(from, repository);
  const { number, base, user } = found;
  const author = user?.login ?? '';
  return { pullRequest: { number, base: base.ref, commit, author, ...requesterOf(found.head.ref), isFork } };
}

const closed = 'no pull request of that branch is open';

type Numbered = readonly { readonly number: number }[];

function movedOn(pulls: Numbered): string {
  return `pull request ${numbers(pulls)} has a newer commit, which has its own run`;
}

function several(pulls: Numbered): string {
  return `pull requests ${numbers(pulls)} have the same commit, and GitHub does not say which of them the run was for; close all but one`;
}

function numbers(pulls: Numbered): string {
  return pulls.map(({ number }) => number).join(', ');
}

function sameRepository(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
