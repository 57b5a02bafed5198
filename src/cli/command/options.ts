import { type ParseArgsConfig, parseArgs } from 'node:util';
import { foreignInput } from '../../config/inputs/foreign-inputs.js';
import { ConfigError, type Problem } from '../../host/errors.js';
import { nearest } from '../../text/nearest.js';

/** What stands behind a command. */
export interface Options {
  readonly raw: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
  /** Those of them that are no value of an unknown option; only of these can anything be said. */
  readonly certain: readonly string[];
  readonly problems: readonly Problem[];
}

/** Options by name; one that is repeated is a list, an entry a line. A switch alone is `true`. */
export function options(args: readonly string[], allowed: readonly string[], switches: readonly string[]): Options {
  const raw = new Map<string, string>();
  const problems: Problem[] = [];
  const known = Object.fromEntries(allowed.map((name) => [name, optionKind(name, allowed, switches)]));
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
    else if (!givenValue(token) && !switches.includes(token.name)) problems.push(valueless(token.rawName));
    else {
      const [before, value] = [raw.get(token.name), givenValue(token) ?? 'true'];
      raw.set(token.name, before === undefined ? value : `${before}\n${value}`);
    }
  }
  const certain = certainWords(tokens, allowed);
  // One word is enough to know that something was named: what is said of the options goes first.
  const positionals = problems.length === 0 ? certain : (certain.length > 0 ? certain : wordsOf(tokens)).slice(0, 1);
  return { raw, positionals, certain, problems };
}

/** `-f=json` as `--format=json`: `parseArgs` takes the equals sign behind a letter for a part of the value. */
function givenValue({
  rawName,
  value,
  inlineValue,
}: {
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}): string | undefined {
  return inlineValue === true && !rawName.startsWith('--') ? value?.replace(/^=/, '') : value;
}

/** What `parseArgs` makes of the arguments. */
type ArgumentToken =
  | { readonly kind: 'positional'; readonly index: number; readonly value: string }
  | {
      readonly kind: 'option';
      readonly index: number;
      readonly name: string;
      readonly value?: string | boolean | undefined;
    }
  | { readonly kind: 'option-terminator'; readonly index: number };

function wordsOf(tokens: readonly ArgumentToken[]): readonly string[] {
  return tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
}

/** Without those right behind an option that is unknown: they may be its values. */
function certainWords(tokens: readonly ArgumentToken[], allowed: readonly string[]): readonly string[] {
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

function optionKind(name: string, allowed: readonly string[], switches: readonly string[]) {
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

/** Ends with all of them where there are any. @throws ConfigError `usage`. */
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
