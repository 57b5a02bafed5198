import type { Judged } from '../policy/decision.js';
import type { Exception } from '../policy/exception.js';
import { type Severity, severities } from '../scan/finding.js';
import { presenceWord } from './change.js';
import { changeLines } from './change-text.js';
import { alignedLines, type Column } from './columns.js';
import { bounded, boundedPath, terminal } from './escape.js';
import { daysLeft, newMark, proofText } from './exception-text.js';
import { blockingFirst, findingText, treatment } from './finding-text.js';
import { type Paint, painter } from './paint.js';
import type { Story } from './story.js';
import { counted, reasonLength, tally, totalOf, verdictReason } from './tally.js';

/** How the console table is to look. */
export interface TableOptions {
  /** Columns of the terminal, kept to from 60 on. Default 140, which the log of a GitHub run shows without wrapping on most screens. */
  readonly width?: number;
  /** ANSI colours. Default false. */
  readonly colour?: boolean;
  /** Findings shown at most. Default 50. */
  readonly rows?: number;
  /** Where the whole list is, named when the table is cut. */
  readonly file?: string;
}

/** Rows of the table where the caller names no other limit. */
export const tableRows = 50;

/** Entries of each list below the table. */
const listRows = 20;

const columns: readonly Column[] = [
  { title: 'SEVERITY', min: 8, keep: 'start' },
  { title: 'FINDING', min: 19, keep: 'start' },
  { title: 'PACKAGE', min: 10, keep: 'start' },
  { title: 'INSTALLED', min: 9, keep: 'start', dispensable: 2 },
  { title: 'FIXED IN', min: 8, keep: 'start' },
  { title: 'POLICY', min: 7, keep: 'start' },
  { title: 'WHERE', min: 16, keep: 'end', dispensable: 1 },
];

/**
 * What a person sees in the log: findings worst first, what else is wrong, exceptions, the totals, and at the very end the verdict with its reasons.
 * Ends without a newline. Clean of control characters; a log must still keep lines that begin with `::` from becoming commands (host's Log does).
 */
export function renderTable(story: Story, options: TableOptions = {}): string {
  const paint = painter(options.colour ?? false);
  const sections = [
    findingLines(story, options, paint),
    concernLines(story, paint),
    exceptionLines(story, paint),
    changeLines(story),
    totalLines(story, paint),
    verdictLines(story, paint),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function findingLines(
  story: Story,
  { width = 140, rows = tableRows, file }: TableOptions,
  paint: Paint,
): readonly string[] {
  const { open, excepted } = story.decision.triage;
  const all = [...blockingFirst(open), ...excepted];
  if (all.length === 0) return [];
  const shown = all.slice(0, rows);
  const lines = alignedLines(
    columns,
    shown.map((judged) => cells(story, judged)),
    width,
    (cell, row, column) => paintCell(paint, cell, shown[row], column),
  );
  return all.length > shown.length ? [...lines, paint.dim(cutLine(all.length - shown.length, file))] : lines;
}

function cells(story: Story, judged: Judged): readonly string[] {
  const { id, what, installed, fixed, where } = findingText(story, judged.finding);
  const mark = presenceWord(story, judged);
  const policy = mark === '' ? treatment(judged) : `${treatment(judged)} (${mark})`;
  const short = [id, what, installed, fixed, policy].map((cell) => bounded(cell, 60));
  return [judged.finding.severity, ...short, boundedPath(where, 100)];
}

function paintCell(paint: Paint, cell: string, judged: Judged | undefined, column: number): string {
  if (judged === undefined) return paint.dim(cell);
  if (judged.exception !== undefined) return paint.dim(cell);
  if (column === 0) return paint[severityPaint[judged.finding.severity]](cell);
  return column === 5 && judged.action === 'block' ? paint.red(cell) : cell;
}

const severityPaint = {
  CRITICAL: 'red',
  HIGH: 'red',
  MEDIUM: 'yellow',
  LOW: 'plain',
  UNKNOWN: 'plain',
} as const satisfies Record<Severity, keyof Paint>;

/** `… and 132 more: trivy-results-api.json` */
function cutLine(more: number, file: string | undefined): string {
  return `… and ${counted(more)} more${file === undefined ? '' : `: ${bounded(file, 300)}`}`;
}

function concernLines({ decision }: Story, paint: Paint): readonly string[] {
  return capped(
    decision.triage.concerns.map(({ action, message }) => {
      const word = { block: paint.red('BLOCKS'), warn: paint.yellow('WARNING'), log: 'NOTE' }[action];
      return `${word}  ${bounded(message, reasonLength)}`;
    }),
  );
}

function exceptionLines({ decision, now }: Story, paint: Paint): readonly string[] {
  const { applied, refused, unused } = decision.triage.exceptions;
  const appliedLines = applied.map(
    (exception) =>
      `  ${entry(exception)}  until ${bounded(exception.expiry, 20)} (${daysLeft(exception, now)}): ${bounded(exception.reason, 120)}${proof(exception)}`,
  );
  const refusedLines = refused.map(
    ({ suggestion, why, ...rest }) =>
      `  ${entry(rest)}  ${bounded(why, 120)}; valid would be: ${bounded(suggestion, reasonLength)}`,
  );
  return [
    ...titled('Exceptions applied', appliedLines, paint),
    ...titled('Exceptions not applied', refusedLines, paint),
    ...titled(
      'Exceptions that no finding needs',
      unused.map((exception) => `  ${entry(exception)}`),
      paint,
    ),
  ];
}

function proof(exception: Exception): string {
  const said = proofText(exception, terminal);
  return said === '' ? '' : ` (${said})`;
}

function entry({ id, file, line, ...rest }: Pick<Exception, 'id' | 'file' | 'line' | 'proposed'>): string {
  return `${bounded(id, 60)}  ${boundedPath(file, 80)}:${line}${newMark(rest)}`;
}

function titled(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint.bold(`${title}:`), ...capped(lines)];
}

function capped(lines: readonly string[]): readonly string[] {
  return lines.length <= listRows
    ? lines
    : [...lines.slice(0, listRows), `  … and ${counted(lines.length - listRows)} more`];
}

/** `Total 12: 2 CRITICAL (2 block), 3 HIGH (3 warn), …` */
function totalLines(story: Story, paint: Paint): readonly string[] {
  const counts = tally(story);
  const parts = severities.map((severity) => {
    const { block, warn, log, excepted } = counts[severity];
    return `${counted(block + warn + log + excepted)} ${severity}`;
  });
  const excepted = totalOf(counts, 'excepted');
  const tail = excepted === 0 ? '' : paint.dim(` (${counted(excepted)} of them excepted)`);
  return [`Total: ${parts.join(' · ')}${tail}`];
}

function verdictLines(story: Story, paint: Paint): readonly string[] {
  const { decision } = story;
  const line = `${bounded(story.name, 150)}: ${verdictReason(story)}`;
  if (decision.verdict === 'passed') return [paint.green(`PASSED  ${line}`)];
  return [
    paint.red(`BLOCKED  ${line}`),
    ...capped(decision.reasons.map(({ message }) => `  ${bounded(message, reasonLength)}`)),
  ];
}
