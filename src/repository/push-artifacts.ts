import * as z from 'zod';
import { ConfigError, ServiceError } from '../host/errors.js';
import type { GithubQuestion } from '../host/github/github-answer.js';
import { askFor } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';

/** Entries of a page of GitHub's lists, and the pages that are read. */
const perPage = 100;
const maxPages = 20;
/** Milliseconds in which GitHub lets a run be run again: 30 days. */
const longestRun = 30 * 24 * 60 * 60 * 1000;

/** An artifact of a run that a push to a protected branch has started. */
export interface PushArtifact {
  readonly id: number;
  /** Foreign. */
  readonly name: string;
  readonly bytes: number;
  readonly run: number;
  readonly branch: string;
  /** That was pushed. */
  readonly commit: string;
  /** Whether that commit is in the history of the branch. A tag of the branch's name starts a run that GitHub describes in the same words, and whoever may push makes tags where no rule forbids it. */
  readonly isInBranch: boolean;
}

const runsSchema = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int(),
      event: z.string(),
      head_branch: z.string().nullable(),
      head_sha: z.string(),
      created_at: z.string(),
      head_repository: z.object({ full_name: z.string() }).nullable(),
    }),
  ),
});
const artifactsSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
      created_at: z.string().nullable(),
      workflow_run: z.object({ id: z.int() }).nullish(),
    }),
  ),
});

/**
 * The artifacts of all push runs of these branches since a moment, with names that begin with `prefix`. Of a pull request nothing comes, nor of a fork whose
 * branch has the name of one of ours: who may write neither the branch nor its rules would write the history. The token needs `actions: read` and `contents: read`.
 * @throws ConfigError `branch-unprotected`; ServiceError `github-…`.
 */
export async function pushArtifacts(
  api: GithubApi,
  repository: string,
  branches: readonly string[],
  since: Date,
  prefix: string,
): Promise<readonly PushArtifact[]> {
  const runs = new Map<number, Pick<PushArtifact, 'branch' | 'commit' | 'isInBranch'>>();
  for (const branch of branches) {
    const head = await protectedHead(api, repository, branch);
    const pushed = await pushRuns(api, repository, branch, since);
    const commits = pushed.length === 0 ? new Set() : await commitsOf(api, repository, head, since);
    for (const { id, commit } of pushed) runs.set(id, { branch, commit, isInBranch: commits.has(commit) });
  }
  const artifacts = runs.size === 0 ? [] : await recentArtifacts(api, repository, since);
  return artifacts.flatMap(({ id, name, size_in_bytes: bytes, expired, workflow_run: from }) => {
    const run = runs.get(from?.id ?? -1);
    if (run === undefined || from == null || expired || !name.startsWith(prefix)) return [];
    return [{ id, name, bytes, run: from.id, ...run }];
  });
}

/** The default branch of a repository. @throws ServiceError `github-…`. */
export async function defaultBranchOf(api: GithubApi, repository: string): Promise<string> {
  const how = asking(`Asking for the default branch of ${repository}`);
  return (await askFor(api, { route: `/repos/${repository}` }, z.object({ default_branch: z.string() }), how))
    .default_branch;
}

function asking(what: string, permission = 'contents: read'): GithubQuestion {
  return { what, permission };
}

/** The newest commit of a branch. @throws ConfigError `branch-unprotected`. */
async function protectedHead(api: GithubApi, repository: string, branch: string): Promise<string> {
  const how = asking(`Asking whether ${branch} of ${repository} is protected`);
  const route = `/repos/${repository}/branches/${encodeURIComponent(branch)}`;
  const schema = z.object({ protected: z.boolean(), commit: z.object({ sha: z.string() }) });
  const answer = await askFor(api, { route }, schema, how);
  if (answer.protected) return answer.commit.sha;
  const what = `the branch ${branch} of ${repository} is not protected, so what its runs say is anybody's who may push`;
  const fix = 'Protect it with a rule that asks for reviews, or name a branch that is protected.';
  throw new ConfigError([{ where: `--branch ${branch}`, what, fix }], 'branch-unprotected');
}

/** A run may have begun long before it has an artifact: it was run again, or somebody had to approve. GitHub lists the newest first. */
async function pushRuns(api: GithubApi, repository: string, branch: string, since: Date) {
  const how = asking(`Listing the runs of ${branch} of ${repository}`, 'actions: read');
  const query = new URLSearchParams({ event: 'push', branch, status: 'completed' });
  const runs = await pagesOf(
    `/repos/${repository}/actions/runs?${query}`,
    how,
    async (route) => (await askFor(api, { route }, runsSchema, how)).workflow_runs,
    (page) => page.some(({ created_at: at }) => Date.parse(at) >= since.getTime() - longestRun),
  );
  return runs
    .filter(
      ({ event, head_branch: of, head_repository: from }) =>
        event === 'push' && of === branch && from?.full_name.toLowerCase() === repository.toLowerCase(),
    )
    .map(({ id, head_sha: commit }) => ({ id, commit }));
}

/** The commits of a branch that a run may be of. Asked for by its newest commit, as its name may be that of a tag, too. */
async function commitsOf(api: GithubApi, repository: string, head: string, since: Date): Promise<ReadonlySet<string>> {
  const how = asking(`Listing the commits of ${repository}`);
  const query = new URLSearchParams({ sha: head, since: new Date(since.getTime() - longestRun).toISOString() });
  const read = async (route: string) => askFor(api, { route }, z.array(z.object({ sha: z.string() })), how);
  const older = await pagesOf(`/repos/${repository}/commits?${query}`, how, read);
  return new Set([head, ...older.map(({ sha }) => sha)]);
}

/** Newest first, as GitHub lists them, until they are older than `since`. */
async function recentArtifacts(api: GithubApi, repository: string, since: Date) {
  const how = asking(`Listing the artifacts of ${repository}`, 'actions: read');
  const isRecent = ({ created_at: at }: { readonly created_at: string | null }) =>
    at === null || Date.parse(at) >= since.getTime();
  const all = await pagesOf(
    `/repos/${repository}/actions/artifacts`,
    how,
    async (route) => (await askFor(api, { route }, artifactsSchema, how)).artifacts,
    (page) => page.some(isRecent),
  );
  return all.filter(isRecent);
}

async function pagesOf<T>(
  route: string,
  { what }: GithubQuestion,
  read: (route: string) => Promise<readonly T[]>,
  goesOn: (page: readonly T[]) => boolean = () => true,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const mark = route.includes('?') ? '&' : '?';
    const entries = await read(`${route}${mark}per_page=${perPage}&page=${page}`);
    all.push(...entries);
    if (entries.length < perPage || !goesOn(entries)) return all;
  }
  throw new ServiceError({
    code: 'github-unexpected',
    message: `${what}: there are more than ${maxPages * perPage}.`,
    fix: 'Collect more often, and fewer days at a time.',
  });
}
