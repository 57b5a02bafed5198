/** Versions of operating systems' packages, as the systems themselves order them. All give below zero for older, above for newer, zero for equal. */

/** `epoch:version-release` (Debian policy 5.6.12, rpm). */
function evr(version: string): { readonly epoch: number; readonly upstream: string; readonly release: string } {
  const colon = /^\d+:/.exec(version)?.[0].length ?? 0;
  const epoch = colon === 0 ? 0 : version.slice(0, colon - 1);
  const rest = version.slice(colon);
  const cut = rest.lastIndexOf('-');
  return {
    epoch: Number(epoch),
    upstream: cut < 0 ? rest : rest.slice(0, cut),
    release: cut < 0 ? '' : rest.slice(cut + 1),
  };
}

function byEvr(one: string, other: string, compare: (a: string, b: string) => number): number {
  const [a, b] = [evr(one), evr(other)];
  return a.epoch - b.epoch || compare(a.upstream, b.upstream) || compare(a.release, b.release);
}

/** As `dpkg --compare-versions`. */
export function compareDebian(one: string, other: string): number {
  return byEvr(one, other, debianPart);
}

/** Text and numbers in turn; in a text a tilde is before its end, and letters are before all other characters. */
function debianPart(one: string, other: string): number {
  const [a, b] = [pieces(one), pieces(other)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const mine = a[index] ?? '';
    const its = b[index] ?? '';
    if (mine === its) continue;
    const order = index % 2 === 0 ? debianText(mine, its) : Number(mine) - Number(its);
    if (order !== 0) return order;
  }
  return 0;
}

/** Text, number, text, number …; the first text may be empty. */
function pieces(version: string): readonly string[] {
  const found = version.match(/\d+|\D+/g) ?? [];
  return /^\d/.test(version) ? ['', ...found] : found;
}

function debianText(one: string, other: string): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = debianRank(one[index]) - debianRank(other[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function debianRank(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === '~') return -1;
  return (/[A-Za-z]/.test(character) ? 0 : 256) + character.charCodeAt(0);
}

/** As rpm's rpmvercmp, for epoch, version and release. */
export function compareRpm(one: string, other: string): number {
  return byEvr(one, other, rpmPart);
}

/** Runs of digits and of letters; everything else only parts them. A tilde is before, a caret behind the end; a number is newer than letters. */
function rpmPart(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.match(/\d+|[A-Za-z]+|[~^]/g) ?? []);
  for (let index = 0; ; index += 1) {
    const [mine, its] = [a?.[index], b?.[index]];
    if (mine === undefined && its === undefined) return 0;
    if (mine === its) continue;
    const order = rpmRank(mine) - rpmRank(its);
    if (order !== 0) return order;
    return isNumber(mine) ? byNumber(mine ?? '', its ?? '') || continueAfterZeros(a, b, index) : byText(mine, its);
  }
}

/** `01` and `1` are one number: the rest decides. */
function continueAfterZeros(a: readonly string[] = [], b: readonly string[] = [], index: number): number {
  return rpmPart(a.slice(index + 1).join('.'), b.slice(index + 1).join('.'));
}

function rpmRank(piece: string | undefined): number {
  if (piece === '~') return 0;
  if (piece === undefined) return 1;
  if (piece === '^') return 2;
  return isNumber(piece) ? 4 : 3;
}

/** Alpine's suffixes of early versions, then the end of a version, then those of later ones. */
const early = ['alpha', 'beta', 'pre', 'rc'];
const late = ['cvs', 'svn', 'git', 'hg', 'p'];

/** As `apk version -t`: numbers, one letter, suffixes, and the revision of the build last. */
export function compareApk(one: string, other: string): number {
  const [a, b] = [apkParts(one), apkParts(other)];
  return (
    byLists(a.numbers, b.numbers) ||
    byText(a.letter, b.letter) ||
    byLists(a.suffixes, b.suffixes) ||
    a.revision - b.revision
  );
}

function apkParts(version: string) {
  const [, numbers = '', letter = '', suffixes = '', revision = '0'] =
    /^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?/.exec(version) ?? [];
  return {
    numbers: numbers.split('.').map(Number),
    letter,
    suffixes: [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, word = '', number = '']) => [
      suffixRank(word),
      Number(number),
    ]),
    revision: Number(revision),
  };
}

function suffixRank(word: string): number {
  return early.includes(word) ? early.indexOf(word) - early.length : 1 + late.indexOf(word);
}

function byLists(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = (one[index] ?? 0) - (other[index] ?? 0);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numbers of any length: dates and hashes outgrow what a double holds exactly. */
function byNumber(one: string, other: string): number {
  const [a, b] = [one, other].map((digits) => digits.replace(/^0+/, ''));
  return (a?.length ?? 0) - (b?.length ?? 0) || byText(a, b);
}

function isNumber(piece: string | undefined): boolean {
  return piece !== undefined && /^\d/.test(piece);
}

function byText(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
