import { liveOf, resolving } from './episode.js';
import { type DraftStream, foldScan, foldUnchanged, type History, type UnchangedScan, update } from './fold-scan.js';
import type { LineOf } from './lines/line.js';
import type { ReadEvent } from './lines/read-line.js';
import type { SoughtKind, StreamState } from './state.js';
import type { Stream } from './stream.js';

/** What has happened to one stream. */
export type StreamEvent =
  | Extract<ReadEvent, { readonly stream: number }>
  | (UnchangedScan & { readonly kind: 'unchanged' });

/** Brings a stream to what it is after an event. @throws what `fault` makes, for one that does not fit. */
export function foldEvent(stream: DraftStream, event: StreamEvent, history: History): void {
  switch (event.kind) {
    case 'scan':
      foldScan(stream, event, history);
      break;
    case 'unchanged':
      foldUnchanged(stream, event, history.fault);
      break;
    case 'late':
      foldLate(stream, event, history);
      break;
    case 'joined':
      foldJoined(event, history);
      break;
    case 'failed':
      foldFailed(stream, event);
      break;
    case 'retired':
      foldRetired(stream, event, history);
      break;
  }
}

/** A stream after some more events, which were made for it. */
export function stateAfter(
  before: StreamState,
  events: readonly StreamEvent[],
  soughtOf: (finding: number) => SoughtKind,
): StreamState {
  const findings = new Map(before.findings);
  const state = draftOf(before, findings);
  const fault = (what: string) => new RangeError(what);
  for (const event of events)
    foldEvent(state, event, { set: (finding, episodes) => findings.set(finding, episodes), soughtOf, fault });
  return state;
}

/** A stream before its first event. */
export function newStream(stream: Stream, findings: StreamState['findings'] = new Map()): DraftStream {
  return { stream, platforms: [], clock: 'first-seen', fixWithin: {}, complete: {}, findings };
}

/** A copy of a stream, to be changed. */
function draftOf(stream: StreamState, findings: StreamState['findings']): DraftStream {
  const { last, complete } = stream;
  const copies = Object.entries(complete).map(([kind, scan]) => [kind, { ...scan, times: [...scan.times] }]);
  const copy = { ...stream, findings, complete: Object.fromEntries(copies) };
  return last === undefined ? copy : { ...copy, last: { ...last } };
}

/** Brings a stream to what it is after a record that came late. Newer advisories than it had may close nothing from now on. */
function foldLate(stream: DraftStream, { database, corrected }: LineOf<'late'>, { set }: History): void {
  for (const { finding, episodes } of corrected) set(finding, episodes);
  const { last } = stream;
  if (database === undefined || last === undefined) return;
  stream.last = { ...last, database: Math.max(database, last.database ?? 0) };
}

/** Brings a stream to what it is where findings of it turned out to be the same one. */
function foldJoined({ corrected }: LineOf<'joined'>, { set }: History): void {
  for (const { finding, episodes } of corrected) set(finding, episodes);
}

/** Brings a stream to what it is after a scan that could not be made. */
function foldFailed(stream: DraftStream, { at, why }: LineOf<'failed'>): void {
  const { failed = { since: at, at, why } } = stream;
  stream.failed = { ...(at < failed.at ? failed : { at, why }), since: Math.min(at, failed.since) };
}

/** A stream that is scanned no more: what is open in it was not fixed. */
function foldRetired(stream: DraftStream, { at }: LineOf<'retired'>, history: History): void {
  const open = [...stream.findings].flatMap(([finding, episodes]) => (liveOf(episodes) === undefined ? [] : [finding]));
  update(stream, open, history, resolving({ at, resolution: 'retired', images: [] }, stream.last));
  stream.retired = at;
  stream.failed = undefined;
}
