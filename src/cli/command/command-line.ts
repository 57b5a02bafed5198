import { commandInputNames } from '../../config/inputs/gate-inputs.js';
import type { Problem } from '../../host/errors.js';
import { readReference } from '../../oci/reference.js';
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
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return helpOn(rest, name === 'help');
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

function helpOn(words: readonly string[], isCommand: boolean): CliCommand {
  const topic = helpTopic(words);
  const [word] = words.filter((one) => !one.startsWith('-'));
  if (isCommand && topic === undefined && word !== undefined) throw usage([unknownCommand(word)]);
  return { kind: 'help', topic };
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

/** Words of other tools, and words of ours that stand behind another one. */
const otherCommands: Readonly<Record<string, string>> = {
  lint: 'exceptions lint',
  prune: 'exceptions prune',
  install: 'hook install',
  uninstall: 'hook uninstall',
  build: 'gate',
  push: 'gate --push',
  image: 'scan',
};

function unknownCommand(name: string): Problem {
  const [what, words] = name.startsWith('-')
    ? ['there is no such option here', ['--help', '--version', '--quiet', '--debug']]
    : ['there is no such command', [...commandNames, 'help', 'version', ...Object.keys(otherCommands)]];
  const near = nearest(name, words);
  const meant = near === undefined ? undefined : Object.hasOwn(otherCommands, near) ? otherCommands[near] : near;
  if (meant !== undefined) return { where: name, what, fix: `Did you mean image-gate ${meant}?` };
  const isImage = /[:/]/.test(name) && !('problem' in readReference(name, name));
  const scan = isImage ? `To scan an image: image-gate scan ${name}. ` : '';
  return { where: name, what, fix: `${scan}Use ${commandNames.join(', ')} or --help.` };
}
