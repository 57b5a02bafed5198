import type { FindingBucket, FleetFinding } from '../../ledger/kpi/fleet-ledger.js';
import { streamName } from '../../ledger/stream.js';
import { checkOf, checkWithId } from '../../source/hardening/checks.js';
import { dayOf, minuteText } from '../../text/calendar-day.js';
import { hoursText } from '../../text/duration.js';
import type { FleetReport } from './fleet-report.js';
import { codeColumn, type Section, textColumn } from './section.js';

/** How a finding stands, in words. */
export function stateWord({ bucket, isWarning }: Pick<FleetFinding, 'bucket' | 'isWarning'>): string {
  return bucket === 'open' && isWarning ? 'open, due soon' : bucketWords[bucket];
}

const bucketWords: Readonly<Record<FindingBucket, string>> = {
  overdue: 'past its time',
  open: 'open',
  'opening-balance': 'opening balance',
  excepted: 'excepted',
  fixed: 'remediated',
  withdrawn: 'withdrawn',
  'not-affected': 'not affected',
  reclassified: 'renamed',
  retired: 'retired',
  unknown: 'gone',
};

/** What is still there, worst first. */
function liveFindings({ sources: { ledger } }: FleetReport): readonly FleetFinding[] {
  return ledger.findings.filter(({ resolved }) => resolved === undefined);
}

/** A table of what is still there, with its state, its time and what fixes it. @param most rows of it. */
export function findingsSection(report: FleetReport, most: number): Section {
  const { until } = report.sources.ledger.period;
  const live = liveFindings(report);
  const { ownerOf } = report;
  const isHeard = live.some(({ isAlone }) => isAlone);
  const rows = live.slice(0, most).map((one) => {
    const { severity, name, stream, firstSeen } = one;
    const age = hoursText((until - firstSeen) / hour);
    return [
      ...[severity, name.id, name.subject, streamName(stream), stateWord(one), age],
      ...[dueText(one, until), fixText(one)],
      ...(isHeard ? [one.isAlone ? 'Clair alone' : ''] : []),
      ...(ownerOf === undefined ? [] : [ownerOf(stream)]),
    ];
  });
  return {
    ...{ id: 'findings', title: 'Findings, worst first', none: 'There are none.', all: live.length, rows },
    columns: [
      textColumn('Severity'),
      codeColumn('Finding'),
      codeColumn('In'),
      codeColumn('Image'),
      ...[
        'State',
        'Seen for',
        'Due',
        'Fix',
        ...(isHeard ? ['Reported by'] : []),
        ...(ownerOf === undefined ? [] : ['Owner']),
      ].map(textColumn),
    ],
  };
}

/** Of a vulnerability since when a version fixes it; of a check of ours what to do. Scanners say so of other checks and of secrets, and a ledger does not keep it. */
function fixText({ name, fixableSince }: Pick<FleetFinding, 'name' | 'fixableSince'>): string {
  if (fixableSince !== undefined) return `since ${dayOf(new Date(fixableSince))}`;
  if (name.is === 'vulnerability') return 'none known';
  const check = checkWithId(name.id);
  return check === undefined ? '' : checkOf(check).fix;
}

const hour = 60 * 60 * 1000;

/** Of what is due about now with its time, as a day would look like all of it. Under an exception no time passes, so that no day can be named. */
function dueText({ due, bucket }: Pick<FleetFinding, 'due' | 'bucket'>, until: number): string {
  if (due === undefined) return 'none';
  const left = (due - until) / hour;
  if (bucket === 'excepted')
    return left < 0 ? `clock stopped ${hoursText(-left)} past its time` : `clock stopped with ${hoursText(left)} left`;
  return Math.abs(left) < 48 ? minuteText(new Date(due)) : dayOf(new Date(due));
}
