import semverCompare from 'semver/functions/compare.js';
import semverParse from 'semver/functions/parse.js';
import { compareByWords, compareGem, comparePython, isEarlyByWord, isEarlyPython } from './version-language.js';
import { compareApk, compareDebian, compareRpm } from './version-system.js';

/** How an ecosystem orders its versions. `words`: Maven, and every ecosystem whose order is not known. */
export type VersionScheme = 'debian' | 'rpm' | 'apk' | 'semver' | 'python' | 'gem' | 'words';

/** Longest version that is looked at; no ecosystem takes more. */
const maxLength = 256;

/** Below zero when `one` is older than `other`, above when it is newer, zero when they can't be told apart. Takes any text. */
export function compareVersions(one: string, other: string, scheme: VersionScheme): number {
  const [a, b] = [clean(one), clean(other)];
  switch (scheme) {
    case 'debian':
      return compareDebian(a, b);
    case 'rpm':
      return compareRpm(a, b);
    case 'apk':
      return compareApk(a, b);
    case 'semver':
      return compareSemantic(a, b);
    case 'python':
      return comparePython(a, b) ?? compareByWords(a, b);
    case 'gem':
      return compareGem(a, b);
    case 'words':
      return compareByWords(a, b);
  }
}

/** Whether a version is one that its makers call not finished: alpha, beta, candidate, development release. Systems' packages have none. */
export function isPrerelease(version: string, scheme: VersionScheme): boolean {
  const own = clean(version);
  switch (scheme) {
    case 'debian':
    case 'rpm':
    case 'apk':
      return false;
    case 'semver':
      return own.includes('-') && !isPseudoVersion(own) && semantic(own).pre !== '';
    case 'python':
      return isEarlyPython(own);
    case 'gem':
      return /[a-z]/i.test(own);
    case 'words':
      return isEarlyByWord(own);
  }
}

/** The leading numbers of a version without its epoch and `v`: `1:2.36-9` gives [2, 36, 9]. */
export function versionNumbers(version: string): readonly number[] {
  if (plain.test(version)) return version.split('.').map(Number);
  const bare = clean(version).replace(/^\d+[:!]|^[vV](?=\d)/, '');
  const numbers = /^\d+(?:\.\d+)*/.exec(bare)?.[0] ?? '';
  return numbers === '' ? [] : numbers.split('.').map(Number);
}

function clean(version: string): string {
  return version.trim().slice(0, maxLength);
}

/** Nearly all versions. The library takes ten times as long for them. */
const plain = /^\d{1,9}\.\d{1,9}\.\d{1,9}$/;

/** Of equally many numbers each. */
function comparePlain(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((number, at) => Number(number) !== Number(other[at]));
  return index < 0 ? 0 : Number(one[index]) - Number(other[index]);
}

/** The grammar of semver.org 2.0.0, so that the library is asked for nothing that it refuses: a refusal takes it fifty times as long. */
const semanticForm = (() => {
  const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
  const number = '(?:0|[1-9]\\d{0,14})';
  return new RegExp(
    `^v?${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
  );
})();

/** By npm's own library; what is no Semantic Version (`1.2`, NuGet's `4.0.0.1`) part by part, in the same sense. */
function compareSemantic(one: string, other: string): number {
  if (plain.test(one) && plain.test(other)) return comparePlain(one.split('.'), other.split('.'));
  const both = semanticForm.test(one) && semanticForm.test(other);
  const [first, second] = both ? [semverParse(one), semverParse(other)] : [null, null];
  if (first !== null && second !== null) return semverCompare(first, second);
  const [a, b] = [semantic(one), semantic(other)];
  const main = compareByWords(a.main, b.main);
  if (main !== 0 || a.pre === b.pre) return main;
  if (a.pre === '' || b.pre === '') return a.pre === '' ? 1 : -1;
  return semverCompare(`0.0.0-${identifiers(a.pre)}`, `0.0.0-${identifiers(b.pre)}`);
}

/** A pre-release is older than its release, build metadata means nothing (semver.org 10 and 11). */
function semantic(version: string): { readonly main: string; readonly pre: string } {
  const bare = version.replace(/^v(?=\d)/i, '').replace(/\+.*$/s, '');
  const cut = bare.indexOf('-');
  return { main: cut < 0 ? bare : bare.slice(0, cut), pre: cut < 0 ? '' : bare.slice(cut + 1) };
}

function identifiers(pre: string): string {
  const found = pre.match(/[0-9A-Za-z-]+/g) ?? ['0'];
  return found.map((part) => (/^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, '').slice(0, 15) : part)).join('.');
}

/** Go's name for a commit that has no tag: a date and a hash. */
function isPseudoVersion(version: string): boolean {
  return /[-.]\d{14}-[0-9a-f]{12}(?:\+|$)/.test(version);
}
