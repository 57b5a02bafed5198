import type { AdditionOutcome } from '../../ledger/add-records.js';
import type { LedgerState } from '../../ledger/ledger-state.js';
import {
  hasGap,
  type LedgerStanding,
  type OverdueFinding,
  type Remediation,
  type StreamStanding,
} from '../../ledger/standing.js';
import { type Stream, streamName } from '../../ledger/stream.js';
import { type Severity, severities } from '../../scan/finding.js';
import { counted, plural } from '../../text/count.js';
import { fitEnd } from '../../text/display-width.js';
import { hoursText } from '../../text/duration.js';
import { bounded, boundedPath } from '../../text/escape.js';
import { alignedLines, type Column } from './columns.js';
import { type Paint, painter } from './paint.js';
import type { TableOptions } from './table.js';

/** Streams and findings that are listed; the JSON has all. */
const maxStreams = 500;
const maxOverdue = 20;
const hour = 60 * 60 * 1000;

/** Counts are never cut: the beginning of a number is another number. */
const whole = Number.POSITIVE_INFINITY;

/** The end of a stream's name says which line of a repository it is. */
const columns: readonly Column[] = [
  { title: 'STREAM', min: 16, shorten: fitEnd },
  { title: 'LAST SCAN', min: whole },
  { title: 'VERDICT', min: whole },
  { title: 'OPEN', min: whole },
  { title: 'OVERDUE', min: whole },
  { title: 'NEW', min: whole, dispensable: 4 },
  { title: 'FIXED', min: whole, dispensable: 3 },
  { title: 'REOPENED', min: whole, dispensable: 1 },
  { title: 'EXCEPTED', min: whole, dispensable: 2 },
  { title: 'OLD DEBT', min: whole },
];

/**
 * How all streams stand: a line each, then what is past its time, worst first, how long fixes took, and the root. Ends without a newline, is clean of control
 * characters.
 * @param days that NEW, FIXED and REOPENED look back.
 */
export function renderLedger(
  standing: LedgerStanding,
  now: Date,
  days: number,
  { colour = false, width = 120 }: TableOptions = {},
): string {
  const paint = painter(colour);
  const shown = standing.streams.slice(0, maxStreams);
  const rows = shown.map((stream) => cellsOf(stream, now));
  const table = alignedLines(columns, rows, width, (cell, row, column) => painted(paint, cell, shown[row], column));
  const hidden = standing.streams.length - shown.length;
  return [
    ...table,
    ...(hidden > 0 ? [`… ${counted(hidden)} more, in --format json`] : []),
    ...leftOut(table[0] ?? ''),
    '',
    ...gapLines(standing.streams, now),
    ...overdueLines(standing.overdue, now),
    ...remediationLines(standing, days),
    `NEW, FIXED and REOPENED: in the last ${plural(days, 'day')}. Counts are CRITICAL/HIGH/MEDIUM/LOW, and UNKNOWN behind a plus sign.`,
    rootLine(standing.root, standing.batches),
  ].join('\n');
}

/** The same for a log that everybody can read: counts alone, as what is vulnerable where tells strangers where to begin. */
export function withheldLedger({ streams, overdue, root, batches }: LedgerStanding): string {
  const sum = (counts: (one: StreamStanding) => Counts) => streams.reduce((all, one) => all + total(counts(one)), 0);
  const debt = sum((one) => one.overdueDebt);
  return [
    [
      `${plural(streams.length, 'stream')}: ${plural(
        sum((one) => one.open),
        'open finding',
      )}`,
      `${counted(overdue.length)} past their time`,
      `${counted(sum((one) => one.excepted))} excepted`,
      `${counted(sum((one) => one.debt))} of old debt${debt === 0 ? '' : ` (${counted(debt)} overdue)`}.`,
    ].join(', '),
    withheldNames,
    rootLine(root, batches),
  ].join('\n');
}

/** Why a command names less here. */
export const withheldNames =
  'Images and findings are not named, as everybody can read this log. Run it elsewhere, or with --publish-findings.';

/** What a narrow terminal has no room for. @param titles the first line of the table. */
function leftOut(titles: string): readonly string[] {
  const kept = titles.split(/ {2,}/);
  const missing = columns.flatMap(({ title }) => (kept.includes(title) ? [] : [title]));
  return missing.length === 0 ? [] : [`No room for ${missing.join(', ')}: widen the terminal, or use --format json.`];
}

function cellsOf(one: StreamStanding, now: Date): readonly string[] {
  const { stream, retired, lastScan, verdict } = one;
  return [
    bounded(streamName(stream), 200),
    lastScan === undefined ? 'never' : ago(now.getTime() - lastScan),
    retired === undefined ? (verdict ?? '') : 'retired',
    countsText(one.open),
    countsText(one.overdue),
    countsText(one.new),
    countsText(one.fixed),
    countsText(one.reopened),
    countsText(one.excepted),
    `${countsText(one.debt)}${total(one.overdueDebt) === 0 ? '' : ` (${counted(total(one.overdueDebt))} overdue)`}`,
  ];
}

function painted(paint: Paint, cell: string, stream: StreamStanding | undefined, column: number): string {
  if (stream === undefined) return cell;
  const title = columns[column]?.title;
  const isBad =
    (title === 'OVERDUE' && total(stream.overdue) > 0) ||
    (title === 'VERDICT' && stream.verdict === 'blocked' && stream.retired === undefined);
  return isBad ? paint.red(cell) : cell;
}

