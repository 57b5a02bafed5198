import * as z from 'zod';
import { ServiceError } from '../../host/errors.js';
import { answerKind } from '../../host/github/github-answer.js';
import { askGithub, given } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';

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
export async function withTeams(
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
  if (kind === 'missing' || kind === 'denied') throw unseen(team, seen.status);
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

function unseen(team: string, status: number): ServiceError {
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
