import * as z from 'zod';
import { ServiceError } from '../../host/errors.js';
import { askFor, askForAll } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';

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
  if (!isHere && commits.length < count) throw unseen(how.what, commits.length, count);
  const pushers = isHere ? await pushersOf(api, repository, head.ref, nameOf(user)) : [];
  const names = [...commits.flatMap(({ author, committer }) => [nameOf(author), nameOf(committer)]), ...pushers];
  return new Set(names.filter((name) => name !== ''));
}

function unseen(what: string, seen: number, count: number): ServiceError {
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
