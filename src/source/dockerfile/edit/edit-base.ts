import { formatReference, readReference } from '../../../oci/reference.js';
import { type Dockerfile, parseDockerfile, type Stage } from '../dockerfile.js';
import { expand, type Piece } from '../variables.js';
import { changePieces, type Splice } from './change-pieces.js';
import { whyNotJust } from './just-the-base.js';
import { tagComment } from './tag-comment.js';
import { defaultVariables, type ImageParts, imageParts, piecesBetween, writtenImages } from './written-image.js';

/** Another image of the same repository for a FROM. */
export interface BaseChange {
  /** Of the FROM, from 1. Every FROM of the same image gets the new one. */
  readonly line: number;
  readonly tag: string;
  /** What the tag stands for. */
  readonly digest?: string;
  /** Whether a FROM without a digest gets one. */
  readonly pin: boolean;
}

/** The file with the new base, or a clause for people why it stays as it is. */
type EditedDockerfile =
  | {
      readonly kind: 'edited';
      readonly text: string;
      /** Of each FROM that has the new image. */
      readonly lines: readonly number[];
    }
  | { readonly kind: 'kept'; readonly why: string };

interface Found {
  readonly dockerfile: Dockerfile;
  /** The FROMs of one image, however they are written. */
  readonly uses: readonly { readonly stage: Stage; readonly image: string }[];
}

/**
 * A Dockerfile with another base. Name, tag and digest change where they stand: in the FROM, or in the default of an ARG. The result is read again: each FROM
 * of that image names the new one, and nothing else means anything else, or nothing is changed.
 */
export function editBase(text: string, change: BaseChange): EditedDockerfile {
  const found = findBase(text, change.line);
  if ('why' in found) return { kind: 'kept', why: found.why };
  const { dockerfile, uses } = found;
  const piecesOf = writtenImages(dockerfile);
  const splices: Splice[] = [];
  const wanted = new Map<number, string>();
  for (const { stage, image } of uses) {
    const after = wantedImage(imageParts(image), change);
    if (typeof after !== 'string') return { kind: 'kept', why: after.why };
    const own = stageSplices(piecesOf(stage), after);
    if ('why' in own) return { kind: 'kept', why: own.why };
    splices.push(...own, ...commentSplices(text, own, image, change.tag));
    wanted.set(stage.line, after);
  }
  const edited = spliced(text, splices);
  if (edited === undefined) return { kind: 'kept', why: 'it is written in a way that is not edited' };
  const why = whyNotJust(dockerfile, parseDockerfile(edited), wanted);
  if (why !== undefined) return { kind: 'kept', why };
  return { kind: 'edited', text: edited, lines: [...wanted.keys()] };
}

