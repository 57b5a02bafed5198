import { readEvent } from '../config/event.js';
import { type ExceptionsConfig, exceptionsConfig } from '../config/exceptions-config.js';
import { lintRules } from '../config/exceptions-lint.js';
import { type GithubContext, githubContext } from '../config/github-context.js';
import { type RuleSource, ruleSource } from '../config/rule-source.js';
import { openRules } from '../config/ruling.js';
import { commitFiles } from '../image/repository-files.js';
import { approversText } from '../policy/approvals.js';
import { setStatus } from '../publish/commit-status.js';
import { annotateLines } from '../publish/line-notes.js';
import { approvalNotes, errorsOf, lintStatus, missingFor, renderLint } from '../report/exceptions-lint.js';
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
  const { github, token } = config;
  const built = commitFiles(ports.openContents(github, token), github.proposal?.commit ?? github.commit);
  const source = ruleSource('auto', github, token);
  // What a fork proposes is never applied to its own run, but is to be approved before it is merged.
  const rules = await openRules(ports, withProposal(source, github), built);
  const lint = { ...(await lintRules(rules, config, ports.clock.now())), inQueue: github.event === 'merge_group' };
  annotateLines(ports.runner, [...lint.notes, ...approvalNotes(lint)]);
  const missing = missingFor(lint);
  await ports.runner.setOutputs({
    problems: String(errorsOf(lint).length),
    new: String(lint.proposed.length),
    'missing-approvals': approversText(missing),
  });
  await tellSummary(ports, renderLint(lint));
  const told = await tellStatus(ports, config, lintStatus(lint));
  return errorsOf(lint).length > 0 || (missing.length > 0 && !told) ? 1 : 0;
}

function withProposal(source: ReturnType<typeof ruleSource>, { proposal }: GithubContext): RuleSource {
  if (source === 'no-token') return { kind: 'built' };
  return source.kind === 'branch' && proposal !== undefined ? { ...source, proposal } : source;
}

/** Gives whether the status was set; the token of a fork's run can't. */
async function tellStatus(
  { openGithub, log }: GatePorts,
  { github, token }: ExceptionsConfig,
  status: ReturnType<typeof lintStatus>,
): Promise<boolean> {
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
