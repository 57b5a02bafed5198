import { hasGap, type LedgerStanding } from '../../ledger/standing.js';

/** Findings past their time that are listed, worst first. */
const maxOverdue = 10_000;

/** How a ledger stands, for programs: all streams, and what is overdue, with times in RFC 3339. One line. */
export function ledgerJson(standing: LedgerStanding, now: Date): string {
  const { root = null, batches, streams, overdue, remediation } = standing;
  const whole = {
    at: now.toISOString(),
    root,
    batches,
    streams: streams.map(({ stream, lastScan, lastComplete, retired, failed, imageSince: _, ...one }) => ({
      ...stream,
      ...times({ lastScan, lastComplete, retired }),
      ...(failed === undefined
        ? {}
        : { failed: { ...times({ since: failed.since, at: failed.at }), why: failed.why } }),
      ...one,
    })),
    gaps: streams.filter((stream) => hasGap(stream, now)).length,
    overdueFindings: overdue.length,
    overdue: overdue.slice(0, maxOverdue).map(({ stream, name, firstSeen, due, fixableSince, ...one }) => ({
      ...stream,
      ...name,
      ...one,
      ...times({ firstSeen, due, fixableSince }),
    })),
    remediationHours: remediation,
  };
  return `${JSON.stringify(whole)}\n`;
}

function times(all: Readonly<Record<string, number | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, at]) => (at === undefined ? [] : [[key, new Date(at).toISOString()]])),
  );
}
