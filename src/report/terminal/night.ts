import { firstToLookAt, type Night } from '../../inventory/night.js';
import { listedLines } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import { gapLines, type NightWord, nightHeadline, nightReason, nightWord } from '../night-text.js';
import { staleHeading, staleOf, staleReason } from '../stale-text.js';
import { painter } from './paint.js';

/** Images and gaps that are listed; the JSON has all. */
const listed = 50;
const images = { most: listed, others: 'more image' };
/** Characters of a line: its last sentence says what to do. */
const reasonLength = 600;
const good: ReadonlySet<NightWord> = new Set(['PASSED']);

/** A night on a terminal: what must be looked at first, last the line for all. Clean of control characters, without a newline at its end. */
export function renderNight(night: Night, { colour = false } = {}): string {
  const paint = painter(colour);
  const now = new Date(night.endedAt);
  const rows = firstToLookAt(night.images, now);
  const lines = listedLines(rows, images, (row) => {
    const word = nightWord(row, now);
    const [name = row.digest, ...others] = row.names;
    const also = others.length === 0 ? '' : ` (also ${bounded(others.join(', '), 200)})`;
    const painted = good.has(word) ? paint.green(word.padEnd(11)) : paint.red(word.padEnd(11));
    return `${painted}  ${bounded(name, 150)}${also}: ${bounded(nightReason(row), reasonLength)}`;
  });
  const gaps = gapLines(night.gaps);
  const stale = staleOf(night);
  return [
    ...lines,
    ...listedLines(gaps, { most: listed, others: 'more line' }, (line) => bounded(line, reasonLength)),
    ...(stale.length === 0 ? [] : ['', `${bounded(staleHeading(night, stale), 200)}:`]),
    ...listedLines(
      stale,
      images,
      (one) => `${bounded(one.row.names[0] ?? one.row.digest, 150)}: ${bounded(staleReason(one, now), reasonLength)}`,
    ),
    '',
    bounded(nightHeadline(night), 500),
  ].join('\n');
}
