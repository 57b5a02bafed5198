import type { Publishing, WorkflowRun } from '../../src/publish/publishing.js';

export const commit = '0123456789abcdef0123456789abcdef01234567';

/** A run of a workflow for a push to the default branch. */
export function workflowRun(over: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    repository: 'octo-org/octo-repo',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    runId: '42',
    job: 'image',
    readOnly: false,
    archived: false,
    at: { commit, ref: 'refs/heads/main' },
    ...over,
  };
}

/** The same for pull request 7. */
export function pullRequestRun(over: Partial<WorkflowRun> = {}): WorkflowRun {
  return workflowRun({ at: { commit, ref: 'refs/pull/7/merge' }, pullRequest: 7, ...over });
}

export function publishing(run: WorkflowRun, over: Partial<Publishing> = {}): Publishing {
  return {
    run,
    token: 't0ken',
    uploadSarif: 'auto',
    artifact: true,
    attestations: false,
    comment: 'blocked',
    publishFindings: false,
    ...over,
  };
}

/** A run whose event does not say whose findings these are. */
export function foreignRun(): WorkflowRun {
  const { at: _, ...run } = workflowRun();
  return run;
}
