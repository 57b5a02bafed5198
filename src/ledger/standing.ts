import type { Digest } from '../oci/digest.js';
import type { ImageRecord } from '../record/record-schema.js';
import { type Severity, severities, worseFirst } from '../scan/finding.js';
import { deadlineOf } from './deadline/deadline.js';
import { clockStart } from './deadline/due.js';
import { severityOf } from './episode.js';
import { type SeeScan, stateSeen } from './history.js';
import { durationFigures, noDurations } from './kpi/duration-figures.js';
import type { LedgerState } from './ledger-state.js';
import { type Episode, type FindingName, type StreamState, soughtOf } from './state.js';
import type { Stream } from './stream.js';

type Counts = Readonly<Record<Severity, number>>;

/** How a stream stands at one moment. A finding counts in one of `open`, `excepted` and `debt`. */
export interface StreamStanding {
  readonly stream: Stream;
  readonly verdict?: ImageRecord['verdict'];
  readonly digest?: Digest;
  /** When the first of all scans up to the newest one was made that saw the same images. */
  readonly imageSince?: number;
  readonly lastScan?: number;
  /** The newest scan that was complete. */
  readonly lastComplete?: number;
  /** Why the newest scan was not. */
  readonly incomplete?: string;
  readonly retired?: number;
  /** Scans that could not be made since the newest one: the first and the last, and why that failed. */
  readonly failed?: StreamState['failed'];
  readonly open: Counts;
  readonly excepted: Counts;
  /** What the first scan found and is still there: nobody knows how old it is. */
  readonly debt: Counts;
  /** Open ones past their time; of the debt apart. */
  readonly overdue: Counts;
  readonly overdueDebt: Counts;
  /** In the days that are looked at. */
  readonly new: Counts;
  readonly fixed: Counts;
  readonly reopened: Counts;
}

/** Times from the first sight (of what came while nights were missing, from the scan before them) to the scan that shows the fix, in hours. */
export interface Remediation {
  /** How many were fixed. */
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** Nine of ten took no longer. */
  readonly p90: number;
  /** How many of them came while nights were missing: their times are the longest that they can have been. */
  readonly afterGap: number;
}

/** A finding that is past its time. */
export interface OverdueFinding {
  readonly stream: Stream;
  readonly name: FindingName;
  readonly severity: Severity;
  readonly firstSeen: number;
  readonly due: number;
  readonly fixableSince?: number;
}

/** How all streams of a ledger stand. */
export interface LedgerStanding {
  readonly root?: Digest;
  readonly batches: number;
  readonly streams: readonly StreamStanding[];
  /** Of what was fixed in the days that are looked at, by severity; old debt does not count, as nobody knows its age. */
  readonly remediation: Readonly<Partial<Record<Severity, Remediation>>>;
  /** Worst first, of those the longest overdue first. Old debt is not among them. */
  readonly overdue: readonly OverdueFinding[];
}

/** Is shown each stream, and each scan of it, so that whoever wants to know more of it need not work it out again. */
interface Watch {
  readonly stream: (stream: StreamState) => void;
  readonly scan: SeeScan;
}
/**
 * @param since from when on findings count as new, fixed and reopened.
 * @throws ConfigError `ledger-invalid`, as `stateOf`.
 */
export function standingOf(state: LedgerState, now: Date, since: Date, watch?: Watch): LedgerStanding {
  const span: Span = { now: now.getTime(), since: since.getTime() };
  const times = new Map<Severity, Time[]>();
  const overdue: OverdueFinding[] = [];
  const streams = state.streams.map((stream) => {
    const one = stateSeen(stream, watch?.scan);
    watch?.stream(one);
    return streamStanding(one, span, state.findings, times, overdue);
  });
  const remediation = severities.flatMap((severity) => {
    const known = times.get(severity);
    return known === undefined ? [] : [[severity, summary(known)]];
  });
  return {
    ...(state.root === undefined ? {} : { root: state.root }),
    batches: state.sequence,
    streams,
    remediation: Object.fromEntries(remediation),
    overdue: overdue.sort((a, b) => worseFirst(a.severity, b.severity) || a.due - b.due),
  };
}

/** A complete scan a day is what closes findings: what lacks one for longer may show too much, and may lack what is new. 48 hours in milliseconds. */
const tooOld = 48 * 60 * 60 * 1000;

/** Whether what is said of a stream is not of today: it was not scanned completely in the last 48 hours, or its newest scan failed. */
export function hasGap({ lastComplete, retired, failed }: Partial<StreamStanding>, now: Date): boolean {
  const isOld = lastComplete === undefined || now.getTime() - lastComplete > tooOld;
  return retired === undefined && (isOld || failed !== undefined);
}

/** The exit code for who asks whether all is in time: 3 where that is not known of a stream, 1 where a finding is past its time. Neither old debt nor what is excepted counts. */
export function breachCode({ streams, overdue }: LedgerStanding, now: Date): 0 | 1 | 3 {
  if (streams.some((stream) => hasGap(stream, now))) return 3;
  return overdue.length > 0 ? 1 : 0;
}

