import { recordOf, type WrittenReport } from '../../record/record-of.js';
import type { ImageRecord } from '../../record/record-schema.js';
import type { SbomRecord } from '../../record/sbom-record.js';
import type { Assessment } from '../assessment.js';
import { jsonChunks } from '../json-chunks.js';
import { escalated, headline, tally } from '../tally.js';
import { maskReport } from './mask-report.js';

/**
 * The report on one platform that is published: Trivy's own, with nothing of ours in it, so that every reader of Trivy's JSON takes it and nothing is lost when
 * another program writes it again. ENV and ARG values and the code of secrets are masked (design, promise 6); the input is not changed.
 */
export function publishedReport(image: Pick<Assessment, 'name'>, raw: unknown): Readonly<Record<string, unknown>> {
  return named(maskReport(raw), image);
}

/** `publishedReport` as JSON text in pieces of about 256 KiB; a report of any size can be written with them. */
export function publishedChunks(image: Pick<Assessment, 'name'>, raw: unknown): Generator<string, void, undefined> {
  return jsonChunks(publishedReport(image, raw));
}

/** What the record needs beside the assessment. */
interface RecordOptions {
  /** Where the image's alerts have a category of their own. */
  readonly category?: string | undefined;
  /** Trivy's reports as they were written, in the order of the platforms. */
  readonly reports?: readonly WrittenReport[];
  /** The SBOMs as they were written, in that order. */
  readonly sboms?: readonly SbomRecord[];
}

/** The record of an assessment: verdict, counts and fixes are those of all other reports. */
export function publishedRecord(
  assessment: Assessment,
  { category, reports = [], sboms = [] }: RecordOptions = {},
): ImageRecord {
  return recordOf(assessment, {
    headline: headline(assessment),
    counts: tally(assessment),
    escalations: escalated(assessment.decision.triage),
    category,
    reports,
    sboms,
  });
}

/** `publishedRecord` as JSON text in pieces, one finding a line. */
export function recordChunks(assessment: Assessment, options: RecordOptions = {}): Generator<string, void, undefined> {
  return jsonChunks(publishedRecord(assessment, options), 1);
}

/** Trivy knows an image that we hand over by the path in our temporary folder, which says nothing to anybody; it names results by it, too. */
function named(
  report: Readonly<Record<string, unknown>>,
  { name }: Pick<Assessment, 'name'>,
): Readonly<Record<string, unknown>> {
  if (!('ArtifactName' in report)) return report;
  const { ArtifactName: folder, Results } = report;
  const Renamed = Array.isArray(Results) ? { Results: Results.map((result) => renamed(result, folder, name)) } : {};
  return { ...report, ...Renamed, ArtifactName: name };
}

/** `../image` or `../image (debian 12.5)` under the image's own name. */
function renamed(result: unknown, folder: unknown, name: string): unknown {
  if (typeof folder !== 'string' || typeof result !== 'object' || result === null || !('Target' in result))
    return result;
  const { Target } = result;
  const isNamed = typeof Target === 'string' && (Target === folder || Target.startsWith(`${folder} (`));
  return isNamed ? { ...result, Target: `${name}${Target.slice(folder.length)}` } : result;
}
