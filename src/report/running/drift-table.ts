import { worstOf, worstRowsFirst } from '../../drift/drift.js';
import type { DriftData } from '../../drift/drift-schema.js';
import { listedLines } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import { painter } from '../terminal/paint.js';
import { askedText, driftHeadline, faultsText, gapTexts, placeText, rowWord } from './drift-text.js';

/** Rows and gaps that are listed; the JSON has all. */
const listed = 50;
const longest = 600;

/** What runs on a terminal: what must be looked at first, last the line for all. Clean of control characters, without a newline at its end. */
export function renderDrift(drift: DriftData, { colour = false } = {}): string {
  const paint = painter(colour);
  const wrong = worstRowsFirst(drift.running).filter((row) => worstOf(row) !== undefined);
  return [
    ...listedLines(wrong, { most: listed, others: 'more row' }, (row) => [
      `${paint.red(rowWord(row))}  ${bounded(placeText(row), 150)}  ${bounded(row.image, 150)}`,
      `  ${bounded(faultsText(row), longest)}`,
    ]),
    ...listedLines(gapTexts(drift), { most: listed, others: 'more line' }, (line) => bounded(line, longest)),
    '',
    askedText(drift),
    driftHeadline(drift),
  ].join('\n');
}
