import type { TotalColumn } from '../../ledger/kpi/fleet-ledger.js';
import { type TrendWeek, totalCount } from '../../ledger/kpi/trend.js';
import { streamName } from '../../ledger/stream.js';
import { severities } from '../../scan/finding.js';
import { dayOf, minuteText } from '../../text/calendar-day.js';
import { counted } from '../../text/count.js';
import { hoursText } from '../../text/duration.js';
import { terminal } from '../../text/escape.js';
import { daysLeft, proofText } from '../exception-text.js';
import { staleOf, staleReason } from '../stale-text.js';
import { driftedSection } from './drifted-rows.js';
import { figureText, noData } from './figure.js';
import { findingsSection } from './findings-section.js';
import type { FleetReport } from './fleet-report.js';
import { postureSections } from './maturity.js';
import { codeColumn, numberColumn, type Section, textColumn } from './section.js';

/** The tables that all forms for people have. @param most rows of each. */
export function sectionsOf(report: FleetReport, most: number): readonly Section[] {
  return [
    bySeverity(report),
    remediation(report),
    findingsSection(report, most),
    exceptions(report, most),
    uncovered(report, most),
    stale(report, most),
    driftedSection(report.sources.drift, most),
    ...postureSections(report, most),
    gaps(report, most),
    trend(report),
  ];
}

const severityColumns = [
  ['new', 'New'],
  ['fixed', 'Remediated'],
  ['reopened', 'Reopened'],
  ['open', 'Open'],
  ['overdue', 'Past their time'],
  ['excepted', 'Excepted'],
  ['debt', 'Opening balance'],
  ['overdueDebt', 'Of it past its time'],
] as const satisfies readonly (readonly [TotalColumn, string])[];

function bySeverity({ sources: { ledger } }: FleetReport): Section {
  const rows = severities.map((severity) => [
    severity,
    ...severityColumns.map(([column]) => counted(ledger.totals[column][severity])),
  ]);
  return {
    ...{ id: 'severity', title: 'Findings by severity', none: noData, all: rows.length },
    columns: [textColumn('Severity'), ...severityColumns.map(([, title]) => numberColumn(title))],
    rows: ledger.standing.streams.length === 0 ? [] : rows,
    note: 'A finding counts once in each history (an image and its line, such as main). What its first scan found is its opening balance: nobody knows how old that is.',
  };
}

function remediation({ sources: { ledger } }: FleetReport): Section {
  const rows = severities.flatMap((severity) => {
    const { [severity]: fixed } = ledger.standing.remediation;
    const { [severity]: open } = ledger.openAges;
    if (fixed === undefined && open === undefined) return [];
    const times =
      fixed === undefined
        ? ['0', noData, noData, noData]
        : [counted(fixed.count), ...[fixed.mean, fixed.median, fixed.p90].map(hoursText)];
    const ages =
      open === undefined
        ? ['0', noData, noData]
        : [counted(open.count), hoursText(open.median), hoursText(open.longest)];
    return [[severity, ...times, ...ages]];
  });
  return {
    ...{
      id: 'remediation',
      title: 'Time to remediate',
      none: 'Nothing was fixed, and nothing is open.',
      all: rows.length,
      rows,
    },
    columns: [
      textColumn('Severity'),
      ...['Fixed', 'Mean', 'Median', 'Nine of ten within', 'Open', 'Median age', 'Oldest'].map(numberColumn),
    ],
    note: 'From first sight to the scan that shows the fix, with all time under an exception; where nights were missing before the first sight, from the scan before them. The opening balance does not count, nor as open what is under an exception.',
  };
}

function exceptions({ exceptions: all = [], expired = [], sources }: FleetReport, most: number): Section {
  const now = new Date(sources.ledger.period.until);
  const rows = all.map((one) => {
    const scope = [...(one.images ?? []), ...(one.purls ?? []), ...(one.paths ?? [])].join(', ');
    const left = `${daysLeft(one, now)} (${one.expiry})`;
    return [
      one.id,
      scope === '' ? 'everywhere' : scope,
      left,
      one.reason,
      proofText(one, terminal),
      `${one.file}:${one.line}`,
    ];
  });
  const ended = expired.map(({ id, why, reason = '', file, line }) => [id, '', why, reason, '', `${file}:${line}`]);
  const listed = [...ended, ...rows];
  return {
    ...{ id: 'exceptions', title: 'Exceptions, and the days that are left of them', all: listed.length },
    rows: listed.slice(0, most),
    columns: [
      codeColumn('Id'),
      textColumn('Where'),
      textColumn('Days left'),
      textColumn('Reason'),
      textColumn('Approved'),
      codeColumn('File'),
    ],
    none: sources.exceptions === undefined ? noData : 'There are none.',
  };
}

function uncovered({ coverage }: FleetReport, most: number): Section {
  const rows = coverage.uncovered.slice(0, most).map(({ what, why, by }) => [what, why, by]);
  return {
    ...{ id: 'uncovered', title: 'Not covered, and why', rows, all: coverage.uncovered.length },
    columns: [codeColumn('Image'), textColumn('Why'), textColumn('Says the')],
    none: 'All that is known is covered.',
  };
}

function stale({ sources: { night } }: FleetReport, most: number): Section {
  const all = night === undefined ? [] : staleOf(night);
  const ended = new Date(night?.endedAt ?? 0);
  const rows = all.slice(0, most).map((one) => [one.row.names[0] ?? one.row.digest, staleReason(one, ended)]);
  return {
    ...{ id: 'stale', title: 'Stale images', rows, all: all.length },
    columns: [codeColumn('Image'), textColumn('Why')],
    none: night === undefined ? noData : 'There are none.',
  };
}

function gaps({ sources: { ledger } }: FleetReport, most: number): Section {
  const sorted = ledger.gaps.toSorted((a, b) => b.nights - a.nights || a.from - b.from);
  const rows = sorted
    .slice(0, most)
    .map(({ stream, from, to, nights }) => [
      streamName(stream),
      minuteText(new Date(from)),
      minuteText(new Date(to)),
      counted(nights),
    ]);
  return {
    ...{ id: 'gaps', title: 'Data gaps: nights without a complete scan', rows, all: sorted.length },
    columns: [codeColumn('Image'), textColumn('After'), textColumn('Until'), numberColumn('Nights')],
    none: 'No night is missing.',
  };
}

function trend({ sources: { ledger } }: FleetReport): Section {
  const rows = ledger.trend.map(trendRow);
  return {
    ...{ id: 'trend', title: 'Trend of 12 weeks', rows, all: rows.length, none: noData },
    columns: [
      textColumn('Week until'),
      ...['New', 'Remediated', 'There at its end', 'Of it CRITICAL', 'Opening balance', 'Mean time to remediate'].map(
        numberColumn,
      ),
    ],
    note: 'What is there, and the opening balance, count whether they are excepted or not. A fix counts in no week where the finding came back within 7 days.',
  };
}

function trendRow({ to, figures }: TrendWeek): readonly string[] {
  const day = dayOf(new Date(to));
  if (figures === undefined) return [day, ...Array.from({ length: 6 }, () => noData)];
  const { new: came, fixed, open, openingBalance, remediation: took } = figures;
  const counts = [totalCount(came), totalCount(fixed), totalCount(open), open.CRITICAL, totalCount(openingBalance)].map(
    counted,
  );
  return [day, ...counts, figureText(took === undefined ? { unit: 'hours' } : { unit: 'hours', value: took.mean })];
}
