import type { Problem } from '../../host/errors.js';
import { nearest } from '../../policy/nearest.js';
import { commandInputNames } from '../gate-inputs.js';
import { type ExceptionsCommand, exceptionsCommand } from './exceptions-command.js';
import { type ExplainCommand, explainCommand } from './explain-command.js';
import { type HookCommand, hookCommand } from './hook-command.js';
import { type JudgeCommand, judgeCommand } from './judge-command.js';
import { options, stopWithInputs, surplus, usage } from './options.js';
import { type ScanCommand, scanCommand } from './scan-command.js';

/** What the command line asks for. */
export type CliCommand =
  | { readonly kind: 'help'; readonly topic: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'gate'; readonly raw: ReadonlyMap<string, string> }
  | ScanCommand
  | HookCommand
  | JudgeCommand
  | ExplainCommand
  | ExceptionsCommand;

export const commandNames = ['gate', 'scan', 'hook', 'judge', 'explain', 'exceptions'] as const;
export type CommandName = (typeof commandNames)[number];

/** Reads the arguments after the program's name. @throws ConfigError `usage` with every problem. */
export function parseCommandLine(args: readonly string[]): CliCommand {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return { kind: 'help', topic: topicOf(rest[0]) };
  if (name === 'version' || name === '--version') return { kind: 'version' };
  const command = topicOf(name);
  if (command === undefined) throw usage([unknownCommand(name)]);
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', topic: command };
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

function topicOf(name: string | undefined): CommandName | undefined {
  return commandNames.find((known) => known === name);
}

function gateCommand(args: readonly string[]): CliCommand {
  const { raw, positionals, problems } = options(args, commandInputNames);
  stopWithInputs(raw, [
    ...problems,
    ...positionals.map((word) => surplus(word, 'gate takes options only; the context is --context')),
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
