import { cut } from '../text/plain-line.js';
import { type EventLine, maxWhy } from './lines/line.js';
import type { Numbering } from './numbering.js';
import type { StreamState } from './state.js';
import type { Stream } from './stream.js';

/** A scan of a stream that could not be made. */
export interface FailedScan {
  readonly stream: Stream;
  readonly at: Date;
  /** In one line; what is over 300 characters is cut off. Foreign text. */
  readonly why: string;
}

/**
 * The events of scans that could not be made. They open and close nothing; the stream shows a gap until it is scanned. One that is older than the newest scan,
 * or known, has none, so that each may be added again.
 */
export function failedScanEvents(
  failures: readonly FailedScan[],
  numbering: Numbering,
  stateOf: (stream: number) => StreamState | undefined,
): readonly EventLine[] {
  const known = new Map<number, StreamState['failed']>();
  const events: EventLine[] = [];
  for (const { stream, at: date, why } of failures.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const [number, at] = [numbering.stream(stream), date.getTime()];
    const before = stateOf(number);
    const failed = known.get(number) ?? before?.failed;
    const isKnown = failed !== undefined && failed.since <= at && at <= failed.at;
    if (isKnown || at <= (before?.last?.at ?? -1)) continue;
    const line = { kind: 'failed', stream: number, at, why: cut(why.toWellFormed(), maxWhy) || 'not known' } as const;
    known.set(number, { since: Math.min(at, failed?.since ?? at), at, why: line.why });
    events.push(line);
  }
  return events.length === 0 ? [] : [...numbering.taken(), ...events];
}
