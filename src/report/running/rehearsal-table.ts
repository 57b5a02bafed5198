import { listedLines } from '../../text/count.js';
import { bounded, terminal } from '../../text/escape.js';
import { gapLines } from '../night-text.js';
import { painter } from '../terminal/paint.js';
import { type OutcomeKind, type Rehearsal, rehearsedInOrder } from './rehearsal.js';
import { rehearsalHeadline, rehearsedBy, rehearsedWords, rowText } from './rehearsal-words.js';

/** Images and gaps that are listed; the JSON has all. */
const listed = 50;
const maxLine = 1500;
const width = Math.max(...Object.values(rehearsedWords).map((word) => word.length));

/** A rehearsal on a terminal: what must be looked at first, last the line for all. Clean of control characters, without a newline at its end. */
export function renderRehearsal(rehearsal: Rehearsal, { colour = false } = {}): string {
  const paint = painter(colour);
  const painted = (kind: OutcomeKind) => {
    const word = rehearsedWords[kind].padEnd(width);
    return kind === 'fine' || kind === 'exempt' || kind === 'would-be-admitted' ? paint.green(word) : paint.red(word);
  };
  const rows = rehearsedInOrder(rehearsal.rows);
  const gaps = gapLines(rehearsal.gaps);
  return [
    ...listedLines(
      rows,
      { most: listed, others: 'more image' },
      (row) => `${painted(row.outcome.kind)}  ${bounded(row.name, 400)}: ${bounded(rowText(row, terminal), maxLine)}`,
    ),
    ...listedLines(gaps, { most: listed, others: 'more line' }, (line) => bounded(line, maxLine)),
    '',
    ...rehearsedBy(rehearsal).map((line) => bounded(line, maxLine)),
    `${bounded(rehearsalHeadline(rehearsal), maxLine)}.`,
  ].join('\n');
}
