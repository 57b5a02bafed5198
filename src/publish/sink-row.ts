import type { Sink, SinkResult } from '../report/sink-result.js';

/** How loudly the log says it: not at all, as a line, as a notice, or as a warning of the run. */
export type Loudness = 'silent' | 'line' | 'notice' | 'warning';

/** What is said of a report in one of the ways in which it can reach its place or not. */
export interface SinkRow {
  readonly sink: Sink;
  readonly state: SinkResult['state'];
  readonly loudness: Loudness;
  readonly what: string;
  readonly fix: string;
}

/** Rows of one sink and state. */
export function sinkRow(sink: Sink, state: SinkResult['state'], loudness: Loudness) {
  return (what: string, fix = ''): SinkRow => ({ sink, state, loudness, what, fix });
}
