import { join } from 'node:path';
import { ConfigError } from '../../host/errors.js';
import { type Addition, type AdditionOutcome, addRecords } from '../../ledger/add-records.js';
import type { FailedScan } from '../../ledger/failed-scans.js';
import { fold } from '../../ledger/fold.js';
import { requireValid } from '../../ledger/history.js';
import { ledgerInvalid } from '../../ledger/invalid.js';
import { emptyLedger, type LedgerState } from '../../ledger/ledger-state.js';
import { parseBatches } from '../../ledger/lines/chain.js';
import type { EventLine } from '../../ledger/lines/line.js';
import { readableBatch } from '../../ledger/lines/readable-batch.js';
import { requireReadable } from '../../ledger/lines/stored-events.js';
import { type Stream, streamName } from '../../ledger/stream.js';
import type { Digest } from '../../oci/digest.js';
import { unsettled } from './folder-home.js';
import { type LedgerHome, type LedgerSnapshot, maxLedger } from './home.js';

/** A ledger as it was when it was read. */
interface OpenLedger {
  /** Of its home. */
  readonly name: string;
  readonly state: LedgerState;
  /** The digest of each batch, which was the root once. */
  readonly roots: ReadonlySet<Digest>;
  /** What was read, to look for records in. */
  readonly parts: readonly Buffer[];
}

/**
 * Reads a ledger, and checks that nothing was changed or is missing. Lines that do not fit to those before them show where states of streams are worked out.
 * @param until only what was written up to then counts for the state: how the ledger stood at that moment. All batches are checked, and all roots are known.
 * @throws ConfigError `ledger-absent`, also for a place that holds something else; `ledger-invalid`. What its home throws.
 */
export async function readLedger(home: LedgerHome, until?: Date): Promise<OpenLedger> {
  const snapshot = await home.read(0);
  if (snapshot.absent !== undefined) throw noLedger(home.name, snapshot.absent);
  const ledger = withNewer(unread(home), snapshot, until?.getTime());
  if (ledger.roots.size === 0)
    throw noLedger(home.name, 'the folder has no ledger in it, which begins with 000000001.jsonl');
  if (ledger.state.sequence === 0)
    throw noLedger(home.name, `nothing was in the ledger at ${until?.toISOString()}`, 'Name a later moment.');
  return ledger;
}

function noLedger(
  name: string,
  what: string,
  fix = 'Name the folder of a ledger, or make one: image-gate ledger add REPORT --ledger PATH --stream REPOSITORY=LINE',
): ConfigError {
  return new ConfigError([{ where: `ledger ${name}`, what, fix }], 'ledger-absent');
}

/** What was shown as the root once must still be a part. @throws ConfigError `ledger-invalid`. */
export function requireKnownRoot({ name, roots }: OpenLedger, root: Digest): void {
  if (!roots.has(root))
    throw ledgerInvalid(
      name,
      `it does not hold the root ${root}: its newest events were changed or removed, or its history was written anew`,
    );
}

/** A mistyped stream would be retired without a word. @throws ConfigError `stream-unknown`. */
export function requireStreams({ name, state }: OpenLedger, streams: readonly Stream[]): void {
  const unknown = streams.find((stream) => !state.streamNumbers.has(streamName(stream)));
  if (unknown === undefined) return;
  const what = `the ledger ${name} has no such stream`;
  const fix = 'Write it as image-gate ledger show names it.';
  throw new ConfigError([{ where: streamName(unknown), what, fix }], 'stream-unknown');
}

function unread({ name }: LedgerHome): OpenLedger {
  return { name, state: emptyLedger, roots: new Set(), parts: [] };
}

