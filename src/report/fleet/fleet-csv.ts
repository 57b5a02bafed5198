import { driftWords } from '../../drift/drift-class.js';
import type { FleetFinding } from '../../ledger/kpi/fleet-ledger.js';
import { plainLine } from '../../text/plain-line.js';
import { type DriftedRow, driftedRows } from './drifted-rows.js';
import { type Figure, figureText } from './figure.js';
import { figuresOf } from './figures.js';
import { stateWord } from './findings-section.js';
import type { FleetReport } from './fleet-report.js';
import { postureSections } from './maturity.js';
import type { Section } from './section.js';

const columns = [
  ...['row', 'repository', 'line', 'severity', 'finding', 'aliases', 'in', 'state', 'first_seen', 'due'],
  ...['fix_known_since', 'resolved', 'owner', 'figure', 'value', 'target', 'note', 'reported_by'],
] as const;
type CsvColumn = (typeof columns)[number];

/** Lines that are put together, so that a file of very many rows is written in few pieces. */
const inOnePiece = 2000;

/**
 * A report as CSV (RFC 4180, UTF-8): a row for each figure, and for what is missing for the next level of maturity, then one for each finding that is there or was resolved in the period, then one for what runs and is not as it passed. `row` says which it is. A spreadsheet takes no cell for a
 * formula.
 */
export function* fleetCsv(report: FleetReport): Generator<string, void, undefined> {
  let piece: string[] = [line(columns)];
  for (const cells of rowsOf(report)) {
    piece.push(line(columns.map((column) => cells[column] ?? '')));
    if (piece.length < inOnePiece) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

function* rowsOf(report: FleetReport): Generator<Partial<Record<CsvColumn, string>>> {
  for (const figure of figuresOf(report)) yield figureCells(figure);
  for (const section of postureSections(report, Number.POSITIVE_INFINITY))
    for (const cells of section.rows) yield postureCells(section, cells);
  for (const finding of report.sources.ledger.findings)
    yield { ...findingCells(finding), owner: report.ownerOf?.(finding.stream) ?? '' };
  const { drift } = report.sources;
  for (const one of drift === undefined ? [] : driftedRows(drift)) yield runningCells(one);
}

function runningCells({ classes, runs, image, why }: DriftedRow): Partial<Record<CsvColumn, string>> {
  return {
    row: 'running',
    repository: image,
    in: runs,
    state: classes.map((one) => driftWords[one]).join('; '),
    note: why,
  };
}

function figureCells(figure: Figure): Partial<Record<CsvColumn, string>> {
  const { label, target = '', state = '', note = '' } = figure;
  return { row: 'figure', figure: label, value: figureText(figure), target, state, note };
}

/** A row of what is missing or slipped: what it is about stands in `in`. */
function postureCells({ id }: Section, cells: readonly string[]): Partial<Record<CsvColumn, string>> {
  if (id === 'posture-slips') {
    const [claim = '', subject = '', was, is, note = ''] = cells;
    return { row: id, figure: claim, in: subject, state: `${was}, ${is}`, note };
  }
  const [level, claim = '', subject = '', state = '', why] = id === 'posture-reached' ? reachedCells(cells) : cells;
  return { row: id, figure: claim, in: subject, state, note: `level ${level}: ${why}` };
}

/** What a level rests on, as what is missing has it. */
function reachedCells([level = '', claim = '', , why = '']: readonly string[]): readonly string[] {
  return [level, claim, '', 'yes', why];
}

function findingCells({ stream, name, severity, bucket, ...times }: FleetFinding): Partial<Record<CsvColumn, string>> {
  const at = (time: number | undefined) => (time === undefined ? '' : new Date(time).toISOString());
  return {
    ...{ row: 'finding', ...stream, severity, finding: name.id, aliases: name.aliases.join(' '), in: name.subject },
    ...{ state: stateWord({ bucket, ...times }), first_seen: at(times.firstSeen), due: at(times.due) },
    ...{ fix_known_since: at(times.fixableSince), resolved: at(times.resolved) },
    reported_by: times.isAlone ? 'Clair' : '',
  };
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What spreadsheets take for the beginning of a formula, also behind white space or a quote; the last two are how some keyboards write it. */
const formula = /^[\s"]*[=+\-@|%＝＋－＠]/u;
const plainCell = /^[A-Za-z0-9][A-Za-z0-9 .:/_@-]*$/;

/** An apostrophe in front makes a text of a formula (OWASP, CSV injection). */
function cell(foreign: string): string {
  if (plainCell.test(foreign)) return foreign;
  const clean = plainLine(foreign);
  const safe = formula.test(clean) ? `'${clean}` : clean;
  return /[",;\t' ]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
