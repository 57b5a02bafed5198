import { quoted } from '../../repository/text-file.js';
import { endOfDay, startOfDay } from '../../text/calendar-day.js';

/** Characters of a reason that are kept. */
const maxReason = 1000;

/** One date on a line: where it stops to hold, or that no calendar has it. */
export interface WrittenDate {
  /** As written, without the punctuation around it. */
  readonly text: string;
  /** The first instant at which the exception no longer holds; absent for what is no date. */
  readonly endsAt?: Date;
}

/** One line of an ignore file, taken apart but not judged. */
export interface IgnoreEntry {
  readonly id: string;
  /** What stands in the comment beside the dates; empty when nothing does. */
  readonly reason: string;
  /** Every expiry on the line, of both notations. */
  readonly dates: readonly WrittenDate[];
  /** What stands between the id and the comment and is an id, too: Trivy passes it over. */
  readonly otherIds: readonly string[];
}

/** White space as Go's unicode.IsSpace has it: Trivy splits lines with strings.Fields (pkg/result/ignore.go). */
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** The words of a line, as strings.Fields gives them. */
export function fields(line: string): readonly string[] {
  return line.split(space).filter((word) => word !== '');
}

/**
 * Takes a line apart. As in Trivy the first word is the id and every word that starts with `exp:` is an expiry, wherever it stands;
 * the comment starts with the first word that starts with `#`.
 * @returns `undefined` for a blank line and a comment line.
 */
export function parseEntry(line: string): IgnoreEntry | undefined {
  const [id, ...words] = fields(line);
  if (id === undefined || id.startsWith('#')) return undefined;
  const comment = words.findIndex((word) => word.startsWith('#'));
  const beforeComment = comment < 0 ? words : words.slice(0, comment);
  const trivyDates = beforeComment.filter((word) => word.startsWith('exp:')).map(trivyDate);
  const { reason, dates } = parseComment(comment < 0 ? [] : words.slice(comment));
  return { id, reason, dates: [...trivyDates, ...dates], otherIds: [id, ...beforeComment].flatMap(joinedIds).slice(1) };
}

/** Ids that stand in one word, as people write a list: `CVE-2024-1234,CVE-2024-5678`. Of a first word that is one thing, that. */
export function joinedIds(word: string, index = 0): readonly string[] {
  const parts = word.split(/[,;|]/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every(isAdvisoryId)) return parts;
  return index === 0 || isAdvisoryId(word) ? [word] : [];
}

/**
 * Reason and dates of a line whatever their form, for what is suggested in its place: they never count. What stands behind the id is a reason without `#`,
 * too, and a day behind `until`, `expires:` and the like is an expiry.
 */
export function meantWords(line: string): Pick<IgnoreEntry, 'reason' | 'dates'> {
  const [first = '', ...rest] = fields(line);
  const glued = first.indexOf('#', 1);
  const words = glued < 0 ? rest : [first.slice(glued), ...rest];
  const comment = words.findIndex((word) => word.startsWith('#'));
  const before = comment < 0 ? words : words.slice(0, comment);
  const said = wordsAndDays(comment < 0 ? [] : words.slice(comment));
  const all = wordsAndDays([...before.filter((word) => !isAdvisoryId(word)), ...words.slice(before.length)]);
  return { reason: said.reason || all.reason, dates: all.dates };
}

function wordsAndDays(words: readonly string[]): Pick<IgnoreEntry, 'reason' | 'dates'> {
  const reason: string[] = [];
  const dates: WrittenDate[] = [];
  for (const [index, written] of words.entries()) {
    const word = index === 0 ? written.replace(/^(?:#+|\/\/+)/, '') : written;
    const day = meantDay(word, reason);
    if (day === undefined) reason.push(word);
    else dates.push(day);
  }
  return { reason: asReason(reason.filter((word) => word !== '')), dates };
}

/** Words that lead to the last day of an exception, and those that stand beside them. */
const leading = /^(?:until|till|exp|expir(?:y|es?|ed|ing|ation)|ends?|ending)$/i;
const beside = /^(?:|valid|on|date)$/i;
/** Only with the year first: other orders are read as different days. */
const dayWord = /^(\D*)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]*Z?)?[)\],.;:]*$/;

