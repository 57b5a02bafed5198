import { withOneHost } from '../oci/reference.js';
import type { PolicyFile } from './file/policy-file.js';
import { withLimits } from './file/said-rules.js';
import { matchesImage } from './image-pattern.js';
import { type ExceptionRules, strictestLimits } from './policy.js';
import { valuesText } from './setting.js';

/** Rules for exceptions that hold for some images. */
export interface ImageLimits {
  /** Patterns of the policy's `images` that have these rules. */
  readonly images: readonly string[];
  /** They hold as well where no pattern matches. */
  readonly isBase: boolean;
  readonly rules: ExceptionRules;
}

/**
 * Every rule for exceptions that an image may be judged by which an entry for `images` (its patterns; absent: all images) covers: of no pattern, and of each
 * pattern by itself. An image that several patterns match has, key by key, what one of these says. Equal ones are one.
 */
export function limitsFor(file: PolicyFile, images: readonly string[] = ['**']): readonly ImageLimits[] {
  if (file.parts !== undefined) {
    const [one, other] = file.parts.map((part) => limitsFor(part, images));
    return merged((one ?? []).flatMap((first) => (other ?? []).map((second) => strictestOf(first, second))));
  }
  return merged(images.flatMap((image) => limitsOfOne(file, image)));
}

function limitsOfOne({ base, images }: PolicyFile, wanted: string): readonly ImageLimits[] {
  return images.reduce<readonly ImageLimits[]>(
    (limits, { match, said: { exceptions } }) => {
      const covers = overlap(match, wanted);
      if (exceptions === undefined || covers === 'none') return limits;
      const named = (one: ImageLimits, isBase: boolean): ImageLimits => ({
        images: [...one.images, match],
        isBase,
        rules: withLimits(one.rules, exceptions),
      });
      if (covers === 'all') return limits.map((one) => named(one, false));
      const [first] = limits;
      return first === undefined ? limits : limits.concat(named(first, false));
    },
    [{ images: [], isBase: true, rules: base.exceptions }],
  );
}

function strictestOf(one: ImageLimits, other: ImageLimits): ImageLimits {
  return {
    images: [...one.images, ...other.images],
    isBase: one.isBase && other.isBase,
    rules: strictestLimits(one.rules, other.rules),
  };
}

function merged(limits: readonly ImageLimits[]): readonly ImageLimits[] {
  const known = new Map<string, ImageLimits>();
  for (const one of limits) {
    const key = valuesText(one.rules);
    const before = known.get(key) ?? { images: [], isBase: false };
    const images = [...new Set([...before.images, ...one.images])];
    known.set(key, { images, isBase: before.isBase || one.isBase, rules: one.rules });
  }
  return [...known.values()];
}

/**
 * Which of the images that the pattern `wanted` matches another pattern matches. `some` where that is not certain: it makes a warning too many, not an error.
 */
function overlap(pattern: string, wanted: string): 'all' | 'some' | 'none' {
  const [start, wantedStart] = [startOf(pattern), startOf(wanted)];
  if (pattern === wanted) return 'all';
  if (/^\*{2,}$/.test(pattern.slice(start.length)) && wanted.startsWith(start)) return 'all';
  if (wantedStart === wanted) return overlapWithName(pattern, wanted);
  const [one, other] = [oneName(start), oneName(wantedStart)];
  return one.startsWith(other) || other.startsWith(one) ? 'some' : 'none';
}

/** A name without a tag stands for every tag of it, so what a pattern says of tags matches some of its images. */
function overlapWithName(pattern: string, name: string): 'all' | 'some' | 'none' {
  if (matchesImage(pattern, name)) return 'all';
  if (/[:@][^/]*$/.test(name)) return 'none';
  const beforeTag = [pattern.replace(/[:@][^/]*$/, ''), pattern.replace(/[^*?]*$/, '')];
  return beforeTag.some((part) => matchesImage(part, name)) ? 'some' : 'none';
}

/** A pattern up to its first star or question mark. */
function startOf(pattern: string): string {
  return pattern.replace(/[*?].*$/s, '');
}

/** Docker Hub's images have several names. */
function oneName(start: string): string {
  return withOneHost(start)
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
}
