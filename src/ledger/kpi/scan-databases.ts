import type { Digest } from '../../oci/digest.js';
import { byText } from '../../text/order.js';
import type { SeeScan } from '../history.js';

/** A database that scans were made with. */
interface ScanDatabase {
  /** Of its manifest in a registry. */
  readonly digest: Digest;
  /** When its advisories were collected; milliseconds. */
  readonly collected: number;
  readonly scans: number;
}

/** The databases of the scans of a period. */
export interface ScanDatabases {
  /** Those with the newest advisories first. */
  readonly known: readonly ScanDatabase[];
  /** Scans of which the ledger does not say it. */
  readonly unknownScans: number;
}

/** Counts the databases of scans after `since`. */
export class DatabaseCount {
  readonly #since: number;
  readonly #known = new Map<Digest, { collected: number; scans: number }>();
  #unknownScans = 0;

  constructor(since: number) {
    this.#since = since;
  }

  readonly see: SeeScan = (at, collected, digest) => {
    if (at <= this.#since) return;
    if (collected === undefined || digest === undefined) {
      this.#unknownScans += 1;
      return;
    }
    const counted = this.#known.get(digest);
    if (counted === undefined) this.#known.set(digest, { collected, scans: 1 });
    else counted.scans += 1;
  };

  databases(): ScanDatabases {
    const known = [...this.#known].map(([digest, counted]) => ({ digest, ...counted }));
    const inOrder = known.sort((a, b) => b.collected - a.collected || byText(a.digest, b.digest));
    return { known: inOrder, unknownScans: this.#unknownScans };
  }
}
