import * as z from 'zod';
import { ConfigError } from '../host/errors.js';
import { publicApi } from '../host/github/api-url.js';
import type { Environment } from '../host/values.js';
import type { BuildOrigin } from '../image/build/origin.js';
import { type Requester, requesterOf } from './reviews.js';
import { type TriggeringRun, triggeringRun } from './triggering-run.js';

/** The workflow run that we are part of, from the variables that the runner sets (GitHub docs, "Default environment variables"). */
export interface GithubContext {
  /** `owner/name` */
  readonly repository: string;
  /** Full commit hash that the run is for; on pull requests the merge commit. */
  readonly commit: string;
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge` */
  readonly ref: string;
  /** `https://github.com` or a GitHub Enterprise Server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The folder that actions/checkout fills. */
  readonly workspace: string;
  /** Path of the workflow file in the repository, e.g. `.github/workflows/ci.yml`, where the runner says it. */
  readonly workflowFile?: string;
  /** What started the workflow, e.g. `pull_request`. */
  readonly event: string;
  /** Number of the run, which its attempts share. */
  readonly runId: string;
  /** Name of the job in its workflow file. */
  readonly job?: string;
  /** The pull request that the run is for. */
  readonly pullRequest?: number;
  /** Its two sides, as far as the event says. */
  readonly proposal?: PullRequestSides;
  readonly defaultBranch?: string;
  /** For a `workflow_run`: the run that it came after. */
  readonly triggering?: TriggeringRun;
  /** For a fork or for Dependabot, whose tokens may only read (GitHub docs, "Permissions for the GITHUB_TOKEN"). */
  readonly readOnly: boolean;
  readonly archived: boolean;
  /** For the provenance of a build. */
  readonly origin: BuildOrigin;
}

/** What a pull request wants to change, and who wants it. */
export interface PullRequestSides {
  readonly number: number;
  /** Branch that it goes to. */
  readonly base: string;
  /** Newest commit of it when the event happened. */
  readonly commit: string;
  readonly author: string;
  /** Who asked for it in an issue, where `mode: request` has opened it (`requesterOf`): as little an approver as the author. */
  readonly requester?: Requester;
  readonly isFork: boolean;
}

const variables = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_SHA: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
  GITHUB_REF: z.string().default(''),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_API_URL: z.url().default(publicApi),
  GITHUB_WORKSPACE: z.string().min(1),
  GITHUB_WORKFLOW_REF: z.string().optional(),
  GITHUB_RUN_ID: z.string().default('0'),
  GITHUB_RUN_ATTEMPT: z.string().default('1'),
  GITHUB_EVENT_NAME: z.string().default(''),
  GITHUB_JOB: z.string().optional(),
  GITHUB_ACTOR: z.string().default(''),
  GITHUB_BASE_REF: z.string().default(''),
});

/** The parts of an event's payload that matter, each absent where it is not what it should be. */
const eventSchema = z.object({
  repository: z
    .object({
      private: z.boolean().optional(),
      archived: z.boolean().optional(),
      default_branch: z.string().min(1).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  pull_request: z
    .object({
      number: z.number().int().positive(),
      // `null` once the fork is deleted.
      head: z.object({
        repo: z.object({ full_name: z.string() }).nullable(),
        ref: z.string().optional().catch(undefined),
        sha: z
          .string()
          .regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)
          .optional()
          .catch(undefined),
      }),
      base: z
        .object({ ref: z.string().min(1) })
        .optional()
        .catch(undefined),
      user: z.object({ login: z.string() }).nullish().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/**
 * The run's context, or `undefined` off the runner (or where its variables do not name a repository and a commit).
 * `event` is the parsed file at GITHUB_EVENT_PATH, or `undefined`.
 */
export function githubContext(environment: Environment, event: unknown): GithubContext | undefined {
  if (environment.GITHUB_ACTIONS !== 'true') return undefined;
  const parsed = variables.safeParse(environment);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const workflowFile = workflowPath(data.GITHUB_WORKFLOW_REF, data.GITHUB_REPOSITORY);
  const { repository: about, pull_request: pull } = eventSchema.safeParse(event).data ?? {};
  const triggering = data.GITHUB_EVENT_NAME === 'workflow_run' ? triggeringRun(event) : undefined;
  const repositoryUrl = `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}`;
  return {
    repository: data.GITHUB_REPOSITORY,
    commit: data.GITHUB_SHA,
    ref: data.GITHUB_REF,
    serverUrl: data.GITHUB_SERVER_URL,
    apiUrl: data.GITHUB_API_URL,
    workspace: data.GITHUB_WORKSPACE,
    ...(workflowFile === undefined ? {} : { workflowFile }),
    event: data.GITHUB_EVENT_NAME,
    runId: data.GITHUB_RUN_ID,
    ...(data.GITHUB_JOB === undefined ? {} : { job: data.GITHUB_JOB }),
    ...(pull === undefined ? {} : { pullRequest: pull.number }),
    ...proposalOf(pull, data.GITHUB_BASE_REF, data.GITHUB_REPOSITORY),
    ...(about?.default_branch === undefined ? {} : { defaultBranch: about.default_branch }),
    ...(triggering === undefined ? {} : { triggering }),
    readOnly: readOnlyFor(data.GITHUB_ACTOR, data.GITHUB_EVENT_NAME) || isFork(pull, data.GITHUB_REPOSITORY),
    archived: about?.archived ?? false,
    origin: {
      repositoryUrl,
      commit: data.GITHUB_SHA,
      private: about?.private,
      runUrl: `${repositoryUrl}/actions/runs/${data.GITHUB_RUN_ID}/attempts/${data.GITHUB_RUN_ATTEMPT}`,
    },
  };
}

/** A deleted account (`null`) is nobody who could approve. */
function proposalOf(
  pull: z.infer<typeof eventSchema>['pull_request'],
  baseRef: string,
  repository: string,
): { readonly proposal?: PullRequestSides } {
  const base = pull?.base?.ref ?? baseRef;
  if (pull?.head.sha === undefined || base === '') return {};
  const { number, head, user } = pull;
  const author = user?.login ?? '';
  const sides = { number, base, commit: head.sha ?? '', author, isFork: isFork(pull, repository) };
  return { proposal: { ...sides, ...requesterOf(head.ref) } };
}

/** Only what Dependabot itself starts may not write, not what comes after it. */
function readOnlyFor(actor: string, event: string): boolean {
  return actor === 'dependabot[bot]' && event !== 'workflow_run';
}

/** Whether a pull request comes from another repository. */
function isFork(pull: z.infer<typeof eventSchema>['pull_request'], repository: string): boolean {
  return pull !== undefined && pull.head.repo?.full_name.toLowerCase() !== repository.toLowerCase();
}

/** `owner/name/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml`, only for a workflow of this repository. */
function workflowPath(workflowRef: string | undefined, repository: string): string | undefined {
  const path = workflowRef?.split('@')[0];
  return path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}

/** The branch that a merge queue's branch goes to, after which it is named; `undefined` for every other one. */
export function queuedBranch(ref: string): string | undefined {
  return /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(ref)?.[1];
}

/**
 * The context of a step. Without a repository and a commit it would not be known whose policy holds.
 * @throws ConfigError `run-unknown` on a runner that does not name them.
 */
export function requireGithub(github: GithubContext | undefined): GithubContext {
  if (github !== undefined) return github;
  const what =
    'the runner does not name repository and commit (GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE)';
  throw new ConfigError(
    [{ where: 'runner', what, fix: 'Run it as a step of a workflow, or use image-gate on the command line.' }],
    'run-unknown',
  );
}
