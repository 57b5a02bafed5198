import type { Problem } from '../../host/errors.js';
import { nearest } from '../../policy/nearest.js';
import { type ReportForm, reportForms } from '../../publish/report-form.js';
import { commandInputNames } from '../gate-inputs.js';
import { defaultPolicyPath, exceptionPaths, type RulePaths, repositoryPath } from '../rule-paths.js';
import { type ExceptionsCommand, exceptionsCommand } from './exceptions-command.js';
import { type ExplainCommand, explainCommand } from './explain-command.js';
import { type HookCommand, hookCommand } from './hook-command.js';
import { badFormat, options, readNow, stop, stopWithInputs, surplus, usage } from './options.js';
import { type ScanCommand, scanCommand } from './scan-command.js';

/** `judge`: policy and reports for an existing Trivy JSON. */
export interface JudgeCommand {
  readonly kind: 'judge';
  readonly report: string;
  readonly dockerfile?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  /** Path of an earlier report. */
  readonly baseline?: string;
  readonly image?: string;
  readonly now?: Date;
  readonly format: ReportForm;
  readonly output?: string;
  /** Its options as they were given. */
  readonly raw: ReadonlyMap<string, string>;
}

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

export const judgeOptions = [
  'dockerfile',
  'policy',
  'exceptions',
  'baseline',
  'image',
  'now',
  'format',
  'output',
] as const;

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

function judgeCommand(args: readonly string[]): CliCommand {
  const { raw, positionals, problems } = options(args, judgeOptions);
  const [report, ...others] = positionals;
  const missing: Problem = {
    where: 'judge',
    what: 'there is no report to judge',
    fix: 'Name a Trivy JSON report: image-gate judge report.json',
  };
  const format = reportForms.find((known) => known === (raw.get('format') ?? 'table'));
  const { now, problems: badNow } = readNow(raw);
  stop([
    ...problems,
    ...(report === undefined ? [missing] : []),
    ...others.map((word) => surplus(word, 'judge takes one report')),
    ...(format === undefined ? [badFormat(raw.get('format') ?? '', reportForms)] : []),
    ...badNow,
  ]);
  const named = (key: (typeof judgeOptions)[number]) => (raw.has(key) ? { [key]: raw.get(key) } : {});
  return {
    kind: 'judge',
    report: report ?? '',
    ...named('dockerfile'),
    ...named('policy'),
    ...named('baseline'),
    ...named('image'),
    ...named('output'),
    exceptions: raw.get('exceptions')?.split('\n') ?? [],
    ...(now === undefined ? {} : { now }),
    format: format ?? 'table',
    raw,
  };
}

function unknownCommand(name: string): Problem {
  const near = nearest(name, commandNames);
  return {
    where: name,
    what: 'there is no such command',
    fix: near ? `Did you mean ${near}?` : `Use ${commandNames.join(', ')} or --help.`,
  };
}

/** The files that rule a `judge` or are explained; only those that the user named must be there. */
export function judgePaths({
  policy,
  exceptions,
  dockerfile,
}: Pick<JudgeCommand, 'policy' | 'exceptions' | 'dockerfile'>): RulePaths {
  return {
    policy: repositoryPath(policy, defaultPolicyPath),
    exceptions: exceptionPaths(exceptions),
    dockerfile: dockerfile ?? 'Dockerfile',
  };
}
