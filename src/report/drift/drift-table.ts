import { worstOf, worstRowsFirst } from '../../drift/drift.js';
import type { DriftData } from '../../drift/drift-schema.js';
import { plural } from '../../text/count.js';
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
  const lines = wrong
    .slice(0, listed)
    .flatMap((row) => [
      `${paint.red(rowWord(row))}  ${bounded(placeText(row), 150)}  ${bounded(row.image, 150)}`,
      `  ${bounded(faultsText(row), longest)}`,
    ]);
  const gaps = gapTexts(drift);
  return [
    ...lines,
    ...(wrong.length > listed ? [`… ${plural(wrong.length - listed, 'more row')}`] : []),
    ...gaps.slice(0, listed).map((line) => bounded(line, longest)),
    ...(gaps.length > listed ? [`… ${plural(gaps.length - listed, 'more line')}`] : []),
    '',
    askedText(drift),
    driftHeadline(drift),
  ].join('\n');
}
