import { commitIn, countIn, durationFix, timeIn } from '../../config/inputs/fields.js';
import type { Problem } from '../../host/errors.js';
import { isDigest } from '../../oci/digest.js';
import { readReference } from '../../oci/reference.js';
import { startOfDay } from '../../text/calendar-day.js';
import { choiceFix } from '../../text/nearest.js';

/** An option of a command that is no input of the action: its line in `--help`, and how its value is read. */
export interface Option<T> {
  readonly help: string;
  /** Stands alone, without a value. */
  readonly isSwitch?: true;
  /** @param given `undefined` without the option; an entry a line where it was repeated. */
  readonly read: (given: string | undefined, where: string) => { readonly value: T } | { readonly problem: Problem };
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

type ValueOf<O> = O extends Option<infer T> ? T : never;
type Absent<O> = { readonly [K in keyof O]: undefined extends ValueOf<O[K]> ? K : never }[keyof O];

/** What the options of a table give; one that was not given and has no default is absent. */
export type Values<O> = { readonly [K in Exclude<keyof O, Absent<O>>]: ValueOf<O[K]> } & {
  readonly [K in Absent<O>]?: Exclude<ValueOf<O[K]>, undefined>;
};

/** Reads the options of a table; `values` holds those without a problem. */
export function readOptions<O extends OptionTable>(
  table: O,
  raw: ReadonlyMap<string, string>,
): { readonly values: Values<O>; readonly problems: readonly Problem[] } {
  const read = Object.entries(table).map(([name, option]) => [name, option.read(raw.get(name), `--${name}`)] as const);
  const values = read.flatMap(([name, one]) => ('value' in one && one.value !== undefined ? [[name, one.value]] : []));
  return {
    values: Object.fromEntries(values) as Values<O>,
    problems: read.flatMap(([, one]) => ('problem' in one ? [one.problem] : [])),
  };
}

export function textOption(help: string): Option<string | undefined> {
  return { help, read: (value) => ({ value }) };
}

/** A name that the rules of a policy can match: a mistyped one would match none, without a word. */
export function nameOption(help: string): Option<string | undefined> {
  const read: Option<string | undefined>['read'] = (given, where) => {
    const fault = given === undefined || isDigest(given) ? undefined : readReference(given, where);
    return fault !== undefined && 'problem' in fault ? { problem: fault.problem } : { value: given };
  };
  return { help, read };
}

/** 64 hexadecimal digits, with or without `sha256:`; given in lower case without it. */
export function hashOption(help: string): Option<string | undefined> {
  const read: Option<string | undefined>['read'] = (given, where) => {
    const digits = given?.toLowerCase().replace(/^sha256:/, '');
    if (digits === undefined || /^[0-9a-f]{64}$/.test(digits)) return { value: digits };
    return {
      problem: { where, what: `${JSON.stringify(given)} is not a SHA-256`, fix: 'Write its 64 hexadecimal digits.' },
    };
  };
  return { help, read };
}

/** The whole name of a commit; given in lower case. One that is empty is refused: it would ask for nothing. */
export function commitOption(help: string): Option<string | undefined> {
  const read: Option<string | undefined>['read'] = (given, where) => {
    const value = given === undefined ? undefined : commitIn(given);
    if (given === undefined || value !== undefined) return { value };
    const what = `${JSON.stringify(given)} is not a commit`;
    return { problem: { where, what, fix: 'Write its 40 hexadecimal digits: git rev-parse HEAD prints them.' } };
  };
  return { help, read };
}

/** A whole number from 1 to `most`. */
export function countOption(most: number, help: string): Option<number | undefined> {
  const read: Option<number | undefined>['read'] = (given, where) => {
    const value = given === undefined ? undefined : countIn(given, most);
    if (given === undefined || value !== undefined) return { value };
    const what = `${JSON.stringify(given.slice(0, 50))} is no number from 1 to ${most}`;
    return { problem: { where, what, fix: `Write a number from 1 to ${most}.` } };
  };
  return { help, read };
}

/** A time like `90s` or `7d`; given in milliseconds. */
export function durationOption(help: string): Option<number | undefined> {
  const read: Option<number | undefined>['read'] = (given, where) => {
    const value = given === undefined ? undefined : timeIn(given);
    if (given === undefined || value !== undefined) return { value };
    return {
      problem: { where, what: `${JSON.stringify(given.slice(0, 50))} is not a duration`, fix: durationFix },
    };
  };
  return { help, read };
}

/** May be repeated. */
export function listOption(help: string): Option<readonly string[]> {
  return { help, read: (given) => ({ value: given?.split('\n') ?? [] }) };
}

/** @param others words of other tools, with the choice that they stand for. */
export function choiceOption<const C extends string>(
  choices: readonly C[],
  standard: NoInfer<C>,
  help: string,
  others: Readonly<Record<string, NoInfer<C>>> = {},
): Option<C> {
  const read: Option<C>['read'] = (given = standard, where) => {
    const value = choices.find((known) => known === given);
    if (value !== undefined) return { value };
    const what = `there is no ${where.slice(2)} ${JSON.stringify(given)}`;
    const meant = Object.hasOwn(others, given) ? (others[given] ?? given) : given;
    return { problem: { where, what, fix: choiceFix([meant], choices) } };
  };
  return { help, read };
}

/** The last one counts where it is repeated. */
export function switchOption(help: string): Option<boolean> {
  const read: Option<boolean>['read'] = (given = 'false', where) => {
    const last = given.split('\n').at(-1);
    if (last === 'true' || last === 'false') return { value: last === 'true' };
    return { problem: { where, what: 'it takes no value', fix: `Write ${where} alone, or leave it out.` } };
  };
  return { help, isSwitch: true, read };
}

/** A day, or an instant of RFC 3339. */
export function dayOption(help: string): Option<Date | undefined> {
  const read: Option<Date | undefined>['read'] = (given, where) => {
    if (given === undefined) return { value: undefined };
    const value = startOfDay(given) ?? instantOf(given);
    if (value !== undefined) return { value };
    const what = `${JSON.stringify(given)} is not a valid date`;
    return { problem: { where, what, fix: 'Write 2026-01-31 or 2026-01-31T12:00:00Z.' } };
  };
  return { help, read };
}

/** A day of the calendar, as text: the last one on which something is to hold. */
export function lastDayOption(help: string): Option<string | undefined> {
  const read: Option<string | undefined>['read'] = (given, where) => {
    if (given === undefined || startOfDay(given) !== undefined) return { value: given };
    const what = `${JSON.stringify(given.slice(0, 50))} is not a day`;
    return { problem: { where, what, fix: 'Write it like 2026-12-31.' } };
  };
  return { help, read };
}

/** RFC 3339 with a day that the calendar has: `Date` turns 30 February into 2 March. */
function instantOf(text: string): Date | undefined {
  const [, date = ''] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const instant = new Date(text);
  return startOfDay(date) === undefined || Number.isNaN(instant.getTime()) ? undefined : instant;
}
