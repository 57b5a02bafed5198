import * as z from 'zod';
import type { Problem } from '../host/errors.js';
import type { GithubApi, Log } from '../host/ports.js';
import { askForAll } from '../publish/github-questions.js';
import type { OpenGithub, WorkflowRun } from '../publish/publishing.js';
import type { GateConfig } from './gate-config.js';
import type { GateInputs } from './gate-inputs.js';
import type { GithubContext, PullRequestSides } from './github-context.js';

/**
 * The run after which a `workflow_run` event came, as GitHub tells it. The name of the branch is chosen by whoever opened the pull request, and may be that of
 * any branch here. What GitHub calls its `pull_requests` is not read: it is empty for forks.
 */
export interface TriggeringRun {
  /** What started that run: `pull_request`, `push`, … */
  readonly event: string;
  readonly commit: string;
  readonly branch: string;
  /** `owner/name` of the repository that the branch is in; absent once it is deleted. */
  readonly repository?: string;
}

const eventSchema = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
    head_branch: z.string().min(1),
    head_repository: z
      .object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) })
      .nullish()
      .catch(undefined),
  }),
});

/** The run that the payload of a `workflow_run` event tells of; `undefined` for every other payload. */
export function triggeringRun(event: unknown): TriggeringRun | undefined {
  const run = eventSchema.safeParse(event).data?.workflow_run;
  if (run === undefined) return undefined;
  const { event: name, head_sha: commit, head_branch: branch, head_repository: from } = run;
  return { event: name, commit, branch, ...(from ? { repository: from.full_name } : {}) };
}

/** Whether a run judges what another run has made, and for whose findings the event and GitHub have to say where they belong. */
function judgesAnotherRun({ subject, github }: Pick<GateConfig, 'subject' | 'github'>): boolean {
  return github?.event === 'workflow_run' && (subject.kind === 'report' || subject.kind === 'input');
}

/** Inputs by which somebody else's run could choose where findings go or what rules. */
export function triggeredProblems(
  inputs: GateInputs,
  config: Pick<GateConfig, 'subject' | 'github'>,
): readonly Problem[] {
  if (!judgesAnotherRun(config)) return [];
  const refused: readonly (readonly [keyof GateInputs, boolean, string])[] = [
    ['ref', inputs.ref !== undefined, 'in a workflow_run the pull request is found by the event and the API'],
    ['sha', inputs.sha !== undefined, 'in a workflow_run the commit is that of the event'],
    [
      'policy-from',
      inputs['policy-from'] === 'head',
      'in a workflow_run `head` would let whoever opened the pull request write the policy',
    ],
  ];
  return refused.flatMap(([name, is, what]) =>
    is ? [{ where: `input ${name}`, what, fix: `Remove ${name}; docs/forks.md tells more.` }] : [],
  );
}

/** Whose findings a report of another run holds, or why that is nobody's. */
export type Whose = { readonly pullRequest: PullRequestSides } | { readonly nobody: string };

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
  if (run === undefined) return { nobody: 'the event does not tell which run made the report' };
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
  return { pullRequest: { number, base: base.ref, commit, author: user?.login ?? '', isFork } };
}

const closed = 'no pull request of that branch is open';

type Numbered = readonly { readonly number: number }[];

function movedOn(pulls: Numbered): string {
  return `pull request ${numbers(pulls)} has a newer commit, whose own run will tell`;
}

function several(pulls: Numbered): string {
  return `pull requests ${numbers(pulls)} have the same commit, and GitHub does not tell which of them the run was for; close all but one`;
}

function numbers(pulls: Numbered): string {
  return pulls.map(({ number }) => number).join(', ');
}

function sameRepository(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/**
 * Config of a `workflow_run` that judges what another run has made: findings and comment go to that run's pull request, or nowhere; policy and exceptions
 * are those of its base branch alone; its own commit is only read for the lines that findings are shown on. Every other config is given back.
 * @throws ServiceError as `pullRequestOf`.
 */
export async function forTriggeringRun(
  { openGithub, log }: { readonly openGithub: OpenGithub; readonly log: Pick<Log, 'info'> },
  config: GateConfig,
): Promise<GateConfig> {
  const { github, publishing, rules } = config;
  if (!judgesAnotherRun(config) || !github || !publishing || rules.kind !== 'branch') return config;
  const api = openGithub({ apiUrl: github.apiUrl, token: rules.token });
  const whose = await pullRequestOf(api, github.repository, github.triggering);
  if ('nobody' in whose) {
    log.info(`These findings belong to no pull request: ${whose.nobody}.`);
    return { ...config, publishing: { ...publishing, run: { ...publishing.run, nobody: whose.nobody } } };
  }
  const { number, commit, base } = whose.pullRequest;
  log.info(`These findings belong to pull request ${number} at ${commit.slice(0, 12)}, which goes to ${base}.`);
  const { fallback: _, ...sarif } = config.sarif;
  return {
    ...config,
    // The workflow is the default branch's; the pull request need not have it.
    sarif,
    rules: { ...rules, branch: base, onlyProtected: false },
    repository: repositoryAt(config.repository, github, commit),
    publishing: { ...publishing, run: runFor(publishing.run, whose.pullRequest) },
  };
}

function runFor(run: WorkflowRun, { number, commit }: PullRequestSides): WorkflowRun {
  return { ...run, at: { commit, ref: `refs/pull/${number}/head` }, pullRequest: number };
}

/** The run's own commit is the default branch's; that of the pull request holds the Dockerfile that was built. */
function repositoryAt(
  repository: GateConfig['repository'],
  github: GithubContext,
  commit: string,
): GateConfig['repository'] {
  return repository.kind === 'commit' && repository.commit === github.commit ? { ...repository, commit } : repository;
}
