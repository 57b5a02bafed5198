import type { Digest } from '../oci/digest.js';
import { byText } from '../text/order.js';
import { type FailedScan, failedScanEvents } from './failed-scans.js';
import { newStream, stateAfter } from './fold-event.js';
import type { UnchangedScan } from './fold-scan.js';
import { collectedAt, type GivenRecord, type LedgerRecord } from './given-record.js';
import { stateOf } from './history.js';
import { joinedEvent, withJoined } from './joined-event.js';
import { lateEvent } from './late-event.js';
import type { LedgerState } from './ledger-state.js';
import type { EventLine, LineOf } from './lines/line.js';
import { type Numbering, numberingAfter } from './numbering.js';
import { isUnchanged, recordText, scanEvent } from './scan-event.js';
import { imagesOf, sightingsOf } from './sightings.js';
import { type StreamState, soughtOf } from './state.js';
import { type Stream, streamName } from './stream.js';

/** A record and the stream that it is about. */
export interface Addition extends GivenRecord {
  readonly stream: Stream;
}

/**
 * What became of an addition.
 * - `added`: it is the newest of its stream.
 * - `late`: it is older, and what it shows was added.
 * - `known`: it, or all that it shows, was there.
 */
export type AdditionOutcome = 'added' | 'late' | 'known';

interface Added {
  /** Empty where nothing is new. */
  readonly lines: readonly EventLine[];
  /** In the order of the additions. */
  readonly outcomes: readonly AdditionOutcome[];
}

/**
 * The events of records, the oldest first, whatever their order, and of scans that could not be made.
 * @param isKnown whether the ledger has a record, by its `recordText`; asked for older ones alone.
 * @throws ConfigError `ledger-invalid` for a stream that they are about, as `stateOf`.
 */
export function addRecords(
  state: LedgerState,
  additions: readonly Addition[],
  isKnown: (record: string) => boolean,
  failures: readonly FailedScan[] = [],
): Added {
  const timeOf = ({ record }: Addition) => Date.parse(record.judgedAt);
  const inOrder = additions
    .map((addition, index) => ({ addition, index }))
    .sort((a, b) => timeOf(a.addition) - timeOf(b.addition) || byText(a.addition.digest, b.addition.digest));
  const outcomes: AdditionOutcome[] = [];
  const [lines, now] = [[] as EventLine[], new Set<Digest>()];
  const ledger: Reached = { state, numbering: numberingAfter(state), streams: new Map() };
  for (let round = inOrder; round.length > 0; ) {
    // One record a stream at a time: the next one needs the state after it.
    const busy = new Set<string>();
    const [these, later] = [[] as typeof round, [] as typeof round];
    for (const one of round) {
      const name = streamName(one.addition.stream);
      (busy.has(name) ? later : these).push(one);
      busy.add(name);
    }
    const known = ({ digest }: Addition) => now.has(digest) || isKnown(recordText(digest));
    const more = new Set(
      [...later.map(({ addition }) => addition), ...failures].map(({ stream }) => streamName(stream)),
    );
    lines.push(...eventsOf(ledger, these, known, more, outcomes));
    for (const { addition } of these) now.add(addition.digest);
    round = later;
  }
  lines.push(...failedScanEvents(failures, ledger.numbering, (stream) => reachedState(ledger, stream)));
  const said = additions.filter((_, index) => outcomes[index] !== 'known').map(({ record }) => record);
  return { lines: [...databaseLines(said), ...lines], outcomes };
}

/** The digests of the databases that records name, each once. Where two differ, or one does not say it, nobody could tell from the moment alone whose it is: then it is not known. */
function databaseLines(records: readonly LedgerRecord[]): readonly LineOf<'database'>[] {
  const digests = new Map<number, Set<Digest | undefined>>();
  for (const { database } of records) {
    if (database === undefined) continue;
    const collected = collectedAt(database);
    digests.set(collected, (digests.get(collected) ?? new Set()).add(database.digest));
  }
  return [...digests].flatMap(([collected, all]) => {
    const [digest] = all;
    return digest === undefined || all.size > 1 ? [] : [{ kind: 'database', collected, digest }];
  });
}

