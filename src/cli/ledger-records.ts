import { join } from 'node:path';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { Addition } from '../ledger/add-records.js';
import { forLedger, isFromFuture } from '../ledger/given-record.js';
import { repositoryOf, type Stream } from '../ledger/stream.js';
import { digestOf } from '../oci/digest.js';
import { isRecord, recordBeside } from '../oci/image-file-name.js';
import { inParallel } from '../oci/in-parallel.js';
import { maxRecord, parseRecord } from '../record/read-report.js';
import type { ImageRecord } from '../record/record-schema.js';
import { plainLine } from '../text/plain-line.js';

/** Files of a folder that are looked at: several for each image of a large registry. */
const maxEntries = 50_000;

/** While one is read from the disk, another one is parsed. */
const filesAtOnce = 4;

/**
 * The records of reports, each with its stream.
 * @param paths reports with their records beside them, records, or folders of reports.
 * @throws ConfigError `record-absent`, `record-invalid`, `record-from-future`, `stream-unknown`.
 */
export async function recordsToAdd(
  files: Pick<Files, 'stat' | 'listKinds' | 'readBytes'>,
  paths: readonly string[],
  streams: readonly Stream[],
  now: Date,
): Promise<readonly (Addition & { readonly path: string })[]> {
  const records = new Set<string>();
  for (const path of paths) {
    const kind = (await files.stat(path))?.kind;
    if (kind === undefined) throw nothingThere(path);
    const found = kind === 'directory' ? await recordsIn(files, path) : [recordOf(path)];
    for (const record of found) records.add(record);
  }
  const lines = new Map(streams.map((stream, order) => [stream.repository, { stream, order }]));
  return inParallel([...records], filesAtOnce, (path) => additionOf(files, path, lines, now));
}

/** The record that lies beside a report, or is named itself. */
function recordOf(path: string): string {
  return isRecord(path) ? path : (recordBeside(path) ?? path);
}

/** The records of a folder and of the folders in it (where downloaded artifacts are), without following links; also those that its reports lack. */
async function recordsIn(files: Pick<Files, 'listKinds'>, folder: string): Promise<readonly string[]> {
  const all = await entriesOf(files, folder);
  for (const { path, kind } of [...all]) if (kind === 'directory') all.push(...(await entriesOf(files, path)));
  const entries = all.filter(({ kind }) => kind === 'file');
  const records = entries.filter(({ path }) => isRecord(path) || recordBeside(path) !== undefined);
  if (records.length === 0) throw recordAbsent(folder);
  if (entries.length > maxEntries) throw tooMany(folder);
  return records.map(({ path }) => recordOf(path));
}

async function entriesOf(files: Pick<Files, 'listKinds'>, folder: string) {
  const entries = (await files.listKinds(folder)) ?? [];
  if (entries.length > maxEntries) throw tooMany(folder);
  return entries.map(({ name, kind }) => ({ path: join(folder, name), kind }));
}

function tooMany(where: string): ConfigError {
  const what = `it holds more than ${maxEntries} files and folders`;
  return new ConfigError([{ where, what, fix: 'Add them in several calls.' }], 'reports-too-many');
}

async function additionOf(
  files: Pick<Files, 'readBytes'>,
  path: string,
  lines: StreamLines,
  now: Date,
): Promise<Addition & { readonly path: string }> {
  const bytes = isRecord(path) ? await files.readBytes(path, maxRecord) : undefined;
  if (bytes === undefined) throw recordAbsent(path);
  const digest = digestOf(bytes);
  const record = parseRecord(bytes, path, 'leave it out.');
  if (isFromFuture(record, now)) throw fromFuture(path, record);
  return { path, record: forLedger(record, path), digest, stream: streamOf(record, lines, path) };
}

/** The lines that were named for repositories of which no record is: a mistyped name would leave its images without a history. */
export function unusedStreams(
  streams: readonly Stream[],
  additions: readonly Pick<Addition, 'stream'>[],
): readonly Stream[] {
  const used = new Set(additions.map(({ stream }) => stream));
  return streams.filter((stream) => !used.has(stream));
}

/** The line of each repository, and the how many-th it is. */
type StreamLines = ReadonlyMap<string, { readonly stream: Stream; readonly order: number }>;

function nothingThere(where: string): ConfigError {
  const fix = 'Correct the path: name a report that image-gate has written, or the folder of such reports.';
  return new ConfigError([{ where, what: 'there is no such file or folder', fix }], 'record-absent');
}

function recordAbsent(where: string): ConfigError {
  const missing = isRecord(where) ? 'this record is missing' : 'there is no record (image-gate-record-….json)';
  const what = `${missing}. image-gate writes it beside each report; a report of Trivy alone does not say when it was judged, and how`;
  const fix = 'Add what image-gate has written: image-gate scan IMAGE --report-dir reports';
  return new ConfigError([{ where, what, fix }], 'record-absent');
}

/** All later ones would count as late, and close nothing. */
function fromFuture(where: string, { judgedAt }: ImageRecord): ConfigError {
  const what = `it was judged at ${judgedAt}, which is in the future`;
  return new ConfigError(
    [{ where, what, fix: 'Set the clocks of the machines, and judge again.' }],
    'record-from-future',
  );
}

function streamOf({ image: { names } }: ImageRecord, lines: StreamLines, where: string): Stream {
  const own = names.map(repositoryOf);
  const [found] = own.flatMap((name) => lines.get(name) ?? []).toSorted((a, b) => a.order - b.order);
  if (found !== undefined) return found.stream;
  const name = plainLine(own[0] ?? '', 200);
  const what = `it is about ${name}, for which no --stream names a line`;
  throw new ConfigError(
    [{ where, what, fix: `Add --stream ${name}=main, or the line that it belongs to.` }],
    'stream-unknown',
  );
}
