import { ConfigError } from '../../host/errors.js';
import { decodeText } from '../../repository/text-file.js';
import { lastDay } from '../../text/calendar-day.js';
import type { Exceptions } from './exception.js';
import { parseExceptions } from './exception-file.js';
import { fields, parseEntry } from './ignore-entry.js';
import { maxCommentLines, reasonAbove } from './ignore-file.js';
import { type Cut, type ExpiredEntry, expiredItems } from './prune-yaml.js';
import { isYamlFile } from './suggestion.js';

/** A file of exceptions without those that have ended. */
interface PrunedText {
  readonly bytes: Uint8Array;
  readonly removed: readonly ExpiredEntry[];
}

/**
 * Removes the entries that have expired, whatever else is wrong with them: no later day brings them back. Every other byte stays as it is, with two
 * exceptions in plain files: the comment lines directly above an entry that were its reason go with it, and where a comment would become the
 * reason of the next entry, a blank line stays between them. In YAML what stands within an entry goes, comments between entries stay.
 * @throws ConfigError what `parseExceptions` and `decodeText` throw; `prune-unsafe` where the entries that are left would no longer read as before.
 */
export function prune(bytes: Uint8Array, file: string, now: Date): PrunedText {
  const before = parseExceptions(decodeText(bytes, file), file, now);
  // With the byte order mark, which `decodeText` leaves out.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { removed, cuts } = isYamlFile(file) ? expiredItems(text, now) : expiredLines(text, now);
  if (removed.length === 0) return { bytes, removed };
  const left = new TextEncoder().encode(withoutCuts(text, cuts));
  requireTheSame(before, left, file, now);
  return { bytes: left, removed };
}

function withoutCuts(text: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, by } of cuts) {
    parts.push(text.slice(from, start), by);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** What is left must hold for the same findings, no more and no fewer. */
function requireTheSame(before: Exceptions, left: Uint8Array, file: string, now: Date): void {
  const after = parseExceptions(decodeText(left, file), file, now);
  const words = ({ active }: Exceptions) => JSON.stringify(active.map(({ line: _, ...rest }) => rest));
  if (words(before) === words(after)) return;
  const what = 'its expired entries can’t be removed without changing what the others mean';
  const fix = 'Remove them by hand, or write each entry as lines of its own.';
  throw new ConfigError([{ where: file, what, fix }], 'prune-unsafe');
}

interface Line {
  /** Without the byte order mark, with the line break's `\r`. */
  readonly text: string;
  readonly start: number;
  /** Behind the line break. */
  readonly end: number;
}

function linesOf(text: string): readonly Line[] {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  return text
    .slice(start)
    .split('\n')
    .map((line) => {
      const end = Math.min(start + line.length + 1, text.length);
      const placed = { text: line, start, end };
      start = end;
      return placed;
    });
}

function expiredLines(
  text: string,
  now: Date,
): { readonly removed: readonly ExpiredEntry[]; readonly cuts: readonly Cut[] } {
  const lines = linesOf(text);
  const removed: ExpiredEntry[] = [];
  const gone = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const expired = expiredEntry(line.text, index + 1, now);
    if (expired === undefined) continue;
    const first = expired.reason === '' ? reasonStart(lines, index) : index;
    for (let at = first; at <= index; at += 1) gone.add(at);
    const above = lines.slice(first, index).map((comment) => comment.text);
    removed.push({ ...expired, reason: expired.reason || reasonAbove(above) });
  }
  return { removed, cuts: cutsOf(lines, gone, text) };
}

/** Where the comment lines begin that stand directly above an entry. */
function reasonStart(lines: readonly Line[], index: number): number {
  let first = index;
  while (index - first <= maxCommentLines && isComment(lines[first - 1])) first -= 1;
  return first;
}

/** The lines that go; the first of them leaves a blank line where what stands above would serve what stands below. */
function cutsOf(lines: readonly Line[], gone: ReadonlySet<number>, text: string): readonly Cut[] {
  const served = servedFromAbove(lines, gone);
  return lines.flatMap(({ start, end }, index): readonly Cut[] => {
    if (!gone.has(index)) return [];
    const parts = !gone.has(index - 1) && isComment(lines[index - 1]) && served[index] === true;
    return [{ start, end, by: parts ? (/\r?\n$/.exec(text.slice(start, end))?.[0] ?? '') : '' }];
  });
}

function expiredEntry(line: string, number: number, now: Date): ExpiredEntry | undefined {
  const entry = parseEntry(line);
  if (entry === undefined) return undefined;
  const ended = entry.dates.find(({ endsAt }) => endsAt !== undefined && endsAt.getTime() <= now.getTime());
  // A date that is none may have meant any day.
  if (ended === undefined || entry.dates.some(({ endsAt }) => endsAt === undefined)) return undefined;
  return { id: entry.id, line: number, expiry: lastDay(ended.endsAt ?? now), reason: entry.reason };
}

function isComment(line: Line | undefined): boolean {
  return line !== undefined && fields(line.text)[0]?.startsWith('#') === true;
}

/**
 * By line: whether a comment line above it would, without the lines that go, become the reason of an entry that has none of its own.
 */
function servedFromAbove(lines: readonly Line[], gone: ReadonlySet<number>): readonly boolean[] {
  const served: boolean[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const passes = gone.has(index) || isComment(line);
    served[index] = passes ? served[index + 1] === true : parseEntry(line?.text ?? '')?.reason === '';
  }
  return served;
}
