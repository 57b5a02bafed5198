import type { ConfigError } from '../../host/errors.js';
import { dayOf } from '../../text/calendar-day.js';
import { byText } from '../../text/order.js';
import type { PolicyFile } from '../file/policy-file.js';
import { limitsFor } from '../image-limits.js';
import { withTicket } from './apply-exceptions.js';
import { type Exception, type Exceptions, endingSoon, type RefusedException, renews } from './exception.js';
import { scopeOf } from './exception-index.js';
import { adoptedAmong } from './exception-limits.js';
import { limitNotes, limitsByImages } from './limit-notes.js';
import { type LineNote, note, suggesting } from './line-note.js';
import { suggestionText } from './suggestion.js';

/**
 * What is wrong with each entry of the files that were read, before any scan: those that are not applied (with the line that would be valid), doubles,
 * those that end within `announcedDays` days, and those that the rules of the policy (of `images`, too) refuse for some findings or for all: an error where no
 * finding in any image is left. By file and line.
 */
export function lintExceptions(
  { active, refused: notApplied, undated = [] }: Exceptions,
  policy: PolicyFile,
  now: Date,
): readonly LineNote[] {
  const asksTicket = limitsFor(policy).some(({ rules }) => rules.requireTicket.value);
  const until = limitsFor(policy)
    .map(({ rules }) => rules.adoptedUntil.value ?? '')
    .toSorted()
    .at(-1);
  const isAdopted = until === undefined || until < dayOf(now) ? () => false : adoptedAmong(undated);
  const limitsOf = limitsByImages(policy);
  const notes = [
    ...notApplied.map((entry) => refusalNote(entry, asksTicket, isAdopted(entry) ? until : undefined)),
    ...duplicates(active),
    ...endingSoon(active, now).map((exception) =>
      note(exception, 'notice', 'ending-soon', `ends soon: it holds until ${exception.expiry}. Fix it, or renew it.`),
    ),
    ...active.flatMap((exception) => limitNotes(exception, limitsOf(exception), now)),
  ];
  return notes.toSorted((a, b) => byText(a.path, b.path) || a.line - b.line);
}

/** The notes for a file that can't be read at all, each at its place where the error names one. */
export function invalidNotes(error: ConfigError, path: string): readonly LineNote[] {
  return error.problems.map(({ where, what, fix }) => {
    const [, line, column, key = ''] = /:(\d+)(?::(\d+))?(?: (.*))?$/.exec(where) ?? [];
    const message = `${key === '' ? '' : `${key} `}${what}. ${fix}`;
    const at = { path, line: Number(line ?? 1), ...(column === undefined ? {} : { column: Number(column) }) };
    return { ...at, level: 'error', code: 'invalid', message };
  });
}

/** A note with the column where the entry's id stands in its line, or else the entry begins. `text`: of the file. */
export function withColumn(entry: LineNote, text: string): LineNote {
  if (entry.column !== undefined || entry.id === undefined) return entry;
  const line = text.replace(/^\ufeff/, '').split('\n')[entry.line - 1] ?? '';
  const at = line.indexOf(entry.id);
  return { ...entry, column: 1 + (at < 0 ? Math.max(0, line.search(/[^\s-]/)) : at) };
}

/** What has only ended is no mistake: it is not applied, and `prune` removes it. Nor is what the policy adopts (`until`). */
function refusalNote(entry: RefusedException, requireTicket: boolean, until: string | undefined): LineNote {
  const { refusal, why } = entry;
  const { suggestion } = requireTicket ? withTicket(entry) : entry;
  const isMistake = refusal !== 'expired' && until === undefined;
  const effect = until === undefined ? 'so it is not applied' : `and is adopted until ${until}`;
  return suggesting(
    note(entry, isMistake ? 'error' : 'warning', refusal, `${why}, ${effect}.`),
    suggestionText(suggestion),
  );
}

/** The first that may be applied is; the others are for nothing, but where the first ends earlier. */
function duplicates(active: readonly Exception[]): readonly LineNote[] {
  const first = new Map<string, Exception>();
  return active.flatMap((exception) => {
    const scope = scopeOf(exception);
    const earlier = first.get(scope);
    if (earlier === undefined || renews(exception, earlier)) {
      first.set(scope, exception);
      return [];
    }
    const where = `${earlier.file}:${earlier.line}`;
    return [note(exception, 'warning', 'duplicate', `${where} says the same. Keep one of them.`)];
  });
}
