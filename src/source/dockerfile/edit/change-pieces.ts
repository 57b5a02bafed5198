import type { Piece } from '../variables.js';

/** Characters of a file that are replaced. */
export interface Splice {
  readonly at: number;
  /** What stands there. */
  readonly was: string;
  readonly text: string;
}

type Solution = readonly Splice[];

/** More pieces in one image name are nobody's. */
const maxPieces = 20;

/**
 * The pieces that change so that together they make up another text: one of them, else two. `undefined` where none do, and where several could be meant.
 * What stands between two changed pieces tells where the one ends: `20-alpine3.18` of `20`, `-alpine` and `3.18`.
 */
export function changePieces(pieces: readonly Piece[], wanted: string): Solution | undefined {
  if (pieces.map(({ text }) => text).join('') === wanted) return [];
  if (pieces.length > maxPieces) return undefined;
  const ones = pieces.flatMap((_, index) => changeOne(pieces, index, wanted));
  const found = ones.length > 0 ? ones : pairs(pieces).flatMap(([a, b]) => changeTwo(pieces, a, b, wanted));
  const [first, ...others] = found;
  return others.length === 0 ? first : undefined;
}

function changeOne(pieces: readonly Piece[], index: number, wanted: string): readonly Solution[] {
  const [before, after] = [joined(pieces.slice(0, index)), joined(pieces.slice(index + 1))];
  const value = between(wanted, before, after);
  const splice = value === undefined ? undefined : replaced(pieces[index], value);
  return splice === undefined ? [] : [[splice]];
}

function changeTwo(pieces: readonly Piece[], a: number, b: number, wanted: string): readonly Solution[] {
  const [before, middle] = [joined(pieces.slice(0, a)), joined(pieces.slice(a + 1, b))];
  const value = between(wanted, before, joined(pieces.slice(b + 1)));
  if (value === undefined) return [];
  const solutions: Solution[] = [];
  for (let end = 1; end + middle.length < value.length; end += 1) {
    if (!value.startsWith(middle, end)) continue;
    const first = replaced(pieces[a], value.slice(0, end));
    const second = replaced(pieces[b], value.slice(end + middle.length));
    if (first !== undefined && second !== undefined) solutions.push([first, second]);
  }
  return solutions;
}

/** A piece keeps its shape: no version begins or ends with a dash that none had before. */
function replaced(piece: Piece | undefined, text: string): Splice | undefined {
  if (piece?.at === undefined || edges(piece.text) !== edges(text)) return undefined;
  return { at: piece.at, was: piece.text, text };
}

function edges(text: string): string {
  return `${/^[-._]*/.exec(text)?.[0]} ${/[-._]*$/.exec(text)?.[0]}`;
}

/** What stands between two texts; `undefined` where nothing does. */
function between(text: string, before: string, after: string): string | undefined {
  const isAround = text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return isAround ? text.slice(before.length, text.length - after.length) : undefined;
}

function pairs(pieces: readonly Piece[]): readonly (readonly [number, number])[] {
  return pieces.flatMap((_, a) => pieces.slice(a + 1).map((_, more) => [a, a + 1 + more] as const));
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
