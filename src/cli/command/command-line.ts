import { commandInputNames } from '../../config/inputs/gate-inputs.js';
import type { Problem } from '../../host/errors.js';
import { nearest } from '../../text/nearest.js';
import { type ExceptionsCommand, exceptionsCommand } from './exceptions-command.js';
import { type ExplainCommand, explainCommand } from './explain-command.js';
import { type HookCommand, hookCommand } from './hook-command.js';
import { type JudgeCommand, judgeCommand } from './judge-command.js';
import { options, stopWithInputs, surplus, usage } from './options.js';
import { type ScanCommand, scanCommand } from './scan-command.js';

/** What the command line asks for. */
export type CliCommand =
  | { readonly kind: 'help'; readonly topic: HelpTopic | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'gate'; readonly raw: ReadonlyMap<string, string> }
  | ScanCommand
  | HookCommand
  | JudgeCommand
  | ExplainCommand
  | ExceptionsCommand;

const commandNames = ['gate', 'scan', 'hook', 'judge', 'explain', 'exceptions'] as const;

/** What can be explained: a command, or what it does under one of its words. */
export const helpTopics = [
  ...commandNames,
  'hook install',
  'hook uninstall',
  'hook run',
  'exceptions lint',
  'exceptions prune',
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** Reads the arguments after the program's name. @throws ConfigError `usage` with every problem. */
export function parseCommandLine(args: readonly string[]): CliCommand {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return { kind: 'help', topic: helpTopic(rest) };
  if (name === 'version' || name === '--version') return { kind: 'version' };
  const command = commandNames.find((known) => known === name);
  if (command === undefined) throw usage([unknownCommand(name)]);
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', topic: helpTopic(args) };
  switch (command) {
    case 'gate':
      return gateCommand(rest);
    case 'scan':
      return scanCommand(rest);
    case 'hook':
      return hookCommand(rest);
    case 'judge':
      return judgeCommand(rest);
    case 'explain':
      return explainCommand(rest);
    case 'exceptions':
      return exceptionsCommand(rest);
  }
}

function helpTopic([command, word]: readonly string[]): HelpTopic | undefined {
  return helpTopics.find((topic) => topic === `${command} ${word}`) ?? helpTopics.find((topic) => topic === command);
}

function gateCommand(args: readonly string[]): CliCommand {
  const { raw, certain, problems } = options(args, commandInputNames);
  stopWithInputs(raw, [
    ...problems,
    ...certain.map((word) => surplus(word, 'gate takes options only; the context is --context')),
  ]);
  return { kind: 'gate', raw };
}

function unknownCommand(name: string): Problem {
  const near = nearest(name, commandNames);
  return {
    where: name,
    what: 'there is no such command',
    fix: near ? `Did you mean ${near}?` : `Use ${commandNames.join(', ')} or --help.`,
  };
}
