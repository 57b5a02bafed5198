import { worstOf, worstRowsFirst } from '../../drift/drift.js';
import { driftWords } from '../../drift/drift-class.js';
import type { DriftData } from '../../drift/drift-schema.js';
import { counted, listedLines } from '../../text/count.js';
import { code, row, text } from '../../text/escape.js';
import { askedText, classLines, driftHeadline, faultsText, gapTexts, placeText, rowWord } from './drift-text.js';

/** Rows that a summary lists; GitHub takes 1 MiB. */
const listed = 200;
const longest = 400;

interface Shown {
  /** Everybody may read it: then it has numbers alone, and names nothing that runs. */
  readonly isPublic?: boolean;
  /** What became of it, e.g. whether it was recorded. */
  readonly rows?: readonly string[];
}

/** What runs as the summary of a step: what must be looked at first on top. Foreign text is escaped. */
export function renderDriftMarkdown(drift: DriftData, { isPublic = false, rows = [] }: Shown = {}): string {
  const counts = classLines(drift);
  const isGood = counts.length === 0 && drift.gaps.length === 0 && drift.alerts.unjoined.length === 0;
  return `${[
    `## ${isGood ? '✅' : '❌'} What runs: ${driftHeadline(drift)}`,
    '',
    askedText(drift),
    ...(counts.length === 0
      ? []
      : [
          '',
          row(['', 'Rows']),
          row(['---', '---:']),
          ...counts.map(([one, count]) => row([driftWords[one], counted(count)])),
        ]),
    ...(isPublic ? withheld : named(drift)),
    ...(rows.length === 0 ? [] : ['', ...rows.map((line) => `- ${text(line, longest)}`)]),
  ].join('\n')}\n`;
}

const withheld = ['', 'What runs is withheld: everybody can read this.'];

function named(drift: DriftData): readonly string[] {
  const wrong = worstRowsFirst(drift.running).filter((one) => worstOf(one) !== undefined);
  const gaps = gapTexts(drift);
  const table = listedLines(wrong, { most: listed, others: 'more row', last: (words) => ['', words] }, (one) =>
    row([rowWord(one), code(placeText(one), 200), code(one.image, 200), text(faultsText(one), longest)]),
  );
  return [
    ...(gaps.length === 0 ? [] : ['']),
    ...listedLines(
      gaps,
      { most: listed, others: 'more line', last: (words) => [`- ${words}`] },
      (line) => `- ${text(line, longest)}`,
    ),
    ...(wrong.length === 0 ? [] : ['', row(['', 'Runs as', 'Image', 'Why']), row(['---', '---', '---', '---'])]),
    ...table,
  ];
}
