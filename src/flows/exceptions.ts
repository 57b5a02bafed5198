import { type ExceptionsConfig, exceptionsConfig } from '../config/inputs/exceptions-config.js';
import { pruneOutputs } from '../publish/exceptions/exceptions.js';
import { pruneDefaultBranch } from '../publish/exceptions/prune.js';
import { pruneHeadline, pruneSummary } from '../report/terminal/prune-text.js';
import { readEvent } from '../repository/event.js';
import { githubContext } from '../repository/github-context.js';
import { runLint } from './lint-exceptions.js';
import type { GatePorts } from './ports.js';
import { runStep, type StepResult } from './step.js';

/** One step of exceptions/action.yml. Gives the exit code. */
export async function runExceptions(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  ports.runner.maskSecret(raw.get('token') ?? '');
  return runStep(ports, async () => {
    const { environment, files } = ports;
    const github = githubContext(environment, await readEvent(files, environment.GITHUB_EVENT_PATH));
    const config = exceptionsConfig(raw, github);
    return config.mode === 'lint' ? runLint(ports, config) : pruneExceptions(ports, config);
  });
}

/** Expired exceptions out of the default branch, in one commit; nothing is done where there are none. */
async function pruneExceptions(ports: GatePorts, config: ExceptionsConfig): Promise<StepResult> {
  const pruned = await pruneDefaultBranch(ports, config);
  ports.log.info(pruneHeadline(pruned.files, pruned.pull?.url ?? pruned.commit));
  return { outputs: pruneOutputs(pruned), summary: pruneSummary(pruned.files, pruned.closed) };
}
