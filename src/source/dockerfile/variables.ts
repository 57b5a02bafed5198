import type { Instruction } from './dockerfile.js';

/** The values that a build gives to names; a name that is not there has no value. */
export type Variables = ReadonlyMap<string, string>;

/** Longer values are nobody's image. */
const maxValue = 1000;

const reference = /\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;

/** Characters of a value. */
export interface Piece {
  readonly text: string;
  /** Of its first character in the file; absent where it stands in none as it is. */
  readonly at?: number;
}

/**
 * A text with `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}` replaced (Dockerfile reference, "Environment replacement"); `undefined` where
 * a value is not known.
 */
export function expand(text: string, variables: Variables): string | undefined {
  const piecesOf = (name: string) => {
    const value = variables.get(name);
    return value === undefined ? undefined : [{ text: value }];
  };
  const pieces = expandPieces({ text }, piecesOf);
  return pieces && textOf(pieces);
}

/** The same, piece by piece: what stands in the file, and the pieces of the values. */
export function expandPieces(
  whole: Piece,
  piecesOf: (name: string) => readonly Piece[] | undefined,
): readonly Piece[] | undefined {
  const { text, at } = unquoted(whole);
  const written = (from: number, to: number): Piece => ({
    text: text.slice(from, to),
    ...(at === undefined ? {} : { at: at + from }),
  });
  const pieces: Piece[] = [];
  let [end, length] = [0, 0];
  const add = (...more: readonly Piece[]) => {
    pieces.push(...more.filter((piece) => piece.text !== ''));
    length += textOf(more).length;
  };
  for (const { 0: match, 1: bare, 2: braced = '', 3: operator = '', 4: word = '', index } of text.matchAll(reference)) {
    add(written(end, index));
    end = index + match.length;
    const value = piecesOf(bare ?? braced);
    const isSet = value !== undefined && !(operator.startsWith(':') && value.every((piece) => piece.text === ''));
    const isOther = operator.endsWith('+');
    if (match === '\\$') add({ text: '$' });
    else if (isSet && !isOther) add(...value);
    else if (operator === '') return undefined;
    else if (isSet === isOther) add(written(end - 1 - word.length, end - 1));
    if (length > maxValue) return undefined;
  }
  add(written(end, text.length));
  return length > maxValue || /\$[\w{]/.test(textOf(pieces)) ? undefined : pieces;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/**
 * The variables that FROM instructions see: ARG before the first FROM with their defaults or the build's arguments, and what BuildKit says of the
 * platform that is built for.
 * @param buildArgs `NAME=value`. @param platform `os/architecture[/variant]`, if one is known.
 */
export function globalVariables(
  globals: readonly Instruction[],
  buildArgs: readonly string[],
  platform: string | undefined,
): Variables {
  const variables = new Map<string, string>(platform === undefined ? [] : platformVariables(platform));
  const given = argumentValues(buildArgs);
  for (const instruction of globals) define(variables, instruction, given);
  return variables;
}

/**
 * Carries out an ARG or ENV: its names get their values, those of ARG from the build's arguments first. A name whose value is not known has none.
 * @param given values of the build's arguments, by name.
 */
export function define(
  variables: Map<string, string>,
  { keyword, text }: Instruction,
  given: ReadonlyMap<string, string>,
): void {
  if (keyword !== 'ARG' && keyword !== 'ENV') return;
  for (const { name, value: byDefault } of assignments(text)) {
    const argument = keyword === 'ARG' ? given.get(name) : undefined;
    const value = argument ?? (byDefault === undefined ? undefined : expand(byDefault.text, variables));
    if (value !== undefined) variables.set(name, value);
    else if (byDefault !== undefined) variables.delete(name);
  }
}

/** What an ARG or ENV says, name by name: `value` as written, with its place in that text; nothing for a name alone. */
export function assignments(text: string): readonly { readonly name: string; readonly value?: Required<Piece> }[] {
  return [...text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].slice(0, 100).map(({ 0: word, index }) => {
    const [name, value] = assignment(word);
    return { name, ...(value === undefined ? {} : { value: { text: value, at: index + name.length + 1 } }) };
  });
}

/** `NAME=value` by its name. */
export function argumentValues(buildArgs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    buildArgs.map(assignment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function assignment(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function platformVariables(platform: string): [string, string][] {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  return [
    ['TARGETPLATFORM', platform],
    ['TARGETOS', os],
    ['TARGETARCH', architecture],
    ['TARGETVARIANT', variant],
  ];
}

function unquoted(piece: Piece): Piece {
  const inner = /^(["'])(.*)\1$/.exec(piece.text)?.[2];
  if (inner === undefined) return piece;
  return { text: inner, ...(piece.at === undefined ? {} : { at: piece.at + 1 }) };
}
