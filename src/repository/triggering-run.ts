import * as z from 'zod';

/**
 * The run after which a `workflow_run` event came, as GitHub describes it. The name of the branch is chosen by the author of the pull request, and may be that of
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

/** The run that the payload of a `workflow_run` event describes; `undefined` for every other payload. */
export function triggeringRun(event: unknown): TriggeringRun | undefined {
  const run = eventSchema.safeParse(event).data?.workflow_run;
  if (run === undefined) return undefined;
  const { event: name, head_sha: commit, head_branch: branch, head_repository: from } = run;
  return { event: name, commit, branch, ...(from ? { repository: from.full_name } : {}) };
}
