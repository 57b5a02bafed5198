import type { Digest } from '../oci/digest.js';
import { completed, foldLate, foldRetired, foldScan, type History } from './fold-scan.js';
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
  /** Histories of streams that were copied already. */
  readonly own: Map<ReadonlyMap<number, readonly Episode[]>, Map<number, readonly Episode[]>>;
}

/**
 * The state of a ledger after some more batches, which follow each other and the state. It depends on their lines alone, so that a ledger that is read anew
 * has the state that its writers had, bit by bit. Linear in the lines.
 * @throws ConfigError `ledger-invalid` for a line that does not fit to those before it.
 */
export function fold(state: LedgerState, batches: Iterable<Batch>): LedgerState {
  const draft: Draft = {
    findings: [...state.findings],
    numbers: new Map(state.numbers),
    streams: [...state.streams],
    streamNumbers: new Map(state.streamNumbers),
    own: new Map(),
  };
  let { sequence, root } = state;
  for (const batch of batches) {
    for (const line of batch.lines) foldLine(draft, line, batch.sequence);
    [sequence, root] = [batch.sequence, batch.digest];
  }
  const { own: _, ...lists } = draft;
  return { sequence, ...(root === undefined ? {} : { root }), ...lists };
}

function foldLine(draft: Draft, line: EventLine, batch: number): void {
  const fault = (what: string) => ledgerInvalid(`batch ${batch}`, what);
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
    case 'unchanged':
      for (const scan of line.scans) addUnchanged(draft, scan, line.database, fault);
      break;
    case 'scan':
    case 'late':
    case 'retired':
      addToHistory(draft, line, fault);
      break;
  }
}

function addUnchanged(
  { streams }: Draft,
  [number, at, record]: LineOf<'unchanged'>['scans'][number],
  collected: number,
  fault: History['fault'],
): void {
  const stream = streams[number];
  if (stream?.last === undefined || at <= stream.last.at) throw fault(`stream ${number} has no scan before this`);
  const { incomplete: _, ...last } = stream.last;
  const database = Math.max(collected, last.database ?? 0);
  streams[number] = {
    ...stream,
    last: { ...last, at, record, database },
    complete: completed(stream, last.kinds, { at, database }),
  };
}

function addToHistory(
  draft: Draft,
  line: LineOf<'scan'> | LineOf<'late'> | LineOf<'retired'>,
  fault: History['fault'],
): void {
  const stream = draft.streams[line.stream];
  if (stream === undefined) throw fault(`there is no stream ${line.stream}`);
  const own = draft.own.get(stream.findings) ?? new Map(stream.findings);
  draft.own.set(own, own);
  const set = (finding: number, episodes: readonly Episode[]) => {
    if (draft.findings[finding] === undefined) throw fault(`there is no finding ${finding}`);
    own.set(finding, episodes);
  };
  const kindOf = (finding: number) => draft.findings[finding]?.is;
  draft.streams[line.stream] = folded({ ...stream, findings: own }, line, { set, kindOf, fault });
}

function folded(
  stream: StreamState,
  line: LineOf<'scan'> | LineOf<'late'> | LineOf<'retired'>,
  history: History,
): StreamState {
  switch (line.kind) {
    case 'scan':
      return foldScan(stream, line, history);
    case 'retired':
      return foldRetired(stream, line, history);
    case 'late':
      return foldLate(stream, line, history);
  }
}

function addStream(draft: Draft, { repository, line }: LineOf<'stream'>, fault: History['fault']): void {
  const name = streamName({ repository, line });
  if (draft.streamNumbers.has(name)) throw fault('a stream gets a second number');
  draft.streamNumbers.set(name, draft.streams.length);
  const empty = { platforms: [], fixWithin: {}, complete: {}, findings: new Map() };
  draft.streams.push({ stream: { repository, line }, ...empty });
}

function addFinding(draft: Draft, { is, id, aliases = [], subject }: LineOf<'finding'>, fault: History['fault']): void {
  const name: FindingName = { is, id, aliases, subject };
  const key = keyOf(name);
  if (draft.numbers.has(key)) throw fault('a finding gets a second number');
  draft.numbers.set(key, draft.findings.length);
  draft.findings.push(name);
}

function addAliases(draft: Draft, { finding, aliases }: LineOf<'aliases'>, fault: History['fault']): void {
  const name = draft.findings[finding];
  if (name === undefined) throw fault(`there is no finding ${finding}`);
  draft.findings[finding] = { ...name, aliases };
}
