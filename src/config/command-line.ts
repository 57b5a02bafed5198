import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ConfigError, type Problem } from '../host/errors.js';
import { nearest } from '../policy/nearest.js';
import { type ReportForm, reportForms } from '../publish/report-form.js';
import { commandInputNames } from './gate-inputs.js';
import { inputProblems } from './read-inputs.js';
import { defaultPolicyPath, exceptionPaths, type RulePaths, repositoryPath } from './rule-paths.js';

/** `judge`: policy and reports for an existing Trivy JSON. */
export interface JudgeCommand {
  readonly kind: 'judge';
  readonly report: string;
  readonly dockerfile?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  readonly image?: string;
  readonly now?: Date;
  readonly format: ReportForm;
  readonly output?: string;
}

/** What the command line asks for. */
export type CliCommand =
  | { readonly kind: 'help'; readonly topic: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'gate'; readonly raw: ReadonlyMap<string, string> }
  | { readonly kind: 'scan'; readonly target: string; readonly raw: ReadonlyMap<string, string> }
  | JudgeCommand;

export const commandNames = ['gate', 'scan', 'judge'] as const;
export type CommandName = (typeof commandNames)[number];

/** Inputs that are switches on the command line: `--push` is `--push=true`. */
const switches: readonly string[] = ['load', 'push', 'no-cache', 'pull', 'offline'];
export const judgeOptions = ['dockerfile', 'policy', 'exceptions', 'image', 'now', 'format', 'output'] as const;
/** What `scan` takes: everything but the build, the push and other subjects. */
export const scanOptions: readonly string[] = [
  'policy',
  'exceptions',
  'file',
  'scanners',
  'trivy-version',
  'trivy-path',
  'trivy-sha256',
  'trivy-mirror',
  'db-repository',
  'java-db-repository',
  'cache-dir',
  'offline',
  'max-db-age',
  'timeout',
  'report-dir',
  'category',
];

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
    case 'judge':
      return judgeCommand(rest);
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

function scanCommand(args: readonly string[]): CliCommand {
  const { raw, positionals, problems } = options(args, scanOptions);
  const [target, ...others] = positionals;
  const missing: Problem = {
    where: 'scan',
    what: 'there is no image to scan',
    fix: 'Name an image, an archive or a layout: image-gate scan alpine:3.22',
  };
  stopWithInputs(raw, [
    ...problems,
    ...(target === undefined ? [missing] : []),
    ...others.map((word) => surplus(word, 'scan takes one image')),
  ]);
  return { kind: 'scan', target: target ?? '', raw };
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
  const now = raw.get('now') === undefined ? undefined : new Date(raw.get('now') ?? '');
  stop([
    ...problems,
    ...(report === undefined ? [missing] : []),
    ...others.map((word) => surplus(word, 'judge takes one report')),
    ...(format === undefined ? [badFormat(raw.get('format') ?? '')] : []),
    ...(now !== undefined && Number.isNaN(now.getTime()) ? [badDate(raw.get('now') ?? '')] : []),
  ]);
  const named = (key: (typeof judgeOptions)[number]) => (raw.has(key) ? { [key]: raw.get(key) } : {});
  return {
    kind: 'judge',
    report: report ?? '',
    ...named('dockerfile'),
    ...named('policy'),
    ...named('image'),
    ...named('output'),
    exceptions: raw.get('exceptions')?.split('\n') ?? [],
    ...(now === undefined ? {} : { now }),
    format: format ?? 'table',
  };
}

/** Options by name; one that is repeated is a list, an entry a line. */
function options(args: readonly string[], allowed: readonly string[]) {
  const raw = new Map<string, string>();
  const problems: Problem[] = [];
  const known = Object.fromEntries(
    allowed.map((name) => [name, { type: switches.includes(name) ? 'boolean' : 'string' } as const]),
  );
  const config = {
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  } satisfies ParseArgsConfig;
  const { tokens, positionals } = parseArgs(config);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!allowed.includes(token.name)) problems.push(unknownOption(token.rawName, token.name, allowed));
    else if (token.value === undefined && !switches.includes(token.name)) problems.push(valueless(token.rawName));
    else
      raw.set(
        token.name,
        [raw.get(token.name), token.value ?? 'true'].filter((value) => value !== undefined).join('\n'),
      );
  }
  return { raw, positionals: problems.length > 0 ? positionals.slice(0, 1) : positionals, problems };
}

function usage(problems: readonly [Problem, ...Problem[]]): ConfigError {
  return new ConfigError(problems, 'usage');
}

/** Whoever has to correct the options wants to hear of bad values at the same time. */
function stopWithInputs(raw: ReadonlyMap<string, string>, problems: readonly Problem[]): void {
  if (problems.length > 0) stop([...problems, ...inputProblems(raw)]);
}

function stop(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first) throw usage([first, ...others]);
}

function unknownCommand(name: string): Problem {
  const near = nearest(name, commandNames);
  return {
    where: name,
    what: 'there is no such command',
    fix: near ? `Did you mean ${near}?` : `Use ${commandNames.join(', ')} or --help.`,
  };
}

function unknownOption(where: string, name: string, allowed: readonly string[]): Problem {
  const near = nearest(name, allowed);
  return {
    where,
    what: 'there is no such option here',
    fix: near ? `Did you mean --${near}?` : 'The command with --help lists its options.',
  };
}

function valueless(where: string): Problem {
  return {
    where,
    what: 'a value is missing',
    fix: `Write ${where} VALUE, or ${where}=VALUE where the value begins with a dash.`,
  };
}

function surplus(word: string, fix: string): Problem {
  return { where: word, what: 'this argument has no place', fix: `${fix}.` };
}

function badFormat(format: string): Problem {
  return {
    where: '--format',
    what: `there is no format ${JSON.stringify(format)}`,
    fix: `Choose from ${reportForms.join(', ')}.`,
  };
}

function badDate(date: string): Problem {
  return {
    where: '--now',
    what: `${JSON.stringify(date)} is not a date`,
    fix: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
  };
}

/** The files that rule a `judge`; only those that the user named must be there. */
export function judgePaths({ policy, exceptions, dockerfile }: JudgeCommand): RulePaths {
  return {
    policy: repositoryPath(policy, defaultPolicyPath),
    exceptions: exceptionPaths(exceptions),
    dockerfile: dockerfile ?? 'Dockerfile',
  };
}
