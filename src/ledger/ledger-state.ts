import type { Digest } from '../oci/digest.js';
import type { StreamHistory } from './history.js';
import type { FindingName, OverByChannel, ReadonlyFindingNumbers, SentByChannel } from './state.js';

/** A whole ledger, as its batches tell it. The numbers of findings and streams are indices. */
export interface LedgerState {
  /** Number of the last batch; 0 where there is none. */
  readonly sequence: number;
  /** Digest of the last batch, which names the digest of the one before: it stands for all events. */
  readonly root?: Digest;
  readonly findings: readonly FindingName[];
  readonly numbers: ReadonlyFindingNumbers;
  readonly streams: readonly StreamHistory[];
  /** The number of each stream by its `streamName`. */
  readonly streamNumbers: ReadonlyMap<string, number>;
  readonly sent: SentByChannel;
  readonly over: OverByChannel;
}

export const emptyLedger: LedgerState = {
  sequence: 0,
  findings: [],
  numbers: new Map(),
  streams: [],
  streamNumbers: new Map(),
  sent: { page: new Map(), notify: new Map() },
  over: { page: new Map(), notify: new Map() },
};
