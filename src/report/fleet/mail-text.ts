import { counted, plural } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import { type Figure, figureText, stateWords } from './figure.js';
import { figuresOf } from './figures.js';
import type { FleetReport } from './fleet-report.js';
import { reportTitle, sourceLines } from './headings.js';
import { hasNewLevel } from './maturity.js';
import type { Section } from './section.js';
import { sectionsOf } from './sections.js';

/** Rows of a table in a mail; what is attached has all. */
const mailRows = 20;
const longest = 120;

/** Tables of a mail: what somebody must look at. What a level of maturity rests on is news where it is another one. */
const mailed = ['findings', 'drift', 'exceptions', 'uncovered', 'stale', 'posture-missing', 'posture-slips', 'gaps'];

export function mailSections(report: FleetReport): readonly Section[] {
  const isAsked = (id: string) => mailed.includes(id) || (id === 'posture-reached' && hasNewLevel(report));
  return sectionsOf(report, mailRows).filter(({ id, rows }) => isAsked(id) && rows.length > 0);
}

/** The subject: numbers and our own words. */
export function mailSubject(report: FleetReport): string {
  const figures = figuresOf(report);
  const missed = figures.filter(({ state }) => state === 'missed').length;
  const unknown = figures.filter(({ state }) => state === 'unknown').length;
  const late = figures.find(({ key }) => key === 'overdue');
  return [
    `[image-gate] ${reportTitle(report).split(':')[0]}`,
    `${missed === 0 ? 'no target missed' : `${plural(missed, 'target')} missed`}${unknown === 0 ? '' : `, ${counted(unknown)} not known`}`,
    `past their time: ${late === undefined ? '' : figureText(late)}`,
  ].join('; ');
}

/** The report as plain text: figures, and the first rows of what must be looked at. Foreign text is clean lines. */
export function mailText(report: FleetReport): string {
  return `${[
    reportTitle(report),
    '',
    ...figuresOf(report).map(figureLine),
    ...mailSections(report).flatMap(sectionLines),
    '',
    ...sourceLines(report),
  ].join('\n')}\n`;
}

function figureLine(figure: Figure): string {
  const { label, state, target, note } = figure;
  const goal = state === undefined ? '' : ` (${stateWords[state]}, target ${target})`;
  return `${label}: ${figureText(figure)}${goal}${note === undefined ? '' : ` - ${note}`}`;
}

function sectionLines({ title, columns, rows, all }: Section): readonly string[] {
  const lines = rows.map((cells) =>
    cells
      .map((cell, index) => (cell === '' ? '' : `${columns[index]?.title}: ${bounded(cell, longest)}`))
      .filter((cell) => cell !== '')
      .join('; '),
  );
  return [
    '',
    title,
    ...lines.map((line) => `- ${line}`),
    ...(all > rows.length ? [`… ${counted(all - rows.length)} more`] : []),
  ];
}
