import type { Judged } from '../../policy/decision.js';
import { exploitationSentence } from '../../policy/exploitation/exploitation-text.js';
import { opinionSentence } from '../../policy/opinion/opinion-text.js';
import { type Severity, severities } from '../../scan/finding.js';
import { counted, plural } from '../../text/count.js';
import { displayWidth } from '../../text/display-width.js';
import { bounded, boundedPath, terminal } from '../../text/escape.js';
import { baseLine } from '../advice/base-line.js';
import { type FixStep, fixPlan } from '../advice/fix-plan.js';
import { stepLines, weightText } from '../advice/fix-plan-text.js';
import type { Assessment } from '../assessment.js';
import { changeLines } from '../change-text.js';
import { type FindingRow, findingRows } from '../finding-rows.js';
import { blockingFirst } from '../finding-text.js';
import { concernsBeside, reasonLength, tally, totalOf, verdictReason } from '../tally.js';
import { alignedLines, type Column } from './columns.js';
import { exceptionLines, firstLines, scopedLines, vexLines } from './exception-lines.js';
import { fitPackage, fitPath, fitVersion, fitWords, foldLine } from './fit-text.js';
import { type Paint, painter } from './paint.js';

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
  /** What `image-gate explain ID` needs beside the id to find this report; absent where there is no such command. */
  readonly explain?: string;
}

/** Rows of the table where the caller names no other limit. */
const tableRows = 50;

const columns: readonly Column[] = [
  { title: 'SEVERITY', min: 8 },
  { title: 'FINDING', min: 19 },
  { title: 'PACKAGE', min: 8, shorten: fitPackage },
  {
    title: 'VERSION',
    min: 6,
    shorten: (cell, width, cells) => fitVersion(cell, width, cells[4] ?? ''),
    dispensable: 2,
  },
  { title: 'FIX', min: 9, shorten: (cell, width, cells) => fitVersion(cell, width, cells[3] ?? '') },
  { title: 'POLICY', min: 8, shorten: fitWords },
  { title: 'WHERE', min: 12, shorten: fitPath, dispensable: 1 },
];

/**
 * What a person sees in the log: the image, findings worst first, what else is wrong, exceptions, the totals, and at the very end the verdict with the
 * next step. Ends without a newline. Clean of control characters; a log must still keep lines that begin with `::` from becoming commands (host's Log does).
 */
