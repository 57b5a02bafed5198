import { counted } from '../../text/count.js';
import { code, row, text } from '../../text/escape.js';
import { type Figure, figureText, stateWords } from './figure.js';
import { figuresOf } from './figures.js';
import type { FleetReport } from './fleet-report.js';
import { reportTitle, sourceLines } from './headings.js';
import type { Section } from './section.js';
import { sectionsOf } from './sections.js';

/** Rows of a table: a summary has 1 MiB, and an issue 65,536 characters. */
const listed = 20;
const longest = 200;

const marks = { met: '✅', missed: '❌', unknown: '❔' } as const satisfies Record<
  NonNullable<Figure['state']>,
  string
>;

interface Shown {
  /** Everybody may read it: then it has figures alone, and names no image and no finding. */
  readonly isPublic?: boolean;
  /** What became of it, e.g. whether it was mailed. */
  readonly rows?: readonly string[];
}

/** A report as the summary of a step, or as the text of an issue. Foreign text is escaped. */
export function fleetMarkdown(report: FleetReport, { isPublic = false, rows = [] }: Shown = {}): string {
  const sections = isPublic ? [] : sectionsOf(report, listed).flatMap(sectionLines);
  return `${[
    `## ${reportTitle(report)}`,
    '',
    row(['', 'Figure', 'Value', 'Target', '']),
    row(['---', '---', '---:', '---', '---']),
    ...figuresOf(report).map(figureRow),
    ...sections,
    ...(isPublic ? ['', 'Names of images and findings are withheld: everybody can read this.'] : []),
    '',
    ...rows.map((line) => `- ${text(line, 600)}`),
    ...sourceLines(report).map((line) => `- ${line}`),
  ].join('\n')}\n`;
}

function figureRow(figure: Figure): string {
  const { label, target = '', state, note = '' } = figure;
  const mark = state === undefined ? '' : `${marks[state]} ${stateWords[state]}`;
  return row([mark, label, `**${figureText(figure)}**`, target.replace('<', '&lt;').replace('>', '&gt;'), note]);
}

function sectionLines({ title, note, columns, rows, all, none }: Section): readonly string[] {
  const heading = ['', `### ${title}`, ''];
  if (rows.length === 0) return [...heading, none];
  return [
    ...heading,
    ...(note === undefined ? [] : [note, '']),
    row(columns.map((column) => column.title)),
    row(columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((cell, index) => cellText(cell, columns[index]?.kind)))),
    ...(all > rows.length ? ['', `… ${counted(all - rows.length)} more`] : []),
  ];
}

function cellText(cell: string, kind: Section['columns'][number]['kind'] | undefined): string {
  // A number of ours is the same to Markdown, and better to read as it is: 14.5 d.
  if (kind === 'number' && ownNumber.test(cell)) return cell;
  return kind === 'code' ? code(cell, longest) : text(cell, longest);
}

const ownNumber = /^[\d,.]+(?: [a-z]+)?$/;
