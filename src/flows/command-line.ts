import { type CliCommand, type HelpTopic, parseCommandLine } from '../cli/command/command-line.js';
import { explainHint } from '../cli/command/explain-hint.js';
import { inOptionWords } from '../cli/command/option-words.js';
import { userSurroundings } from '../cli/scan-config.js';
import { runConfig } from '../config/run-config.js';
import { runConfigured } from './action.js';
import type { CliPorts } from './ports.js';

/** One call of `image-gate`. Gives the exit code: 0 passed, 1 blocked; everything else is thrown. */
export async function runCommandLine(ports: CliPorts, args: readonly string[]): Promise<number> {
  try {
    return await runCommand(ports, parseCommandLine(args));
  } catch (error) {
    throw inOptionWords(error, args);
  }
}

async function runCommand(ports: CliPorts, command: CliCommand): Promise<number> {
  switch (command.kind) {
    case 'help':
      ports.print([await helpOn(ports, command.topic)]);
      return 0;
    case 'version':
      ports.print([`image-gate ${ports.version}\n`]);
      return 0;
    case 'judge':
      return (await import('./judge-command.js')).judgeCommand(ports, command);
    case 'explain':
      return (await import('./explain-command.js')).explainCommand(ports, command);
    case 'exceptions':
      return (await import('./exceptions-command.js')).exceptionsCommand(ports, command);
    case 'gate':
      return gateCommand(ports, command.raw);
    case 'scan':
      return (await import('./scan-images.js')).scanCommand(ports, command);
    case 'hook':
      return (await import('./hook.js')).hookCommand(ports, command);
  }
}

async function helpOn({ files, actionFile }: CliPorts, topic: HelpTopic | undefined): Promise<string> {
  const { helpText, readActionFile } = await import('../cli/command/help.js');
  return helpText(topic, await readActionFile(files, actionFile));
}

async function gateCommand(ports: CliPorts, raw: ReadonlyMap<string, string>): Promise<number> {
  const table = raw.has('report') ? ports.table : { ...ports.table, explain: explainHint(raw) };
  const { assessment, failure } = await runConfigured({ ...ports, table }, runConfig(raw, userSurroundings(ports)));
  if (failure !== undefined) throw failure;
  return assessment.decision.verdict === 'passed' ? 0 : 1;
}
