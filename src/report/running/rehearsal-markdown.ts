import { listedLines } from '../../text/count.js';
import { code, markdown, text } from '../../text/escape.js';
import { gapLines } from '../night-text.js';
import { type Rehearsal, rehearsalCode, rehearsedInOrder } from './rehearsal.js';
import { rehearsalHeadline, rehearsedBy, rehearsedWords, rowText } from './rehearsal-words.js';

/** Images, and gaps, that are listed; GitHub takes 1 MiB. */
const listed = 200;
const longest = 1000;
const images = { most: listed, others: 'more image', last: (words: string) => [`| | ${words} | |`] };
const lines = { most: listed, others: 'more line', last: (words: string) => [`- ${words}`] };

/** A rehearsal as Markdown, for a summary or a comment: what must be looked at first on top. Foreign text is escaped. */
export function rehearsalMarkdown(rehearsal: Rehearsal): string {
  const rows = rehearsedInOrder(rehearsal.rows);
  const gaps = gapLines(rehearsal.gaps);
  const mark = rehearsalCode(rehearsal, 'any') === 0 ? '✅' : '❌';
  return `${[
    `## ${mark} Rehearsal: ${text(rehearsalHeadline(rehearsal), longest)}`,
    '',
    rehearsedBy(rehearsal)
      .map((line) => text(line, longest))
      .join(' '),
    '',
    ...listedLines(gaps, lines, (line) => `- ${text(line, longest)}`),
    ...(gaps.length === 0 ? [] : ['']),
    '| | Image | |',
    '| --- | --- | --- |',
    ...listedLines(
      rows,
      images,
      (row) => `| ${rehearsedWords[row.outcome.kind]} | ${code(row.name, 400)} | ${rowText(row, markdown)} |`,
    ),
  ].join('\n')}\n`;
}
