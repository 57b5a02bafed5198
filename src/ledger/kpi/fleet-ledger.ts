import { rankOfSeverity, type Severity, severities } from '../../scan/finding.js';
import { deadlineOf } from '../deadline/deadline.js';
import { clockStart } from '../deadline/due.js';
import { severityOf } from '../episode.js';
import type { LedgerState } from '../ledger-state.js';
import { type LedgerStanding, type StreamStanding, standingOf } from '../standing.js';
import type { Episode, FindingName, Resolution, StreamState } from '../state.js';
import type { Stream } from '../stream.js';
import { type DurationFigures, durationFigures } from './duration-figures.js';
import { DatabaseCount, type ScanDatabases } from './scan-databases.js';
import { type ScanGap, scanGaps } from './scan-gaps.js';
import { noCounts, type SeverityCounts, Trend, type TrendWeek } from './trend.js';

/** The time that a report is about: after `since`, up to `until`. */
interface Period {
  readonly since: number;
  readonly until: number;
}

/** In which bucket of a report a finding counts. `opening-balance`: the first scan of its stream had it, so nobody knows how old it is. */
export type FindingBucket = 'overdue' | 'open' | 'opening-balance' | 'excepted' | Resolution;

/** A finding that is there, or was resolved in the period. */
export interface FleetFinding {
  readonly stream: Stream;
  readonly name: FindingName;
  readonly severity: Severity;
  readonly bucket: FindingBucket;
  /** It is of the opening balance, whatever became of it. */
  readonly isBalance: boolean;
  /** Another scanner alone reports it. */
  readonly isAlone?: true;
  readonly firstSeen: number;
  /** Absent where the policy gives no time. */
  readonly due?: number;
  /** Three quarters of its time are over. */
  readonly isWarning?: true;
  readonly fixableSince?: number;
  readonly resolved?: number;
}

/** How old findings are that are open: those under an exception and the opening balance do not count. */
type OpenAges = Readonly<Partial<Record<Severity, DurationFigures>>>;

/** All that a report says from a ledger alone. */
export interface FleetLedger {
  readonly period: Period;
  readonly standing: LedgerStanding;
  /** All streams together. */
  readonly totals: Readonly<Record<TotalColumn, SeverityCounts>>;
  /** Worst first. */
  readonly findings: readonly FleetFinding[];
  readonly openAges: OpenAges;
  /** From first sight to the scan that shows the fix, in the period; all severities together. Absent where nothing was fixed. */
  readonly remediation?: DurationFigures;
  readonly trend: readonly TrendWeek[];
  readonly gaps: readonly ScanGap[];
  readonly databases: ScanDatabases;
  /** When the newest advisories were collected that any stream was compared with. */
  readonly database?: number;
}

export const totalColumns = [
  'new',
  'fixed',
  'reopened',
  'open',
  'overdue',
  'excepted',
  'debt',
  'overdueDebt',
] as const satisfies readonly (keyof StreamStanding)[];
export type TotalColumn = (typeof totalColumns)[number];

const hour = 60 * 60 * 1000;

/** Each stream is worked out once, and only what is reported is kept of it. @throws ConfigError `ledger-invalid`, as `stateOf`. */
export function fleetLedger(state: LedgerState, period: Period): FleetLedger {
  const [findings, gaps]: [FleetFinding[], ScanGap[]] = [[], []];
  const ages = new Map<Severity, number[]>(severities.map((severity) => [severity, []]));
  const took: number[] = [];
  const [trend, count] = [new Trend(period.until), new DatabaseCount(period.since)];
  let database: number | undefined;
  const look = (stream: StreamState) => {
    trend.add(stream, state.findings);
    gaps.push(...scanGaps(stream, period));
    database = newest(database, stream);
    for (const { finding, clock } of findingsOf(stream, state.findings, period)) {
      findings.push(finding);
      if (finding.bucket === 'open' || finding.bucket === 'overdue')
        ages.get(finding.severity)?.push((period.until - clock) / hour);
      if (finding.bucket === 'fixed' && !finding.isBalance) took.push(((finding.resolved ?? clock) - clock) / hour);
    }
  };
  const watch = { stream: look, scan: count.see };
  const standing = standingOf(state, new Date(period.until), new Date(period.since), watch);
  const remediation = durationFigures(took);
  return {
    ...{ period, standing, totals: totalsOf(standing), trend: trend.weeks(), gaps },
    databases: count.databases(),
    findings: lateFirst(findings),
    openAges: Object.fromEntries(
      [...ages].flatMap(([severity, hours]) => {
        const figures = durationFigures(hours);
        return figures === undefined ? [] : [[severity, figures]];
      }),
    ),
    ...(remediation === undefined ? {} : { remediation }),
    ...(database === undefined ? {} : { database }),
  };
}

