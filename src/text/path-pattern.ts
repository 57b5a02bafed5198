import { expandBraces } from './brace-pattern.js';

/** Characters of a path pattern. */
export const maxPathPattern = 1000;

/** Characters of all alternatives of one pattern together. */
const maxExpanded = 8192;

/** Counts what comparing takes: one for each character that is looked at. */
export interface Effort {
  steps: number;
}

/** Says whether a path matches, and adds to the effort what that took. */
export type PathPattern = (path: string, effort?: Effort) => boolean;

type PatternToken =
  | { readonly kind: 'star' | 'directories' | 'everything' | 'any' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'class'; readonly matches: (character: string) => boolean };

interface Program {
  /** Each with the part of the pattern that begins with it, and whether that part holds the start of an alternative. */
  readonly tokens: readonly { readonly token: PatternToken; readonly rest: string; readonly branches: boolean }[];
}

/**
 * A pattern for paths in the notation that Trivy reads in `paths` (doublestar 4): `*` and `?` within a folder, `**` for folders between slashes,
 * `[a-z]`, `[!a-z]`, `{one,two}`, `\` before a character that stands for itself.
 * @returns the matcher, or in a few words why it is no pattern. Refused beyond what Trivy refuses: more than `maxPathPattern` characters or
 * `maxAlternatives` alternatives or `maxExpanded` characters in all of them, a brace inside of `[]`, a `**` that touches a brace.
 */
export function pathPattern(pattern: string): PathPattern | string {
  if (pattern.length > maxPathPattern) return `it has more than ${maxPathPattern} characters`;
  const expanded = expandBraces(pattern);
  if (typeof expanded === 'string') return expanded;
  if (expanded.reduce((sum, { text }) => sum + text.length, 0) > maxExpanded)
    return `its braces expand to more than ${maxExpanded} characters`;
  const programs: Program[] = [];
  for (const { text, branches } of expanded) {
    const program = compile(text, branches);
    if (typeof program === 'string') return program;
    programs.push(program);
  }
  return (path, effort = { steps: 0 }) => {
    const characters = /[\ud800-\udfff]/.test(path) ? [...path] : path;
    return programs.some((program) => matches(program, characters, effort));
  };
}

function compile(text: string, branches: readonly number[]): Program | string {
  const tokens: Program['tokens'][number][] = [];
  const last = Math.max(-1, ...branches);
  for (let at = 0; at < text.length; ) {
    const read = readToken(text, at);
    if (typeof read === 'string') return read;
    tokens.push({ token: read.token, rest: text.slice(at), branches: last > at });
    at = read.next;
  }
  return { tokens };
}

interface Read {
  readonly token: PatternToken;
  readonly next: number;
}

function readToken(text: string, at: number): Read | string {
  switch (text[at]) {
    case '*':
      return readStar(text, at);
    case '?':
      return { token: { kind: 'any' }, next: at + 1 };
    case '[':
      return readClass(text, at + 1);
    case '\\':
      return at + 1 < text.length ? readCharacter(text, at + 1) : 'it ends with `\\`';
    default:
      return readCharacter(text, at);
  }
}

function readCharacter(text: string, at: number): Read {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { token: { kind: 'character', character }, next: at + character.length };
}

/** `**` stands for folders only where it fills a whole part of the path; else it is as good as `*`. */
function readStar(text: string, at: number): Read {
  if (text[at + 1] !== '*') return { token: { kind: 'star' }, next: at + 1 };
  const startsPart = at === 0 || text[at - 1] === '/';
  if (startsPart && at + 2 === text.length) return { token: { kind: 'everything' }, next: at + 2 };
  if (startsPart && text[at + 2] === '/') return { token: { kind: 'directories' }, next: at + 3 };
  return { token: { kind: 'star' }, next: at + 2 };
}

/** `[…]`, from behind its bracket. As in doublestar a class may stand for a slash, and a `-` that ends it for itself. */
function readClass(text: string, start: number): Read | string {
  let at = text[start] === '!' || text[start] === '^' ? start + 1 : start;
  const negated = at > start;
  const ranges: (readonly [from: number, to: number])[] = [];
  const first = at;
  let previous: number | undefined;
  while (text[at] !== ']') {
    const isRange = previous !== undefined && text[at] === '-' && text[at + 1] !== ']' && at + 1 < text.length;
    if (isRange) at += 1;
    if (text[at] === '\\') at += 1;
    const code = text.codePointAt(at);
    if (code === undefined) return 'its `[` has no `]`';
    ranges.push(isRange && previous !== undefined ? [previous, code] : [code, code]);
    previous = isRange ? undefined : code;
    at += code > 0xffff ? 2 : 1;
  }
  if (at === first) return 'its `[]` is empty';
  const inside = (code: number): boolean => ranges.some(([from, to]) => from <= code && code <= to);
  const holds = (character: string): boolean => inside(character.codePointAt(0) ?? 0) !== negated;
  return { token: { kind: 'class', matches: holds }, next: at + 1 };
}

/** One by one: a text as it is where each character has one place in it. */
type Characters = string | readonly string[];

/** A place in the pattern and one in the path from which to try again. */
interface Retry {
  readonly token: number;
  at: number;
}

/** Left to right with two places to come back to, the last `*` and the last `**`: never more than the product of the two lengths. */
function matches({ tokens }: Program, path: Characters, effort: Effort): boolean {
  let [next, at] = [0, 0];
  let star: Retry | undefined;
  let directories: Retry | undefined;
  while (at < path.length) {
    effort.steps += 1;
    const token = tokens[next]?.token;
    if (token?.kind === 'everything') return true;
    if (token?.kind === 'directories') {
      next += 1;
      directories = { token: next, at };
      star = undefined;
    } else if (token?.kind === 'star') {
      next += 1;
      star = { token: next, at };
    } else if (token !== undefined && takes(token, path[at] ?? '')) {
      next += 1;
      at += 1;
    } else {
      const retry = longerStar(star, path) ?? moreDirectories(directories, path);
      if (retry === undefined) return false;
      next = retry.token;
      at = retry.at;
    }
  }
  return matchesNothing(tokens[next]);
}

function takes(token: PatternToken, character: string): boolean {
  if (token.kind === 'character') return token.character === character;
  if (token.kind === 'class') return token.matches(character);
  return token.kind === 'any' && character !== '/';
}

function longerStar(star: Retry | undefined, path: Characters): Retry | undefined {
  if (star === undefined || path[star.at] === '/') return undefined;
  star.at += 1;
  return star;
}

function moreDirectories(directories: Retry | undefined, path: Characters): Retry | undefined {
  if (directories === undefined) return undefined;
  const slash = path.indexOf('/', directories.at);
  if (slash < 0) return undefined;
  directories.at = slash + 1;
  return directories;
}

/** What may be left of a pattern when the path is at its end: `folder/**` matches the folder itself. */
function matchesNothing(left: Program['tokens'][number] | undefined): boolean {
  return left === undefined || (!left.branches && /^(?:\*|\/?\*\*\/?)$/.test(left.rest));
}
