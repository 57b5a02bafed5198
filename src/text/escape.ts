import { cut, plainLine } from './plain-line.js';

/** Characters of a foreign text that stand in a report at most, where the caller names no other limit. */
const defaultLength = 200;

/** A longer address is nobody's advisory; it is shown as its label alone. */
const maxUrl = 2000;

/** Raw characters looked at per visible one: hostile text may be megabytes of characters that are removed. */
const lookahead = 8;

/**
 * One clean line of at most `max` characters (UTF-16 units). What is left out is shown by `…`, which counts.
 * Control, bidi and zero-width characters and newlines are gone (host/text.ts).
 */
export function bounded(foreign: string, max = defaultLength): string {
  const window = foreign.slice(0, max * lookahead);
  const line = cleanLine(window);
  return cut(window.length < foreign.length ? `${line}…` : line, max);
}

/** Like `bounded`, but keeps the end: of a path the file's name says more than its first folder. */
export function boundedPath(foreign: string, max = defaultLength): string {
  const window = foreign.slice(-max * lookahead);
  const line = cleanLine(window);
  if (window.length === foreign.length && line.length <= max) return line;
  return `…${line.slice(Math.max(0, line.length - max + 1)).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** `plainLine`, without its work where printable ASCII and single spaces show that there is none: most names, versions and ids. */
function cleanLine(line: string): string {
  return /[^ -~]|^ | $| {2}/.test(line) ? plainLine(line) : line;
}

/** U+200B as an entity: breaks what GitHub would turn into a mention, a reference or a link, and shows nothing. */
const gap = '&#8203;';

/** Whatever means something inside a line of GitHub Flavored Markdown (spec 0.29, chapter 6) or of HTML. */
const special = /[&<>"'`*~[\]|\\$]/g;

/** Most titles: nothing of what follows would be found in them. A colon or a full stop at the end of a word begins no link. */
const plainWords = /^[A-Za-z](?:[\w ,;()/-]|[:.](?= |$))*$/;
const meaning = /_|GH-|www\.|mailto:|xmpp:|\b[0-9a-f]{7,40}\b/i;

/** What GitHub links as a commit of the repository if it has one, and it has those of every fork's pull request. The number of a CVE is none. */
const commit = /\bCVE-\d{4}-\d+\b|\b[0-9a-f]{7,40}\b/gi;

/**
 * Foreign text as inline Markdown, for running text and table cells alike: it shows what was written and means nothing. No emphasis, code, HTML,
 * link, autolink, mention, reference to an issue or a commit, emoji or formula comes of it, no cell and no line ends in it, no block begins with it. Entities, because
 * they are text everywhere; a backslash in front of a pipe is not. So it may also stand in an HTML element or a quoted attribute.
 */