/** What became of each report. Ends without a newline, is clean of control characters. @param additions `undefined` for one that is not named to whoever reads this. */
export function addedLines(
  additions: readonly ({ readonly path: string; readonly stream: Stream } | undefined)[],
  outcomes: readonly AdditionOutcome[],
  { root, sequence }: LedgerState,
): string {
  const lines = additions.slice(0, maxStreams).map((one, index) => {
    const name = one && `${boundedPath(one.path, 200)}: ${bounded(streamName(one.stream), 200)}`;
    return `${outcomeWords[outcomes[index] ?? 'known']}  ${name ?? 'an image that is not known to be public'}`;
  });
  const hidden = additions.length - lines.length;
  const more = hidden > 0 ? [`… ${counted(hidden)} more`] : [];
  const why = additions.includes(undefined) ? [withheldNames] : [];
  return [...lines, ...more, ...why, '', rootLine(root, sequence)].join('\n');
}

/** Which streams are retired now. Ends without a newline, is clean of control characters. @param isPublic everybody reads it: they are counted alone. */
export function retiredLines(streams: readonly Stream[], { root, sequence }: LedgerState, isPublic: boolean): string {
  const lines = isPublic
    ? [`RETIRED  ${plural(streams.length, 'stream')}`, withheldNames]
    : streams.map((stream) => `RETIRED  ${bounded(streamName(stream), 200)}`);
  return [...lines, '', rootLine(root, sequence)].join('\n');
}

const outcomeWords = {
  added: 'ADDED  ',
  late: 'LATE   ',
  known: 'KNOWN  ',
} as const satisfies Record<AdditionOutcome, string>;

export function rootLine(root: string | undefined, batches: number): string {
  return `Root of ${batches === 1 ? '1 batch' : `${counted(batches)} batches`}: ${root ?? 'none'}`;
}

type Counts = Readonly<Record<Severity, number>>;

function total(counts: Counts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

/** `2/0/14/3`, `0`, or `1/0/0/0+4` where nobody has rated four. */
function countsText(counts: Counts): string {
  if (total(counts) === 0) return '0';
  const rated = [counts.CRITICAL, counts.HIGH, counts.MEDIUM, counts.LOW].join('/');
  return counts.UNKNOWN === 0 ? rated : `${rated}+${counts.UNKNOWN}`;
}

/** `3 d ago`. */
function ago(ms: number): string {
  return `${hoursText(Math.max(0, ms) / hour)} ago`;
}

/** Streams whose rows are not of today: nobody must take silence for health. */
function gapLines(streams: readonly StreamStanding[], now: Date): readonly string[] {
  const gaps = streams.flatMap((one) => {
    if (!hasGap(one, now)) return [];
    const { stream, lastComplete, incomplete, failed } = one;
    const when =
      lastComplete === undefined ? 'no complete scan yet' : `last complete scan ${ago(now.getTime() - lastComplete)}`;
    const why = incomplete === undefined ? '' : ` (${bounded(incomplete, 200)})`;
    const failure =
      failed === undefined ? '' : `, failing since ${ago(now.getTime() - failed.since)}: ${bounded(failed.why, 200)}`;
    return [`  ${bounded(streamName(stream), 200)}: ${when}${why}${failure}`];
  });
  if (gaps.length === 0) return [];
  const more = gaps.length > maxOverdue ? [`  … ${counted(gaps.length - maxOverdue)} more`] : [];
  return [
    'Without a complete scan in the last 48 hours, or failing, so nothing there is closed:',
    ...gaps.slice(0, maxOverdue),
    ...more,
    'Scan them again, or close those that are gone: image-gate ledger retire STREAM',
    '',
  ];
}

function overdueLines(overdue: readonly OverdueFinding[], now: Date): readonly string[] {
  if (overdue.length === 0) return [];
  const lines = overdue.slice(0, maxOverdue).map(({ stream, name, severity, firstSeen, due, fixableSince }) => {
    const fix =
      fixableSince === undefined ? 'no fix known' : `fix known for ${hoursText((now.getTime() - fixableSince) / hour)}`;
    const what = `${severity} ${bounded(name.id, 60)} in ${bounded(name.subject, 150)}`;
    const since = `seen for ${hoursText((now.getTime() - firstSeen) / hour)}, due ${ago(now.getTime() - due)}, ${fix}`;
    return `  ${what} (${bounded(streamName(stream), 150)}): ${since}`;
  });
  const more =
    overdue.length > lines.length ? [`  … ${counted(overdue.length - lines.length)} more, in --format json`] : [];
  return [`Past their time to fix: ${plural(overdue.length, 'finding')}`, ...lines, ...more, ''];
}

function remediationLines({ remediation }: LedgerStanding, days: number): readonly string[] {
  const lines = severities.flatMap((severity) => {
    const times = remediation[severity];
    return times === undefined ? [] : [`  ${severity}: ${remediationText(times)}`];
  });
  if (lines.length === 0) return [];
  return [
    `Fixed in the last ${plural(days, 'day')}, from first sight to the scan that shows the fix (old debt does not count):`,
    ...lines,
    '',
  ];
}

function remediationText({ count, mean, median, p90, afterGap }: Remediation): string {
  const gaps =
    afterGap === 0 ? '' : ` (${counted(afterGap)} came while nights were missing, and count from the scan before that)`;
  const few = count < 5 ? ', too few to say much' : '';
  return `${counted(count)}, mean ${hoursText(mean)}, median ${hoursText(median)}, nine of ten within ${hoursText(p90)}${few}${gaps}`;
}
