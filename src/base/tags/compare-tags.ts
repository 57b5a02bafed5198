import { byText } from '../../text/order.js';
import { newerCodenames } from './release-lines.js';
import type { TagShape } from './tag-shape.js';

/** Below zero when `one` is older than `other`: number by number, and of two with one beginning the shorter is older. */
export function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] ?? 0) - (other[at] ?? -1);
}

/** Whether the first numbers of two versions are the same. */
export function isSameRelease(one: TagShape, other: TagShape, length: number): boolean {
  return compareNumbers(one.version.slice(0, length), other.version.slice(0, length)) === 0;
}

/** The release of Debian or Ubuntu that a tag names. */
export function codenameOf({ segments }: TagShape): string | undefined {
  return segments.find(({ kind }) => kind === 'codename')?.text;
}

/** Newer in one way and older in none. A finished version is newer than what came before it under the same number. */
export function isNewer(one: TagShape, present: TagShape): boolean {
  if (!isNotBefore(one, present)) return false;
  const byVersion = compareNumbers(one.version, present.version);
  if (byVersion !== 0) return byVersion > 0;
  if (present.isPrerelease) return true;
  const byBuild = compareNumbers(one.build, present.build);
  return byBuild > 0 || (byBuild === 0 && compareNumbers(one.alpine, present.alpine) > 0);
}

/** Whether what it stands on is as new at least: Alpine within its major version, Debian and Ubuntu by their order. */
export function isNotBefore(one: TagShape, present: TagShape): boolean {
  const [own, was] = [codenameOf(one), codenameOf(present)];
  if (own !== was && (own === undefined || was === undefined || !newerCodenames(was).includes(own))) return false;
  return one.alpine[0] === present.alpine[0] && compareNumbers(one.alpine, present.alpine) >= 0;
}

/** The same one for every order of the list. */
export function newestOf(shapes: readonly TagShape[]): TagShape | undefined {
  return shapes.reduce<TagShape | undefined>(
    (newest, one) => (newest === undefined || compareShapes(one, newest) > 0 ? one : newest),
    undefined,
  );
}

/** One order for all: at last by the tag's text, as `1.2` and `1.02` are both in some registry. */
export function compareShapes(one: TagShape, other: TagShape): number {
  return (
    compareNumbers(one.version, other.version) ||
    compareNumbers(one.alpine, other.alpine) ||
    compareNumbers(one.build, other.build) ||
    byCodename(one, other) ||
    byText(one.tag, other.tag)
  );
}

function byCodename(one: TagShape, other: TagShape): number {
  const [a = '', b = ''] = [codenameOf(one), codenameOf(other)];
  if (a === b) return 0;
  return newerCodenames(b).includes(a) ? 1 : -1;
}