function newest(known: number | undefined, { complete }: StreamState): number | undefined {
  const times = Object.values(complete).map((scans) => scans.database);
  return times.reduce((one, other) => (one === undefined || other > one ? other : one), known);
}

function* findingsOf(state: StreamState, names: readonly FindingName[], { since, until }: Period) {
  for (const [number, episodes] of state.findings) {
    const name = names[number];
    if (name === undefined) continue;
    const times = state.complete[name.is]?.times ?? [];
    for (const episode of episodes) {
      const { resolved } = episode;
      if (resolved !== undefined && (resolved.at <= since || resolved.resolution === 'reclassified')) continue;
      yield { finding: findingOf(state, name, episode, until), clock: clockStart(episode.firstSeen, times) };
    }
  }
}

function findingOf(
  { stream, clock, fixWithin }: StreamState,
  name: FindingName,
  episode: Episode,
  until: number,
): FleetFinding {
  const deadline = deadlineOf(episode, { clock, fixWithin }, until);
  const { firstSeen, fixableSince, resolved } = episode;
  return {
    ...{ stream, name, firstSeen, severity: severityOf(episode), isBalance: episode.balance === true },
    ...(episode.alone === undefined ? {} : { isAlone: episode.alone }),
    bucket: bucketOf(episode, deadline.state === 'breached'),
    ...(deadline.state === 'none' ? {} : { due: deadline.due }),
    ...(deadline.state === 'warning' ? { isWarning: true } : {}),
    ...(fixableSince === undefined ? {} : { fixableSince }),
    ...(resolved === undefined ? {} : { resolved: resolved.at }),
  };
}

function bucketOf({ resolved, exceptedSince, balance }: Episode, isOverdue: boolean): FindingBucket {
  if (resolved !== undefined) return resolved.resolution;
  if (exceptedSince !== undefined) return 'excepted';
  if (balance === true) return 'opening-balance';
  return isOverdue ? 'overdue' : 'open';
}

function totalsOf({ streams }: LedgerStanding): FleetLedger['totals'] {
  const totals = Object.fromEntries(totalColumns.map((column) => [column, noCounts()])) as Record<
    TotalColumn,
    Record<Severity, number>
  >;
  for (const stream of streams)
    for (const column of totalColumns)
      for (const severity of severities) totals[column][severity] += stream[column][severity];
  return totals;
}

/** The order of buckets in a list: what is late first, what is gone last. */
const bucketOrder: readonly FindingBucket[] = [
  ...(['overdue', 'open', 'opening-balance', 'excepted'] as const),
  ...(['unknown', 'not-affected', 'withdrawn', 'retired', 'fixed', 'reclassified'] as const),
];

/** By bucket, then by severity, then what is due or was seen first. */
function lateFirst(findings: readonly FleetFinding[]): readonly FleetFinding[] {
  const rank = Object.fromEntries(bucketOrder.map((bucket, index) => [bucket, index]));
  const key = ({ bucket, severity, due, firstSeen }: FleetFinding) =>
    ((rank[bucket] ?? 0) * severities.length + rankOfSeverity(severity)) * 1e14 + (due ?? firstSeen);
  const keys = Float64Array.from(findings, key);
  const order = Uint32Array.from(findings.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return Array.from(order, (index) => findings[index]).filter((one) => one !== undefined);
}