/** The events of streams that are scanned no more: what is open in them was not fixed. One that is retired already, or was never there, has none. */
export function retireStreams(state: LedgerState, streams: readonly Stream[], now: Date): readonly EventLine[] {
  return streams.flatMap((stream) => {
    const number = state.streamNumbers.get(streamName(stream));
    const history = number === undefined ? undefined : state.streams[number];
    if (number === undefined || history === undefined) return [];
    const { retired, last } = stateOf(history);
    return retired === undefined
      ? [{ kind: 'retired', stream: number, at: Math.max(now.getTime(), last?.at ?? 0) }]
      : [];
  });
}

/** A ledger with events whose batch is not written yet. */
interface Reached {
  readonly state: LedgerState;
  readonly numbering: Numbering;
  /** Streams with such events, as far as more is added to them. */
  readonly streams: Map<number, StreamState>;
}

function reachedState({ state, streams }: Reached, stream: number): StreamState | undefined {
  const history = state.streams[stream];
  return streams.get(stream) ?? (history === undefined ? undefined : stateOf(history));
}

type Indexed = readonly { readonly addition: Addition; readonly index: number }[];

/** @param more names of the streams to which more is added after these. */
function eventsOf(
  ledger: Reached,
  additions: Indexed,
  isKnown: (addition: Addition) => boolean,
  more: ReadonlySet<string>,
  outcomes: AdditionOutcome[],
): readonly EventLine[] {
  const { numbering, streams } = ledger;
  const events: EventLine[] = [];
  const unchanged = new Map<number, [number, number, string][]>();
  for (const { addition, index } of additions) {
    const number = numbering.stream(addition.stream);
    const stream = reachedState(ledger, number) ?? newStream(addition.stream);
    const { joined, event } = eventOf(stream, number, addition, isKnown, numbering);
    outcomes[index] = event === undefined ? 'known' : event.kind === 'late' ? 'late' : 'added';
    const quiet = event?.kind === 'scan' && isUnchanged(event, stream) ? quietly(event) : undefined;
    if (joined !== undefined) events.push(joined);
    if (quiet !== undefined) addTo(unchanged, quiet);
    else if (event !== undefined) events.push(event);
    const all = [joined, quiet ?? event].filter((one) => one !== undefined);
    // Also where nobody needs it: what does not fit to the state before must not be written.
    const after = stateAfter(stream, all, (finding) => soughtOf(numbering.nameOf(finding)));
    if (more.has(streamName(addition.stream))) streams.set(number, after);
    else streams.delete(number);
  }
  const quiet = [...unchanged].map(([database, scans]) => ({ kind: 'unchanged', database, scans }) as const);
  const used = events.length + quiet.length > 0;
  return used ? [...numbering.taken(), ...events, ...quiet] : [];
}

function quietly({
  stream,
  at,
  record,
  database = 0,
}: LineOf<'scan'>): UnchangedScan & { readonly kind: 'unchanged'; readonly record: string } {
  return { kind: 'unchanged', stream, at, record, database };
}

/** What a record adds. `joined` comes before. */
interface RecordEvents {
  readonly joined?: LineOf<'joined'> | undefined;
  readonly event?: LineOf<'scan'> | LineOf<'late'> | undefined;
}

function eventOf(
  stream: StreamState,
  number: number,
  addition: Addition,
  isKnown: (addition: Addition) => boolean,
  numbering: Numbering,
): RecordEvents {
  const at = Date.parse(addition.record.judgedAt);
  const isNewer = stream.last === undefined || at > stream.last.at;
  if (!isNewer && isKnown(addition)) return {};
  const sightings = sightingsOf(addition.record, numbering);
  if (!isNewer) return { event: lateEvent(stream, number, addition, sightings, numbering) };
  const joined = joinedEvent(stream, number, { at, images: imagesOf(addition.record) }, sightings, numbering);
  return { joined, event: scanEvent(withJoined(stream, joined), number, addition, sightings, numbering) };
}

function addTo(
  unchanged: Map<number, [number, number, string][]>,
  { stream, at, record, database }: ReturnType<typeof quietly>,
) {
  const scans = unchanged.get(database) ?? [];
  scans.push([stream, at, record]);
  unchanged.set(database, scans);
}
