import { type Exception, refusals } from './exception.js';

/** How much is wrong: `error` never becomes right by itself and keeps an entry from being applied. */
export type NoteLevel = 'error' | 'warning' | 'notice';

/** What can be said of a line of a file of exceptions. */
export const noteCodes = [...refusals, 'invalid', 'duplicate', 'ending-soon'] as const;
type NoteCode = (typeof noteCodes)[number];

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

/** A note on an entry. */
export function note(
  at: Pick<Exception, 'id' | 'file' | 'line'>,
  level: NoteLevel,
  code: NoteCode,
  text: string,
): LineNote {
  return { path: at.file, line: at.line, level, code, id: at.id, message: `${at.id}: ${text}` };
}

/** The same with the line that would be valid. */
export function suggesting(said: LineNote, suggestion: string): LineNote {
  return { ...said, message: `${said.message}${suggestionMark}${suggestion}`, suggestion };
}
