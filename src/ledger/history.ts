import type { Digest } from '../oci/digest.js';
import { foldEvent, newStream, type StreamEvent } from './fold-event.js';
import { type DraftStream, foldUnchanged, type History } from './fold-scan.js';
import { ledgerInvalid } from './invalid.js';
import type { Batch } from './lines/batch.js';
import { readLine } from './lines/read-line.js';
import { type Episode, type FindingName, type StreamState, soughtOf } from './state.js';
import type { Stream } from './stream.js';

/**
 * What has happened to a stream. Its state is several times as large as its events, and is worked out when it is asked for: so the states of all streams are never in
 * memory at once, and each is made in one go.
 */
export interface StreamHistory {
  readonly stream: Stream;
  /** In the ledger. */
  readonly number: number;
  readonly parts: readonly HistoryPart[];
}

/** Events of a stream that were added to its history at once. */
interface HistoryPart {
  readonly events: EventPlaces;
  readonly among: EventSources;
  /** Whether a state was worked out with them: then they are what image-gate writes. */
  isRead: boolean;
}

/** Where the events of all streams are. */
interface EventSources {
  readonly batches: readonly Batch[];
  /** Events that are read already. */
  readonly read: readonly StreamEvent[];
  /** All of the ledger. */
  readonly findings: readonly FindingName[];
  /** Of each batch that names some, by its number: the digests of databases by when their advisories were collected. */
  readonly databases: ReadonlyMap<number, ReadonlyMap<number, Digest>>;
}

/**
 * Is shown each scan of a stream: when it was made, when the advisories of its database were collected, and the digest of that database; the last two where the ledger knows them. And what the newest
 * scan says then, which changes with the next one.
 */
export type SeeScan = (
  at: number,
  collected: number | undefined,
  database: Digest | undefined,
  newest: Readonly<DraftStream['last']>,
) => void;

/**
 * The events of one stream, in their order, four numbers each, as there are several hundred thousand in a year:
 * - a line that is to be read: number of its batch, its first byte, the byte after it, how many findings were named before;
 * - an event that is read: number of its batch, that of the event, -1, how many findings were named before;
 * - a scan in which all is as before: -1 less the number of its batch, time, database, 0.
 */
export type EventPlaces = number[];

/**
 * The state of a stream after all of its events. It depends on their lines alone.
 * @throws ConfigError `ledger-invalid` for a line that image-gate does not write, or that does not fit to those before it.
 */
export function stateOf(history: StreamHistory): StreamState {
  return stateSeen(history);
}

/** As `stateOf`; `see` is shown each scan on the way. */
export function stateSeen({ stream, number, parts }: StreamHistory, see?: SeeScan): StreamState {
  const findings = new Map<number, readonly Episode[]>();
  const state = newStream(stream, findings);
  for (const part of parts) {
    foldPart(state, findings, number, part, see);
    part.isRead = true;
  }
  return state;
}

/** Reads all events that no state was worked out with yet. @throws ConfigError `ledger-invalid`, as `stateOf`. */
export function requireValid(histories: readonly StreamHistory[]): void {
  for (const history of histories) if (!history.parts.every(({ isRead }) => isRead)) stateOf(history);
}

function foldPart(
  state: DraftStream,
  findings: Map<number, readonly Episode[]>,
  stream: number,
  { events, among }: HistoryPart,
  see?: SeeScan,
): void {
  let [place, named] = [0, 0];
  const batchAt = () => among.batches[place < 0 ? -1 - place : place] ?? noBatch;
  const fault = (what: string) => ledgerInvalid(`batch ${batchAt().sequence}`, what);
  const set = (finding: number, episodes: readonly Episode[]) => {
    if (finding >= named) throw fault(`there is no finding ${finding}`);
    findings.set(finding, episodes);
  };
  const soughtBy = (finding: number) => {
    const name = among.findings[finding];
    return name && soughtOf(name);
  };
  const history: History = { set, soughtOf: soughtBy, fault };
  for (let index = 0; index < events.length; index += 4) {
    place = events[index] ?? 0;
    const from = events[index + 1] ?? 0;
    const to = events[index + 2] ?? 0;
    const last = events[index + 3] ?? 0;
    if (place < 0) {
      foldUnchanged(state, { stream, at: from, database: to }, fault);
      see?.(from, to, among.databases.get(-1 - place)?.get(to), state.last);
    } else {
      named = last;
      const event = to < 0 ? among.read[from] : lineIn(batchAt(), from, to);
      if (event?.stream !== stream) throw fault('a line is about something else than its first words say');
      foldEvent(state, event, history);
      if (see !== undefined) showScan(event, among.databases.get(place), state, see);
    }
  }
}

function showScan(
  event: StreamEvent,
  databases: ReadonlyMap<number, Digest> | undefined,
  { last }: Pick<DraftStream, 'last'>,
  see: SeeScan,
): void {
  if (event.kind !== 'scan' && event.kind !== 'unchanged' && event.kind !== 'late') return;
  const collected = event.database ?? (event.kind === 'late' ? event.collected : undefined);
  see(event.at, collected, collected === undefined ? undefined : databases?.get(collected), last);
}

const noBatch: Batch = { sequence: 0, digest: '' as Batch['digest'], lines: [] };

function lineIn(batch: Batch, from: number, to: number): StreamEvent | undefined {
  const line = 'lines' in batch ? undefined : readLine(batch, from, to);
  return line !== undefined && 'stream' in line ? line : undefined;
}
