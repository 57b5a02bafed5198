import { posix } from 'node:path';
import { TarWalk } from '../../oci/tar-walk.js';
import { claimedEntry, type FileClaim } from './package-files.js';

/** What is looked for once all layers have been seen, in each of them. */
export interface SecondLook {
  /** Paths under which SBOMs list packages. */
  readonly sbomPaths: ReadonlySet<string>;
  /** Where lists of packages would lie because of links. */
  readonly moved: ReadonlySet<string>;
  /** Files of applications in this layer that its packages of the system are said to have brought. */
  readonly claims: readonly FileClaim[];
}

/** What of it a layer holds. */
export interface SeenInLayer {
  sbomPath: boolean;
  moved: boolean;
  readonly claims: FileClaim[];
}

/** Whether there is anything to look for. */
export function isWanted({ sbomPaths, moved, claims }: SecondLook): boolean {
  return sbomPaths.size > 0 || moved.size > 0 || claims.length > 0;
}

/** Looks at the entries of a layer for what is wanted of it. */
export function secondLook({ sbomPaths, moved, claims }: SecondLook): {
  readonly found: SeenInLayer;
  readonly walk: TarWalk;
} {
  const found: SeenInLayer = { sbomPath: false, moved: false, claims: [] };
  const claimed = Map.groupBy(claims, ({ path }) => claimedEntry(path));
  const sorted = [...moved].sort();
  const walk = new TarWalk({
    entry(name, { isFile, link }) {
      found.sbomPath ||= isFile && sbomPaths.has(name);
      found.moved ||=
        (isFile && (moved.has(name) || moved.has(posix.dirname(name)))) || (!!link && leadsTo(name, sorted));
      for (const claim of claimed.get(name) ?? []) found.claims.push(claim);
      claimed.delete(name);
      return 0;
    },
    content() {},
  });
  return { found, walk };
}

/** Whether one of the paths is this one, or lies below it. Without a list of all folders on the ways: a path of thousands has megabytes of them. */
function leadsTo(way: string, sorted: readonly string[]): boolean {
  return firstFrom(way, sorted) === way || firstFrom(`${way}/`, sorted)?.startsWith(`${way}/`) === true;
}

/** The first of sorted texts that does not come before this one. */
function firstFrom(text: string, sorted: readonly string[]): string | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? text) < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
