/** How an ecosystem orders its versions: operating systems (dpkg, rpm, apk), Semantic Versioning, and the rest (PEP 440, Maven, RubyGems and kin). */
export type VersionScheme = 'system' | 'semver' | 'other';

/** Longest version that is looked at; no ecosystem takes more. */
const maxLength = 256;

/**
 * Below zero when `one` is older than `other`, above when it is newer, zero when they can't be told apart. Good enough to choose between the fixed
 * versions of advisories, which are written plainly; not a replacement for dpkg or Maven in their corners.
 */
export function compareVersions(one: string, other: string, scheme: VersionScheme): number {
  const [a, b] = [one, other].map((version) => version.trim().slice(0, maxLength));
  switch (scheme) {
    case 'system':
      return compareSystem(a ?? '', b ?? '');
    case 'semver':
      return compareSemantic(a ?? '', b ?? '');
    case 'other':
      return compareParts(parts(a ?? '', languageRank), parts(b ?? '', languageRank), true);
  }
}

/** The leading numbers of a version without its epoch and `v`: `1:2.36-9` gives [2, 36, 9]. */
export function versionNumbers(version: string): readonly number[] {
  const bare = version
    .trim()
    .slice(0, maxLength)
    .replace(/^\d+:|^[vV](?=\d)/, '');
  const numbers = /^\d+(?:\.\d+)*/.exec(bare)?.[0] ?? '';
  return numbers === '' ? [] : numbers.split('.').map(Number);
}

/** A number, or a word with its rank: below zero before the end of a version, above zero behind it. */
interface Part {
  readonly rank: number;
  readonly number?: number;
  readonly word?: string;
}

/** `epoch:version-release`, each compared alone (Debian policy 5.6.12, rpmvercmp). */
function compareSystem(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => {
    const [, epoch = '0', rest = ''] = /^(?:(\d+):)?(.*)$/s.exec(version) ?? [];
    const cut = rest.lastIndexOf('-');
    return {
      epoch: Number(epoch),
      upstream: cut < 0 ? rest : rest.slice(0, cut),
      release: cut < 0 ? '' : rest.slice(cut + 1),
    };
  });
  if (a === undefined || b === undefined) return 0;
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  const upstream = compareParts(parts(a.upstream, systemRank), parts(b.upstream, systemRank), false);
  return upstream !== 0 ? upstream : compareParts(parts(a.release, systemRank), parts(b.release, systemRank), false);
}

/** `1.2.3-rc.1+build`: a pre-release is older than its release, build metadata means nothing (semver.org 11). */
function compareSemantic(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => {
    const bare = version.replace(/^v(?=\d)/i, '').replace(/\+.*$/s, '');
    const cut = bare.indexOf('-');
    return { main: cut < 0 ? bare : bare.slice(0, cut), pre: cut < 0 ? '' : bare.slice(cut + 1) };
  });
  if (a === undefined || b === undefined) return 0;
  const main = compareParts(parts(a.main, languageRank), parts(b.main, languageRank), true);
  if (main !== 0 || a.pre === b.pre) return main;
  if (a.pre === '' || b.pre === '') return a.pre === '' ? 1 : -1;
  return compareParts(
    parts(a.pre, () => 1),
    parts(b.pre, () => 1),
    false,
  );
}

function parts(version: string, rank: (word: string) => number): readonly Part[] {
  const found = version.toLowerCase().match(/\d+|[~^]|_?[a-z]+/g) ?? [];
  return found.map((piece) =>
    /^\d/.test(piece) ? { rank: 1, number: Number(piece) } : { rank: rank(piece), word: piece },
  );
}

/** A tilde sorts before everything, Alpine's suffixes of early versions before the end, letters behind it. */
function systemRank(word: string): number {
  if (word === '~') return -2;
  return /^_(?:alpha|beta|pre|rc)$/.test(word) ? -1 : 0.5;
}

const early = ['dev', 'snapshot', 'a', 'alpha', 'b', 'beta', 'm', 'milestone', 'pre', 'preview', 'c', 'cr', 'rc'];
const nothing = new Set(['final', 'ga', 'release', 'v']);

function languageRank(word: string): number {
  const bare = word.replace(/^_/, '');
  if (nothing.has(bare)) return 0;
  return early.includes(bare) ? early.indexOf(bare) - early.length : 0.5;
}

/** Part by part; a missing one counts as the end of the version. `zeros`: `1.0` is `1.0.0`. */
function compareParts(one: readonly Part[], other: readonly Part[], zeros: boolean): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = comparePart(one[index], other[index], zeros);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(one: Part | undefined, other: Part | undefined, zeros: boolean): number {
  const [a, b] = [rankOf(one, zeros), rankOf(other, zeros)];
  if (a !== b) return a - b;
  if (one?.number !== undefined && other?.number !== undefined) return one.number - other.number;
  const [first, second] = [one?.word ?? '', other?.word ?? ''];
  // Only words of the same standing differ by their letters.
  return a === 0 || first === second ? 0 : first < second ? -1 : 1;
}

function rankOf(part: Part | undefined, zeros: boolean): number {
  if (part === undefined) return 0;
  return zeros && part.number === 0 ? 0 : part.rank;
}
