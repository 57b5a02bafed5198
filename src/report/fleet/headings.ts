import { minuteText } from '../../text/calendar-day.js';
import { counted, plural } from '../../text/count.js';
import { noData } from './figure.js';
import type { FleetReport } from './fleet-report.js';

/** What a report was made from, so that anybody can make it again. All of it is our own words and digests. */
export function sourceLines({ sources: { ledger, night, drift, posture } }: FleetReport): readonly string[] {
  const { standing, database, databases } = ledger;
  return [
    `Root of the ledger (${standing.batches === 1 ? '1 batch' : `${counted(standing.batches)} batches`}): ${standing.root ?? 'none'}`,
    `Newest advisories: ${database === undefined ? noData : minuteText(new Date(database))}`,
    databasesLine(databases),
    night === undefined
      ? 'Night: none was given'
      : `Night: ${minuteText(new Date(night.startedAt))} to ${minuteText(new Date(night.endedAt))}`,
    ...(drift === undefined ? [] : [`What runs: as of ${minuteText(new Date(drift.at))}`]),
    ...(posture === undefined ? [] : [`Posture: ${minuteText(new Date(posture.at))}`]),
  ];
}

/** Digests that are named; the JSON has all. */
const named = 3;

function databasesLine({ known, unknownScans }: FleetReport['sources']['ledger']['databases']): string {
  const more = known.length - named;
  const parts = [
    ...known.slice(0, named).map(({ digest }) => digest),
    ...(more > 0 ? [`${counted(more)} more`] : []),
    ...(unknownScans > 0 ? [`not known of ${plural(unknownScans, 'scan')}`] : []),
  ];
  return `Databases of its scans: ${parts.length === 0 ? noData : parts.join(', ')}`;
}

/** `Week of images: 2026-01-05 to 2026-01-12`. */
export function reportTitle({ sources: { ledger } }: FleetReport): string {
  const { since, until } = ledger.period;
  const from = new Date(since);
  const length = until - since;
  const what = length <= 36 * 3_600_000 ? 'Night report' : length === 7 * 24 * 3_600_000 ? 'Weekly report' : 'Report';
  return `${what} on images: ${minuteText(from)} to ${minuteText(new Date(until))}`;
}
