import { displayWidth, fitEnd, fitStart, takeColumns } from '../../text/display-width.js';

/** Files that name the package of the folder that they lie in. */
const manifests = /\/(?:package\.json|METADATA|PKG-INFO|pom\.xml)$/;

/** Columns below which little of a path could be seen. */
const seenPath = 6;

/**
 * A path in at most `columns`: the first folder and as many of the last ones as there is room for, `app/…/lodash`; what stands behind it stays, its count of
 * others (`and 3 more`) as `+3` where there is no room for words.
 */
export function fitPath(path: string, columns: number): string {
  const [, whole = path, platforms = '', words = '', more = ''] =
    /^(.*?)((?: \([^()]*\/[^()]*\))?)( and ([\d,]+) more)?$/s.exec(path) ?? [];
  const count = more === '' ? '' : ` +${more}`;
  const seen = Math.min(seenPath, displayWidth(whole));
  const forWords = columns - displayWidth(platforms + words);
  const inWords = more === '' || forWords >= Math.min(2 * seenPath, displayWidth(whole)) ? words : count;
  const tail = [platforms + inWords, count].find((one) => columns - displayWidth(one) >= seen) ?? count;
  return fitWhole(whole, columns - displayWidth(tail)) + tail;
}

function fitWhole(whole: string, room: number): string {
  if (displayWidth(whole) <= room) return whole;
  if (!whole.includes('/')) return fitStart(whole, room);
  const short = whole.replace(manifests, '');
  if (displayWidth(short) <= room) return short;
  const parts = short.split('/').filter((part) => part !== '');
  const root = short.startsWith('/') ? '/' : '';
  for (let kept = parts.length - 2; kept > 0; kept -= 1) {
    const shown = `${root}${parts[0]}/…/${parts.slice(-kept).join('/')}`;
    if (displayWidth(shown) <= room) return shown;
  }
  const last = `…/${parts.at(-1) ?? ''}`;
  return parts.length > 1 && displayWidth(last) <= room ? last : fitEnd(short, room);
}

/**
 * A name in at most `columns`: its end where that tells packages apart, `…spring-beans` of a Maven group, `…/x/net` of a host, `…/traverse` of a scope; else its
 * beginning. How many more there are stays.
 */
export function fitPackage(cell: string, columns: number): string {
  const [, name = cell, more = ''] = /^(.*?)(?: and ([\d,]+) more)?$/s.exec(cell) ?? [];
  const count = more === '' ? '' : ` +${more}`;
  const room = Math.max(1, columns - displayWidth(count));
  return (/^[^\s]+[/:][^\s]+$/.test(name) ? fitEnd(name, room) : fitStart(name, room)) + count;
}

/** A version in at most `columns` in which what differs from `other` can be seen: `5.36…deb12u2` beside `5.36…deb12u1`. */
export function fitVersion(version: string, columns: number, other: string): string {
  if (displayWidth(version) <= columns) return version;
  const [, bare, mark = ''] = /^(\S+)( \([^()]+\))$/.exec(version) ?? [];
  if (bare !== undefined) return fitMarked(bare, shortMark(mark), columns, other);
  // Words where there is no version, `won't be fixed`.
  if (!/\d/.test(version)) return fitStart(shortWords[version] ?? version, columns);
  const { part, at, end } = difference(version, other);
  if (displayWidth(version.slice(0, end)) < columns) return fitStart(version, columns);
  // The whole part that differs where there is room beside a beginning, else as much before the difference as there is.
  let from = part;
  while (from < at && displayWidth(version.slice(from)) > columns - 1 - shownStart) from += 1;
  const tail = fitStart(version.slice(from), Math.max(2, columns - 2));
  const head = takeColumns([...version.slice(0, from)], columns - 1 - displayWidth(tail)).join('');
  return `${head}…${tail}`;
}

/** A version with its mark in short, or with a sign that it has one. */
function fitMarked(version: string, mark: string, columns: number, other: string): string {
  const shown = [version + mark, `${version}…`].find((text) => displayWidth(text) <= columns);
  return shown ?? fitVersion(version, columns, other);
}

/** ` (new major version, pre-release)` as ` (major, pre)`. */
function shortMark(mark: string): string {
  return mark.replace(/new (major|minor) version(?: before 1\.0)?/, '$1').replace('pre-release', 'pre');
}

/** Why there is no version to upgrade to, where there is no room for more. */
const shortWords: Readonly<Record<string, string>> = {
  "won't be fixed": "won't fix",
  'no fix yet': 'no fix',
  'end of life': 'EOL',
};

/** Characters of a version's beginning that a reader knows it by. */
const shownStart = 4;

/** Where a version differs first, and where that part begins and ends; parts stand between `.`, `-`, `+`, `~` and `:`. */
function difference(
  version: string,
  other: string,
): { readonly part: number; readonly at: number; readonly end: number } {
  let same = 0;
  while (same < version.length && version[same] === other[same]) same += 1;
  // The other one goes on where this one ends: its last part is what tells them apart.
  const at = Math.min(same, version.length - 1);
  const before = version.slice(0, at);
  const part = Math.max(...['.', '-', '+', '~', ':'].map((mark) => before.lastIndexOf(mark) + 1));
  const rest = version.slice(at).search(/[.\-+~:]/);
  return { part, at, end: rest === -1 ? version.length : at + Math.max(1, rest) };
}

/** Words that say less and less: without the day, which is below the table, then without the mark, which is never cut, then as many of the first as there is room for. */
export function fitWords(words: string, columns: number): string {
  const [, said = words, mark = ''] = /^(.*?)( \(.*\))?$/s.exec(words) ?? [];
  const undated = said.replace(/ until .*$/s, '');
  const parts = undated.split(' ');
  const less = parts.map((_, index) => parts.slice(0, parts.length - index).join(' '));
  return [undated + mark, said, ...less].find((shown) => displayWidth(shown) <= columns) ?? words;
}

/** Columns below which prose is not folded: it would be a word a line. */
const leastFolded = 40;

/** A line in lines of at most `columns`, between words, those after the first set in by four more; as it is where nobody knows how wide a line may be. */
export function foldLine(line: string, columns?: number): readonly string[] {
  if (columns === undefined || columns < leastFolded || displayWidth(line) <= columns) return [line];
  const lead = ' '.repeat(line.length - line.trimStart().length);
  const [first = '', ...words] = line.trimStart().split(' ');
  const lines: string[] = [];
  let last = lead + first;
  for (const word of words) {
    if (displayWidth(last) + 1 + displayWidth(word) <= columns) last += ` ${word}`;
    else {
      lines.push(last.trimEnd());
      last = `${lead}    ${word}`;
    }
  }
  return [...lines, last];
}
