import type { Problem } from '../host/errors.js';
import type { Publishing, WorkflowRun } from '../publish/publishing.js';
import type { GithubContext } from '../repository/github-context.js';
import type { GateInputs } from './inputs/gate-inputs.js';

/** Where reports go without an input that says so; a test compares them with action.yml. */
export const publishingDefaults = {
  uploadSarif: 'auto',
  comment: 'blocked',
  artifact: true,
  attestations: false,
  publishFindings: false,
} as const;

/** Where a run on GitHub sends its reports; off it, `undefined`: nowhere. */
export function publishingConfig(
  inputs: GateInputs,
  github: GithubContext | undefined,
): { readonly publishing?: Publishing; readonly problems: readonly Problem[] } {
  const uploadSarif = inputs['upload-sarif'] ?? publishingDefaults.uploadSarif;
  if (github === undefined) return { problems: uploadSarif === 'true' ? [offRunner] : [] };
  const token = inputs['github-token'];
  const publishing: Publishing = {
    run: workflowRun(inputs, github),
    ...(token === undefined ? {} : { token }),
    uploadSarif,
    artifact: inputs.artifact ?? publishingDefaults.artifact,
    attestations: inputs['github-attestations'] ?? publishingDefaults.attestations,
    comment: inputs.comment ?? publishingDefaults.comment,
    publishFindings: inputs['publish-findings'] ?? publishingDefaults.publishFindings,
  };
  return { publishing, problems: [] };
}

const offRunner: Problem = {
  where: 'input upload-sarif',
  what: 'true requires an upload, and this is not a workflow run',
  fix: 'Remove it.',
};

function workflowRun(inputs: GateInputs, github: GithubContext): WorkflowRun {
  const { repository, serverUrl, apiUrl, runId, job, readOnly, archived, defaultBranch } = github;
  const at = commitOf(inputs, github);
  const pullRequest = github.pullRequest ?? pullRequestOf(at?.ref);
  return {
    ...{ repository, serverUrl, apiUrl, runId, readOnly, archived },
    ...(job === undefined ? {} : { job }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(at === undefined ? {} : { at }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    matrix: parsed(inputs.matrix),
  };
}

/** Events whose runs have the default branch's commit, whatever they are about: the image may be another commit's. */
const foreignEvents = ['pull_request_target', 'workflow_run'];

function commitOf({ ref, sha }: GateInputs, github: GithubContext): WorkflowRun['at'] {
  if (ref !== undefined && sha !== undefined) return { commit: sha, ref };
  const known = /^refs\/(heads|tags|pull)\/./.test(github.ref) && !foreignEvents.includes(github.event);
  return known ? { commit: github.commit, ref: github.ref } : undefined;
}

function pullRequestOf(ref: string | undefined): number | undefined {
  const number = /^refs\/pull\/([1-9]\d{0,9})\//.exec(ref ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The runner's own JSON; anything else there says nothing. */
function parsed(matrix: string | undefined): unknown {
  try {
    return JSON.parse(matrix ?? 'null');
  } catch {
    return null;
  }
}