interface Span {
  readonly now: number;
  readonly since: number;
}

type StandingColumn = 'open' | 'excepted' | 'debt' | 'overdue' | 'overdueDebt' | 'new' | 'fixed' | 'reopened';

type Table = Readonly<Record<StandingColumn, Record<Severity, number>>>;

function streamStanding(
  state: StreamState,
  span: Span,
  names: readonly FindingName[],
  times: Map<Severity, Time[]>,
  overdue: OverdueFinding[],
): StreamStanding {
  const none = () => Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  const table: Table = {
    open: none(),
    excepted: none(),
    debt: none(),
    overdue: none(),
    overdueDebt: none(),
    new: none(),
    fixed: none(),
    reopened: none(),
  };
  for (const [number, episodes] of state.findings)
    for (const episode of episodes) {
      // Nothing of it lies in the span.
      if (episode.resolved !== undefined && episode.resolved.at <= span.since) continue;
      const severity = severityOf(episode);
      const took = countChanges(table, episode, severity, span);
      const name = names[number] ?? nameless;
      if (took !== undefined) addTime(times, severity, timeOf(took, state.complete[soughtOf(name)]));
      const due = episode.resolved === undefined ? countLive(table, episode, severity, span, state) : undefined;
      if (due !== undefined) overdue.push(overdueFinding(state.stream, name, episode, due));
    }
  return { ...factsOf(state), ...table };
}

function addTime(times: Map<Severity, Time[]>, severity: Severity, time: Time): void {
  const known = times.get(severity);
  if (known === undefined) times.set(severity, [time]);
  else known.push(time);
}

const nameless: FindingName = { is: 'vulnerability', id: '', aliases: [], subject: '' };

function factsOf({ stream, last, complete, retired, failed }: StreamState) {
  const newest = Math.max(-1, ...Object.values(complete).map(({ at }) => at));
  return {
    stream,
    ...(last === undefined ? {} : { verdict: last.verdict, lastScan: last.at, imageSince: last.since }),
    ...(last?.digest === undefined ? {} : { digest: last.digest }),
    ...(newest < 0 ? {} : { lastComplete: newest }),
    ...(last?.incomplete === undefined ? {} : { incomplete: last.incomplete }),
    ...(retired === undefined ? {} : { retired }),
    ...(failed === undefined ? {} : { failed }),
  };
}

/** A time to remediate. */
interface Time {
  readonly hours: number;
  readonly isAfterGap: boolean;
}

type Took = Readonly<Record<'firstSeen' | 'fixed', number>>;

function timeOf({ firstSeen, fixed }: Took, complete: StreamState['complete']['hardening']): Time {
  const start = clockStart(firstSeen, complete?.times ?? []);
  return { hours: (fixed - start) / (60 * 60 * 1000), isAfterGap: start < firstSeen };
}

/** What has happened in the span. Gives the two ends of what was fixed and has a known age. */
function countChanges(
  table: Table,
  { firstSeen, balance, reopened, resolved }: Episode,
  severity: Severity,
  { since, now }: Span,
): Took | undefined {
  // It goes on under another id, and counts there.
  if (resolved?.resolution === 'reclassified') return undefined;
  const isWithin = (at: number) => at > since && at <= now;
  if (balance !== true && isWithin(firstSeen)) table.new[severity] += 1;
  if (reopened?.some(isWithin)) table.reopened[severity] += 1;
  if (resolved?.resolution !== 'fixed' || !isWithin(resolved.at)) return undefined;
  table.fixed[severity] += 1;
  return balance === true ? undefined : { firstSeen, fixed: resolved.at };
}

/** Counts what is not resolved, in one bucket. Gives until when it was to be fixed, where that is over and it is neither excepted nor old debt. */
function countLive(
  table: Table,
  episode: Episode,
  severity: Severity,
  { now }: Span,
  { clock, fixWithin }: StreamState,
): number | undefined {
  if (episode.exceptedSince !== undefined) {
    table.excepted[severity] += 1;
    return undefined;
  }
  const deadline = deadlineOf(episode, { clock, fixWithin }, now);
  const isOverdue = deadline.state === 'breached';
  if (episode.balance === true) {
    table.debt[severity] += 1;
    if (isOverdue) table.overdueDebt[severity] += 1;
    return undefined;
  }
  table.open[severity] += 1;
  if (isOverdue) table.overdue[severity] += 1;
  return isOverdue ? deadline.due : undefined;
}

function overdueFinding(stream: Stream, name: FindingName, episode: Episode, due: number): OverdueFinding {
  const { firstSeen, fixableSince } = episode;
  const fix = fixableSince === undefined ? {} : { fixableSince };
  return { stream, name, severity: severityOf(episode), firstSeen, due, ...fix };
}

function summary(times: readonly Time[]): Remediation {
  const { longest: _, ...figures } = durationFigures(times.map(({ hours }) => hours)) ?? noDurations;
  return { ...figures, afterGap: times.filter(({ isAfterGap }) => isAfterGap).length };
}
