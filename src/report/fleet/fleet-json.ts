import type { FleetFinding } from '../../ledger/kpi/fleet-ledger.js';
import type { TrendWeek } from '../../ledger/kpi/trend.js';
import type { Exception, RefusedException } from '../../policy/exceptions/exception.js';
import { jsonChunks, lazily } from '../json-chunks.js';
import { staleOf } from '../stale-text.js';
import { driftedRows } from './drifted-rows.js';
import { figureText } from './figure.js';
import { figuresOf } from './figures.js';
import type { FleetReport } from './fleet-report.js';
import { postureData } from './maturity.js';

const day = 24 * 60 * 60 * 1000;

/** A report for programs, with all findings, in pieces. */
export function fleetJson(report: FleetReport): Iterable<string> {
  const { sources, coverage } = report;
  const { period, standing, totals, openAges, trend, gaps, database, databases, findings } = sources.ledger;
  return jsonChunks({
    reportVersion: 1,
    since: time(period.since),
    until: time(period.until),
    root: standing.root ?? null,
    batches: standing.batches,
    advisories: database === undefined ? null : time(database),
    databases: {
      known: databases.known.map(({ digest, collected, scans }) => ({ digest, advisories: time(collected), scans })),
      unknownScans: databases.unknownScans,
    },
    posture: postureData(report),
    night: sources.night === undefined ? null : nightTimes(sources.night),
    figures: figuresOf(report).map((figure) => ({ ...figure, value: figure.value ?? null, text: figureText(figure) })),
    totals,
    remediationHours: standing.remediation,
    openAgeHours: openAges,
    exceptions: exceptionsOf(report),
    uncovered: coverage.uncovered,
    stale: sources.night === undefined ? null : staleOf(sources.night).map(({ row }) => row.names[0] ?? row.digest),
    drift: sources.drift === undefined ? null : { at: sources.drift.at, running: driftedRows(sources.drift) },
    gaps: gaps.map(({ stream, from, to, nights }) => ({ ...stream, from: time(from), to: time(to), nights })),
    trend: trend.map(weekOf),
    findings: lazily(findings, (one) => findingOf(one, report.ownerOf)),
  });
}

function time(at: number): string {
  return new Date(at).toISOString();
}

function nightTimes({ startedAt, endedAt }: { readonly startedAt: string; readonly endedAt: string }) {
  return { startedAt, endedAt };
}

function weekOf({ from, to, figures }: TrendWeek) {
  const common = { from: time(from), to: time(to) };
  if (figures === undefined) return { ...common, figures: null };
  const { remediation, ...counts } = figures;
  return { ...common, figures: { ...counts, ...(remediation === undefined ? {} : { remediationHours: remediation }) } };
}

function exceptionsOf({ exceptions, expired = [], sources }: FleetReport) {
  if (exceptions === undefined) return null;
  const { until } = sources.ledger.period;
  return [...expired.map(endedException), ...exceptions.map((one) => heldException(one, until))];
}

function endedException({ id, reason = '', file, line, expiry }: RefusedException) {
  return { id, reason, file, line, ...(expiry === undefined ? {} : { expiry }), daysLeft: 0 };
}

function heldException({ id, reason, file, line, expiry, endsAt, approvedBy, ticket }: Exception, until: number) {
  return {
    ...{ id, reason, file, line, expiry, daysLeft: Math.max(0, Math.ceil((endsAt.getTime() - until) / day)) },
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(ticket === undefined ? {} : { ticket }),
  };
}

function findingOf(finding: FleetFinding, ownerOf: FleetReport['ownerOf']) {
  const { stream, name, severity, bucket, isBalance, isAlone, isWarning, firstSeen, due, fixableSince, resolved } =
    finding;
  return {
    ...stream,
    ...(ownerOf === undefined ? {} : { owner: ownerOf(stream) }),
    ...{ severity, kind: name.is, id: name.id, aliases: name.aliases, subject: name.subject, bucket },
    openingBalance: isBalance,
    ...(bucket === 'open' ? { dueSoon: isWarning === true } : {}),
    ...(isAlone ? { onlyReportedBy: 'clair' } : {}),
    firstSeen: time(firstSeen),
    ...(due === undefined ? {} : { due: time(due) }),
    ...(fixableSince === undefined ? {} : { fixKnownSince: time(fixableSince) }),
    ...(resolved === undefined ? {} : { resolved: time(resolved) }),
  };
}
