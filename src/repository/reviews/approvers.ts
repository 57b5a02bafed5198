import * as z from 'zod';
import { askForAll } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';
import type { PullRequestSides } from '../github-context.js';
import { approversOf, type GivenApprovals } from './reviews.js';
import { withTeams } from './team-members.js';
import { writersOf } from './writers.js';

const reviewsSchema = z.array(
  z.object({
    user: z.object({ login: z.string(), id: z.int().positive(), type: z.string().optional() }).nullish(),
    state: z.string(),
    commit_id: z.string().nullish(),
  }),
);

/**
 * Who approves the newest commit of a pull request, with each of these teams that one of them is in. Who has written in it is asked for only once somebody approves.
 * @throws ServiceError where the token may not see reviews, commits, pushes or teams.
 */
export async function approvalsOf(
  api: GithubApi,
  repository: string,
  proposal: Pick<PullRequestSides, 'number' | 'commit' | 'author' | 'requester'>,
  teams: readonly string[],
): Promise<GivenApprovals> {
  const how = { what: `Reading the reviews of pull request ${proposal.number}`, permission: 'pull-requests: read' };
  const route = `/repos/${repository}/pulls/${proposal.number}/reviews`;
  const reviews = (await askForAll(api, route, reviewsSchema, how)).map(({ user, state, commit_id: commit }) => ({
    author: user?.login ?? '',
    ...(user ? { authorId: user.id } : {}),
    isPerson: user?.type === 'User',
    state,
    commit: commit ?? '',
  }));
  const anybody = approversOf(reviews, proposal);
  if (anybody.counted.size === 0) return anybody;
  const writers = await writersOf(api, repository, proposal);
  const { counted, ofOwn } = approversOf(reviews, proposal, writers);
  return { counted: await withTeams(api, counted, teams), ofOwn };
}
