import { type Severity, severities } from '../../scan/finding.js';
import type { Episode } from '../state.js';

/** How severe a finding counts for its time to fix; lower is worse. Nobody has rated UNKNOWN yet, so it may be anything: as in the default policy, it counts as HIGH. */
const weight = Object.fromEntries(
  severities.map((severity) => [severity, severities.indexOf(severity === 'UNKNOWN' ? 'HIGH' : severity)]),
) as Readonly<Record<Severity, number>>;

const hour = 60 * 60 * 1000;

/** Between two complete scans, where there is one each night; more than that, and a night is missing. */
export const oneNight = 36 * hour;

/**
 * From when the time to remediate a finding counts: from the first sight, or, where nights are missing before that, from the last complete scan, which lacked
 * it. It may have been there in any of them, so that missing scans never make a time shorter.
 * @param complete times of complete scans, in their order.
 */
export function clockStart(firstSeen: number, complete: readonly number[]): number {
  const before = lastBefore(complete, firstSeen);
  return before !== undefined && firstSeen - before > oneNight ? before : firstSeen;
}

/** The last of these times before a moment, by halves: it is asked for each finding of a year of nights. */
function lastBefore(times: readonly number[], moment: number): number | undefined {
  let [from, to] = [0, times.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((times[middle] ?? moment) < moment) from = middle + 1;
    else to = middle;
  }
  return times[from - 1];
}

/** A time to fix a finding: from when it counts, and how long it is. */
export interface TimeToFix {
  readonly starts: number;
  readonly allowed: number;
}

/**
 * All times to fix that hold for a finding: for its severity and each milder one, the time for that one, counted from when the finding was at least so severe
 * without a break. The one that ends first counts. So a finding that is rated worse has the time for the worse severity from then on, and never longer than
 * before; one that is rated milder has the longer time from its first day.
 * @param fixWithin hours by severity; what has none has no time.
 */
export function timesToFix(
  { severities: history }: Pick<Episode, 'severities'>,
  fixWithin: Readonly<Partial<Record<Severity, number>>>,
): readonly TimeToFix[] {
  const current = history.at(-1)?.severity ?? 'UNKNOWN';
  return severities.flatMap((named) => {
    const hours = fixWithin[named];
    const counts = named === current || (named !== 'UNKNOWN' && weight[named] >= weight[current]);
    if (hours === undefined || !counts) return [];
    const broken =
      history.length === 1 ? -1 : history.findLastIndex(({ severity }) => weight[severity] > weight[named]);
    const starts = history[broken + 1]?.at;
    return starts === undefined ? [] : [{ starts, allowed: hours * hour }];
  });
}
