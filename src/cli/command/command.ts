import { inputProblems } from '../../config/inputs/contradictions.js';
import { switchInputNames } from '../../config/inputs/gate-inputs.js';
import type { Problem } from '../../host/errors.js';
import { type OptionTable, readOptions, type Values } from './option.js';
import { type Options, options, stop } from './options.js';

/** What the exit codes of a command mean: those that its flow gives, and where it has more to say of them those of errors. */
export interface Exits {
  readonly 0: string;
  readonly 1?: string;
  readonly 2?: string;
  readonly 3?: string;
}

/** What most commands end with. */
export const verdictExits = { 0: 'passed', 1: 'blocked by the policy' } as const;

/** What the exit codes of errors mean. */
export const errorExits = { 2: 'wrong usage or configuration', 3: 'a tool failed' } as const;

/** A row of the table of commands: all that parsing, `--help` and the documents need to know. */
export interface CommandRow<N extends string = string, T = unknown, E extends Exits = Exits> {
  /** One word, or two: `exceptions lint`. */
  readonly name: N;
  /** What stands behind the name: `ID [REPORT.json]`. A line of usage each. */
  readonly forms: readonly [string, ...string[]];
  /** The line in the list of commands. */
  readonly does: string;
  /** What `--help` says above the options. */
  readonly about: string;
  readonly exits: E;
  /** Options that are inputs of the action, which describes them. */
  readonly inputs: readonly string[];
  /** Its other options. */
  readonly options: OptionTable;
  /** Reads the arguments behind the name. @throws ConfigError `usage` with every problem. */
  readonly parse: (args: readonly string[]) => { readonly name: N; readonly asked: T };
}

/** Commands with the same first word. */
export interface CommandGroup {
  /** What stands behind the word in the list of commands. */
  readonly form: string;
  readonly does: string;
  /** What `--help` says below its commands. */
  readonly about: string;
  /** What is said where nothing stands behind the word, and what to write instead. */
  readonly missing: Omit<Problem, 'where'>;
}

/** What may stand behind the name of a command beside options. */
interface Words<W> {
  readonly take: (words: readonly string[]) => W;
  /** What is said where there is none; absent where none is needed. */
  readonly missing?: Omit<Problem, 'where'>;
  /** Absent: there is no limit. `fix` is said of words past it. */
  readonly most?: { readonly count: number; readonly fix: string };
}

interface Definition<N extends string, T, E extends Exits, W, O extends OptionTable>
  extends Pick<CommandRow<N, T, E>, 'name' | 'forms' | 'does' | 'about' | 'exits'> {
  readonly words: Words<W>;
  readonly inputs?: readonly string[];
  readonly options: O;
  /** What is wrong beside single options. */
  readonly problems?: (given: Options) => readonly Problem[];
  /** `inputs` are the options that are inputs of the action, `raw` is all of them. */
  readonly read: (given: {
    readonly words: W;
    readonly values: Values<O>;
    readonly inputs: ReadonlyMap<string, string>;
    readonly raw: ReadonlyMap<string, string>;
  }) => T;
}

/** A row of the table, of which only `read` knows more than a table can hold. */
export function commandRow<const N extends string, T, const E extends Exits, W, O extends OptionTable>(
  definition: Definition<N, T, E, W, O>,
): CommandRow<N, T, E> {
  const { name, forms, does, about, exits, inputs = [], options: own } = definition;
  const parse = (args: readonly string[]) => ({ name, asked: parsed(definition, args) });
  return { name, forms, does, about, exits, inputs, options: own, parse };
}

function parsed<N extends string, T, E extends Exits, W, O extends OptionTable>(
  { name, words, inputs = [], options: own, problems, read }: Definition<N, T, E, W, O>,
  args: readonly string[],
): T {
  const switches = Object.keys(own).filter((option) => own[option]?.isSwitch === true);
  const given = options(args, [...inputs, ...Object.keys(own)], [...switchInputNames, ...switches]);
  const raw = new Map([...given.raw].filter(([option]) => inputs.includes(option)));
  const { values, problems: bad } = readOptions(own, given.raw);
  // An option whose value is missing is not missing as well.
  const beside = (problems?.(given) ?? []).filter(({ where }) => given.problems.every((one) => one.where !== where));
  const wrong = [...given.problems, ...wordProblems(name, words, given), ...beside, ...bad];
  // Who has to correct the options wants to know all bad values at once.
  stop(wrong.length > 0 && inputs.length > 0 ? [...wrong, ...inputProblems(raw)] : wrong);
  return read({ words: words.take(given.positionals), values, inputs: raw, raw: given.raw });
}

function wordProblems(name: string, { missing, most }: Words<unknown>, { positionals, certain }: Options) {
  const surplus = most === undefined ? [] : certain.slice(most.count);
  return [
    ...(missing === undefined || positionals.length > 0 ? [] : [{ where: name, ...missing }]),
    ...surplus.map((where) => ({ where, what: 'unexpected argument', fix: most?.fix ?? '' })),
  ];
}

export const anyWords: Words<readonly string[]> = { take: (words) => words };

/** No word. @param fix said where there is one. */
export function noWords(fix: string): Words<readonly string[]> {
  return { ...anyWords, most: { count: 0, fix } };
}

/** One word, or more. */
export function someWords(
  missing: Omit<Problem, 'where'>,
  most?: { readonly count: number; readonly fix: string },
): Words<readonly [string, ...string[]]> {
  // Without a word nothing is read: `missing` is said.
  return { take: ([first = '', ...others]) => [first, ...others], missing, ...(most === undefined ? {} : { most }) };
}
