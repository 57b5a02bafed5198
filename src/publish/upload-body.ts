import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Assessment } from '../report/assessment.js';
import { sarifChunks } from '../report/sarif/sarif.js';
import { maxGzipped, maxResults } from '../report/sarif/sarif-limits.js';
import type { SarifText } from '../report/sarif/sarif-text.js';

const compress = promisify(gzip);

/** How often the findings are cut until they fit. */
const cuts = 4;

/** A log as GitHub takes it: gzipped, then base64. `left` counts the findings that did not fit beside those that the file lacks. */
interface UploadBody {
  readonly base64: string;
  readonly left: number;
}

/**
 * The SARIF log as it lies on disk, in GitHub's form and within its limit for gzipped bytes: where it is larger, the worst findings are kept, fewer until they fit; `undefined` where not
 * even few do.
 * @param limit most gzipped bytes.
 */
export async function uploadBody(
  assessment: Assessment,
  { chunks, ...options }: SarifText,
  limit = maxGzipped,
): Promise<UploadBody | undefined> {
  let results = Math.min(assessment.decision.triage.open.length, options.limit ?? maxResults);
  const wanted = results;
  let log: Iterable<string> = chunks;
  for (let cut = 0; cut <= cuts; cut += 1) {
    const bytes = await compress([...log].join(''));
    if (bytes.length <= limit) return { base64: bytes.toString('base64'), left: wanted - results };
    // In proportion, with a tenth to spare, as findings differ in length.
    results = Math.floor(results * Math.min(0.9, (0.9 * limit) / bytes.length));
    log = sarifChunks(assessment, { ...options, limit: results });
  }
  return undefined;
}
