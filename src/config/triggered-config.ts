import type { OpenGithub } from '../host/github/github-client.js';
import type { Log } from '../host/ports.js';
import type { WorkflowRun } from '../publish/publishing.js';
import type { GithubContext, PullRequestSides } from '../repository/github-context.js';
import { pullRequestOf } from '../repository/triggering-pull-request.js';
import type { GateConfig } from './gate-config.js';
import { judgesAnotherRun } from './inputs/triggered-inputs.js';

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
    return {
      ...config,
      publishing: { ...publishing, run: { ...publishing.run, ofAnotherRun: true, nobody: whose.nobody } },
    };
  }
  const { number, commit, base } = whose.pullRequest;
  log.info(`These findings belong to pull request ${number} at ${commit.slice(0, 12)}, which goes to ${base}.`);
  const { fallback: _, ...sarif } = config.sarif;
  return {
    ...config,
    // The workflow is the default branch's; the pull request need not have it.
    sarif,
    rules: { ...rules, branch: base, pullRequest: number },
    repository: repositoryAt(config.repository, github, commit),
    publishing: { ...publishing, run: runFor(publishing.run, whose.pullRequest) },
  };
}

function runFor(run: WorkflowRun, { number, commit }: PullRequestSides): WorkflowRun {
  return { ...run, ofAnotherRun: true, at: { commit, ref: `refs/pull/${number}/head` }, pullRequest: number };
}

/** The run's own commit is the default branch's; that of the pull request holds the Dockerfile that was built. */
function repositoryAt(
  repository: GateConfig['repository'],
  github: GithubContext,
  commit: string,
): GateConfig['repository'] {
  return repository.kind === 'commit' && repository.commit === github.commit ? { ...repository, commit } : repository;
}
