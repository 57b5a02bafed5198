import { firstToLookAt, type Night, unanswered } from '../../inventory/night.js';
import { plural } from '../../text/count.js';
import { code, text } from '../../text/escape.js';
import { gapLines, nightHeadline, nightReason, nightWord } from '../night-text.js';
import { staleHeading, staleOf, staleReason } from '../stale-text.js';

/** Images, and gaps, that a summary lists; GitHub takes 1 MiB. */
const listed = 200;
const longest = 400;

/** A night as the summary of a step: what must be looked at first on top. Foreign text is escaped. */
export function nightSummary(night: Night): string {
  const now = new Date(night.endedAt);
  const isWhole = unanswered(night) === 0;
  const rows = firstToLookAt(night.images, now);
  const gaps = gapLines(night.gaps);
  const stale = staleOf(night);
  const table = rows.slice(0, listed).map((row) => {
    const [name = row.digest, ...others] = row.names;
    const also = others.length === 0 ? '' : ` (also ${code(others.join(', '), 200)})`;
    return `| ${nightWord(row, now)} | ${code(name, 200)}${also} | ${text(nightReason(row), longest)} |`;
  });
  return `${[
    `## ${isWhole ? '🌙' : '❌'} The night: ${text(nightHeadline(night), longest)}`,
    '',
    ...gaps.slice(0, listed).map((line) => `- ${text(line, longest)}`),
    ...(gaps.length > listed ? [`- … ${plural(gaps.length - listed, 'more line')}`] : []),
    ...(gaps.length === 0 ? [] : ['']),
    '| | Image | |',
    '| --- | --- | --- |',
    ...table,
    ...(rows.length > listed ? [`| | … ${plural(rows.length - listed, 'more image')} | |`] : []),
    ...(stale.length === 0
      ? []
      : ['', `### ${text(staleHeading(night, stale), longest)}`, '', '| Image | |', '| --- | --- |']),
    ...stale
      .slice(0, listed)
      .map((one) => `| ${code(one.row.names[0] ?? one.row.digest, 200)} | ${text(staleReason(one, now), longest)} |`),
    ...(stale.length > listed ? [`| … ${plural(stale.length - listed, 'more image')} | |`] : []),
  ].join('\n')}\n`;
}
