import { createHash, type Hash, randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openVexOf } from '../evidence/statement/openvex-document.js';
import { ToolError } from '../host/errors.js';
import type { Files, Log } from '../host/ports.js';
import { digestFrom } from '../oci/digest.js';
import {
  platformReportName,
  recordBeside,
  reportFileName,
  reportOfDocument,
  vexFileName,
} from '../oci/image-file-name.js';
import { imageName } from '../oci/image-name.js';
import type { WrittenReport } from '../record/record-of.js';
import type { SbomRecord } from '../record/sbom-record.js';
import type { Assessment, Release } from '../report/assessment.js';
import { publishedChunks, publishedRecord, recordChunks } from '../report/json/published-json.js';
import { jsonChunks } from '../report/json-chunks.js';
import type { DeliverySummary } from '../report/markdown/delivery-summary.js';
import { renderSummary } from '../report/markdown/summary.js';
import type { SarifText } from '../report/sarif/sarif-text.js';
import { reportPlace } from './report-place.js';
import type { PlatformSboms } from './sbom-files.js';

/** Where the reports of one image lie; absolute if the folder is. */
export interface ReportFiles {
  /** Trivy's reports with masked values, one a platform: fit to be published. */
  readonly json: readonly [string, ...string[]];
  /** What the gate says of the image. */
  readonly record: string;
  readonly sarif: string;
  readonly summary: string;
  /** Of each platform in turn, where any were asked for. */
  readonly sboms: readonly string[];
  /** OpenVEX of the exceptions that were applied, where there are any for vulnerabilities. */
  readonly vex?: string;
  /** What the record says of them, a platform each in the order of the scan; absent: there are none. */
  readonly madeSboms?: readonly SbomRecord[];
}

type ReportPorts = Pick<
  Files,
  'lstat' | 'list' | 'readStream' | 'writeStream' | 'rename' | 'remove' | 'write' | 'makeDirectory'
>;

/** The names of an image's reports in a folder; the same for every build of a tag, so that the newest replaces the one before. */
function reportFiles(assessment: Assessment, directory: string): Omit<ReportFiles, 'sboms' | 'madeSboms' | 'vex'> {
  const json = reportFileName(assessment.name);
  const base = json.replace(/\.json$/, '');
  const others = assessment.scan.platforms.slice(1).map(({ platform }) => platformReportName(json, platform));
  return {
    json: [join(directory, json), ...others.map((name) => join(directory, name))],
    record: recordBeside(join(directory, json)) ?? '',
    sarif: join(directory, `${base}.sarif`),
    summary: join(directory, `${base}.md`),
  };
}

/** A folder for the reports of each assessment: the same one, and one beside it for a name that another assessment has taken. */
export function reportFolders(
  assessments: readonly Assessment[],
  directory: string,
): (assessment: Assessment) => string {
  const taken = new Map<string, number>();
  const folders = new Map<Assessment, string>();
  for (const assessment of assessments) {
    const name = reportFileName(assessment.name);
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    folders.set(assessment, before === 0 ? directory : `${directory}-${before + 1}`);
  }
  return (assessment) => folders.get(assessment) ?? directory;
}

/**
 * Writes all reports before the gate acts, so that a run that is blocked or breaks off has them. Trivy's own reports, with every value in
 * them, go to a folder `<directory>.private` that only their owner may read: not a thing to upload by accident (design, promise 6). Where the folder has the
 * reports of another tag of the image, those of this one go to a folder in it.
 * @param sboms may still be in the making: Trivy is another process, and what holds no SBOM is written meanwhile.
 */
export async function writeReports(
  files: ReportPorts,
  assessment: Assessment,
  release: Release,
  directory: string,
  sarif: SarifText,
  sboms?: Promise<readonly PlatformSboms[]>,
): Promise<ReportFiles> {
  const place = await reportPlace(files, assessment.name, directory);
  const folder = join(directory, place);
  const paths = reportFiles(assessment, folder);
  await files.makeDirectory(folder);
  await removeOthers(files, folder, paths);
  const reports = await writePlatforms(files, assessment, paths);
  await writeChunks(files, paths.sarif, sarif.chunks);
  await writeOriginals(files, assessment, `${directory}.private`, place);
  const made = (await sboms) ?? [];
  const written = made.flatMap((one) => one.files);
  for (const { file, chunks } of written) await writeChunks(files, join(folder, file), chunks());
  const beside = { reports, sboms: made.map(({ record }) => record) };
  await writeChunks(files, paths.record, recordChunks(assessment, { category: sarif.category, ...beside }));
  await files.write(paths.summary, renderSummary(assessment, release, { sboms: beside.sboms }));
  const vex = await writeVex(files, assessment, folder);
  return { ...paths, ...vex, sboms: written.map(({ file }) => join(folder, file)), madeSboms: beside.sboms };
}

