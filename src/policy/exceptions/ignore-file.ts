import { ConfigError } from '../../host/errors.js';
import { quoted } from '../../repository/text-file.js';
import { lastDay } from '../../text/calendar-day.js';
import { hasInvisible, hiddenWhy, readsDifferently } from '../../text/hidden-characters.js';
import type { EntryDraft, Exception, Exceptions, RefusalReason, RefusedException } from './exception.js';
import {
  fields,
  type IgnoreEntry,
  isWildcard,
  meantWords,
  parseComment,
  parseEntry,
  type WrittenDate,
} from './ignore-entry.js';
import { refused, refusedWildcard, unlessDead } from './suggestion.js';

/** Bytes of a line from which Trivy reads no further (bufio.MaxScanTokenSize), without saying so. */
export const maxLine = 64 * 1024;
/** Entries of one ignore file. */
export const maxEntries = 10_000;

/** Where an entry stands, and when it is read. */
interface LinePlace {
  readonly file: string;
  readonly line: number;
  readonly now: Date;
}

/**
 * Reads a plain `.trivyignore` in Trivy's notation (`CVE-2024-1234 exp:2026-01-31  # reason`: ends at 00:00 UTC of that day) and in
 * the policy's (`CVE-2024-1234  # reason, Expiry: 2026-01-31`: through that day, UTC). The reason is the comment on the line; where the line
 * has none, the comment lines directly above it. The expiry must stand on the line itself; of several the earliest holds. An entry without
 * a reason or a valid expiry, an expired one, one whose id no finding can have, and one with characters that make it read differently than it is are not applied but given in
 * `refused`, with the line that would be valid. All else is as in Trivy, but for a byte order mark, which Trivy takes for a part of the first id.
 * @throws ConfigError `exceptions-invalid` for more than `maxEntries` entries or a line of `maxLine` bytes, at which Trivy stops reading.
 */
export function parseIgnoreFile(text: string, file: string, now: Date): Exceptions {
  const active: Exception[] = [];
  const notApplied: RefusedException[] = [];
  let above: string[] = [];
  const lines = text.replace(/^\ufeff/, '').split('\n');
  for (const [index, raw] of lines.entries()) {
    const setting = { file, line: index + 1, now };
    checkLength(raw, setting);
    const entry = parseEntry(raw);
    if (entry === undefined) {
      above = fields(raw).length === 0 ? [] : [...above.slice(-maxCommentLines), raw];
      continue;
    }
    const result = readEntry(raw, entry, above, setting);
    if ('refusal' in result) notApplied.push(result);
    else active.push(result);
    notApplied.push(...entry.otherIds.map((id) => secondId(id, entry, above, setting)));
    above = [];
    if (active.length + notApplied.length > maxEntries) throw tooMany(setting);
  }
  return { active, refused: notApplied };
}

/** Comment lines above an entry that can be its reason. */
export const maxCommentLines = 20;

function readEntry(
  raw: string,
  entry: IgnoreEntry,
  above: readonly string[],
  setting: LinePlace,
): Exception | RefusedException {
  const used = entry.reason === '' ? above : [];
  const reason = entry.reason === '' ? reasonAbove(above) : entry.reason;
  const date = earliest(entry.dates);
  const { now } = setting;
  const draft = draftOf(entry.id, reason, date ?? earliest(datesAbove(above)), setting);
  if ([raw, ...used].some((text) => readsDifferently(text.replace(/\r$/, ''))) || hasInvisible(entry.id)) {
    return refused(draft, 'hidden-characters', hiddenWhy, now);
  }
  if (date?.endsAt === undefined || reason === '') {
    const meant = meantBy(raw, date, above);
    const better = meantDraft(draft, meant);
    if (isWildcard(entry.id)) return refusedWildcard(better, now);
    return refused(better, ...fault(entry, date, reason, { above, meant }, setting), now);
  }
  if (isWildcard(entry.id)) return refusedWildcard(draft, now);
  const exception = { ...draft, endsAt: date.endsAt, expiry: lastDay(date.endsAt) };
  return unlessDead(exception, now);
}

/** What a line says that is not applied, in whatever form: its own words before those above it, as a line may be written wrongly. */
interface Meant {
  readonly reason: string;
  readonly date: WrittenDate | undefined;
}

function meantBy(raw: string, date: WrittenDate | undefined, above: readonly string[]): Meant {
  const { reason, dates } = meantWords(raw);
  const days = dates.filter(({ endsAt }) => endsAt !== undefined);
  return { reason: reason || reasonAbove(above), date: date?.endsAt === undefined ? earliest(days) : date };
}

