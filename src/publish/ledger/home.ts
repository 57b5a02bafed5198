import type { WrittenBatch } from '../../ledger/lines/batch.js';

/** The branch that holds a ledger in a Git repository. It has a history of its own. */
export const ledgerBranch = 'image-gate/ledger';

/** Bytes of a whole ledger that are read. A thousand images scanned nightly make about 40 MB a year. */
export const maxLedger = 1024 * 1024 * 1024;

/** A file of a ledger: some batches, one after the other. */
export interface BatchBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A ledger at one moment, as its home has it. */
export interface LedgerSnapshot {
  /** What is missing, where there is no such place yet. */
  readonly absent?: string;
  /** Number of the newest batch; 0 where there is none. */
  readonly last: number;
  /** In their order, those with batches after the one that was asked for. */
  readonly files: readonly BatchBytes[];
  /** Puts a batch behind the newest one of this snapshot, as a whole or not at all. `false`: another writer was first, so it must be made anew. */
  readonly append: (batch: WrittenBatch) => Promise<boolean>;
}

/**
 * Where the batches of a ledger are kept. Batches are only ever added: nothing in this port changes or removes one. Whoever adds one has read all before it, so
 * that of several writers at once each begins again after the one that was first.
 */
export interface LedgerHome {
  /** As users name it. */
  readonly name: string;
  /** How often a writer begins again because others were first. */
  readonly tries: number;
  /** Bytes of the largest batch that it takes. */
  readonly largest: number;
  /** @param after number of the last batch that is known. @throws ToolError or ServiceError where the place can't be read. */
  read(after: number): Promise<LedgerSnapshot>;
  /** Waits until it makes sense to begin again. @param attempt from 1 on. */
  settle(attempt: number): Promise<void>;
}