function findBase(text: string, line: number): Found | { readonly why: string } {
  const dockerfile = parseDockerfile(text);
  if (dockerfile === undefined) return { why: 'the Dockerfile is too long' };
  const variables = defaultVariables(dockerfile);
  const before = new Set<string>();
  const uses = dockerfile.stages.flatMap((stage) => {
    const image = expand(stage.image, variables);
    const isStage = image !== undefined && before.has(image.toLowerCase());
    if (stage.name !== undefined) before.add(stage.name);
    return image === undefined || isStage ? [] : [{ stage, image, name: oneName(image) }];
  });
  const asked = uses.find(({ stage }) => stage.line === line);
  if (asked?.name === undefined) return { why: `line ${line} is no FROM of an image that is known` };
  const same = uses.filter(({ name }) => name === asked.name);
  const odd = same.find(({ stage }) => !/^\S+(?:\s+as\s+\S+)?$/i.test(stage.from.text.replace(/[\\`]\s*\n/g, ' ')));
  if (odd !== undefined) return { why: `line ${odd.stage.line} is no FROM that Docker takes` };
  return { dockerfile, uses: same };
}

/** One spelling, with tag and digest. */
function oneName(image: string): string | undefined {
  const read = readReference(image);
  return 'problem' in read ? undefined : formatReference(read.reference);
}

/** The new image in the style of the one that stands. */
function wantedImage({ name, tag, digest }: ImageParts, change: BaseChange): string | { readonly why: string } {
  const isPinned = digest !== '' || change.pin;
  if (isPinned && change.digest === undefined) return { why: `the digest of ${change.tag} is not known` };
  const newTag = tag === '' && digest !== '' ? '' : `:${change.tag}`;
  if (!isPinned && newTag === (tag || ':latest'))
    return { why: 'it names no digest, so the next build takes the newer image by itself' };
  const image = `${name}${newTag}${isPinned ? `@${change.digest}` : ''}`;
  // What registries call a tag is theirs: in a FROM it must be no more than that.
  const read = readReference(image);
  return 'problem' in read ? { why: `the new name is none: ${read.problem.what}` } : image;
}

function stageSplices(
  pieces: readonly Piece[] | undefined,
  after: string,
): readonly Splice[] | { readonly why: string } {
  if (pieces === undefined) return { why: 'its variables have no value in the file' };
  const [now, then] = [imageParts(pieces.map((piece) => piece.text).join('')), imageParts(after)];
  const [nameEnd, tagEnd] = [now.name.length, now.name.length + now.tag.length];
  const [nameLast] = piecesBetween(pieces, 0, nameEnd).slice(-1);
  // The colon stays where it is.
  const tagPieces = piecesBetween(pieces, nameEnd + 1, tagEnd);
  if (now.digest === '' && then.digest !== '' && tagPieces.length > 1)
    return { why: 'its tag is put together from variables, and a digest behind it would hold whatever they say' };
  const tag = changePart(tagPieces, now.tag, then.tag, nameLast);
  const digestPieces = piecesBetween(pieces, tagEnd + 1, Number.POSITIVE_INFINITY);
  const digest = changePart(digestPieces, now.digest, then.digest, tagPieces.at(-1) ?? nameLast);
  if (tag === undefined || digest === undefined) return { why: 'it is not clear which part of it is to change' };
  return [...tag, ...digest];
}

/** @param pieces of the part, without its mark. @param before the last piece of the part before, behind which a new part stands. */
function changePart(
  pieces: readonly Piece[],
  now: string,
  then: string,
  before: Piece | undefined,
): readonly Splice[] | undefined {
  if (now === then) return [];
  if (now !== '') return changePieces(pieces, then.slice(1));
  return before?.at === undefined ? undefined : [{ at: before.at + before.text.length, was: '', text: then }];
}

/** The tag that a comment names for a digest without one is the only place where people see it. */
function commentSplices(text: string, splices: readonly Splice[], image: string, tag: string): readonly Splice[] {
  const { name, tag: ownTag } = imageParts(image);
  if (ownTag !== '') return [];
  return splices.flatMap(({ at, was }) => {
    const comment = was === '' ? undefined : tagComment(text, at, name);
    return comment === undefined || comment.was === tag ? [] : [{ ...comment, text: tag }];
  });
}

/** The tag that a comment names for a FROM that is written with a digest alone. */
export function notedTag(text: string, dockerfile: Dockerfile, stage: Stage): string | undefined {
  const pieces = writtenImages(dockerfile)(stage) ?? [];
  const { name, tag, digest } = imageParts(pieces.map((piece) => piece.text).join(''));
  const at = piecesBetween(pieces, name.length + tag.length + 1, Number.POSITIVE_INFINITY)[0]?.at;
  return tag !== '' || digest === '' || at === undefined ? undefined : tagComment(text, at, name)?.was;
}

/** `undefined` where two changes meet, or something else stands where one is to be made. */
function spliced(text: string, splices: readonly Splice[]): string | undefined {
  const each = new Map(splices.map((splice) => [JSON.stringify([splice.at, splice.was, splice.text]), splice]));
  let [made, end] = ['', 0];
  for (const { at, was, text: then } of [...each.values()].toSorted((a, b) => a.at - b.at)) {
    if (at < end || !text.startsWith(was, at)) return undefined;
    made += text.slice(end, at) + then;
    end = at + was.length;
  }
  return made + text.slice(end);
}
