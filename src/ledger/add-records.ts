import type { Digest } from '../oci/digest.js';
import { type FailedScan, failedScanEvents } from './failed-scans.js';
import { fold } from './fold.js';
import { joinedEvent, withJoined } from './joined-event.js';
import { lateEvent } from './late-event.js';
import type { EventLine, LineOf } from './line.js';
import { numberingAfter } from './numbering.js';
import { type GivenRecord, imagesOf, isUnchanged, recordText, scanEvent } from './scan-event.js';
import { sightingsOf } from './sightings.js';
import type { LedgerState, StreamState } from './state.js';
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
    .sort((a, b) => timeOf(a.addition) - timeOf(b.addition) || (a.addition.digest < b.addition.digest ? -1 : 1));
  const outcomes: AdditionOutcome[] = [];
  const [lines, now] = [[] as EventLine[], new Set<Digest>()];
  let [reached, round] = [state, inOrder];
  while (round.length > 0) {
    // One record a stream at a time: the next one needs the state after it.
    const busy = new Set<string>();
    const [these, later] = [[] as typeof round, [] as typeof round];
    for (const one of round) {
      const name = streamName(one.addition.stream);
      (busy.has(name) ? later : these).push(one);
      busy.add(name);
    }
    const known = ({ digest }: Addition) => now.has(digest) || isKnown(recordText(digest));
    const events = eventsOf(reached, these, known, outcomes);
    for (const { addition } of these) now.add(addition.digest);
    lines.push(...events);
    round = later;
    if (round.length + failures.length > 0) reached = afterLines(reached, events);
  }
  lines.push(...failedScanEvents(reached, failures));
  return { lines, outcomes };
}

/** The events of streams that are scanned no more: what is open in them was not fixed. One that is retired already, or was never there, has none. */
export function retireStreams(state: LedgerState, streams: readonly Stream[], now: Date): readonly EventLine[] {
  return streams.flatMap((stream) => {
    const number = state.streamNumbers.get(streamName(stream));
    const known = number === undefined ? undefined : state.streams[number];
    if (number === undefined || known === undefined || known.retired !== undefined) return [];
    return [{ kind: 'retired', stream: number, at: Math.max(now.getTime(), known.last?.at ?? 0) }];
  });
}

/** With events whose batch is not written yet. */
function afterLines(state: LedgerState, lines: readonly EventLine[]): LedgerState {
  return fold(state, [{ sequence: state.sequence, digest: noDigest, lines }]);
}

/** Of a batch that is not written yet. */
const noDigest = `sha256:${'0'.repeat(64)}` as Digest;

type Indexed = readonly { readonly addition: Addition; readonly index: number }[];

function eventsOf(
  state: LedgerState,
  additions: Indexed,
  isKnown: (addition: Addition) => boolean,
  outcomes: AdditionOutcome[],
): readonly EventLine[] {
  const numbering = numberingAfter(state);
  const events: EventLine[] = [];
  const unchanged = new Map<number, [number, number, string][]>();
  for (const { addition, index } of additions) {
    const number = numbering.stream(addition.stream);
    const stream = state.streams[number] ?? emptyStream(addition.stream);
    const { joined, event } = eventOf(stream, number, addition, isKnown, numbering);
    outcomes[index] = event === undefined ? 'known' : event.kind === 'late' ? 'late' : 'added';
    if (joined !== undefined) events.push(joined);
    if (event?.kind === 'scan' && isUnchanged(event, stream)) addTo(unchanged, event);
    else if (event !== undefined) events.push(event);
  }
  const quiet = [...unchanged].map(([database, scans]) => ({ kind: 'unchanged', database, scans }) as const);
  const used = events.length + quiet.length > 0;
  return used ? [...numbering.taken(), ...events, ...quiet] : [];
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
  numbering: ReturnType<typeof numberingAfter>,
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
  { stream, at, record, database = 0 }: LineOf<'scan'>,
) {
  const scans = unchanged.get(database) ?? [];
  scans.push([stream, at, record]);
  unchanged.set(database, scans);
}

function emptyStream(stream: Stream): StreamState {
  return { stream, platforms: [], fixWithin: {}, complete: {}, findings: new Map() };
}