/** With the batches that were written since. @param until later ones are checked, and do not count. */
function withNewer(
  { name, state, roots, parts }: OpenLedger,
  { files, last }: LedgerSnapshot,
  until = Number.POSITIVE_INFINITY,
): OpenLedger {
  if (last < state.sequence) throw ledgerInvalid(name, 'its newest batches were removed while it was in use');
  if (sizeOf(parts) + sizeOf(files.map(({ bytes }) => bytes)) > maxLedger)
    throw ledgerInvalid(name, `it has more than the ${maxLedger} bytes that are read`);
  const all = new Set(roots);
  function* batches() {
    let head: Pick<LedgerState, 'sequence' | 'root'> = state;
    let isLater = false;
    for (const file of files)
      for (const batch of parseBatches(file.bytes, head, join(name, file.name))) {
        all.add(batch.digest);
        isLater ||= batch.at > until;
        if (isLater) requireReadable(batch);
        else yield batch;
        head = { sequence: batch.sequence, root: batch.digest };
      }
  }
  return { name, state: fold(state, batches()), roots: all, parts: [...parts, ...files.map(({ bytes }) => bytes)] };
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** A ledger that is larger than is read could be read by nobody. @throws ConfigError `ledger-full`. */
function requireRoom({ name, parts }: OpenLedger, more: number): void {
  if (sizeOf(parts) + more <= maxLedger) return;
  const what = `it would have more than the ${maxLedger} bytes that are read of one`;
  const fix = 'Nothing was added. Begin another ledger, in another place, and keep this one to be read.';
  throw new ConfigError([{ where: `ledger ${name}`, what, fix }], 'ledger-full');
}

interface Written {
  readonly ledger: OpenLedger;
  /** In the order of the additions. */
  readonly outcomes: readonly AdditionOutcome[];
}

/** What is added beside records. */
interface MoreToAdd {
  readonly failures?: readonly FailedScan[];
  /** The ledger as it was read before; only what is newer is read. */
  readonly from?: OpenLedger;
}

/** Adds records, and scans that could not be made, to a ledger, which is made where there is none. */
export async function addToLedger(
  home: LedgerHome,
  additions: readonly Addition[],
  now: Date,
  { failures, from }: MoreToAdd = {},
): Promise<Written> {
  let outcomes: readonly AdditionOutcome[] = [];
  const make = ({ state, parts }: OpenLedger) => {
    const isKnown = (record: string) => parts.some((bytes) => bytes.includes(record));
    const added = addRecords(state, additions, isKnown, failures);
    outcomes = added.outcomes;
    return added.lines;
  };
  const ledger = await writeEvents(home, now, make, from);
  return { ledger, outcomes };
}

/**
 * Adds the events that `make` makes of the ledger as it is. Of several writers at once each begins again after the one that was first, so that no one's events
 * are lost. The batch is there as a whole or not at all; without events nothing is written. It is read before it is added, so that whoever gives what a ledger can't hold gets the error.
 * @throws ConfigError `record-unfit`, `records-too-large`, `ledger-full`; what reading throws.
 */
export async function writeEvents(
  home: LedgerHome,
  now: Date,
  make: (ledger: OpenLedger) => readonly EventLine[],
  from = unread(home),
): Promise<OpenLedger> {
  let ledger = from;
  const own: Digest[] = [];
  for (let attempt = 1; attempt <= home.tries; attempt += 1) {
    const snapshot = await home.read(ledger.state.sequence);
    ledger = withNewer(ledger, snapshot);
    // It was written, and the answer was lost.
    if (own.some((digest) => ledger.roots.has(digest))) return ledger;
    const lines = make(ledger);
    requireValid(ledger.state.streams);
    if (lines.length === 0) return ledger;
    const batch = readableBatch(ledger.state, lines, now, home.largest);
    requireRoom(ledger, batch.bytes.byteLength);
    own.push(batch.digest);
    if (await snapshot.append(batch))
      return withNewer(ledger, {
        ...snapshot,
        last: batch.sequence,
        files: [{ name: 'new', bytes: Buffer.from(batch.bytes) }],
      });
    await home.settle(attempt);
  }
  throw unsettled(home.name, `others have written to it ${home.tries} times meanwhile`);
}