function meantDraft(draft: EntryDraft, { reason, date }: Meant): EntryDraft {
  return { ...draft, reason, ...(date?.endsAt === undefined ? {} : { expiry: lastDay(date.endsAt) }) };
}

/** `expiry` is the last day for a date that there is, else what was written. */
function draftOf(id: string, reason: string, date: WrittenDate | undefined, { file, line }: LinePlace) {
  const expiry = date?.endsAt === undefined ? date?.text : lastDay(date.endsAt);
  return { id, reason, file, line, ...(expiry === undefined ? {} : { expiry }) };
}

/** What Trivy passes over without a word: a line holds one id. */
function secondId(id: string, entry: IgnoreEntry, above: readonly string[], setting: LinePlace): RefusedException {
  const reason = entry.reason === '' ? reasonAbove(above) : entry.reason;
  // As much of it as is quoted: a word may hold thousands of ids.
  const why = `it stands behind ${quoted(entry.id.slice(0, 100))}, and a line holds one id`;
  return refused(draftOf(id, reason, earliest(entry.dates), setting), 'second-id', why, setting.now);
}

/** Dates in the comment lines above an entry, which are none of its own. */
function datesAbove(lines: readonly string[]): readonly WrittenDate[] {
  return lines.flatMap((line) => parseComment(['#', ...fields(line.replace(/^[^#]*#+/, ''))]).dates);
}

/** The text of the comment lines above an entry, without rulers and dates. */
export function reasonAbove(lines: readonly string[]): string {
  const words = lines
    .map((line) => fields(line.replace(/^[^#]*#+/, '')))
    .filter((line) => /[\p{L}\p{N}]/u.test(line.join('')));
  return parseComment(['#', ...words.flat()]).reason;
}

/** A malformed date before any other, so that it is never passed over; then the one that ends first. */
function earliest(dates: readonly WrittenDate[]): WrittenDate | undefined {
  const end = ({ endsAt }: WrittenDate): number => endsAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  return dates.toSorted((a, b) => end(a) - end(b))[0];
}

/** What keeps an entry from being valid, all of it in one sentence. */
function fault(
  entry: IgnoreEntry,
  date: WrittenDate | undefined,
  reason: string,
  { above, meant }: { readonly above: readonly string[]; readonly meant: Meant },
  { line }: LinePlace,
): [RefusalReason, string] {
  const glued = entry.id.includes('#')
    ? 'a space is missing before #, so the comment counts as part of the id'
    : undefined;
  const isUnmarked = meant.reason !== '' && glued === undefined;
  const noReason =
    reason === ''
      ? `it gives no reason${isUnmarked ? ': without # what stands behind the id is none' : ''}`
      : undefined;
  const nearestAbove = above.findLastIndex((comment) => datesAbove([comment]).length > 0);
  const elsewhere =
    nearestAbove < 0
      ? ''
      : `: the one in line ${line - above.length + nearestAbove} has to be on the line of the entry`;
  const inWords = meant.date === undefined ? '' : ' in a form that counts (`Expiry: YYYY-MM-DD` in the comment)';
  const noDate = date === undefined ? `it has no expiry${elsewhere || inWords}` : undefined;
  const badDate =
    date !== undefined && date.endsAt === undefined
      ? `its expiry ${quoted(date.text)} is not a valid date (YYYY-MM-DD)`
      : undefined;
  const why = [glued, badDate, noReason, noDate].filter((part) => part !== undefined).join('; ');
  return [badDate !== undefined ? 'malformed-date' : noReason !== undefined ? 'no-reason' : 'no-expiry', why];
}

function checkLength(raw: string, { file, line }: LinePlace): void {
  // UTF-8 has at most three bytes for each unit of a string.
  if (raw.length * 3 < maxLine || new TextEncoder().encode(raw).length < maxLine) return;
  const what = `the line has ${maxLine} bytes or more, where Trivy stops reading`;
  throw new ConfigError([{ where: `${file}:${line}`, what, fix: 'Shorten the line.' }], 'exceptions-invalid');
}

function tooMany({ file, line }: LinePlace): ConfigError {
  const what = `more than ${maxEntries} entries`;
  return new ConfigError(
    [{ where: `${file}:${line}`, what, fix: 'Remove those that are no longer needed.' }],
    'exceptions-invalid',
  );
}
