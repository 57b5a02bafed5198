import type { Digest } from '../oci/digest.js';
import {
  type DraftStream,
  draftOf,
  foldFailed,
  foldJoined,
  foldLate,
  foldRetired,
  foldScan,
  foldUnchanged,
  type History,
} from './fold-scan.js';
import { ledgerInvalid } from './invalid.js';
import type { EventLine, LineOf } from './line.js';
import { type Episode, type FindingName, keyOf, type LedgerState, type StreamState } from './state.js';
import { streamName } from './stream.js';

/** What one writer has added at once, in the order in which it counts. */
export interface Batch {
  readonly sequence: number;
  /** Of its bytes. */
  readonly digest: Digest;
  readonly lines: readonly EventLine[];
}

/** A state that is being made: its lists belong to nobody else. */
interface Draft {
  readonly findings: FindingName[];
  readonly numbers: Map<string, number>;
  readonly streams: StreamState[];
  readonly streamNumbers: Map<string, number>;
  /** Streams that were copied already, and how to change the histories of those whose history was, by the numbers of the streams. */
  readonly own: (DraftStream | undefined)[];
  readonly histories: (History | undefined)[];
  /** The batch that is read. */
  batch: number;
  readonly fault: History['fault'];
}

function draftOfLedger(state: LedgerState): Draft {
  const draft: Draft = {
    findings: [...state.findings],
    numbers: new Map(state.numbers),
    streams: [...state.streams],
    streamNumbers: new Map(state.streamNumbers),
    own: [],
    histories: [],
    batch: state.sequence,
    fault: (what) => ledgerInvalid(`batch ${draft.batch}`, what),
  };
  return draft;
}

/**
 * The state of a ledger after some more batches, which follow each other and the state. It depends on their lines alone, so that a ledger that is read anew
 * has the state that its writers had, bit by bit. Linear in the lines.
 * @throws ConfigError `ledger-invalid` for a line that does not fit to those before it.
 */
export function fold(state: LedgerState, batches: Iterable<Batch>): LedgerState {
  const draft = draftOfLedger(state);
  let { sequence, root } = state;
  for (const batch of batches) {
    draft.batch = batch.sequence;
    for (const line of batch.lines) foldLine(draft, line);
    [sequence, root] = [batch.sequence, batch.digest];
  }
  const { findings, numbers, streams, streamNumbers } = draft;
  return { sequence, ...(root === undefined ? {} : { root }), findings, numbers, streams, streamNumbers };
}

function foldLine(draft: Draft, line: EventLine): void {
  switch (line.kind) {
    case 'stream':
      addStream(draft, line);
      break;
    case 'finding':
      addFinding(draft, line);
      break;
    case 'aliases':
      addAliases(draft, line);
      break;
    case 'unchanged':
      for (const scan of line.scans) foldUnchanged(ownStream(draft, scan[0]), scan, line.database, draft.fault);
      break;
    case 'failed':
      foldFailed(ownStream(draft, line.stream), line);
      break;
    case 'scan':
    case 'late':
    case 'joined':
    case 'retired':
      addToHistory(draft, line);
      break;
  }
}

/** A stream that may be changed: the state that it comes from keeps its own. */
function ownStream({ streams, own, fault }: Draft, number: number): DraftStream {
  const known = own[number];
  if (known !== undefined) return known;
  const stream = streams[number];
  if (stream === undefined) throw fault(`there is no stream ${number}`);
  const copy = draftOf(stream);
  own[number] = copy;
  streams[number] = copy;
  return copy;
}

function ownHistory({ histories, findings, fault }: Draft, number: number, stream: DraftStream): History {
  const known = histories[number];
  if (known !== undefined) return known;
  const own = new Map(stream.findings);
  stream.findings = own;
  const set = (finding: number, episodes: readonly Episode[]) => {
    if (findings[finding] === undefined) throw fault(`there is no finding ${finding}`);
    own.set(finding, episodes);
  };
  const history = { set, kindOf: (finding: number) => findings[finding]?.is, fault };
  histories[number] = history;
  return history;
}

function addToHistory(
  draft: Draft,
  line: LineOf<'scan'> | LineOf<'late'> | LineOf<'joined'> | LineOf<'retired'>,
): void {
  const stream = ownStream(draft, line.stream);
  const history = ownHistory(draft, line.stream, stream);
  switch (line.kind) {
    case 'scan':
      foldScan(stream, line, history);
      break;
    case 'retired':
      foldRetired(stream, line, history);
      break;
    case 'late':
      foldLate(stream, line, history);
      break;
    case 'joined':
      foldJoined(line, history);
      break;
  }
}

function addStream(draft: Draft, { repository, line }: LineOf<'stream'>): void {
  const name = streamName({ repository, line });
  if (draft.streamNumbers.has(name)) throw draft.fault('a stream gets a second number');
  draft.streamNumbers.set(name, draft.streams.length);
  const empty = { platforms: [], fixWithin: {}, complete: {}, findings: new Map() };
  draft.streams.push({ stream: { repository, line }, ...empty });
}

const noAliases: readonly string[] = [];

function addFinding(draft: Draft, { is, id, aliases = noAliases, subject }: LineOf<'finding'>): void {
  const name: FindingName = { is, id, aliases, subject };
  const key = keyOf(name);
  if (draft.numbers.has(key)) throw draft.fault('a finding gets a second number');
  draft.numbers.set(key, draft.findings.length);
  draft.findings.push(name);
}

function addAliases(draft: Draft, { finding, aliases }: LineOf<'aliases'>): void {
  const name = draft.findings[finding];
  if (name === undefined) throw draft.fault(`there is no finding ${finding}`);
  draft.findings[finding] = { ...name, aliases };
}
