import { join } from 'node:path';
import type { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { type ImageRow, leftProof } from '../inventory/night.js';
import type { FailedScan } from '../ledger/failed-scans.js';
import { hasGap, type StreamStanding, standingOf } from '../ledger/standing.js';
import { type Stream, streamSchema } from '../ledger/stream.js';
import { formatReference, oneSpelling, readReference } from '../oci/reference.js';
import type { LedgerHome } from '../publish/ledger/home.js';
import { addToLedger } from '../publish/ledger/open-ledger.js';
import { byText } from '../text/order.js';
import { plainLine } from '../text/plain-line.js';
import { addInBatches } from './ledger-batches.js';

/** Scans that could not be made that are written at once: whoever may push to one repository may put very many broken images there. */
const maxFailures = 20_000;
const maxText = 500;

/** What the ledger says after the night. */
export interface LedgerAfter {
  /** Findings past their time. */
  readonly overdue: number;
  /** Histories of which nobody knows that: they have no complete scan of these days. */
  readonly unknownHistories: number;
  /** Nothing was in it before. */
  readonly isNew: boolean;
  /** Images that have no tag, and so no history. */
  readonly withoutStream: number;
  /** Since when the ledger knows the files of each image, by its digest; milliseconds. */
  readonly recordedAt: ReadonlyMap<string, number>;
  /** Why it does not take the record of an image, by the image's digest. */
  readonly refused: ReadonlyMap<string, ConfigError>;
}

/** A row, and the folder of the night that has its record. */
interface RowInFolder {
  readonly row: ImageRow;
  readonly folder: string;
}

/**
 * Adds the records of a night to a ledger. Adding them again changes nothing, so that a night that was broken off in between can be gone on with.
 * @throws what `addInBatches` throws.
 */
export async function addNight(
  files: Pick<Files, 'readBytes'>,
  home: LedgerHome,
  rows: readonly RowInFolder[],
  now: Date,
): Promise<LedgerAfter> {
  let { ledger } = await addToLedger(home, [], now);
  const isNew = ledger.state.sequence === 0;
  const streamsOf = continued(standingOf(ledger.state, now, now).streams, rows);
  const records = rows.flatMap(({ row, folder }) => {
    const { digest: image, outcome } = row;
    return outcome.kind === 'judged' ? [{ image, path: join(folder, outcome.record), streams: streamsOf(row) }] : [];
  });
  const added = await addInBatches(files, home, records, now, ledger);
  const { refused } = added;
  ledger = added.ledger;
  // What failed is an event of its own: its stream shows a gap.
  const failures = rows.flatMap(({ row }) => failureOf(withRefusal(row, refused), now, streamsOf(row)));
  for (let from = 0; from < failures.length; from += maxFailures)
    ({ ledger } = await addToLedger(home, [], now, {
      failures: failures.slice(from, from + maxFailures),
      from: ledger,
    }));
  const { overdue, streams } = standingOf(ledger.state, now, now);
  const withoutStream = records.filter((one) => one.streams.length === 0).length;
  const unknownHistories = streams.filter((one) => hasGap(one, now)).length;
  return {
    overdue: overdue.length,
    unknownHistories,
    isNew,
    withoutStream,
    recordedAt: recordedTimes(streams),
    refused,
  };
}

/** The earliest of all streams whose newest scan was of an image. */
function recordedTimes(streams: readonly StreamStanding[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { digest, imageSince } of streams)
    if (digest !== undefined && imageSince !== undefined)
      times.set(digest, Math.min(imageSince, times.get(digest) ?? imageSince));
  return times;
}

/** A row with what the ledger knows of the age of its image, or with why it does not take its record. */
export function withLedger(row: ImageRow, { recordedAt, refused }: Pick<LedgerAfter, 'recordedAt' | 'refused'>) {
  const at = recordedAt.get(row.digest);
  const known = at === undefined ? {} : { build: { ...row.build, recordedAt: new Date(at).toISOString() } };
  return withRefusal({ ...row, ...known }, refused);
}

function withRefusal(row: ImageRow, refused: LedgerAfter['refused']): ImageRow {
  const error = refused.get(row.digest);
  if (error === undefined || row.outcome.kind !== 'judged') return row;
  const { claims } = row.outcome;
  const ends = claims.kind === 'revoked' ? {} : leftProof(claims);
  const why = plainLine(`The ledger does not take its record: ${error.problems[0]?.what ?? error.message}.`, maxText);
  return { ...row, outcome: { kind: 'failed', code: error.code, why, fix: plainLine(error.fix, maxText), ...ends } };
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