export function renderTable(assessment: Assessment, options: TableOptions = {}): string {
  const paint = painter(options.colour ?? false);
  const sections = [
    titleLines(assessment, paint),
    findingLines(assessment, options, paint),
    concernLines(assessment, paint),
    vexLines(assessment, paint),
    exceptionLines(assessment, paint),
    scopedLines(assessment, paint),
    changeLines(assessment),
    totalLines(assessment, paint),
    [...verdictLines(assessment, options, paint), ...nextLines(assessment, options, paint)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** `ghcr.io/acme/api:1.4 (debian 12.10, linux/amd64 and linux/arm64)` */
function titleLines({ name, scan }: Assessment, paint: Paint): readonly string[] {
  const systems = scan.platforms.flatMap(({ os }) => (os === undefined ? [] : [`${os.family} ${os.name}`]));
  const platforms = scan.platforms.map(({ platform }) => platform);
  const about = [...new Set(systems), ...new Set(platforms)].map((part) => bounded(part, 60)).slice(0, 8);
  return [`${paint.bold(bounded(name, 150))} ${paint.dim(`(${about.join(', ')})`)}`];
}

function findingLines(
  assessment: Assessment,
  { width = 140, rows: limit = tableRows, file }: TableOptions,
  paint: Paint,
): readonly string[] {
  const { open, excepted } = assessment.decision.triage;
  const { rows, rest } = findingRows(assessment, [...blockingFirst(open), ...excepted], limit);
  if (rows.length === 0) return [];
  const drawn = (all: readonly (readonly string[])[]) =>
    alignedLines(columns, all, width, (cell, row, column) => paintCell(paint, cell, rows[row]?.judged, column));
  const whole = drawn(rows.map(cells));
  // Without the column of places how many more there are stands behind the package.
  const lines = whole[0]?.includes('WHERE') ? whole : drawn(rows.map(placelessCells));
  return rest > 0 ? [...lines, paint.dim(cutLine(rest, file))] : lines;
}

function placelessCells(row: FindingRow): readonly string[] {
  return cells({ ...row, morePackages: row.morePackages === '' ? row.morePlaces : row.morePackages });
}

function cells({ judged, id, what, morePackages, installed, fixed, policy, where, morePlaces }: FindingRow) {
  const name = `${bounded(what, 60)}${morePackages}`;
  const short = [installed, fixed, policy].map((cell) => bounded(cell, 60));
  return [judged.finding.severity, bounded(id, 60), name, ...short, `${boundedPath(where, 100)}${morePlaces}`];
}

function paintCell(paint: Paint, cell: string, judged: Judged | undefined, column: number): string {
  if (judged === undefined) return paint.dim(cell);
  if (judged.exception !== undefined) return paint.dim(cell);
  if (column === 0) return paint[severityPaint[judged.finding.severity]](cell);
  return column === 5 && judged.action === 'block' ? paint.red(cell) : cell;
}

const severityPaint = {
  CRITICAL: 'alarm',
  HIGH: 'red',
  MEDIUM: 'yellow',
  LOW: 'cyan',
  UNKNOWN: 'plain',
} as const satisfies Record<Severity, keyof Paint>;

/** `… and 132 more findings: trivy-results-api.json` */
function cutLine(more: number, file: string | undefined): string {
  return `… and ${plural(more, 'more finding')}: ${file === undefined ? '--format json has all' : bounded(file, 300)}`;
}

function concernLines(assessment: Assessment, paint: Paint): readonly string[] {
  return firstLines(
    concernsBeside(assessment).map(({ action, message }) => {
      const word = { block: paint.red('BLOCKS'), warn: paint.yellow('WARNING'), log: 'NOTE' }[action];
      return `${word}  ${bounded(message, reasonLength)}`;
    }),
  );
}

/** `Total 12: 2 CRITICAL (2 block), 3 HIGH (3 warn), …` */
function totalLines(assessment: Assessment, paint: Paint): readonly string[] {
  const counts = tally(assessment);
  const parts = severities.map((severity) => {
    const { block, warn, log, excepted } = counts[severity];
    return `${counted(block + warn + log + excepted)} ${severity}`;
  });
  const excepted = totalOf(counts, 'excepted');
  const tail = excepted === 0 ? '' : paint.dim(` (${counted(excepted)} of them excepted)`);
  const { decision } = assessment;
  const beside = [exploitationSentence(decision), bounded(opinionSentence(decision.triage.opinion), 600)];
  return [`Total: ${parts.join(' · ')}${tail}`, ...beside.filter((sentence) => sentence !== '')];
}

function verdictLines(assessment: Assessment, { width }: TableOptions, paint: Paint): readonly string[] {
  const [word, colour] =
    assessment.decision.verdict === 'passed' ? (['PASSED', paint.green] as const) : (['BLOCKED', paint.red] as const);
  const line = `${word}  ${bounded(assessment.name, 150)}: ${verdictReason(assessment)}`;
  return foldLine(line, width).map(colour);
}

/** What solves the most of what blocks, or of what warns, and how to read more about the worst finding. */
function nextLines(assessment: Assessment, { explain, width }: TableOptions, paint: Paint): readonly string[] {
  const step = nextStep(fixPlan(assessment));
  const [worst] = blockingFirst(assessment.decision.triage.open);
  const [what = '', ...how] = step === undefined ? [] : stepLines(step);
  const solves = step === undefined ? '' : ` (${weightText(step)})`;
  const fix =
    step === undefined
      ? []
      : [
          ...foldLine(`  ${step.waits ? 'What blocks' : 'Fixes most'}: ${what}${solves}`, width),
          ...how.flatMap((line, index) => (index === 0 ? [`    ${paint.bold(line)}`] : foldLine(`    ${line}`, width))),
        ];
  const base = baseLine(assessment, terminal);
  // What was measured goes before what is worked out from the findings.
  const advised = base === '' ? fix : [...foldLine(`  ${base}`, width), ...fix];
  const id = worst?.finding.id ?? '';
  if (explain === undefined || !plainId.test(id)) return advised;
  const command = `image-gate explain ${id}${explain === '' ? '' : ` ${explain}`}`;
  const asks = '  Why, where and how to fix or except:';
  // A command that is cut by the edge of the terminal is no longer read as one.
  const isWide = width === undefined || displayWidth(`${asks} ${command}`) <= width;
  return [...advised, ...(isWide ? [`${asks} ${paint.bold(command)}`] : [asks, `    ${paint.bold(command)}`])];
}

/** The step that solves the most of what blocks, then of what warns; where nothing fixes what blocks, that. */
function nextStep(plan: readonly FixStep[]): FixStep | undefined {
  const urgent = plan.filter(({ waits, blocking, warned }) => !waits && blocking + warned > 0);
  const [step] = urgent.toSorted((a, b) => b.blocking - a.blocking || b.warned - a.warned);
  return step !== undefined && step.blocking > 0 ? step : (plan.find(({ blocking }) => blocking > 0) ?? step);
}

/** An id that a shell takes for one word: people copy commands, and ids come from the image. */
const plainId = /^[A-Za-z0-9][\w.:-]{0,59}$/;
