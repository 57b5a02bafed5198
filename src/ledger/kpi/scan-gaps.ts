import { oneNight } from '../deadline/due.js';
import type { StreamState } from '../state.js';
import type { Stream } from '../stream.js';

const day = 24 * 60 * 60 * 1000;

/** Nights of a period in which a stream that is followed had no complete scan. */
export interface ScanGap {
  readonly stream: Stream;
  /** The complete scan before, also where it is before the period. Where none is known, when it was first to be scanned, or the beginning of the period. */
  readonly from: number;
  /** The complete scan after, or the end of that time. */
  readonly to: number;
  /** Those of the period alone, so that each night counts in one week. */
  readonly nights: number;
}

/** The nights that are missing between `since` and `until`. A stream that was retired has none after that. */
export function scanGaps(
  { stream, complete, retired, last, failed }: StreamState,
  { since, until }: { readonly since: number; readonly until: number },
): readonly ScanGap[] {
  const [first, ...others] = Object.values(complete).map((scans) => scans.times);
  const times =
    others.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...others].flat())].sort((a, b) => a - b);
  const end = Math.min(until, retired ?? until);
  const asked = last?.since ?? failed?.since;
  // Nobody can have missed a stream before it was there; the night that asked for it first had no complete scan either.
  const start = times.findLast((at) => at <= since) ?? times[0] ?? (asked === undefined ? since : asked - day);
  const within = [start, ...times.filter((at) => at > start && at < end), end];
  return within.slice(1).flatMap((to, index) => {
    const from = within[index] ?? to;
    const nights = to - from > oneNight ? missed(from, to, end).filter((at) => at > since).length : 0;
    const seen = times.includes(from) ? from : Math.max(since, asked ?? since);
    return nights === 0 ? [] : [{ stream, from: seen, to, nights }];
  });
}

/** When each night is known to be missing. Each has its scan a day after the one before; the last one is over once its day is. */
function missed(from: number, to: number, end: number): readonly number[] {
  const days = (to - from) / day;
  const count = Math.max(1, to === end ? Math.floor(days) : Math.round(days) - 1);
  return Array.from({ length: count }, (_, index) => from + Math.max(oneNight, (index + 1) * day));
}
