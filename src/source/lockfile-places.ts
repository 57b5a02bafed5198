import { posix } from 'node:path';
import type { Vulnerability } from '../scan/finding.js';
import { type LockfilePackage, packageKey } from '../scan/lockfile.js';
import type { Instruction } from './dockerfile.js';
import { type Location, repositoryPath } from './location.js';

/** Finds the line of a lockfile that a package of the image was installed from. */
export type LockfilePlace = (finding: Vulnerability, maker: Instruction | undefined) => Location | undefined;

/** Where npm puts tools of the machine: no lockfile of a project leads there. */
const globalModules = /^\/?usr\/(?:local\/)?lib\/node_modules\//;

/**
 * Looks packages up by ecosystem, name and version. Of several lockfiles that name a package, the one whose folder the instruction copied comes first,
 * then the one whose folder is found in the package's path, then the one nearest to the root.
 */
export function lockfilePlaces(packages: readonly LockfilePackage[]): LockfilePlace {
  const byKey = new Map<string, LockfilePackage[]>();
  for (const found of packages) {
    const key = packageKey(found);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [found]);
    else others.push(found);
  }
  return (finding, maker) => {
    if (finding.package.class !== 'language' || globalModules.test(finding.path ?? '')) return undefined;
    const candidates = byKey.get(packageKey(finding.package)) ?? [];
    const chosen = candidates.length > 1 ? best(candidates, finding, maker) : candidates[0];
    const path = chosen && repositoryPath(chosen.path);
    return chosen === undefined || path === undefined ? undefined : { path, line: chosen.line };
  };
}

/** Lockfiles with the same package that are weighed; a monorepo may have it in each of its services. */
const maxCandidates = 200;

function best(
  candidates: readonly LockfilePackage[],
  finding: Vulnerability,
  maker: Instruction | undefined,
): LockfilePackage | undefined {
  const sources = maker === undefined ? [] : copiedFolders(maker);
  const inImage = `/${finding.path ?? finding.target}`;
  const weighed = candidates.slice(0, maxCandidates).map((candidate) => {
    const folder = posix.dirname(candidate.path);
    return {
      candidate,
      copied: copiedDepth(folder, sources),
      shared: sharedFolders(folder, inImage),
      depth: candidate.path.split('/').length,
    };
  });
  const [first] = weighed.sort(
    (a, b) =>
      b.copied - a.copied || b.shared - a.shared || a.depth - b.depth || (a.candidate.path < b.candidate.path ? -1 : 1),
  );
  return first?.candidate;
}

/** Sources of a COPY or ADD from the build context. */
function copiedFolders({ keyword, flags, text }: Instruction): readonly string[] {
  if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some((flag) => flag.startsWith('from='))) return [];
  const words = text.replace(/[\\`][ \t\r]*\n/g, ' ').match(/[^\s"',[\]]+/g) ?? [];
  return words.slice(0, -1).map((word) => posix.normalize(word).replace(/^\/+|\/+$/g, ''));
}

/** How many folders deep the longest source is that lies in the lockfile's folder or around it; the context itself tells nothing. */
function copiedDepth(folder: string, sources: readonly string[]): number {
  const fitting = sources.filter((source) => source !== '.' && (isWithin(folder, source) || isWithin(source, folder)));
  return fitting.reduce((depth, source) => Math.max(depth, source.split('/').length), 0);
}

/** The lockfile's path is relative to the repository, a source to the context, which may be a folder of it. */
function isWithin(inner: string, outer: string): boolean {
  return outer !== '.' && `/${inner}/`.includes(`/${outer}/`);
}

/** How many folders at the end of the lockfile's folder stand one after the other in the path in the image. */
function sharedFolders(folder: string, inImage: string): number {
  const names = folder === '.' ? [] : folder.split('/');
  const longest = names.findIndex((_, index) => inImage.includes(`/${names.slice(index).join('/')}/`));
  return longest < 0 ? 0 : names.length - longest;
}