export function text(foreign: string, max = defaultLength): string {
  const line = bounded(foreign, max);
  if (plainWords.test(line) && !meaning.test(line)) return line;
  return line
    .replace(special, entity)
    .replace(/(?<!\w)_|_(?!\w)/g, entity)
    .replace(/@/g, `@${gap}`)
    .replace(/(?<!&)#(?=\d)/g, `#${gap}`)
    .replace(/\b(GH-(?=\d)|mailto:|xmpp:)/gi, `$1${gap}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${gap}`)
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}${gap}.`)
    .replace(commit, withoutCommit)
    .replace(/^[-+=#:]/, entity)
    .replace(/^(\d{1,9})([.)])/, (_, digits: string, mark: string) => digits + entity(mark));
}

const inHtml: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Foreign text for an element or a quoted attribute of a page of ours, which no Markdown reads. */
export function htmlText(foreign: string, max = defaultLength): string {
  return bounded(foreign, max).replace(/[&<>"']/g, (character) => inHtml[character] ?? character);
}

/** Six signs at a time: GitHub takes seven for a commit. */
function withoutCommit(found: string): string {
  return /^CVE/i.test(found) ? found : found.replace(/.{6}(?=.)/g, `$&${gap}`);
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/**
 * Foreign text as inline code, for names, versions and paths that people copy. Between backticks where they can hold it, else in a `code` element:
 * GFM splits table cells before it looks for code, so a pipe, and a backslash in front of one, can't stand between backticks. Empty stays empty.
 */
export function code(foreign: string, max = defaultLength): string {
  return codeOf(bounded(foreign, max));
}

/** `code` that keeps the end of what is too long. */
export function codePath(foreign: string, max = defaultLength): string {
  return codeOf(boundedPath(foreign, max));
}

/** The longest path that a narrow table leaves whole. */
const wholePath = 24;

/** `codePath` for a cell: a long one may go on in the next line behind each folder, or the table would be wider than the page. */
export function pathCell(foreign: string, max = defaultLength): string {
  const path = boundedPath(foreign, max);
  if (path.length <= wholePath || !path.includes('/')) return codeOf(path);
  return `<code>${text(path, Number.POSITIVE_INFINITY).replaceAll('/', '/<wbr>')}</code>`;
}

function codeOf(line: string): string {
  if (line === '') return '';
  return /[`|\\<>&]/.test(line) ? `<code>${text(line, Number.POSITIVE_INFINITY)}</code>` : `\`${line}\``;
}

/** The address when it is http or https without credentials and not overlong, percent-encoded so that it can stand anywhere; else `undefined`. */
export function safeUrl(foreign: string | undefined): string | undefined {
  if (foreign === undefined || foreign.length > maxUrl) return undefined;
  if (plainUrl.test(foreign) && !notPlain.test(foreign)) return foreign;
  const url = URL.parse(foreign);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  // RFC 3986: no sign but these, a percent sign only before two hexadecimal digits, one fragment.
  return url.href.replace(/[^\w\-.~:/?#@!&+,;=%]|%(?![0-9A-Fa-f]{2})|(?<=#.*)#/g, percentEncoded);
}

/**
 * Most addresses: a host of names in small letters that begin with one, then a path. `URL.parse`, which takes fifty times as long, would give them back
 * unchanged.
 */
const plainUrl = /^https?:\/\/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+\/[\w\-.~/:@!&+,;=]*$/;
/** What it would change or refuse all the same: names in Punycode, and folders that are dots. */
const notPlain = /[/.]xn--|\/\./;

function percentEncoded(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A Markdown link to a web address; the label alone, already escaped, where the address is none. */
export function link(label: string, foreignUrl: string | undefined): string {
  const url = safeUrl(foreignUrl);
  return url === undefined || label === '' ? label : `[${label}](${url.replaceAll('&', '&amp;')})`;
}

/** One row of a GFM table from cells that are already escaped. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
}

/** The title of a column that is so wide that what stands below it keeps to one line: GitHub breaks dates and ids at their hyphens. */
export function wideTitle(title: string, spaces: number): string {
  return `${title}${'\u00a0'.repeat(spaces)}`;
}

/**
 * Foreign text for programs that make links, mentions and commands of plain text: pagers, chats, short messages. It shows what was written, with a space where a
 * scheme, a name behind `@` or a command in angle brackets would begin, so that none does.
 */
export function chat(foreign: string, max = defaultLength): string {
  const line = bounded(foreign, max);
  if (/^[\w .,;()/=+-]*$/.test(line)) return line;
  return cut(line.replace(/:(?=\/\/)|(?<=www)\./gi, '$& ').replace(/[<@#](?=\S)/g, '$& '), max);
}

/** How foreign text gets into a sentence of ours: names and paths that people copy, and running text. */
export interface Voice {
  readonly code: (foreign: string, max?: number) => string;
  readonly path: (foreign: string, max?: number) => string;
  readonly text: (foreign: string, max?: number) => string;
}

export const markdown: Voice = { code, path: codePath, text };
/** Clean lines without any marks. */
export const terminal: Voice = { code: bounded, path: boundedPath, text: bounded };
