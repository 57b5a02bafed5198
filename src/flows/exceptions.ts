import { type ExceptionsConfig, exceptionsConfig } from '../config/inputs/exceptions-config.js';
import { exceptionsIn, policyIn } from '../config/rules/rule-texts.js';
import { ConfigError } from '../host/errors.js';
import { pruneOutputs, requestOutputs } from '../publish/exceptions/exceptions.js';
import { pruneDefaultBranch } from '../publish/exceptions/prune.js';
import { remindRequests } from '../publish/exceptions/remind-requests.js';
import { answerRequest, type RequestOutcome } from '../publish/exceptions/request.js';
import { requestSummary } from '../report/markdown/request.js';
import { remindedSummary } from '../report/markdown/request-end.js';
import { pruneHeadline, pruneSummary } from '../report/terminal/rules/prune-text.js';
import { readEvent } from '../repository/event.js';
import { githubContext } from '../repository/github-context.js';
import { issueEvent } from '../repository/issue.js';
import { commitFiles } from '../repository/repository-files.js';
import { plural } from '../text/count.js';
import { runLint } from './lint-exceptions.js';
import type { GatePorts } from './ports.js';
import { runStep, type StepResult } from './step.js';

/** One step of exceptions/action.yml. Gives the exit code. */
export async function runExceptions(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  ports.runner.maskSecret(raw.get('token') ?? '');
  return runStep(ports, async () => {
    const { environment, files } = ports;
    const event = await readEvent(files, environment.GITHUB_EVENT_PATH);
    const config = exceptionsConfig(raw, githubContext(environment, event));
    switch (config.mode) {
      case 'lint':
        return runLint(ports, config);
      case 'prune':
        return pruneExceptions(ports, config);
      case 'request':
        return runRequest(ports, config, event);
    }
  });
}

/** Expired exceptions out of the default branch, in one commit; and the requests whose exceptions end soon are opened again. */
async function pruneExceptions(ports: GatePorts, config: ExceptionsConfig): Promise<StepResult> {
  const pruned = await pruneDefaultBranch(ports, config);
  ports.log.info(pruneHeadline(pruned.files, pruned.pull?.url ?? pruned.commit));
  const contents = ports.openContents(config.github, config.token);
  const exceptionsAt = (commit: string) =>
    exceptionsIn(commitFiles(contents, commit), config.exceptions, ports.clock.now());
  const reminded = await remindRequests(ports, { ...config, exceptionsAt });
  for (const issue of reminded.reopened) ports.log.info(`Issue ${issue} is open again: its exception ends soon.`);
  for (const issue of reminded.closed) ports.log.info(`Issue ${issue} is closed again.`);
  const told = remindedSummary(reminded.reopened, reminded.closed);
  return {
    outputs: { ...pruneOutputs(pruned), reopened: reminded.reopened.join(',') },
    summary: [pruneSummary(pruned.files, pruned.closed), told].filter((part) => part !== '').join('\n\n'),
  };
}

/** The issue of the run: its exception in a pull request, or what it lacks in a comment. */
async function runRequest(ports: GatePorts, config: ExceptionsConfig, payload: unknown): Promise<StepResult> {
  const event = config.github.event === 'issues' ? issueEvent(payload) : undefined;
  if (event === undefined) throw noIssue(config.github.event);
  const contents = ports.openContents(config.github, config.token);
  const policyAt = (commit: string) => policyIn(commitFiles(contents, commit), config.policy, undefined);
  const outcome = await answerRequest(ports, { ...config, event, policyAt });
  const line = lineOf(outcome);
  ports.log.info(`Issue ${event.number}: ${line}`);
  return { outputs: requestOutputs(outcome), summary: requestSummary(event.number, line) };
}

function noIssue(event: string): ConfigError {
  const what = `mode: request is for runs of \`issues\`, and this is one of ${event || 'no event'}`;
  const fix =
    'Give the workflow `on: { issues: { types: [opened, edited, reopened, closed, deleted, transferred] } }`.';
  return new ConfigError([{ where: 'input mode', what, fix }], 'request-event');
}

function lineOf(outcome: RequestOutcome): string {
  switch (outcome.kind) {
    case 'proposed':
      return `the exception is proposed in pull request ${outcome.pull.number}.`;
    case 'lacking':
      return `the request lacks ${plural(outcome.problems.length, 'thing')}, which its comment names.`;
    case 'none':
      return `${outcome.why}.`;
  }
}
