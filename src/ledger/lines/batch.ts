import type { Digest } from '../../oci/digest.js';
import type { EventLine } from './line.js';
import type { LinesBytes } from './read-line.js';

interface BatchPlace {
  readonly sequence: number;
  /** Of its bytes. */
  readonly digest: Digest;
}

/** What one writer adds at once, in the order in which it counts. */
interface LinesBatch extends BatchPlace {
  readonly lines: readonly EventLine[];
}

/** A batch to be put behind all others. */
export interface WrittenBatch extends LinesBatch {
  readonly bytes: Uint8Array;
}

/** A batch of a ledger that is read. Its lines are read as far as they are needed. */
export interface StoredBatch extends BatchPlace, LinesBytes {
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

export type Batch = LinesBatch | StoredBatch;
