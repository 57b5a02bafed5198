import type { ConfigError } from '../host/errors.js';
import { type Severity, severities } from '../scan/finding.js';
import { hasTicket, lastEndOf, refuseUntracked, withTicket } from './apply-exceptions.js';
import { type Exception, type Exceptions, endingSoon, type Refusal, type RefusedException } from './exception.js';
import { scopeOf } from './exception-index.js';
import { meantId } from './meant-id.js';
import type { ExceptionRules } from './policy.js';
import { refused } from './suggestion.js';

/** How much is wrong: `error` never becomes right by itself and keeps an entry from being applied. */
export type NoteLevel = 'error' | 'warning' | 'notice';

/** What can be said of a line of a file of exceptions. */
export type NoteCode = Refusal | 'invalid' | 'duplicate' | 'ending-soon' | 'dead-id';

/** One thing to say about a line. */
export interface LineNote {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units; absent where only the line is known. */
  readonly column?: number;
  readonly level: NoteLevel;
  readonly code: NoteCode;
  /** The entry's; absent for a file that can't be read. */
  readonly id?: string;
  /** For people; ids and reasons in it are foreign text. */
  readonly message: string;
  /** The line that would be valid, for an entry that is not applied. The message holds it, too. */
  readonly suggestion?: string;
}

/** Stands in a message between what is wrong and the line that would be valid. */
export const suggestionMark = ' This would be valid: ';

/**
 * What is wrong with each entry of the files that were read, before any scan: those that are not applied (with the line that would be valid), doubles,
 * those that end within `announcedDays` days, and those that end later than the rules allow for some findings or for all. By file and line.
 */
export function lintExceptions(
  { active, refused: notApplied }: Exceptions,
  rules: ExceptionRules,
  now: Date,
): readonly LineNote[] {
  const notes = [
    ...notApplied.map((entry) => refusalNote(entry, rules)),
    ...duplicates(active),
    ...active.flatMap((exception) => deadIdNotes(exception, now)),
    ...endingSoon(active, now).map((exception) =>
      note(exception, 'notice', 'ending-soon', `ends soon: it holds until ${exception.expiry}. Fix it, or renew it.`),
    ),
    ...active.flatMap((exception) => tooFarNotes(exception, rules, now)),
    ...(rules.requireTicket
      ? active.filter((exception) => !hasTicket(exception)).map((exception) => untracked(exception, now))
      : []),
  ];
  return notes.toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
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

function note(at: Pick<Exception, 'id' | 'file' | 'line'>, level: NoteLevel, code: NoteCode, text: string): LineNote {
  return { path: at.file, line: at.line, level, code, id: at.id, message: `${at.id}: ${text}` };
}

/** A note with the column where the entry's id stands in its line, or else the entry begins. `text`: of the file. */
export function withColumn(entry: LineNote, text: string): LineNote {
  if (entry.column !== undefined || entry.id === undefined) return entry;
  const line = text.replace(/^\ufeff/, '').split('\n')[entry.line - 1] ?? '';
  const at = line.indexOf(entry.id);
  return { ...entry, column: 1 + (at < 0 ? Math.max(0, line.search(/[^\s-]/)) : at) };
}

/** What has only ended is no mistake: it is not applied, and `prune` removes it. */
function refusalNote(entry: RefusedException, { requireTicket }: ExceptionRules): LineNote {
  const { refusal, why } = entry;
  const { suggestion } = requireTicket ? withTicket(entry) : entry;
  return suggesting(
    note(entry, refusal === 'expired' ? 'warning' : 'error', refusal, `${why}, so it is not applied.`),
    suggestion,
  );
}

function suggesting(said: LineNote, suggestion: string): LineNote {
  return { ...said, message: `${said.message}${suggestionMark}${suggestion}`, suggestion };
}

function untracked(exception: Exception, now: Date): LineNote {
  const text = 'it names no ticket, which the policy requires, so it is not applied.';
  return suggesting(note(exception, 'error', 'no-ticket', text), refuseUntracked(exception, now).suggestion);
}

/** An id that no finding can have: the entry covers nothing. */
function deadIdNotes(exception: Exception, now: Date): readonly LineNote[] {
  const { id } = exception;
  const meant = meantId(id);
  if (meant === undefined) return [];
  const { suggestion } = refused({ ...exception, id: meant.id ?? '<id>' }, 'second-id', '', now);
  return [suggesting(note(exception, 'error', 'dead-id', `no finding has this id: ${meant.why}.`), suggestion)];
}

/** The first that may be applied is; the others are for nothing, but where the first ends earlier. */
function duplicates(active: readonly Exception[]): readonly LineNote[] {
  const first = new Map<string, Exception>();
  return active.flatMap((exception) => {
    const scope = scopeOf(exception);
    const earlier = first.get(scope);
    if (earlier === undefined) first.set(scope, exception);
    if (earlier === undefined) return [];
    const where = `${earlier.file}:${earlier.line}`;
    return [note(exception, 'warning', 'duplicate', `${where} says the same. Keep one of them.`)];
  });
}

function tooFarNotes(exception: Exception, { maxDays }: ExceptionRules, now: Date): readonly LineNote[] {
  const refusing = severities.filter((severity) => exception.endsAt.getTime() > lastEndOf(maxDays[severity], now));
  if (refusing.length === 0) return [];
  const isNever = refusing.length === severities.length;
  const limits = refusing.map((severity: Severity) => `${severity} ${maxDays[severity]}`).join(', ');
  const text = isNever
    ? `its expiry ${exception.expiry} lies too far ahead, so it is not applied. Days at most: ${limits}.`
    : `its expiry ${exception.expiry} lies too far ahead for some findings, to which it is not applied. Days at most: ${limits}.`;
  const days = Math.min(...refusing.map((severity) => maxDays[severity]));
  const { suggestion } = refused(exception, 'too-far-ahead', '', now, days);
  return [suggesting(note(exception, isNever ? 'error' : 'warning', 'too-far-ahead', text), suggestion)];
}
