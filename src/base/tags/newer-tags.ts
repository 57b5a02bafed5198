import {
  codenameOf,
  compareNumbers,
  compareShapes,
  isNewer,
  isNotBefore,
  isSameRelease,
  newestOf,
} from './compare-tags.js';
import { comingReleases, isLongRelease, newerCodenames, releaseLength, releaseWords } from './release-lines.js';
import type { TagShape } from './tag-shape.js';

/** A tag that could stand in the place of the present one. */
export interface FoundTag {
  readonly kind: 'newer-tag' | 'other-release' | 'slimmer';
  readonly shape: TagShape;
  /** Clauses for people, as in a candidate. */
  readonly why: string;
  readonly care?: string;
}

/** So many releases are offered for one that has ended: the newest, and the one before it, which others have tried longer. */
const maxReleases = 2;

/** How many of the first numbers of a version stay as they are. */
export function keptLength(repository: string, present: TagShape): number {
  return present.isDated ? 0 : releaseLength(repository, present.version);
}

/** The newest tags of the present one's release and variant: the newest patch, the newest of all, and the newest on a later Alpine. */
export function newerInLine(repository: string, present: TagShape, all: readonly TagShape[]): readonly FoundTag[] {
  if (present.version.length === 0) return [];
  const length = keptLength(repository, present);
  const line = all.filter(
    (one) => one.variant === present.variant && isSameRelease(one, present, length) && isNewer(one, present),
  );
  const onSame = line.filter(({ alpine }) => compareNumbers(alpine, present.alpine) === 0);
  const levels = present.isDated ? [0] : [...new Set([Math.max(2, length), length])];
  const found = levels.flatMap((level) => {
    const shape = newestOf(onSame.filter((one) => isSameRelease(one, present, level)));
    return shape === undefined ? [] : [{ kind: 'newer-tag', shape, why: newerWords(present, shape, level) } as const];
  });
  return onlyOnce([...found, ...onLaterAlpine(present, newestOf(line), length)]);
}

function onLaterAlpine(present: TagShape, shape: TagShape | undefined, length: number): readonly FoundTag[] {
  if (shape === undefined || compareNumbers(shape.alpine, present.alpine) === 0) return [];
  const alpines = `Alpine ${shape.alpine.join('.')} instead of ${present.alpine.join('.')}`;
  const level = isSameRelease(shape, present, 2) && !present.isDated ? 2 : length;
  const why = `${newerWords(present, shape, level)}, on ${alpines}`;
  return [{ kind: 'newer-tag', shape, why, care: "the system's packages change: test what uses them" }];
}

/**
 * Tags for a release that gets no fixes any more: the same version on a later release of the system, where the tag names that; else the newest releases of the product, those
 * with long support where there are such.
 */
export function otherReleases(repository: string, present: TagShape, all: readonly TagShape[]): readonly FoundTag[] {
  const onLaterSystem = laterSystems(repository, present, all);
  if (onLaterSystem.length > 0 || present.isDated) return onLaterSystem;
  const length = releaseLength(repository, present.version);
  if (present.version.length < length) return [];
  const later = all.filter(
    (one) =>
      one.anyRelease === present.anyRelease &&
      isNotBefore(one, present) &&
      compareNumbers(one.version.slice(0, length), present.version.slice(0, length)) > 0,
  );
  const long = later.filter(({ version }) => isLongRelease(repository, version));
  const releases = Map.groupBy(long.length > 0 ? long : later, ({ version }) => version.slice(0, length).join('.'));
  const coming = comingReleases(repository);
  return [...releases.values()]
    .flatMap((tags) => newestOf(tags) ?? [])
    .toSorted((one, other) => compareShapes(other, one))
    .slice(coming, coming + maxReleases)
    .map((shape) => ({
      kind: 'other-release',
      shape,
      why: `release ${versionText(shape, length)}, as ${versionText(present, length)} or the system below it gets no fixes any more`,
      care: 'another release: read its notes, and test',
    }));
}

function laterSystems(repository: string, present: TagShape, all: readonly TagShape[]): readonly FoundTag[] {
  const codename = codenameOf(present);
  if (codename === undefined) return [];
  const length = keptLength(repository, present);
  const same = all.filter(
    (one) =>
      one.anyRelease === present.anyRelease &&
      isSameRelease(one, present, length) &&
      (present.isDated || compareNumbers(one.version, present.version) >= 0),
  );
  const bySystem = Map.groupBy(same, (one) => codenameOf(one) ?? '');
  return newerCodenames(codename)
    .flatMap((name) => newestOf(bySystem.get(name) ?? []) ?? [])
    .slice(0, maxReleases)
    .map((shape) => ({
      kind: 'other-release',
      shape,
      why: `on ${releaseWords(codenameOf(shape) ?? '')}, as ${releaseWords(codename)} gets no fixes any more`,
      care: "the system's packages change: test what uses them",
    }));
}

function newerWords(present: TagShape, { version }: TagShape, level: number): string {
  if (present.isDated) return 'a later build';
  if (compareNumbers(version, present.version) === 0)
    return present.isPrerelease ? 'the finished version' : `a later build of ${versionText(present)}`;
  return level > 1
    ? `a newer patch of ${versionText(present, level)}`
    : `a newer version of ${versionText(present, level)}`;
}

/** The first numbers of a version as its makers write them: `24.04`, `8` of `8u422`, `21` of `21_35`. */
function versionText({ segments }: TagShape, length = Number.POSITIVE_INFINITY): string {
  const text = segments.find(({ kind }) => kind === 'version')?.text ?? '';
  if (length === Number.POSITIVE_INFINITY) return text;
  const numbers = text.replace(/_.*/s, '').split(/(?=[.u])/);
  return numbers.slice(0, length).join('');
}

/** The first of those with one tag. */
function onlyOnce(found: readonly FoundTag[]): readonly FoundTag[] {
  return found.filter(({ shape }, index) => found.findIndex((one) => one.shape.tag === shape.tag) === index);
}
