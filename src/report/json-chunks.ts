import { ToolError } from '../host/errors.js';

/** Characters in one chunk at least, but for the last: fewer and larger writes take less time. */
const chunkLength = 256 * 1024;

/**
 * How deep objects and lists are walked one entry after the other, and in how many lists: an entry of a list inside an entry of a list (a finding in one of
 * the results, a rule of a run) is written at once, on a line of its own.
 */
const walkedDepth = 6;
const walkedLists = 2;

/** Entries that are made when they are written, so that not all of them must be in memory. */
export type LazyList<T> = Iterable<T> & object;

/** A list whose entries are made from those of another one each time that it is gone through. */
export function lazily<T, Made>(list: readonly T[], make: (entry: T) => Made): LazyList<Made> {
  return {
    *[Symbol.iterator]() {
      for (const entry of list) yield make(entry);
    },
  };
}

/**
 * JSON in pieces, for values whose whole text may be longer than a string can be (512 MiB in V8). The pieces joined are valid JSON with one line an
 * entry down to the single findings, which `diff`, `grep` and people can read; equal to what `JSON.stringify` gives but for white space. Lazy lists are
 * arrays in it.
 * @param lists in how many lists the value counts as lying: from 1 on, the entries of its own lists are each written at once.
 */
export function* jsonChunks(value: unknown, lists = 0): Generator<string, void, undefined> {
  let buffer = '';
  for (const piece of pieces(value, { depth: 0, lists })) {
    buffer += piece;
    if (buffer.length >= chunkLength) {
      yield buffer;
      buffer = '';
    }
  }
  yield `${buffer}\n`;
}

/** How many objects and lists, and how many lists alone, a value lies in. */
interface Nesting {
  readonly depth: number;
  readonly lists: number;
}

function isWalked(value: unknown, { depth, lists }: Nesting): value is object {
  return typeof value === 'object' && value !== null && depth < walkedDepth && lists < walkedLists && !isText(value);
}

/** A date, and whatever else says itself how it is written. */
function isText(value: object): boolean {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

/** `##[` can only stand in a string; escaped there, it says the same and is no workflow command in the log of a step that prints it. */
function whole(value: unknown): string {
  return (text(value) ?? 'null').replaceAll('##[', '##\\u005b');
}

/** V8 reads JSON of any depth and writes some thousand levels; Trivy's own have ten. */
function text(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message = 'A report is nested so deeply, or holds a text so long, that it can not be written.';
    const fix = 'Give a report as Trivy has written it.';
    throw new ToolError({ code: 'report-not-writable', message, fix, cause });
  }
}

function* pieces(value: unknown, { depth, lists }: Nesting): Generator<string, void, undefined> {
  if (!isWalked(value, { depth, lists })) yield whole(value);
  else if (isList(value)) yield* entries('[]', labelled(value), { depth: depth + 1, lists: lists + 1 });
  else yield* entries('{}', named(value), { depth: depth + 1, lists });
}

function isList(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}

type Entry = readonly [label: string, value: unknown];

function* labelled(values: Iterable<unknown>): Generator<Entry, void, undefined> {
  for (const value of values) yield ['', value];
}

function* named(value: object): Generator<Entry, void, undefined> {
  for (const [name, entry] of Object.entries(value)) if (entry !== undefined) yield [`${whole(name)}: `, entry];
}

function* entries(brackets: '[]' | '{}', all: Iterable<Entry>, inside: Nesting): Generator<string, void, undefined> {
  const indent = `\n${'  '.repeat(inside.depth)}`;
  let before = brackets[0];
  for (const [label, value] of all) {
    const start = `${before}${indent}${label}`;
    before = ',';
    if (isWalked(value, inside)) {
      yield start;
      yield* pieces(value, inside);
    } else yield start + whole(value);
  }
  yield before === ',' ? `\n${'  '.repeat(inside.depth - 1)}${brackets[1]}` : brackets;
}
