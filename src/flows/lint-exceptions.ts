import type { ExceptionsConfig } from '../config/inputs/exceptions-config.js';
import { lintProposal, statusOfCommit } from '../config/rules/proposal-lint.js';
import { ConfigError } from '../host/errors.js';
import { publishStatus } from '../publish/exceptions/commit-status.js';
import { annotateLines, lintOutputs } from '../publish/exceptions/exceptions.js';
import { approvalNotes, isRed, type Lint, noPolicy, renderLint } from '../report/terminal/rules/exceptions-lint.js';
import { type PullsOfCommit, pullsOfCommit } from '../repository/pulls-of-commit.js';
import type { GatePorts } from './ports.js';
import { type StepResult, withFailureSummary } from './step.js';

/** Mistakes and missing approvals on their lines, and the status of the newest commit. */
export async function runLint(ports: GatePorts, config: ExceptionsConfig): Promise<StepResult> {
  const { github, token } = config;
  const api = ports.openGithub({ apiUrl: github.apiUrl, token });
  const pulls = github.proposal && (await pullsOfCommit(api, github.repository, github.proposal));
  if (pulls !== undefined && !pulls.isOpen) {
    // Its exceptions need no lint any more, but other pull requests may have the same commit.
    await publishStatus(ports, config, await statusOfCommit(ports, config, pulls));
    return {};
  }
  const lint = await lintProposal(ports, config, github.proposal).catch(async (error: unknown) => {
    if (error instanceof ConfigError) await publishStatus(ports, config, noPolicy);
    throw error;
  });
  annotateLines(ports.runner, [...lint.notes, ...approvalNotes(lint)]);
  return {
    outputs: lintOutputs(lint),
    summary: renderLint(lint),
    finish: () => withFailureSummary(ports, () => settleStatus(ports, config, lint, pulls)),
  };
}

/** Sets the status of the commit. Gives the exit code. */
async function settleStatus(
  ports: GatePorts,
  config: ExceptionsConfig,
  lint: Lint,
  pulls: PullsOfCommit | undefined,
): Promise<number> {
  const status = await statusOfCommit(ports, config, pulls, lint);
  const isSet = await publishStatus(ports, config, status);
  return isRed(lint, isSet && (pulls?.isCounted ?? true)) ? 1 : 0;
}
