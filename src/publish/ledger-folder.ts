import { join } from 'node:path';
import { ConfigError, ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { type Addition, type AdditionOutcome, addRecords } from '../ledger/add-records.js';
import { batchFileName, filesAfter, filesToJoin, isJoined } from '../ledger/batch-files.js';
import { parseBatches, type StoredBatch, writeBatch } from '../ledger/chain.js';
import { fold } from '../ledger/fold.js';
import { ledgerInvalid } from '../ledger/invalid.js';
import type { EventLine } from '../ledger/line.js';
import { emptyLedger, type LedgerState } from '../ledger/state.js';
import { type Stream, streamName } from '../ledger/stream.js';
import type { Digest } from '../oci/digest.js';

/** Bytes of a whole ledger that are read. A thousand images scanned nightly make about 40 MB a year. */
const maxLedger = 1024 * 1024 * 1024;
/** Files of single batches that are left beside each other. */
const fewFiles = 64;
/** How often a writer begins again because another one was first. */
const maxTries = 1000;
/** How often files are listed again because another process has joined them meanwhile. */
const maxLists = 20;

type LedgerFiles = Pick<Files, 'list' | 'readBytes' | 'create' | 'makeDirectory' | 'remove'>;

/** A ledger in a folder, as it was when it was read. */
interface OpenLedger {
  readonly path: string;
  readonly state: LedgerState;
  /** The digest of each batch, which was the root once. */
  readonly roots: ReadonlySet<Digest>;
  /** What was read, to look for records in. */
  readonly parts: readonly Buffer[];
}

/**
 * Reads a ledger, all of it, and checks that nothing was changed or is missing.
 * @param until only what was written up to then counts for the state: how the ledger stood at that moment. All batches are checked, and all roots are known.
 * @throws ConfigError `ledger-absent`, also for a folder that holds something else; `ledger-invalid`.
 */
export async function readLedger(files: LedgerFiles, path: string, until?: Date): Promise<OpenLedger> {
  if ((await files.list(path)) === undefined) throw noLedger(path, 'there is no such folder');
  const ledger = await withNewer(files, unread(path), until?.getTime());
  if (ledger.roots.size === 0)
    throw noLedger(path, 'the folder has no ledger in it, which begins with 000000001.jsonl');
  if (ledger.state.sequence === 0)
    throw noLedger(path, `nothing was in the ledger at ${until?.toISOString()}`, 'Name a later moment.');
  return ledger;
}

function noLedger(
  path: string,
  what: string,
  fix = 'Name the folder of a ledger, or make one: image-gate ledger add REPORT --ledger PATH --stream REPOSITORY=LINE',
): ConfigError {
  return new ConfigError([{ where: `ledger ${path}`, what, fix }], 'ledger-absent');
}

/** What was shown as the root once must still be a part. @throws ConfigError `ledger-invalid`. */
export function requireKnownRoot({ path, roots }: OpenLedger, root: Digest): void {
  if (!roots.has(root))
    throw ledgerInvalid(
      path,
      `it does not hold the root ${root}: its newest events were changed or removed, or its history was written anew`,
    );
}

/** A mistyped stream would be retired without a word. @throws ConfigError `stream-unknown`. */
export function requireStreams({ path, state }: OpenLedger, streams: readonly Stream[]): void {
  const unknown = streams.find((stream) => !state.streamNumbers.has(streamName(stream)));
  if (unknown === undefined) return;
  const what = `the ledger ${path} has no such stream`;
  const fix = 'Write it as image-gate ledger show names it.';
  throw new ConfigError([{ where: streamName(unknown), what, fix }], 'stream-unknown');
}

function unread(path: string): OpenLedger {
  return { path, state: emptyLedger, roots: new Set(), parts: [] };
}

/** With the batches that were written since. @param until later ones are checked, and do not count. */
async function withNewer(
  files: LedgerFiles,
  ledger: OpenLedger,
  until = Number.POSITIVE_INFINITY,
): Promise<OpenLedger> {
  const { path, state, roots, parts } = ledger;
  const read = await newerFiles(files, ledger);
  if (read.length === 0) return ledger;
  const all = new Set(roots);
  function* batches() {
    let head: Pick<LedgerState, 'sequence' | 'root'> = state;
    let isLater = false;
    for (const { name, bytes } of read)
      for (const batch of parseBatches(bytes, head, join(path, name))) {
        all.add(batch.digest);
        isLater ||= batch.at > until;
        if (!isLater) yield batch;
        head = { sequence: batch.sequence, root: batch.digest };
      }
  }
  return { path, state: fold(state, batches()), roots: all, parts: [...parts, ...read.map(({ bytes }) => bytes)] };
}

interface ReadBatches {
  readonly name: string;
  readonly bytes: Buffer;
}

async function newerFiles(files: LedgerFiles, { path, state, parts }: OpenLedger): Promise<readonly ReadBatches[]> {
  for (let list = 0; list < maxLists; list += 1) {
    const read = await allOf(files, path, filesAfter(state.sequence, (await files.list(path)) ?? []), sizeOf(parts));
    if (read !== undefined) return read;
  }
  throw unsettled(path, 'its files are joined again and again while they are read');
}

/** `undefined` where one is gone: another process has joined it to others. */
async function allOf(
  files: LedgerFiles,
  path: string,
  wanted: ReturnType<typeof filesAfter>,
  before: number,
): Promise<readonly ReadBatches[] | undefined> {
  const read: ReadBatches[] = [];
  let left = maxLedger - before;
  for (const { name } of wanted) {
    const bytes = await files.readBytes(join(path, name), left);
    if (bytes === undefined) return undefined;
    left -= bytes.byteLength;
    read.push({ name, bytes });
  }
  return read;
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

interface Written {
  readonly ledger: OpenLedger;
  /** In the order of the additions. */
  readonly outcomes: readonly AdditionOutcome[];
}

/** Adds records to the ledger of a folder, which is made where there is none. */
export async function addToLedger(
  files: LedgerFiles,
  path: string,
  additions: readonly Addition[],
  now: Date,
): Promise<Written> {
  await files.makeDirectory(path);
  let outcomes: readonly AdditionOutcome[] = [];
  const ledger = await writeEvents(files, path, now, ({ state, parts }) => {
    const added = addRecords(state, additions, (record) => parts.some((bytes) => bytes.includes(record)));
    outcomes = added.outcomes;
    return added.lines;
  });
  return { ledger, outcomes };
}

/**
 * Adds the events that `make` makes of the ledger as it is. Of several writers at once each begins again after the one that was first, so that no one's events
 * are lost. The batch is there as a whole or not at all; without events nothing is written.
 */
export async function writeEvents(
  files: LedgerFiles,
  path: string,
  now: Date,
  make: (ledger: OpenLedger) => readonly EventLine[],
): Promise<OpenLedger> {
  let ledger = unread(path);
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    ledger = await withNewer(files, ledger);
    const lines = make(ledger);
    if (lines.length === 0) return ledger;
    const written = await writeFirst(files, ledger, writeBatch(ledger.state, lines, now));
    if (written === undefined) continue;
    await joinFiles(files, path);
    return written;
  }
  throw unsettled(path, `others have written to it ${maxTries} times meanwhile`);
}

/** The ledger with this batch; `undefined` where another writer was first. */
async function writeFirst(
  files: LedgerFiles,
  ledger: OpenLedger,
  { sequence, digest, bytes }: StoredBatch,
): Promise<OpenLedger | undefined> {
  const file = join(ledger.path, batchFileName(sequence));
  if (!(await files.create(file, bytes))) return undefined;
  const joined = isJoined(sequence, (await files.list(ledger.path)) ?? []);
  const after = await withNewer(files, ledger);
  if (after.roots.has(digest)) return after;
  // The name was free because the files of others had been joined: theirs count.
  if (joined) await files.remove(file);
  return undefined;
}

/** Puts many small files into one, byte by byte. Whenever this ends, all batches are there: what was joined is removed last. */
async function joinFiles(files: LedgerFiles, path: string): Promise<void> {
  const names = (await files.list(path)) ?? [];
  const singles = filesToJoin(names, fewFiles);
  const read = await allOf(files, path, singles, 0);
  const [first, last] = [singles.at(0), singles.at(-1)];
  if (first === undefined || last === undefined || read === undefined || first === last) return;
  await files.create(join(path, batchFileName(first.from, last.to)), Buffer.concat(read.map(({ bytes }) => bytes)));
  for (const { name } of singles) await files.remove(join(path, name));
}

function unsettled(path: string, what: string): ToolError {
  return new ToolError({
    code: 'ledger-unsettled',
    message: `${path} could not be used: ${what}.`,
    fix: 'Try again when fewer write to it at once.',
  });
}
