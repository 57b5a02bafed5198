import { compareNumbers, isSameRelease, newestOf } from './compare-tags.js';
import { type FoundTag, keptLength } from './newer-tags.js';
import type { Segment } from './tag-segments.js';
import { type TagShape, tagShape } from './tag-shape.js';

/** So many are offered: one that keeps the system, and one that changes it. */
const maxSlimmer = 2;

/** Variants that are as small as they get, or of another make; what an image without a shell would break is not guessed. */
const isSlimAlready = /^(?:slim|minimal|micro|tiny|busybox|distroless|chiseled|scratch|windowsservercore|nanoserver)/;

/** Segments of a tag without the dashes between them. */
type Parts = readonly string[];

/** Smaller variants of the same release, the newest of each: JRE for JDK, `slim`, Alpine. Nothing is made up: each is a tag that the repository has. */
export function slimmerThan(repository: string, present: TagShape, all: readonly TagShape[]): readonly FoundTag[] {
  const { segments } = present;
  const length = keptLength(repository, present);
  const line = all.filter(
    (one) =>
      isSameRelease(one, present, length) &&
      compareNumbers(one.version, present.version) >= 0 &&
      (present.alpine.length === 0 || compareNumbers(one.alpine, present.alpine) >= 0),
  );
  const newest = (ways: readonly Parts[]) =>
    ways.flatMap((parts) => newestOf(line.filter(isVariant(parts, present))) ?? [])[0];
  return [
    ...found(newest(runtimes(segments)), 'without the compiler (JRE)', 'it runs Java and can build nothing'),
    ...found(newest(slims(segments)), 'with fewer packages', 'tools such as curl, git and compilers may be missing'),
    ...found(
      newest(alpines(segments)),
      'on Alpine',
      'musl instead of glibc: native code must be built for it, and names are looked up differently',
    ),
  ].slice(0, maxSlimmer);
}

function found(shape: TagShape | undefined, why: string, care: string): readonly FoundTag[] {
  return shape === undefined ? [] : [{ kind: 'slimmer', shape, why: `the same release ${why}`, care }];
}

/** `latest` is left out where another word stands for it: `slim` is its smaller variant. */
function isVariant(parts: Parts, present: TagShape): (one: TagShape) => boolean {
  const wanted = tagShape(parts.filter((part) => part !== 'latest').join('-'));
  if ('none' in wanted || wanted.variant === present.variant) return () => false;
  return ({ variant }) => variant === wanted.variant;
}

/** `21-jdk-jammy` and `10.1-jdk21-temurin` with `jre`; and `21`, `21-jammy`, which are JDKs where there is such a tag. */
function runtimes(segments: readonly Segment[]): readonly Parts[] {
  const texts = segments.map(({ text }) => text);
  const jdk = texts.findIndex((text) => /^jdk\d*$/.test(text));
  if (jdk >= 0) return [texts.with(jdk, (texts[jdk] ?? '').replace('jdk', 'jre'))];
  if (texts.some((text) => /^(?:jre|headless)/.test(text))) return [];
  return [texts.toSpliced(versionEnd(segments), 0, 'jre')];
}

/** `slim` stands at the end, or before the release of the system: `20-bookworm-slim`, `3.12-slim-bookworm`. */
function slims(segments: readonly Segment[]): readonly Parts[] {
  if (segments.some(({ text }) => isSlimAlready.test(text))) return [];
  const texts = segments.map(({ text }) => text);
  const codename = segments.findIndex(({ kind }) => kind === 'codename');
  return [[...texts, 'slim'], ...(codename < 0 ? [] : [texts.toSpliced(codename, 0, 'slim')])];
}

/** Alpine stands in the place of `slim` and the release of the system, at the end. */
function alpines(segments: readonly Segment[]): readonly Parts[] {
  if (segments.some(({ kind }) => kind === 'alpine')) return [];
  if (segments.some(({ text }) => text !== 'slim' && isSlimAlready.test(text))) return [];
  const kept = segments.filter(({ kind, text }) => kind !== 'codename' && text !== 'slim').map(({ text }) => text);
  return [[...kept, 'alpine']];
}

function versionEnd(segments: readonly Segment[]): number {
  return segments.findLastIndex(({ kind }) => kind === 'version' || kind === 'build') + 1;
}
