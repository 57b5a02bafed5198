import { type LineNote, type NoteLevel, suggestionMark } from '../../../policy/exceptions/line-note.js';
import { counted, plural } from '../../../text/count.js';
import { bounded, boundedPath } from '../../../text/escape.js';
import { type Paint, painter } from '../paint.js';

/** What a look at the files of the working folder has shown. */
interface LocalNotes {
  readonly notes: readonly LineNote[];
  readonly files: readonly string[];
  readonly valid: number;
}

/** Notes that are shown one by one. */
const maxNotes = 500;
const maxMessage = 500;

/** The notes for a terminal: `file:line:column: error: what`, below it the line that would be valid, and at the end how many there are. */
export function lintText({ notes, files, valid }: LocalNotes, colour = false): string {
  if (files.length === 0) return 'There is no file of exceptions here (.trivyignore, .trivyignore.yaml).';
  const paint = painter(colour);
  const rest = notes.length - maxNotes;
  return [
    ...shownOf(notes).map((note) => noteText(note, paint)),
    ...(rest > 0 ? [`… and ${counted(rest)} more`] : []),
    `${total(notes)} ${plural(valid, 'exception')} may be applied (${files.map((file) => boundedPath(file, 80)).join(', ')}).`,
  ].join('\n');
}

/** In the order of the files; of too many the ones that weigh most. */
function shownOf(notes: readonly LineNote[]): readonly LineNote[] {
  if (notes.length <= maxNotes) return notes;
  const kept = new Set(levels.flatMap((level) => notes.filter((note) => note.level === level)).slice(0, maxNotes));
  return notes.filter((note) => kept.has(note));
}

const levels = ['error', 'warning', 'notice'] as const;

function noteText({ path, line, column, level, message, suggestion }: LineNote, paint: Paint): string {
  const place = `${boundedPath(path, 200)}:${line}${column === undefined ? '' : `:${column}`}`;
  const [what = ''] = suggestion === undefined ? [message] : message.split(suggestionMark);
  const shown = `${place}: ${paint[colours[level]](`${level}:`)} ${bounded(what, maxMessage)}`;
  return suggestion === undefined ? shown : `${shown}\n  valid would be: ${bounded(suggestion, maxMessage)}`;
}

const colours = { error: 'red', warning: 'yellow', notice: 'bold' } as const satisfies Record<NoteLevel, keyof Paint>;

function total(notes: readonly LineNote[]): string {
  const counts = levels.flatMap((level) => {
    const { length } = notes.filter((note) => note.level === level);
    return length === 0 ? [] : [plural(length, level)];
  });
  return counts.length === 0 ? 'Nothing is wrong.' : `${counts.join(', ')}.`;
}

/** The notes as JSON, for editors and other programs. */
export function lintJson({ notes, files, valid }: LocalNotes): string {
  const Notes = notes.map(({ path, line, column, level, code, id, message, suggestion }) => ({
    Path: path,
    Line: line,
    Column: column,
    Level: level,
    Code: code,
    ID: id,
    Message: message,
    Suggestion: suggestion,
  }));
  const Errors = notes.filter(({ level }) => level === 'error').length;
  return JSON.stringify({ Files: files, Valid: valid, Errors, Notes }, undefined, 2);
}
