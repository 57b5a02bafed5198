import { basename, dirname, join } from 'node:path';
import { ConfigError, ToolError } from '../host/errors.js';
import { giveBackText } from '../host/node.js';
import type { Files } from '../host/ports.js';
import { digestOf } from '../oci/digest.js';
import { isRecord, recordBeside } from '../oci/image-file-name.js';
import { type FindingRecord, firstSeenIn } from '../record/finding-record.js';
import {
  maxRecord,
  parseRecord,
  type ReportedImage,
  readReport,
  readReportsOf,
  recordMismatch,
} from '../record/read-report.js';
import type { ImageRecord } from '../record/record-schema.js';
import { MAX_REPORT } from '../scan/trivy/read-report.js';
import { checkWithId } from '../source/hardening/checks.js';

/** The bytes of a file, at most so many; `undefined` where there is none. */
export type ReadFile = (path: string, max: number) => Promise<Uint8Array | undefined>;

/** An image's report, with the paths that were read for it. */
interface LoadedReport {
  readonly image: ReportedImage;
  readonly paths: readonly string[];
  /** Bytes of Trivy's reports together. */
  readonly size: number;
  /** What image-gate itself had found when the record was written: checks of how the image is made, which no report of a scanner has. */
  readonly own: readonly Pick<FindingRecord, 'id'>[];
  /** When its findings were known first, by `findingKey`; absent where there is no record. Worked out when it is asked for. */
  readonly firstSeen?: () => ReadonlyMap<string, string>;
}

/**
 * The image that a Trivy JSON is about: with the record and the other platforms' reports that lie beside it, else by itself.
 * @throws ConfigError `report-absent`, `report-is-record`, `record-mismatch`, `record-invalid`, `report-invalid`, `report-foreign`; what `read` throws.
 */
export async function readImageReport(read: ReadFile, path: string, bytes: Uint8Array): Promise<LoadedReport> {
  if (isRecord(path)) throw onlyRecord(path);
  const recordPath = recordBeside(path);
  const recorded = recordPath === undefined ? undefined : await read(recordPath, maxRecord);
  if (recordPath === undefined || recorded === undefined) {
    // Before they are used up.
    const size = bytes.byteLength;
    return { image: readReport(bytes, path), paths: [path], size, own: [] };
  }
  const record = parseRecord(recorded, recordPath, 'remove it: then the report beside it is judged alone.');
  const reports = await platformReports(read, path, bytes, record);
  const size = reports.reduce((sum, report) => sum + report.bytes.byteLength, 0);
  const image = readReportsOf(
    record,
    reports.map((report) => report.bytes),
    path,
  );
  const own = record.findings.filter(({ id }) => checkWithId(id) !== undefined);
  return { image, paths: reports.map((report) => report.path), size, own, firstSeen: () => firstSeenIn(record) };
}

/** `readImageReport` for a file of the machine. */
export async function readReportFile(files: Pick<Files, 'readBytes'>, path: string): Promise<LoadedReport> {
  const bytes = await files.readBytes(path, MAX_REPORT).catch((error: unknown) => {
    if (error instanceof ToolError && error.code === 'file-is-folder') throw absent(`${path} is a folder`, oneReport);
    throw error;
  });
  if (bytes === undefined) throw absent(`there is no file ${path}`, oneReport);
  const report = await readImageReport((other, max) => files.readBytes(other, max), path, bytes);
  giveBackText(report.size);
  return report;
}

/** Trivy's reports on all platforms of a record, each checked against its digest there. A single one may have another name by now. */
async function platformReports(read: ReadFile, path: string, bytes: Uint8Array, { platforms }: ImageRecord) {
  const files = platforms.map(({ report }) => report);
  const own = files.length === 1 ? 0 : files.findIndex((report) => report?.file === basename(path));
  if (own < 0) throw recordMismatch(path, 'the record beside it does not name this report');
  const reports: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  let left = MAX_REPORT - bytes.byteLength;
  for (const [index, report] of files.entries()) {
    if (report === undefined) throw recordMismatch(path, 'the record beside it names no report');
    const at = index === own ? path : join(dirname(path), report.file);
    const found = index === own ? bytes : await read(at, left);
    if (found === undefined) throw recordMismatch(at, 'there is no such file, and the record of the image names it');
    if (index !== own) left -= found.byteLength;
    if (digestOf(found) !== report.digest)
      throw recordMismatch(at, 'this is not the report that the record beside it was written for');
    reports.push({ path: at, bytes: found });
  }
  return reports;
}

export const oneReport = 'Name the JSON that Trivy wrote (--format json --output FILE)';

/** @param fix without full stop. */
export function absent(what: string, fix: string): ConfigError {
  return new ConfigError([{ where: 'report', what, fix: `${fix}.` }], 'report-absent');
}

function onlyRecord(path: string): ConfigError {
  const report = basename(path).replace('image-gate-record-', 'trivy-results-');
  const what = `${path} is the record of a verdict, which is judged by the report that it was made of`;
  const fix = `Name Trivy's report, with the record beside it: ${join(dirname(path), report)}`;
  return new ConfigError([{ where: 'report', what, fix }], 'report-is-record');
}
