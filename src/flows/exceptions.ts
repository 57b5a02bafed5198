import { type ExceptionsConfig, exceptionsConfig } from '../config/inputs/exceptions-config.js';
import { lintRules } from '../config/rules/exceptions-lint.js';
import { ConfigError } from '../host/errors.js';
import { approversText } from '../policy/approvals.js';
import { setStatus } from '../publish/commit-status.js';
import { annotateLines } from '../publish/line-notes.js';
import {
  approvalNotes,
  errorsOf,
  type Lint,
  type LintStatus,
  lintStatus,
  missingFor,
  noPolicy,
  noPullRequest,
  type PullStatus,
  renderLint,
  tooManyPulls,
  worstStatus,
} from '../report/terminal/exceptions-lint.js';
import { readEvent } from '../repository/event.js';
import { type GithubContext, githubContext, type PullRequestSides } from '../repository/github-context.js';
import type { PullRequestNow } from '../repository/pull-request.js';
import { maxPullRequests, type PullsOfCommit, pullsOfCommit } from '../repository/pulls-of-commit.js';
import { commitFiles } from '../repository/repository-files.js';
import { openRules } from '../repository/rule-files.js';
import { type RuleSource, ruleSource } from '../repository/rule-source.js';
import type { GatePorts } from './ports.js';
import { pruneExceptions } from './prune-exceptions.js';
import { tellSummary, withFailureTold } from './step.js';

/** One step of exceptions/action.yml. Gives the exit code. */
export async function runExceptions(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  ports.runner.maskSecret(raw.get('token') ?? '');
  return withFailureTold(ports, async () => {
    const { environment, files } = ports;
    const github = githubContext(environment, await readEvent(files, environment.GITHUB_EVENT_PATH));
    const config = exceptionsConfig(raw, github);
    return config.mode === 'lint' ? lintExceptions(ports, config) : pruneExceptions(ports, config);
  });
}

/**
 * Mistakes and missing approvals on their lines, and the status of the newest commit. The run itself is red for mistakes only: it could never turn green
 * again, while the run for the next review sets the same status anew.
 */
async function lintExceptions(ports: GatePorts, config: ExceptionsConfig): Promise<number> {
  const { proposal } = config.github;
  const pulls = proposal && (await pullsOf(ports, config, proposal));
  if (pulls !== undefined && !pulls.isOpen) {
    // There is nothing left to say of it; others may have the same commit.
    await tellStatus(ports, config, await statusOf(ports, config, pulls));
    return 0;
  }
  const lint = await lintFor(ports, config, proposal).catch(async (error: unknown) => {
    if (error instanceof ConfigError) await tellStatus(ports, config, noPolicy);
    throw error;
  });
  annotateLines(ports.runner, [...lint.notes, ...approvalNotes(lint)]);
  const missing = missingFor(lint);
  await ports.runner.setOutputs({
    problems: String(errorsOf(lint).length),
    new: String(lint.proposed.length),
    'missing-approvals': approversText(missing),
  });
  await tellSummary(ports, renderLint(lint));
  const status = pulls === undefined ? lintStatus(lint) : await statusOf(ports, config, pulls, lint);
  const isTold = (await tellStatus(ports, config, status)) && (pulls?.isCounted ?? true);
  return errorsOf(lint).length > 0 || (missing.length > 0 && !isTold) ? 1 : 0;
}

/** What one pull request, or without one the commit of the run, makes of the exceptions. */
async function lintFor(ports: GatePorts, config: ExceptionsConfig, proposal?: PullRequestSides): Promise<Lint> {
  const { token } = config;
  const { proposal: _, ...run } = config.github;
  const github = proposal === undefined ? run : { ...run, proposal };
  const built = commitFiles(ports.openContents(github, token), proposal?.commit ?? github.commit);
  const source = ruleSource('auto', github, token);
  // What a fork proposes is never applied to its own run, but is to be approved before it is merged.
  const rules = await openRules(ports, withProposal(source, github), built);
  return { ...(await lintRules(rules, config, ports.clock.now())), inQueue: github.event === 'merge_group' };
}

function withProposal(source: ReturnType<typeof ruleSource>, { proposal }: GithubContext): RuleSource {
  if (source === 'no-token') return { kind: 'built' };
  return source.kind === 'branch' && proposal !== undefined ? { ...source, proposal } : source;
}

/** Gives whether the status was set; the token of a fork's run can't. */
async function tellStatus(
  { openGithub, log }: GatePorts,
  { github, token }: ExceptionsConfig,
  status: LintStatus | undefined,
): Promise<boolean> {
  if (status === undefined) return true;
  log.info(`${status.state}: ${status.description}`);
  const commit = github.event === 'merge_group' ? github.commit : github.proposal?.commit;
  if (commit === undefined) return false;
  const url = github.origin.runUrl ?? runUrl(github);
  const refusal = await setStatus(openGithub({ apiUrl: github.apiUrl, token }), github.repository, commit, {
    ...status,
    url,
  });
  if (refusal === undefined) return true;
  log.warning(`The commit status could not be set: ${refusal}. Give the job \`permissions: statuses: write\`.`);
  return false;
}

function runUrl({ serverUrl, repository, runId }: GithubContext): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

/** The status of a commit: the worst over the pull requests that have it. `undefined`: it stays as it is. */
async function statusOf(
  ports: GatePorts,
  config: ExceptionsConfig,
  { counted, own }: PullsOfCommit,
  ownLint?: Lint,
): Promise<LintStatus | undefined> {
  if (counted.length > maxPullRequests) return tooManyPulls(counted.length);
  const all: PullStatus[] = [];
  for (const pull of counted) {
    const { number, base } = pull;
    const lint = number === own.number && ownLint !== undefined ? ownLint : await lintOrNothing(ports, config, pull);
    all.push({ number, base, ...(lint === undefined ? noPolicy : lintStatus(lint)) });
  }
  return worstStatus(all) ?? (own.state === 'merged' ? undefined : noPullRequest);
}

/** Of another pull request; `undefined` where the policy that rules there can't be read. */
async function lintOrNothing(ports: GatePorts, config: ExceptionsConfig, pull: PullRequestNow) {
  try {
    return await lintFor(ports, config, pull);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

async function pullsOf(
  { openGithub }: GatePorts,
  { github, token }: ExceptionsConfig,
  proposal: PullRequestSides,
): Promise<PullsOfCommit> {
  return pullsOfCommit(openGithub({ apiUrl: github.apiUrl, token }), github.repository, proposal);
}
