import type { Digest } from '../oci/digest.js';
import { fold } from './fold.js';
import { lateEvent } from './late-event.js';
import type { EventLine, LineOf } from './line.js';
import { numberingAfter } from './numbering.js';
import { type GivenRecord, isUnchanged, recordText, scanEvent } from './scan-event.js';
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
 * The events of records, the oldest first, whatever their order.
 * @param isKnown whether the ledger has a record, by its `recordText`; asked for older ones alone.
 */
export function addRecords(
  state: LedgerState,
  additions: readonly Addition[],
  isKnown: (record: string) => boolean,
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
    if (round.length > 0) reached = fold(reached, [{ sequence: reached.sequence, digest: noDigest, lines: events }]);
  }
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
    const event = eventOf(stream, number, addition, isKnown, numbering);
    outcomes[index] = event === undefined ? 'known' : event.kind === 'late' ? 'late' : 'added';
    if (event?.kind === 'scan' && isUnchanged(event, stream)) addTo(unchanged, event);
    else if (event !== undefined) events.push(event);
  }
  const quiet = [...unchanged].map(([database, scans]) => ({ kind: 'unchanged', database, scans }) as const);
  const used = events.length + quiet.length > 0;
  return used ? [...numbering.taken(), ...events, ...quiet] : [];
}

function eventOf(
  stream: StreamState,
  number: number,
  addition: Addition,
  isKnown: (addition: Addition) => boolean,
  numbering: ReturnType<typeof numberingAfter>,
): LineOf<'scan'> | LineOf<'late'> | undefined {
  const isNewer = stream.last === undefined || Date.parse(addition.record.judgedAt) > stream.last.at;
  if (!isNewer && isKnown(addition)) return undefined;
  const sightings = sightingsOf(addition.record, numbering);
  return (isNewer ? scanEvent : lateEvent)(stream, number, addition, sightings, numbering);
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
