import type { ImageNames } from '../config/inputs/image-names.js';
import type { Problem } from '../host/errors.js';
import type { LocalImage } from '../image/docker/local-images.js';
import type { Digest } from '../oci/digest.js';
import { matchesImage } from '../policy/image-pattern.js';
import { editDistance } from '../text/nearest.js';
import { byText } from '../text/order.js';

/** Images that one call scans at most: each takes seconds, and `**` is quickly written. */
export const maxImages = 50;
/** Names that a message lists. */
const shown = 5;
/** Names that a wrong pattern is compared with, and characters of each. */
const compared = { names: 1000, characters: 80 } as const;

/** One image of the local store, with all its names that were asked for: several tags may stand for the same bytes. */
export interface LocalChoice {
  readonly id: Digest;
  readonly names: ImageNames;
}

/**
 * The local images that patterns stand for (as the policy's `match`: `*`, `**`, `?`, with or without tag, Docker Hub's names short or long), by name.
 * Patterns without any match come back in `unmatched`.
 */
export function chooseLocal(
  images: readonly LocalImage[],
  patterns: readonly string[],
): { readonly chosen: readonly LocalChoice[]; readonly unmatched: readonly string[] } {
  const isMeant = (pattern: string, { name, digestName }: LocalImage) =>
    matchesImage(pattern, name) || (digestName !== undefined && matchesImage(pattern, digestName));
  const meant = images.filter((image) => patterns.some((pattern) => isMeant(pattern, image)));
  return {
    chosen: byId(meant),
    unmatched: patterns.filter((pattern) => !images.some((image) => isMeant(pattern, image))),
  };
}

/** In the order of the first names. */
function byId(images: readonly LocalImage[]): readonly LocalChoice[] {
  const choices = [...Map.groupBy(images, ({ id }) => id)].flatMap(([id, same]) => {
    const [first, ...others] = [...new Set(same.map(({ name }) => name))].sort();
    return first === undefined ? [] : [{ id, names: [first, ...others] as const }];
  });
  return choices.sort((a, b) => byText(a.names[0], b.names[0]));
}

/** What to say of a pattern that no local image matches. */
export function unmatchedProblem(pattern: string, images: readonly LocalImage[]): Problem {
  const what = 'no image of the local Docker store matches it';
  const names = [...new Set(images.map(({ name }) => name))];
  if (names.length === 0)
    return { where: pattern, what: `${what}: it has no named image`, fix: 'Build one: docker build --tag NAME .' };
  const near = nearestNames(pattern, names);
  const known =
    names.length > near.length
      ? `The nearest of ${names.length} local images (docker image ls shows all): ${near.join(', ')}.`
      : `Local images: ${near.join(', ')}.`;
  const slashes = pattern.includes('**') ? '' : ' `*` matches anything but a slash, `**` anything.';
  return { where: pattern, what, fix: `${known}${slashes}` };
}

function nearestNames(pattern: string, names: readonly string[]): readonly string[] {
  const cut = (text: string) => text.slice(0, compared.characters);
  return names
    .slice(0, compared.names)
    .map((name) => ({ name, distance: editDistance(cut(pattern), cut(name)) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shown)
    .map(({ name }) => name);
}

/** What to say of a call that stands for too many images. */
export function tooManyProblem(count: number): Problem {
  return {
    where: 'images',
    what: `${count} images would be scanned, and one call takes at most ${maxImages}`,
    fix: "Narrow the pattern, for example by its tag: 'acme/*:dev'.",
  };
}
