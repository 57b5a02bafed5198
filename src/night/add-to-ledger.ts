import { join } from 'node:path';
import { ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { ImageRow } from '../inventory/night.js';
import type { Addition } from '../ledger/add-records.js';
import type { FailedScan } from '../ledger/failed-scans.js';
import { forLedger } from '../ledger/given-record.js';
import { type StreamStanding, standingOf } from '../ledger/standing.js';
import { type Stream, streamSchema } from '../ledger/stream.js';
import { digestOf } from '../oci/digest.js';
import { formatReference, oneSpelling, readReference } from '../oci/reference.js';
import type { LedgerHome } from '../publish/ledger/home.js';
import { addToLedger } from '../publish/ledger/open-ledger.js';
import { maxRecord, parseRecord } from '../record/read-report.js';
import { byText } from '../text/order.js';

/** What is kept in memory, and written, at once. A batch of a ledger has 64 MiB: of all that a record holds, nothing takes more room there than here. */
const most = { records: 200, bytes: 32 * 1024 * 1024, failures: 20_000 };

/** What the ledger says after the night. */
interface LedgerAfter {
  /** Findings past their time. */
  readonly overdue: number;
  /** Images that have no tag, and so no history. */
  readonly withoutStream: number;
  /** Since when the ledger knows the files of each image, by its digest; milliseconds. */
  readonly recordedAt: ReadonlyMap<string, number>;
}

/** A row, and the folder of the night that has its record. */
interface RowInFolder {
  readonly row: ImageRow;
  readonly folder: string;
}

/**
 * Adds the records of a night to a ledger. Adding them again changes nothing, so that a night that was broken off in between can be gone on with.
 * @throws what `addToLedger` throws; ConfigError `record-invalid`; ToolError `record-missing`.
 */
export async function addNight(
  files: Pick<Files, 'readBytes'>,
  home: LedgerHome,
  rows: readonly RowInFolder[],
  now: Date,
): Promise<LedgerAfter> {
  const judged = rows.flatMap(({ row, folder }) =>
    row.outcome.kind === 'judged' ? [{ row, path: join(folder, row.outcome.record) }] : [],
  );
  let written = await addToLedger(home, [], now);
  const streamsOf = continued(standingOf(written.ledger.state, now, now).streams, rows);
  // What failed is an event of its own: its stream shows a gap.
  const failures = rows.flatMap(({ row }) => failureOf(row, now, streamsOf(row)));
  for (let from = 0; from < failures.length; from += most.failures) {
    const some = failures.slice(from, from + most.failures);
    written = await addToLedger(home, [], now, { failures: some, from: written.ledger });
  }
  const known = judged.map(({ row, path }) => ({ path, streams: streamsOf(row) }));
  for await (const additions of inBatches(files, known))
    written = await addToLedger(home, additions, now, { from: written.ledger });
  const { overdue, streams } = standingOf(written.ledger.state, now, now);
  const withoutStream = judged.filter(({ row }) => streamsForImage(row.names).length === 0).length;
  return { overdue: overdue.length, withoutStream, recordedAt: recordedTimes(streams) };
}

/** Each record is read when it is its turn. One is added to several histories, and counts in each: a ledger has what it changes there. */
async function* inBatches(
  files: Pick<Files, 'readBytes'>,
  records: readonly { readonly path: string; readonly streams: readonly Stream[] }[],
): AsyncGenerator<readonly Addition[]> {
  let [additions, bytes] = [[] as Addition[], 0];
  for (const { path, streams } of records) {
    if (streams.length === 0) continue;
    const { size, ...record } = await recordAt(files, path);
    for (const stream of streams) {
      if (additions.length === most.records || (additions.length > 0 && bytes + size > most.bytes)) {
        yield additions;
        [additions, bytes] = [[], 0];
      }
      additions.push({ ...record, stream });
      bytes += size;
    }
  }
  if (additions.length > 0) yield additions;
}

async function recordAt(files: Pick<Files, 'readBytes'>, path: string) {
  const bytes = await files.readBytes(path, maxRecord);
  if (bytes === undefined) throw recordMissing(path);
  return { record: forLedger(parseRecord(bytes, path), path), digest: digestOf(bytes), size: bytes.byteLength };
}

/** The earliest of all streams whose newest scan was of an image. */
function recordedTimes(streams: readonly StreamStanding[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { digest, imageSince } of streams)
    if (digest !== undefined && imageSince !== undefined)
      times.set(digest, Math.min(imageSince, times.get(digest) ?? imageSince));
  return times;
}

/** A row with what the ledger knows of the age of its image. */
export function withRecorded(row: ImageRow, recordedAt: LedgerAfter['recordedAt']): ImageRow {
  const at = recordedAt.get(row.digest);
  return at === undefined ? row : { ...row, build: { ...row.build, recordedAt: new Date(at).toISOString() } };
}

/**
 * The histories of an image. One that a history has as its newest goes on there, if the tag of that history is none of this night: a limit may have left that tag out, and the image would begin
 * a second history under another one.
 */
function continued(
  streams: readonly StreamStanding[],
  rows: readonly RowInFolder[],
): (row: ImageRow) => readonly Stream[] {
  const here = new Set(rows.flatMap(({ row }) => row.names.map(oneSpelling)));
  const newest = new Map<string, Stream>();
  for (const { stream, digest, retired } of streams) {
    if (digest === undefined || retired !== undefined) continue;
    if (!here.has(oneSpelling(`${stream.repository}:${stream.line}`)))
      newest.set(`${stream.repository}@${digest}`, stream);
  }
  return ({ names, digest }) =>
    streamsForImage(names).map((stream) => newest.get(`${stream.repository}@${digest}`) ?? stream);
}

function failureOf({ outcome }: ImageRow, at: Date, streams: readonly Stream[]): readonly FailedScan[] {
  if (outcome.kind === 'judged') return [];
  const why = outcome.kind === 'failed' ? outcome.why : 'the time of the night was over';
  return streams.map((stream) => ({ stream, at, why }));
}

function recordMissing(path: string): ToolError {
  return new ToolError({
    code: 'record-missing',
    message: `${path} is missing, and the night says that it was written.`,
    fix: 'Keep the whole folder of the night, and hand it over as a whole.',
  });
}

/**
 * The histories that an image belongs to, one in each of its repositories: whoever may push the same bytes to another repository must not take them out of the history of this one. Its line
 * is the shortest tag there, and of several as long the first by the alphabet. `main` and `latest` move on, so that what is fixed shows there; a tag that never moves has a history of its own.
 */
function streamsForImage(names: readonly string[]): readonly Stream[] {
  const streams = names.flatMap((name) => {
    const read = readReference(name);
    if ('problem' in read || read.reference.tag === undefined) return [];
    const { registry, repository, tag } = read.reference;
    return streamSchema.safeParse({ repository: formatReference({ registry, repository }), line: tag }).data ?? [];
  });
  const inOrder = streams.toSorted((a, b) => a.line.length - b.line.length || byText(a.line, b.line));
  // The first of each repository counts, so it comes last here.
  return [...new Map(inOrder.toReversed().map((stream) => [stream.repository, stream])).values()];
}