/** The day that a word gives, if what leads to it says that it is the last one; the words that lead to it are taken off those before it. */
function meantDay(word: string, before: string[]): WrittenDate | undefined {
  const [, sign = '', year, month = '', date = ''] = dayWord.exec(word) ?? [];
  if (year === undefined) return undefined;
  const lead = [...before.slice(-4), sign].map((one) => one.replaceAll(/[^\p{L}]/gu, ''));
  const start = lead.findLastIndex((one) => !leading.test(one) && !beside.test(one)) + 1;
  const by = lead.slice(start).filter((one) => leading.test(one));
  if (by.length === 0) return undefined;
  before.length -= Math.max(0, lead.length - 1 - start);
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return by.at(-1)?.toLowerCase() === 'exp' ? trivyDate(`exp:${text}`) : policyDate(text);
}

/** The words of a comment (the first starts with `#`) as a reason and the dates in it, in both notations. */
export function parseComment(words: readonly string[]): Pick<IgnoreEntry, 'reason' | 'dates'> {
  const [mark = '', ...rest] = words;
  const reason: string[] = [];
  const dates: WrittenDate[] = [];
  const left = [mark.replace(/^#+/, ''), ...rest].filter((word) => word !== '').reverse();
  for (let word = left.pop(); word !== undefined; word = left.pop()) {
    const [, before, after] = /^(.*?)\bexpiry:(.*)$/iu.exec(word) ?? [];
    if (word.startsWith('exp:')) dates.push(trivyDate(word));
    else if (before === undefined || after === undefined) reason.push(word);
    else {
      if (before !== '') reason.push(before);
      dates.push(policyDate(after === '' ? (left.pop() ?? '') : after));
    }
  }
  return { reason: asReason(reason), dates };
}

/** `exp:2026-01-31`: ends at 00:00 UTC of that day, so the day itself is not covered (Trivy, `Finding.ExpiredAt`). */
function trivyDate(word: string): WrittenDate {
  const text = word.slice('exp:'.length);
  const start = startOfDay(text);
  return start === undefined ? { text } : { text, endsAt: start };
}

/** `Expiry: 2026-01-31`: through the end of that day, UTC. Brackets and punctuation behind it belong to the sentence. */
function policyDate(word: string): WrittenDate {
  const text = withoutEnd(word, ')].,;');
  const endsAt = endOfDay(text);
  return endsAt === undefined ? { text } : { text, endsAt };
}

/** A word that names an advisory, well written or not. */
export function isAdvisoryId(word: string): boolean {
  return /^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC|AVD|DS)-[\w-]*\d/i.test(word);
}

/** Whether an id was meant as a pattern. Nothing is one in Trivy, so it would never match. */
export function isWildcard(id: string): boolean {
  return /[*?]/.test(id);
}

export function wildcardWhy(id: string): string {
  return `${quoted(id)} matches no finding: ids are not patterns, so each needs an entry of its own`;
}

/** Words as one line, without the punctuation that only led to a date; empty when nothing of it is a word. */
export function asReason(words: readonly string[]): string {
  const first = words.findIndex((word) => !/^[-–—,;:|]+$/u.test(word));
  const text = first < 0 ? '' : words.slice(first).join(' ');
  const clean = withoutEnd(text, ' ,;:|([-–—');
  if (!/[\p{L}\p{N}]/u.test(clean) || isPlaceholder(clean)) return '';
  if (clean.length <= maxReason) return clean;
  // The cut must not leave half of a character that takes two units.
  return `${clean
    .slice(0, maxReason - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** Stands in suggestions where only the author knows the reason. */
export const reasonPlaceholder = '<why this is acceptable>';

/** Pasted from a suggestion without being filled in, also where something else has been added. */
function isPlaceholder(text: string): boolean {
  return /^<[^<>]*>$/.test(text) || text.includes(reasonPlaceholder);
}

/** A text without any of these characters at its end. No expression: `[…]+$` takes quadratic time on hostile lines. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
