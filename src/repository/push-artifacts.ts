import * as z from 'zod';
import { ConfigError } from '../host/errors.js';
import type { GithubQuestion } from '../host/github/github-answer.js';
import { askFor, askForAll, listTooLong } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';

/** How far GitHub's lists are read, a hundred entries a page: ten thousand commits or artifacts of a busy repository. */
const end = {
  maxPages: 100,
  fix: 'Look back fewer days (`--days`). If that is not enough, let the jobs themselves write to the ledger: image-gate ledger add.',
};
/** Runs that GitHub gives at most for one question ("List workflow runs for a repository"), and how often it is asked for those before. */
const mostRuns = 1000;
const maxQuestions = 20;
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

/** What push runs have uploaded. */
interface PushedArtifacts {
  readonly artifacts: readonly PushArtifact[];
  /** How many runs that began since the moment have uploaded nothing with the prefix. */
  readonly runsWithout: number;
}

const runsSchema = z
  .object({
    workflow_runs: z.array(
      z.object({
        id: z.int(),
        event: z.string(),
        head_branch: z.string().nullable(),
        head_sha: z.string(),
        created_at: z.iso.datetime({ offset: true }),
        head_repository: z.object({ full_name: z.string() }).nullable(),
      }),
    ),
  })
  .transform(({ workflow_runs: runs }) => runs);
const artifactsSchema = z
  .object({
    artifacts: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        size_in_bytes: z.number(),
        expired: z.boolean(),
        created_at: z.iso.datetime({ offset: true }).nullable(),
        workflow_run: z.object({ id: z.int() }).nullish(),
      }),
    ),
  })
  .transform(({ artifacts }) => artifacts);
const commitsSchema = z.array(z.object({ sha: z.string() }));

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
): Promise<PushedArtifacts> {
  const runs = new Map<number, Pick<PushArtifact, 'branch' | 'commit' | 'isInBranch'> & { readonly at: number }>();
  for (const branch of branches) {
    const head = await protectedHead(api, repository, branch);
    const pushed = await pushRuns(api, repository, branch, since);
    const commits = pushed.length === 0 ? new Set<string>() : await commitsOf(api, repository, head, since);
    for (const { id, commit, at } of pushed) runs.set(id, { branch, commit, isInBranch: commits.has(commit), at });
  }
  const listed = runs.size === 0 ? [] : await recentArtifacts(api, repository, since);
  const ours = listed.filter(({ name }) => name.startsWith(prefix));
  const artifacts = ours.flatMap(({ id, name, size_in_bytes: bytes, expired, workflow_run: from }) => {
    const run = runs.get(from?.id ?? -1);
    if (run === undefined || from == null || expired) return [];
    const { branch, commit, isInBranch } = run;
    return [{ id, name, bytes, run: from.id, branch, commit, isInBranch }];
  });
  const having = new Set(ours.map(({ workflow_run: from }) => from?.id));
  const without = [...runs].filter(
    ([id, { at, isInBranch }]) => isInBranch && at >= since.getTime() && !having.has(id),
  );
  return { artifacts, runsWithout: without.length };
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
  const runs = new Map<number, { readonly commit: string; readonly at: number }>();
  let before: string | undefined;
  for (let question = 0; question < maxQuestions; question += 1) {
    const listed = await runsBefore(api, { repository, branch, since }, before);
    for (const { id, event, head_branch: of, head_sha: commit, head_repository: from, created_at: at } of listed)
      if (event === 'push' && of === branch && from?.full_name.toLowerCase() === repository.toLowerCase())
        runs.set(id, { commit, at: Date.parse(at) });
    const oldest = listed.at(-1)?.created_at;
    // Where GitHub leaves off for their number alone, those before are asked for.
    if (listed.length < mostRuns || oldest === before) return [...runs].map(([id, run]) => ({ id, ...run }));
    before = oldest;
  }
  throw listTooLong(listingRuns(repository, branch), maxQuestions * mostRuns, end.fix);
}

function listingRuns(repository: string, branch: string): GithubQuestion {
  return asking(`Listing the runs of ${branch} of ${repository}`, 'actions: read');
}

interface BranchRuns {
  readonly repository: string;
  readonly branch: string;
  readonly since: Date;
}

/** @param before the time from which on they are known; absent: the newest. */
async function runsBefore(api: GithubApi, { repository, branch, since }: BranchRuns, before: string | undefined) {
  const created = before === undefined ? {} : { created: `<=${before}` };
  const query = new URLSearchParams({ event: 'push', branch, status: 'completed', ...created });
  const how = listingRuns(repository, branch);
  const first = since.getTime() - longestRun;
  const goesOn = (page: readonly { readonly created_at: string }[]) =>
    page.some(({ created_at: at }) => Date.parse(at) >= first);
  return askForAll(api, `/repos/${repository}/actions/runs?${query}`, runsSchema, how, { ...end, goesOn });
}

/** The commits of a branch that a run may be of. Asked for by its newest commit, as its name may be that of a tag, too. */
async function commitsOf(api: GithubApi, repository: string, head: string, since: Date): Promise<ReadonlySet<string>> {
  const how = asking(`Listing the commits of ${repository}`);
  const query = new URLSearchParams({ sha: head, since: new Date(since.getTime() - longestRun).toISOString() });
  const older = await askForAll(api, `/repos/${repository}/commits?${query}`, commitsSchema, how, end);
  return new Set([head, ...older.map(({ sha }) => sha)]);
}

/** Newest first, as GitHub lists them, until they are older than `since`. */
async function recentArtifacts(api: GithubApi, repository: string, since: Date) {
  const how = asking(`Listing the artifacts of ${repository}`, 'actions: read');
  const isRecent = ({ created_at: at }: { readonly created_at: string | null }) =>
    at === null || Date.parse(at) >= since.getTime();
  const goesOn = (page: readonly { readonly created_at: string | null }[]) => page.some(isRecent);
  const all = await askForAll(api, `/repos/${repository}/actions/artifacts`, artifactsSchema, how, { ...end, goesOn });
  return all.filter(isRecent);
}
