import { type Severity, severities } from '../../scan/finding.js';
import { clockStart } from '../deadline/due.js';
import { severityOf } from '../episode.js';
import type { Episode, FindingName, StreamState } from '../state.js';
import { type DurationFigures, durationFigures } from './duration-figures.js';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function noCounts(): Record<Severity, number> {
  return { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
}

/** Seven days of a ledger. */
export interface TrendWeek {
  readonly from: number;
  readonly to: number;
  /** Absent where no complete scan was made in these days: nobody knows what has come or gone. */
  readonly figures?: {
    readonly new: SeverityCounts;
    readonly fixed: SeverityCounts;
    /** What was there at the end, excepted or not; the opening balance apart. */
    readonly open: SeverityCounts;
    readonly openingBalance: SeverityCounts;
    /** From first sight to the scan that shows the fix, all severities together; absent where nothing was fixed. */
    readonly remediation?: DurationFigures;
  };
}

const trendWeeks = 12;
const week = 7 * 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

interface DraftWeek {
  readonly from: number;
  readonly to: number;
  scans: number;
  readonly new: Record<Severity, number>;
  readonly fixed: Record<Severity, number>;
  readonly open: Record<Severity, number>;
  readonly openingBalance: Record<Severity, number>;
  readonly hours: number[];
}

/** Counts streams into the weeks up to a moment, one after the other. */
export class Trend {
  readonly #weeks: readonly DraftWeek[];

  constructor(until: number) {
    this.#weeks = Array.from({ length: trendWeeks }, (_, index) => {
      const to = until - (trendWeeks - 1 - index) * week;
      return {
        ...{ from: to - week, to, scans: 0, hours: [] },
        ...{ new: noCounts(), fixed: noCounts(), open: noCounts(), openingBalance: noCounts() },
      };
    });
  }

  add({ complete, findings }: StreamState, names: readonly FindingName[]): void {
    for (const scans of Object.values(complete))
      for (const at of scans.times) {
        const week = this.#weekOf(at);
        if (week !== undefined) week.scans += 1;
      }
    for (const [number, episodes] of findings) {
      const times = complete[names[number]?.is ?? 'vulnerability']?.times ?? [];
      for (const episode of episodes) this.#addEpisode(episode, times);
    }
  }

  weeks(): readonly TrendWeek[] {
    return this.#weeks.map(({ from, to, scans, hours, ...counts }) => {
      const remediation = durationFigures(hours);
      const figures = { ...counts, ...(remediation === undefined ? {} : { remediation }) };
      return { from, to, ...(scans === 0 ? {} : { figures }) };
    });
  }

  #addEpisode(episode: Episode, times: readonly number[]): void {
    const { firstSeen, balance, resolved } = episode;
    // It goes on under another id, and counts there from its first sight on.
    if (resolved?.resolution === 'reclassified') return;
    const came = balance === true ? undefined : this.#weekOf(firstSeen);
    if (came !== undefined) came.new[severityOf(episode)] += 1;
    const gone = resolved?.resolution === 'fixed' ? this.#weekOf(resolved.at) : undefined;
    if (gone !== undefined && resolved !== undefined) {
      gone.fixed[severityOf(episode)] += 1;
      if (balance !== true) gone.hours.push((resolved.at - clockStart(firstSeen, times)) / hour);
    }
    for (const one of this.#weeks) {
      if (firstSeen > one.to || (resolved !== undefined && resolved.at <= one.to)) continue;
      one[balance === true ? 'openingBalance' : 'open'][severityAt(episode, one.to)] += 1;
    }
  }

  /** The week that a moment lies in: its end is a part of it, its beginning is not. */
  #weekOf(at: number): DraftWeek | undefined {
    const first = this.#weeks[0]?.from ?? at;
    return at <= first ? undefined : this.#weeks[Math.ceil((at - first) / week) - 1];
  }
}

function severityAt({ severities: history }: Episode, at: number): Severity {
  if (history.length === 1) return history[0]?.severity ?? 'UNKNOWN';
  return history.findLast((one) => one.at <= at)?.severity ?? 'UNKNOWN';
}

/** All severities together. */
export function totalCount(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}
