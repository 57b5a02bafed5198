import { oneNight } from '../deadline/due.js';
import type { StreamState } from '../state.js';
import type { Stream } from '../stream.js';

const day = 24 * 60 * 60 * 1000;

/** Nights in which a stream that is followed had no complete scan. */
export interface ScanGap {
  readonly stream: Stream;
  /** The complete scan before, or the beginning of the time that is looked at where none is known. */
  readonly from: number;
  /** The complete scan after, or the end of that time. */
  readonly to: number;
  readonly nights: number;
}

/** The nights that are missing between `since` and `until`. A stream that was retired has none after that. */
export function scanGaps(
  { stream, complete, retired, last }: StreamState,
  { since, until }: { readonly since: number; readonly until: number },
): readonly ScanGap[] {
  const [first, ...others] = Object.values(complete).map((scans) => scans.times);
  const times =
    others.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...others].flat())].sort((a, b) => a - b);
  const end = Math.min(until, retired ?? until);
  const begin = times.findLast((at) => at <= since);
  // Nobody can have missed a stream before it was there.
  const start = begin ?? Math.max(since, times[0] ?? last?.since ?? since);
  const within = [start, ...times.filter((at) => at > start && at < end), end];
  return within.slice(1).flatMap((to, index) => {
    const from = within[index] ?? to;
    return to - from > oneNight ? [{ stream, from, to, nights: missed(from, to, end) }] : [];
  });
}

/** Each night has its scan a day after the one before; the last one is over once its day is. */
function missed(from: number, to: number, end: number): number {
  const days = (to - from) / day;
  return Math.max(1, to === end ? Math.floor(days) : Math.round(days) - 1);
}
