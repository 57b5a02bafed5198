import { exceptionsConfig } from '../config/inputs/exceptions-config.js';
import { readEvent } from '../repository/event.js';
import { githubContext } from '../repository/github-context.js';
import { runLint } from './lint-exceptions.js';
import type { GatePorts } from './ports.js';
import { pruneExceptions } from './prune-exceptions.js';
import { runStep } from './step.js';

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
