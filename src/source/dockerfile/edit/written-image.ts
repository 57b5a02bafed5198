import type { Dockerfile, Stage } from '../dockerfile.js';
import { assignments, expandPieces, globalVariables, type Piece, type Variables } from '../variables.js';

/** The pieces of the image that a FROM names, where they stand: in the FROM itself, or in the default of an ARG. `undefined` where a variable has none. */
export function writtenImages({ globals }: Dockerfile): (stage: Stage) => readonly Piece[] | undefined {
  const values = new Map<string, readonly Piece[]>();
  const piecesOf = (name: string) => values.get(name);
  for (const { keyword, text, offset } of globals) {
    if (keyword !== 'ARG') continue;
    for (const { name, value } of assignments(text)) {
      if (value === undefined) continue;
      const pieces = expandPieces({ text: value.text, at: offset + value.at }, piecesOf);
      if (pieces === undefined) values.delete(name);
      else values.set(name, pieces);
    }
  }
  return ({ image, from }) => expandPieces({ text: image, at: from.offset }, piecesOf);
}

/** What the FROM instructions of a file see that is built without arguments. */
export function defaultVariables({ globals }: Dockerfile): Variables {
  return globalVariables(globals, [], undefined);
}

/** A part of an image name ends where the next begins; one that is not there is empty. */
export interface ImageParts {
  readonly name: string;
  /** With its colon. */
  readonly tag: string;
  /** With its at sign. */
  readonly digest: string;
}

/** An image name as it is written, part by part. */
export function imageParts(image: string): ImageParts {
  const at = image.indexOf('@');
  const plain = at < 0 ? image : image.slice(0, at);
  const colon = plain.lastIndexOf(':');
  const end = colon > plain.lastIndexOf('/') ? colon : plain.length;
  return { name: plain.slice(0, end), tag: plain.slice(end), digest: image.slice(plain.length) };
}

/** Those of the pieces that make up the characters of a part; one that reaches over its end is cut. */
export function piecesBetween(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let start = 0;
  return pieces.flatMap(({ text, at }) => {
    const [a, b] = [Math.max(from - start, 0), Math.min(to - start, text.length)];
    start += text.length;
    return b <= a ? [] : [{ text: text.slice(a, b), ...(at === undefined ? {} : { at: at + a }) }];
  });
}
