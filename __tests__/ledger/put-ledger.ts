import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchFileName } from '../../src/ledger/lines/batch-files.js';
import { added, addition, type Night, noLedger } from './nights.js';

/** A ledger in a folder, a batch for each of these nights. */
export function putLedger(folder: string, nights: readonly Night[]): void {
  const { batches } = nights.reduce((ledger, one) => added(ledger, [addition(one)], [], one.at), noLedger);
  mkdirSync(folder, { recursive: true });
  for (const [index, bytes] of batches.entries()) writeFileSync(join(folder, batchFileName(index + 1)), bytes);
}