/** The exceptions in words that the users of the image can read by program. */
async function writeVex(files: ReportPorts, assessment: Assessment, folder: string): Promise<Pick<ReportFiles, 'vex'>> {
  if (!assessment.decision.triage.exceptions.applied.some(({ vex }) => vex === undefined)) return {};
  const document = openVexOf(publishedRecord(assessment), imageName(assessment.name).familiar);
  if (document === undefined) return {};
  const vex = join(folder, vexFileName(reportFileName(assessment.name)));
  await writeChunks(files, vex, jsonChunks(document));
  return { vex };
}

/**
 * Writes the summary again when it is known what became of the image, and gives its text. The image may be in the registry by now, so a file
 * that can't be written is a warning (design, promise 8).
 */
export async function updateSummaryFile(
  { files, log }: { readonly files: Pick<Files, 'write'>; readonly log: Pick<Log, 'warning'> },
  assessment: Assessment,
  release: Release,
  paths: ReportFiles,
  delivery: DeliverySummary,
): Promise<string> {
  const text = renderSummary(assessment, release, { ...delivery, sboms: paths.madeSboms });
  try {
    await files.write(paths.summary, text);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    log.warning(`The summary file does not say whether the image was pushed: ${error.message} ${error.fix}`);
  }
  return text;
}

/** Trivy's reports, with what the record says of each file. */
async function writePlatforms(
  files: ReportPorts,
  assessment: Assessment,
  { json }: Pick<ReportFiles, 'json'>,
): Promise<readonly WrittenReport[]> {
  const written: WrittenReport[] = [];
  for (const [index, { raw }] of assessment.scan.platforms.entries()) {
    const path = json[index] ?? json[0];
    const hash = createHash('sha256');
    const sizes = { bytes: 0 };
    await writeChunks(files, path, hashed(publishedChunks(assessment, raw), hash, sizes));
    written.push({ file: basename(path), digest: digestFrom(hash), size: sizes.bytes });
  }
  return written;
}

function* hashed(chunks: Iterable<string>, hash: Hash, sizes: { bytes: number }): Generator<string, void, undefined> {
  for (const chunk of chunks) {
    hash.update(chunk);
    sizes.bytes += Buffer.byteLength(chunk);
    yield chunk;
  }
}

/** The record goes first, so that none lies beside a report of another run; and platforms and SBOMs that an earlier build of the image had. */
async function removeOthers(
  files: ReportPorts,
  folder: string,
  { json, record }: Pick<ReportFiles, 'json' | 'record'>,
): Promise<void> {
  await files.remove(record);
  const kept = new Set(json.map((path) => basename(path)));
  for (const name of (await files.list(folder)) ?? [])
    if (recordBeside(join(folder, reportOfDocument(name) ?? name)) === record && !kept.has(name))
      await files.remove(join(folder, name));
}

async function writeOriginals(
  files: ReportPorts,
  assessment: Assessment,
  directory: string,
  place: string,
): Promise<void> {
  await requireNoLink(files, directory);
  await files.makeDirectory(directory, 0o700);
  const own = join(directory, place);
  if (place !== '') await requireNoLink(files, own);
  await files.makeDirectory(own, 0o700);
  for (const { platform, raw } of assessment.scan.platforms) {
    // The platform first: a long name loses its end.
    const name = reportFileName(`${platform}/${imageName(assessment.name).familiar}`).replace(
      'trivy-results-',
      'trivy-original-',
    );
    await writeChunks(files, join(own, name), jsonChunks(raw), 0o600);
  }
}

/** In a checkout somebody could have put a link there that leads the originals to where they are published. */
async function requireNoLink(files: Pick<Files, 'lstat'>, path: string): Promise<void> {
  const found = await files.lstat(path);
  if (found === undefined || found.kind === 'directory') return;
  throw new ToolError({
    code: 'report-folder-taken',
    message: `${path} is a ${found.kind}, not a folder, so Trivy's own reports can't be kept there.`,
    fix: 'Remove it, or choose another report-dir.',
  });
}

/**
 * A report may be larger than the longest text that V8 holds, so it is written in pieces; a reader sees all of it or the one before. Two runs on one machine
 * may write the same report at once: each has a part of its own.
 */
export async function writeChunks(
  files: ReportPorts,
  path: string,
  chunks: Iterable<string>,
  mode = 0o644,
): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await pipeline(Readable.from(chunks), files.writeStream(part, mode));
    await files.rename(part, path);
  } catch (error) {
    await files.remove(part);
    throw error;
  }
}
