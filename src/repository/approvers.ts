import * as z from 'zod';
import { ServiceError } from '../host/errors.js';
import { answerKind } from '../host/github/github-answer.js';
import { askFor, askForAll, askGithub, given } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';
import type { PullRequestSides } from './github-context.js';
import { approversOf, type GivenApprovals } from './reviews.js';

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

/** People who approve, and teams that are asked for: as many questions as their product. */
const maxQuestions = 500;

const permission = 'members: read of the organization';
const teamSchema = z.object({ slug: z.string() });
const membershipSchema = z.object({ state: z.string() });

/**
 * The people who approve, and of these teams (`acme/security`) each that one of them is an active member of; child teams count, as GitHub counts them. Without anybody who
 * approves nothing is asked.
 * @throws ServiceError `team-unseen` for a team that is not there or that the token may not see: GitHub says of both that there is none, and would say so of each member.
 */
async function withTeams(
  api: GithubApi,
  approving: ReadonlySet<string>,
  teams: readonly string[],
): Promise<ReadonlySet<string>> {
  if (approving.size === 0 || teams.length === 0) return approving;
  if (approving.size * teams.length > maxQuestions) throw tooMany();
  const named: string[] = [];
  for (const team of teams) if (await hasMember(api, team, [...approving])) named.push(team.toLowerCase());
  return new Set([...approving, ...named]);
}

async function hasMember(api: GithubApi, team: string, people: readonly string[]): Promise<boolean> {
  const [organization = '', slug = ''] = team.toLowerCase().split('/');
  const route = `/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`;
  const seen = await askGithub(api, { route }, { what: `Reading the team ${team}`, permission });
  const kind = answerKind(seen);
  if (kind === 'missing' || kind === 'denied') throw teamUnseen(team, seen.status);
  given(seen, teamSchema, { what: `Reading the team ${team}`, permission });
  for (const person of people) {
    const how = { what: `Asking whether ${person} is in the team ${team}`, permission };
    const answer = await askGithub(api, { route: `${route}/memberships/${encodeURIComponent(person)}` }, how);
    // The team can be seen, so this is a no. Who is only invited is `pending`.
    if (answerKind(answer) === 'missing') continue;
    if (given(answer, membershipSchema, how).state === 'active') return true;
  }
  return false;
}

function teamUnseen(team: string, status: number): ServiceError {
  return new ServiceError({
    code: 'team-unseen',
    message: `The policy asks for an approval by the team @${team}, and GitHub shows no such team to this token (HTTP ${status}).`,
    fix: 'Check the name. The token of a workflow never sees teams: give one of an app, or a fine-grained one, with the organization permission "Members: read" (a classic one with read:org).',
  });
}

function tooMany(): ServiceError {
  return new ServiceError({
    code: 'github-unexpected',
    message: `More than ${maxQuestions} questions would be needed to learn which of the approving people are in the teams that the policy names.`,
    fix: 'Name fewer teams in approvals.',
  });
}

const account = z.object({ login: z.string().optional() }).nullish();
const pullSchema = z.object({
  user: account,
  commits: z.int().nonnegative().optional(),
  head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
});
const commitsSchema = z.array(z.object({ author: account, committer: account }));
const pushesSchema = z.array(z.object({ activity_type: z.string(), actor: account }));

/**
 * Who has a share in what a pull request proposes, in lower case: who GitHub says has pushed to its branch, and the accounts that its commits name. A commit can
 * name anybody; a push can't. Of a fork's branch GitHub tells no pushes.
 * @throws ServiceError `commits-unseen` where GitHub lists not all commits of a fork, and a writer may be in the rest.
 */
export async function writersOf(
  api: GithubApi,
  repository: string,
  { number }: { readonly number: number },
): Promise<ReadonlySet<string>> {
  const how = { what: `Reading pull request ${number} of ${repository}`, permission: 'pull-requests: read' };
  const route = `/repos/${repository}/pulls/${number}`;
  const { user, head, commits: count = 0 } = await askFor(api, { route }, pullSchema, how);
  const commits = await askForAll(api, `${route}/commits`, commitsSchema, how);
  const isHere = head.repo?.full_name.toLowerCase() === repository.toLowerCase();
  if (!isHere && commits.length < count) throw commitsUnseen(how.what, commits.length, count);
  const pushers = isHere ? await pushersOf(api, repository, head.ref, nameOf(user)) : [];
  const names = [...commits.flatMap(({ author, committer }) => [nameOf(author), nameOf(committer)]), ...pushers];
  return new Set(names.filter((name) => name !== ''));
}

function commitsUnseen(what: string, seen: number, count: number): ServiceError {
  return new ServiceError({
    code: 'commits-unseen',
    message: `${what}: GitHub lists ${seen} of its ${count} commits, so nobody knows who has a share in it and can't approve it.`,
    fix: 'Squash its commits, or push the branch to this repository.',
  });
}

/** Since the branch was made, or since the author has overwritten all that was on it: the hundred newest pushes. */
async function pushersOf(
  api: GithubApi,
  repository: string,
  branch: string,
  author: string,
): Promise<readonly string[]> {
  const how = { what: `Reading who pushed to ${branch} of ${repository}`, permission: 'contents: read' };
  const query = new URLSearchParams({ ref: `refs/heads/${branch}`, per_page: '100' });
  const pushes = await askFor(api, { route: `/repos/${repository}/activity?${query}` }, pushesSchema, how);
  const first = pushes.findIndex(
    ({ activity_type: type, actor }) =>
      type === 'branch_creation' || (type === 'force_push' && nameOf(actor) === author && author !== ''),
  );
  return pushes.slice(0, first < 0 ? undefined : first + 1).map(({ actor }) => nameOf(actor));
}

function nameOf(person: z.infer<typeof account>): string {
  return person?.login?.toLowerCase() ?? '';
}
