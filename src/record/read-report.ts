import { ConfigError } from '../host/errors.js';
import { strictJson } from '../oci/strict-json.js';
import { withOpinion } from '../policy/opinion/merge-opinion.js';
import type { ScanResult } from '../scan/scan-result.js';
import { notAReport, parseReportJson, type ReportPart, scanOfReports } from '../scan/trivy/read-report.js';
import { documentFault } from '../text/document-fault.js';
import { parsedJson } from '../text/json.js';
import type { RecordedFacts } from './build-record.js';
import { oldReport } from './old-report.js';
import { type ImageRecord, recordSchema } from './record-schema.js';
import { recordedOpinion } from './recorded-opinion.js';
import { frozen } from './values.js';

/** The largest record that is read, in bytes. 100,000 findings are about 50 MB. */
export const maxRecord = 256 * 1024 * 1024;

/** The scan result of an image whose report was handed in, with what is recorded beside it. */
export interface ReportedImage extends ScanResult {
  readonly recorded: RecordedFacts;
}

/**
 * The image of one Trivy JSON without a record beside it: one platform; or all platforms of a report that an older version has published.
 * @param bytes are used up, as in `parseReport`.
 * @param where how the report is named in errors: an input's name or a path.
 * @throws ConfigError `report-invalid` or `report-foreign`.
 */
export function readReport(bytes: Uint8Array, where: string): ReportedImage {
  const raw = reportJson(bytes, where);
  const old = oldReport(raw);
  if (typeof old === 'string') throw notAReport({ kind: 'invalid', what: old }, where);
  const { parts, facts } = old ?? { parts: [{ raw }], facts: { build: { lockfiles: [] } } };
  return { ...scanOfReports(parts, where), recorded: facts };
}

/**
 * The image of Trivy's reports on all of its platforms with the record that lies beside them. The record comes from the maker of the reports. Taken from it is what Trivy does not
 * say (names, platforms, places, what was wrong with the scan, what another scanner said); verdict, counts and exceptions are worked out again, and no word in it takes back what the reports show.
 * @param reports bytes in the order of the record's platforms, whose digests were compared; used up.
 * @throws ConfigError `report-invalid`, `report-foreign` or `record-mismatch`.
 */
export function readReportsOf(record: ImageRecord, reports: readonly Uint8Array[], where: string): ReportedImage {
  const parts = record.platforms.map((platform, index) => partOf(platform, reports[index] ?? new Uint8Array(), where));
  const scan = scanOfReports(parts, where);
  if (scan.platforms.some(({ imageId }, index) => imageId !== record.platforms[index]?.imageId))
    throw recordMismatch(where, 'the record names another image than the report');
  const { names, category, origin } = record.image;
  const said = { ...(category === undefined ? {} : { category }), ...(origin === undefined ? {} : { origin }) };
  const opinion = recordedOpinion(record);
  const heard = opinion === undefined ? scan : withOpinion(scan, opinion);
  return { ...heard, recorded: { names, ...said, build: record.build } };
}

function partOf(
  { platform, packagesListed, systemFault, unread, tokens }: ImageRecord['platforms'][number],
  bytes: Uint8Array,
  where: string,
): ReportPart {
  const raw = reportJson(bytes, where);
  if (oldReport(raw) !== undefined)
    throw recordMismatch(where, 'the report is of an older version, which wrote no record');
  const facts = {
    recorded: systemFault,
    ...(packagesListed === undefined ? {} : { listed: packagesListed }),
    ...(unread === undefined ? {} : { unread }),
    ...(tokens === undefined ? {} : { tokens }),
  };
  return { raw, platform, facts };
}

function reportJson(bytes: Uint8Array, where: string): unknown {
  const parsed = parseReportJson(bytes);
  if ('what' in parsed) throw notAReport(parsed, where);
  return parsed.raw;
}

/**
 * Reads a record. @param where how it is named in errors. @param fix what else can be done than to use the image-gate that wrote it: the end of a sentence.
 * @throws ConfigError `record-invalid`, also for one of a later version.
 */
export function parseRecord(bytes: Uint8Array, where: string, fix?: string): ImageRecord {
  const json = strictJson(bytes);
  const read = frozen(recordSchema, json);
  if (read.success) return read.data;
  const text = Buffer.from(bytes).toString('utf8');
  const what = `this is not a record of image-gate: ${documentFault(text, parsedJson(text), 'recordVersion', read.error)}`;
  const otherwise = fix === undefined ? '.' : `, or ${fix}`;
  throw new ConfigError([{ where, what, fix: `Use the image-gate that wrote it${otherwise}` }], 'record-invalid');
}

/** The error for reports that are not those that a record was written for. */
export function recordMismatch(where: string, what: string): ConfigError {
  const fix =
    'Take all files of one run (trivy-results-… and image-gate-record-…) unchanged. Without the record beside it, a report is judged alone, as one platform.';
  return new ConfigError([{ where, what, fix }], 'record-mismatch');
}
