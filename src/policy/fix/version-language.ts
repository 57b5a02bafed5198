/** Versions of languages' packages that have an order of their own. All give below zero for older, above for newer, zero for equal. */

/** PEP 440, appendix B, without its rare spellings of the same. */
const pep440 =
  /^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;

const preRank: Readonly<Record<string, number>> = { alpha: -3, a: -3, beta: -2, b: -2 };

interface PythonVersion {
  /** Epoch, pre-release, post-release and development release, each a number or two. */
  readonly epoch: number;
  readonly release: readonly number[];
  readonly rest: readonly number[];
  readonly local: string;
  readonly isEarly: boolean;
}

function pythonVersion(version: string): PythonVersion | undefined {
  const found = pep440.exec(version)?.groups;
  if (found === undefined) return undefined;
  const { epoch = '0', release = '', pre, preNumber, implicit, post, postNumber, dev, devNumber, local = '' } = found;
  const isPost = post !== undefined || implicit !== undefined;
  // A development release alone is before all pre-releases; else the release itself is behind them.
  const early = pre !== undefined ? (preRank[pre.toLowerCase()] ?? -1) : dev !== undefined && !isPost ? -9 : 0;
  return {
    epoch: Number(epoch),
    release: release.split('.').map(Number),
    rest: [
      early,
      Number(preNumber ?? 0),
      isPost ? 1 + Number(implicit ?? postNumber ?? 0) : 0,
      dev === undefined ? Number.POSITIVE_INFINITY : Number(devNumber ?? 0),
    ],
    local: local.toLowerCase().replace(/[-_]/g, '.'),
    isEarly: pre !== undefined || dev !== undefined,
  };
}

/** As Python's `packaging`; `undefined` where one of them is none of its versions. */
export function comparePython(one: string, other: string): number | undefined {
  const [a, b] = [pythonVersion(one), pythonVersion(other)];
  if (a === undefined || b === undefined) return undefined;
  return a.epoch - b.epoch || byNumbers(a.release, b.release) || byNumbers(a.rest, b.rest) || byLocal(a.local, b.local);
}

export function isEarlyPython(version: string): boolean {
  return pythonVersion(version)?.isEarly ?? false;
}

/** None is before any; numbers are behind words. */
function byLocal(one: string, other: string): number {
  const [a, b] = [one, other].map((local) => (local === '' ? [] : local.split('.')));
  return bySegments(a ?? [], b ?? []);
}

/** As RubyGems' Gem::Version: words are before numbers and before the end, zeros at the end of numbers and of the words' part mean nothing. */
export function compareGem(one: string, other: string): number {
  const [a, b] = [gemSegments(one), gemSegments(other)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [mine = '0', its = '0'] = [a[index], b[index]];
    if (mine === its) continue;
    const [isMine, isIts] = [mine, its].map((piece) => /^\d/.test(piece));
    if (isMine !== isIts) return isMine ? 1 : -1;
    const order = isMine ? Number(mine) - Number(its) : mine < its ? -1 : 1;
    if (order !== 0) return order;
  }
  return 0;
}

function gemSegments(version: string): readonly string[] {
  const found = version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
  const word = found.findIndex((piece) => !/^\d/.test(piece));
  return word < 0 ? withoutZeros(found) : [...withoutZeros(found.slice(0, word)), ...withoutZeros(found.slice(word))];
}

function withoutZeros(segments: readonly string[]): readonly string[] {
  return segments.slice(0, segments.findLastIndex((piece) => !/^0+$/.test(piece)) + 1);
}

/** Words with which Maven, NuGet and kin call what comes before a release, in their order; then those that mean the release itself. */
const early = ['dev', 'a', 'alpha', 'b', 'beta', 'm', 'milestone', 'pre', 'preview', 'c', 'cr', 'rc', 'snapshot'];
const nothing = new Set(['final', 'ga', 'release', 'v']);

/** Whether a plain version names itself an early one: `2.0-RC1`, `6.0.0-M3`, `1.0.pre2`. */
export function isEarlyByWord(version: string): boolean {
  return parts(version).some(({ rank }) => rank < 0);
}

interface Part {
  readonly rank: number;
  readonly number?: number;
  readonly word?: string;
}

/** Part by part, numbers by size and words by what they mean; zeros at the end mean nothing. Maven, and what has no order that we know. */
export function compareByWords(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = comparePart(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function parts(version: string): readonly Part[] {
  const found = version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  return found.map((piece) =>
    /^\d/.test(piece)
      ? { rank: Number(piece) === 0 ? 0 : 1, number: Number(piece) }
      : { rank: wordRank(piece), word: piece },
  );
}

function wordRank(word: string): number {
  if (nothing.has(word)) return 0;
  return early.includes(word) ? early.indexOf(word) - early.length : 0.5;
}

function comparePart(one: Part | undefined, other: Part | undefined): number {
  const [a, b] = [one?.rank ?? 0, other?.rank ?? 0];
  if (a !== b) return a - b;
  if (one?.number !== undefined && other?.number !== undefined) return one.number - other.number;
  const [first, second] = [one?.word ?? '', other?.word ?? ''];
  // Only words of the same standing differ by their letters.
  return a === 0 || first === second ? 0 : first < second ? -1 : 1;
}

/** Lists of numbers with zeros at the end meaning nothing; infinite ones are equal. */
function byNumbers(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function bySegments(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [mine, its] = [one[index], other[index]];
    if (mine === its) continue;
    if (mine === undefined || its === undefined) return mine === undefined ? -1 : 1;
    const [isMine, isIts] = [mine, its].map((piece) => /^\d+$/.test(piece));
    if (isMine !== isIts) return isMine ? 1 : -1;
    const order = isMine ? Number(mine) - Number(its) : mine < its ? -1 : 1;
    if (order !== 0) return order;
  }
  return 0;
}
