import { firstToLookAt, type Night, unanswered } from '../../inventory/night.js';
import { listedLines } from '../../text/count.js';
import { code, text } from '../../text/escape.js';
import { gapLines, nightHeadline, nightReason, nightWord } from '../night-text.js';
import { staleHeading, staleOf, staleReason } from '../stale-text.js';

/** Images, and gaps, that a summary lists; GitHub takes 1 MiB. */
const listed = 200;
const longest = 400;
const images = { most: listed, others: 'more image', last: (words: string) => [`| | ${words} | |`] };
const lines = { most: listed, others: 'more line', last: (words: string) => [`- ${words}`] };

/** A night as the summary of a step: what must be looked at first on top. Foreign text is escaped. */
export function nightSummary(night: Night): string {
  const now = new Date(night.endedAt);
  const isWhole = unanswered(night) === 0;
  const rows = firstToLookAt(night.images, now);
  const gaps = gapLines(night.gaps);
  const stale = staleOf(night);
  const table = listedLines(rows, images, (row) => {
    const [name = row.digest, ...others] = row.names;
    const also = others.length === 0 ? '' : ` (also ${code(others.join(', '), 200)})`;
    return `| ${nightWord(row, now)} | ${code(name, 200)}${also} | ${text(nightReason(row), longest)} |`;
  });
  return `${[
    `## ${isWhole ? '🌙' : '❌'} The night: ${text(nightHeadline(night), longest)}`,
    '',
    ...listedLines(gaps, lines, (line) => `- ${text(line, longest)}`),
    ...(gaps.length === 0 ? [] : ['']),
    '| | Image | |',
    '| --- | --- | --- |',
    ...table,
    ...(stale.length === 0
      ? []
      : ['', `### ${text(staleHeading(night, stale), longest)}`, '', '| Image | |', '| --- | --- |']),
    ...listedLines(
      stale,
      { ...images, last: (words) => [`| ${words} | |`] },
      (one) => `| ${code(one.row.names[0] ?? one.row.digest, 200)} | ${text(staleReason(one, now), longest)} |`,
    ),
  ].join('\n')}\n`;
}
