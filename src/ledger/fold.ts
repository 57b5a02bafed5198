import type { Digest } from '../oci/digest.js';
import type { StreamEvent } from './fold-event.js';
import type { EventPlaces, StreamHistory } from './history.js';
import { ledgerInvalid } from './invalid.js';
import type { LedgerState } from './ledger-state.js';
import type { Batch } from './lines/batch.js';
import type { LineOf } from './lines/line.js';
import { type EventReceiver, readEvents } from './lines/stored-events.js';
import {
  copiedNumbers,
  type FindingName,
  type FindingNumbers,
  giveNumber,
  type Sent,
  type SentChannel,
} from './state.js';
import { streamName } from './stream.js';

/** A ledger that is being read: its lists belong to nobody else. */
interface Draft {
  readonly findings: FindingName[];
  readonly numbers: FindingNumbers;
  readonly streams: StreamHistory[];
  readonly streamNumbers: Map<string, number>;
  readonly sent: Readonly<Record<SentChannel, Map<string, Sent>>>;
  readonly over: Readonly<Record<SentChannel, Map<string, number>>>;
  readonly batches: Batch[];
  readonly databases: Map<number, Map<number, Digest>>;
  /** Events that are read, of all streams. */
  readonly read: StreamEvent[];
  /** Where the new events of each stream are. */
  readonly events: (EventPlaces | undefined)[];
}

/**
 * A ledger after some more batches, which follow each other and the ledger. It depends on their lines alone, so that a ledger that is read anew has the states
 * that its writers had, bit by bit. Lines about one stream are not read here, but where the stream's state is worked out. Linear in the lines.
 * @throws ConfigError `ledger-invalid` for a line that is read here and that image-gate does not write, or that does not fit to those before it.
 */
export function fold(state: LedgerState, more: Iterable<Batch>): LedgerState {
  const draft: Draft = {
    findings: [...state.findings],
    numbers: copiedNumbers(state.numbers),
    streams: [...state.streams],
    streamNumbers: new Map(state.streamNumbers),
    sent: { page: new Map(state.sent.page), notify: new Map(state.sent.notify) },
    over: { page: new Map(state.over.page), notify: new Map(state.over.notify) },
    batches: [],
    databases: new Map(),
    read: [],
    events: [],
  };
  let { sequence, root } = state;
  for (const batch of more) {
    draft.batches.push(batch);
    const receiver = receiverOf(draft, batch);
    if ('lines' in batch) for (const line of batch.lines) receiver.event(line);
    else readEvents(batch, receiver);
    [sequence, root] = [batch.sequence, batch.digest];
  }
  addParts(draft);
  const { findings, numbers, streams, streamNumbers, sent, over } = draft;
  return { sequence, ...(root === undefined ? {} : { root }), findings, numbers, streams, streamNumbers, sent, over };
}

function addParts({ findings, batches, databases, read, streams, events }: Draft): void {
  const among = { batches, databases, read, findings };
  for (const [number, added] of events.entries()) {
    const history = streams[number];
    if (added === undefined || history === undefined) continue;
    streams[number] = { ...history, parts: [...history.parts, { events: added, among, isRead: false }] };
  }
}

function receiverOf(draft: Draft, { sequence }: Batch): EventReceiver {
  const { batches, findings } = draft;
  const batch = batches.length - 1;
  const fault: Fault = (what) => ledgerInvalid(`batch ${sequence}`, what);
  const read = (event: StreamEvent) => {
    placesOf(draft, event.stream, fault).push(batch, draft.read.length, -1, findings.length);
    draft.read.push(event);
  };
  return {
    later: (stream, from, to) => {
      placesOf(draft, stream, fault).push(batch, from, to, findings.length);
    },
    unchanged: (stream, at, database) => {
      placesOf(draft, stream, fault).push(-1 - batch, at, database, 0);
    },
    event: (line) => {
      if ('stream' in line) read(line);
      else if (line.kind === 'unchanged')
        for (const [stream, at] of line.scans) read({ kind: line.kind, stream, at, database: line.database });
      else if (line.kind === 'sent') addSent(draft, line, fault);
      else if (line.kind === 'database') addDatabase(draft, batch, line, fault);
      else addName(draft, line, fault);
    },
  };
}

type Fault = (what: string) => Error;

function placesOf({ streams, events }: Draft, stream: number, fault: Fault): EventPlaces {
  const known = events[stream];
  if (known !== undefined) return known;
  if (streams[stream] === undefined) throw fault(`there is no stream ${stream}`);
  const places: EventPlaces = [];
  events[stream] = places;
  return places;
}

function addDatabase(
  { databases }: Draft,
  batch: number,
  { collected, digest }: LineOf<'database'>,
  fault: Fault,
): void {
  const known = databases.get(batch) ?? new Map<number, Digest>();
  if (known.has(collected)) throw fault('a database gets a second digest');
  databases.set(batch, known.set(collected, digest));
}

function addSent(draft: Draft, { channel, at, told, over }: LineOf<'sent'>, fault: Fault): void {
  const { sent, streams: known } = draft;
  for (const key of over) {
    sent[channel].delete(key);
    draft.over[channel].set(key, at);
  }
  for (const { key, ...one } of told) {
    const unknown = one.streams.find((stream) => known[stream] === undefined);
    if (unknown !== undefined) throw fault(`there is no stream ${unknown}`);
    sent[channel].set(key, one);
  }
}

function addName(draft: Draft, line: LineOf<'stream'> | LineOf<'finding'> | LineOf<'aliases'>, fault: Fault): void {
  switch (line.kind) {
    case 'stream':
      addStream(draft, line, fault);
      break;
    case 'finding':
      addFinding(draft, line, fault);
      break;
    case 'aliases':
      addAliases(draft, line, fault);
      break;
  }
}

function addStream({ streams, streamNumbers }: Draft, { repository, line }: LineOf<'stream'>, fault: Fault): void {
  const name = streamName({ repository, line });
  if (streamNumbers.has(name)) throw fault('a stream gets a second number');
  streamNumbers.set(name, streams.length);
  streams.push({ stream: { repository, line }, number: streams.length, parts: [] });
}

const noAliases: readonly string[] = [];

function addFinding(
  { findings, numbers }: Draft,
  { is, id, aliases = noAliases, subject }: LineOf<'finding'>,
  fault: Fault,
): void {
  const name: FindingName = { is, id, aliases, subject };
  if (!giveNumber(numbers, name, findings.length)) throw fault('a finding gets a second number');
  findings.push(name);
}

function addAliases({ findings }: Draft, { finding, aliases }: LineOf<'aliases'>, fault: Fault): void {
  const name = findings[finding];
  if (name === undefined) throw fault(`there is no finding ${finding}`);
  findings[finding] = { ...name, aliases };
}
