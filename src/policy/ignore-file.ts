import { ConfigError } from '../host/errors.js';
import { dayOf, daysLater } from './calendar-day.js';
import { type Exception, type Exceptions, holds, type Refusal, type RefusedException } from './exception.js';
import { fields, type IgnoreEntry, parseComment, parseEntry, type WrittenDate } from './ignore-entry.js';
import { quoted } from './text-file.js';

/** Bytes of a line from which Trivy reads no further (bufio.MaxScanTokenSize), without saying so. */
export const maxLine = 64 * 1024;
/** Entries of one ignore file. */
export const maxEntries = 10_000;
/** Days that a suggested expiry lies ahead. */
export const suggestedDays = 30;

/** Where an entry stands, and when it is read. */
interface Setting {
  readonly file: string;
  readonly line: number;
  readonly now: Date;
}

/**
 * Reads a plain `.trivyignore` in Trivy's notation (`CVE-2024-1234 exp:2026-01-31  # reason`: ends at 00:00 UTC of that day) and in
 * the policy's (`CVE-2024-1234  # reason, Expiry: 2026-01-31`: through that day, UTC). The reason is the comment on the line; where the line
 * has none, the comment lines directly above it. The expiry must stand on the line itself; of several the earliest holds. An entry without
 * a reason or a valid expiry, an expired one, and one with characters that make it read differently than it is are not applied but given in
 * `refused`, with the line that would be valid. All else is as in Trivy, but for a byte order mark, which Trivy takes for a part of the first id.
 * @throws ConfigError `exceptions-invalid` for more than `maxEntries` entries or a line of `maxLine` bytes, at which Trivy stops reading,
 * and for a `.yaml` file, which Trivy reads in a form of its own.
 */
export function parseIgnoreFile(text: string, file: string, now: Date): Exceptions {
  if (/\.ya?ml$/.test(file)) throw yamlForm(file);
  const active: Exception[] = [];
  const refused: RefusedException[] = [];
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
    if ('refusal' in result) refused.push(result);
    else active.push(result);
    above = [];
    if (active.length + refused.length > maxEntries) throw tooMany(setting);
  }
  return { active, refused };
}

/** Comment lines above an entry that can be its reason. */
const maxCommentLines = 20;

function readEntry(
  raw: string,
  entry: IgnoreEntry,
  above: readonly string[],
  setting: Setting,
): Exception | RefusedException {
  const used = entry.reason === '' ? above : [];
  const reason = entry.reason === '' ? reasonAbove(above) : entry.reason;
  const date = earliest(entry.dates);
  if ([raw, ...used].some((line) => hidden.test(line.replace(/\r$/, ''))) || invisible.test(entry.id)) {
    const why = 'it holds invisible characters that can make it read differently than it is';
    return refuse('hidden-characters', why, { ...entry, reason }, setting);
  }
  if (date === undefined || date.endsAt === undefined || reason === '') {
    return refuse(...fault(entry, date, reason), { ...entry, reason }, setting);
  }
  const { file, line, now } = setting;
  const exception = { id: entry.id, reason, endsAt: date.endsAt, expiry: date.text, file, line };
  return holds(exception, now) ? exception : refuseExpired(exception, now);
}

/** Bidirectional overrides and isolates (they reorder what a reviewer sees) and control characters but tab. */
const hidden = /[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/;
/** Nothing invisible belongs into an id: it would never match. */
const invisible = /\p{C}/u;

/** The text of the comment lines above an entry, without rulers and dates. */
function reasonAbove(lines: readonly string[]): string {
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
function fault(entry: IgnoreEntry, date: WrittenDate | undefined, reason: string): [Refusal, string] {
  const noReason = reason === '' ? 'it gives no reason' : undefined;
  const noDate = date === undefined ? 'it has no expiry' : undefined;
  const badDate =
    date !== undefined && date.endsAt === undefined
      ? `its expiry ${quoted(date.text)} is no day of the calendar in the form YYYY-MM-DD`
      : undefined;
  const glued = entry.id.includes('#') ? 'a space is missing before #, so the id reads as it stands there' : undefined;
  const why = [glued, badDate, noReason, noDate].filter((part) => part !== undefined).join('; ');
  return [badDate !== undefined ? 'malformed-date' : noReason !== undefined ? 'no-reason' : 'no-expiry', why];
}

/** An exception whose time is over, as it is reported. */
export function refuseExpired(exception: Exception, now: Date): RefusedException {
  const { id, reason, expiry, file, line } = exception;
  return { ...refuse('expired', `it expired on ${expiry}`, { id, reason, dates: [] }, { file, line, now }), expiry };
}

function refuse(refusal: Refusal, why: string, entry: IgnoreEntry, { file, line, now }: Setting): RefusedException {
  const { id, reason, dates } = entry;
  const expiry = earliest(dates)?.text;
  return {
    id,
    refusal,
    file,
    line,
    why,
    suggestion: suggestedLine(id, reason, now),
    ...(expiry !== undefined && { expiry }),
    ...(reason !== '' && { reason }),
  };
}

/** A line that is valid once its reason is: in the policy's notation, ending `suggestedDays` from now. */
export function suggestedLine(id: string, reason: string, now: Date): string {
  const visible = (text: string): readonly string[] => fields(text.replaceAll(/\p{C}+/gu, ' '));
  const clean = visible(id.replace(/(?<=.)#.*$/s, '')).join(' ') || '<id>';
  const said = parseComment(['#', ...visible(reason)]).reason || '<why this is acceptable>';
  return `${clean}  # ${said}, Expiry: ${dayOf(daysLater(now, suggestedDays))}`;
}

/** Line by line every word of it would be a refused entry: true, but no help. */
function yamlForm(where: string): ConfigError {
  const what = 'exceptions in YAML form are not read';
  const fix = 'Write plain lines into a file like `.trivyignore`: `CVE-2024-1234  # reason, Expiry: 2026-01-31`.';
  return new ConfigError([{ where, what, fix }], 'exceptions-invalid');
}

function checkLength(raw: string, { file, line }: Setting): void {
  // UTF-8 has at most three bytes for each unit of a string.
  if (raw.length * 3 < maxLine || new TextEncoder().encode(raw).length < maxLine) return;
  const what = `the line has ${maxLine} bytes or more, where Trivy stops reading`;
  throw new ConfigError([{ where: `${file}:${line}`, what, fix: 'Shorten the line.' }], 'exceptions-invalid');
}

function tooMany({ file, line }: Setting): ConfigError {
  const what = `more than ${maxEntries} entries`;
  return new ConfigError(
    [{ where: `${file}:${line}`, what, fix: 'Remove those that are no longer needed.' }],
    'exceptions-invalid',
  );
}
