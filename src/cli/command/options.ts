import { type ParseArgsConfig, parseArgs } from 'node:util';
import { inputProblems } from '../../config/inputs/contradictions.js';
import { foreignInput } from '../../config/inputs/foreign-inputs.js';
import { ConfigError, type Problem } from '../../host/errors.js';
import { startOfDay } from '../../text/calendar-day.js';
import { choiceFix, nearest } from '../../text/nearest.js';

/** Inputs that are switches on the command line: `--push` is `--push=true`. */
const switches: readonly string[] = ['load', 'push', 'no-cache', 'pull', 'offline', 'print', 'write'];

/** What stands behind a command. */
export interface Options {
  readonly raw: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
  /** Those of them that are no value of an unknown option; only of these can anything be said. */
  readonly certain: readonly string[];
  readonly problems: readonly Problem[];
}

/** Options by name; one that is repeated is a list, an entry a line. */
export function options(args: readonly string[], allowed: readonly string[]): Options {
  const raw = new Map<string, string>();
  const problems: Problem[] = [];
  const known = Object.fromEntries(allowed.map((name) => [name, optionKind(name, allowed)]));
  const config = {
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  } satisfies ParseArgsConfig;
  const { tokens } = parseArgs(config);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!allowed.includes(token.name)) problems.push(unknownOption(token.rawName, token.name, allowed));
    else if (!token.value && !switches.includes(token.name)) problems.push(valueless(token.rawName));
    else
      raw.set(
        token.name,
        [raw.get(token.name), token.value ?? 'true'].filter((value) => value !== undefined).join('\n'),
      );
  }
  const certain = certainWords(tokens, allowed);
  // One word is enough to know that something was named: what is said of the options goes first.
  const positionals = problems.length === 0 ? certain : (certain.length > 0 ? certain : wordsOf(tokens)).slice(0, 1);
  return { raw, positionals, certain, problems };
}

/** What `parseArgs` makes of the arguments. */
type Token =
  | { readonly kind: 'positional'; readonly index: number; readonly value: string }
  | {
      readonly kind: 'option';
      readonly index: number;
      readonly name: string;
      readonly value?: string | boolean | undefined;
    }
  | { readonly kind: 'option-terminator'; readonly index: number };

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
}

/** Without those right behind an option that is unknown: they may be its values. */
function certainWords(tokens: readonly Token[], allowed: readonly string[]): readonly string[] {
  const unknown = tokens.flatMap((token) =>
    token.kind === 'option' && !allowed.includes(token.name) && token.value === undefined ? [token.index] : [],
  );
  return wordsOf(tokens.filter(({ index }) => !unknown.includes(index - 1)));
}

/** Letters that other tools have for these, where the command has the option: `-f` is the format, or else the Dockerfile as in docker build. */
const letters: readonly (readonly [letter: string, name: string])[] = [
  ['o', 'output'],
  ['f', 'format'],
  ['f', 'file'],
  ['t', 'tags'],
];

function optionKind(name: string, allowed: readonly string[]) {
  const short = letterOf(name, allowed);
  const type = switches.includes(name) ? ('boolean' as const) : ('string' as const);
  return short === undefined ? { type } : { type, short };
}

/** The letter that stands for an option of a command that has the options `allowed`; `undefined` for none. */
export function letterOf(name: string, allowed: readonly string[]): string | undefined {
  const isTaken = name === 'file' && allowed.includes('format');
  return isTaken ? undefined : letters.find((pair) => pair[1] === name)?.[0];
}

export function usage(problems: readonly [Problem, ...Problem[]]): ConfigError {
  return new ConfigError(problems, 'usage');
}

/** Whoever has to correct the options wants to hear of bad values at the same time. */
export function stopWithInputs(raw: ReadonlyMap<string, string>, problems: readonly Problem[]): void {
  if (problems.length > 0) stop([...problems, ...inputProblems(raw)]);
}

export function stop(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first) throw usage([first, ...others]);
}

/** What every command takes, and the host or the help reads. */
const everywhere: readonly string[] = ['debug', 'quiet', 'help'];

/** Their reasons are about a run that builds or scans. */
const ofRuns: readonly string[] = ['outputs', 'call', 'format', 'output'];

function unknownOption(where: string, name: string, allowed: readonly string[]): Problem {
  const refused = allowed.includes('scanners') || !ofRuns.includes(name) ? foreignInput(where, name) : undefined;
  if (refused !== undefined) return refused;
  const near = nearest(name, [...allowed, ...everywhere]);
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

export function surplus(word: string, fix: string): Problem {
  return { where: word, what: 'this argument has no place', fix: `${fix}.` };
}

/** Names that other tools have for a format of ours. */
const otherFormats: Readonly<Record<string, string>> = {
  markdown: 'summary',
  md: 'summary',
  text: 'table',
  github: 'annotations',
};

export function badFormat(format: string, forms: readonly string[]): Problem {
  return {
    where: '--format',
    what: `there is no format ${JSON.stringify(format)}`,
    fix: choiceFix([Object.hasOwn(otherFormats, format) ? (otherFormats[format] ?? '') : format], forms),
  };
}

/** The value of `--now`: the date, or what is wrong with it; neither without the option. */
export function readNow(raw: ReadonlyMap<string, string>): {
  readonly now?: Date;
  readonly problems: readonly Problem[];
} {
  const text = raw.get('now');
  if (text === undefined) return { problems: [] };
  const now = startOfDay(text) ?? instantOf(text);
  return now === undefined ? { problems: [badDate(text)] } : { now, problems: [] };
}

/** RFC 3339 with a day that the calendar has: `Date` turns 30 February into 2 March. */
function instantOf(text: string): Date | undefined {
  const [, day = ''] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const instant = new Date(text);
  return startOfDay(day) === undefined || Number.isNaN(instant.getTime()) ? undefined : instant;
}

function badDate(date: string): Problem {
  return {
    where: '--now',
    what: `${JSON.stringify(date)} is no day of the calendar`,
    fix: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.',
  };
}
