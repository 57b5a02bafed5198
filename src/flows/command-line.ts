import { parseCommandLine } from '../config/command-line.js';
import type { Surroundings } from '../config/gate-config.js';
import { helpText, readActionFile } from '../config/help.js';
import { runConfig, scanInputs } from '../config/run-config.js';
import { userFolders } from '../config/surroundings.js';
import { runConfigured } from './action.js';
import { judgeCommand } from './judge-command.js';
import type { CliPorts } from './ports.js';

/** One call of `image-gate`. Gives the exit code: 0 passed, 1 blocked; everything else is thrown. */
export async function runCommandLine(ports: CliPorts, args: readonly string[]): Promise<number> {
  const command = parseCommandLine(args);
  switch (command.kind) {
    case 'help':
      ports.print([helpText(command.topic, await readActionFile(ports.files, ports.actionFile))]);
      return 0;
    case 'version':
      ports.print([`image-gate ${ports.version}\n`]);
      return 0;
    case 'judge':
      return judgeCommand(ports, command);
    case 'gate':
      return verdictOf(ports, command.raw);
    case 'scan':
      return verdictOf(ports, await scanInputs(ports.files, command));
  }
}

async function verdictOf(ports: CliPorts, raw: ReadonlyMap<string, string>): Promise<number> {
  const folders = userFolders(ports.environment, ports.machine.os, ports.workingDirectory);
  const surroundings: Surroundings = { ...folders, workingDirectory: ports.workingDirectory, version: ports.version };
  const { story, failure } = await runConfigured(ports, runConfig(raw, surroundings));
  if (failure !== undefined) throw failure;
  return story.decision.verdict === 'passed' ? 0 : 1;
}
