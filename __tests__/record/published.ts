import { basename } from 'node:path';
import { readImageReport } from '../../src/config/image-report.js';
import { digestOf } from '../../src/oci/digest.js';
import { platformReportName, recordBeside, reportFileName } from '../../src/oci/image-file-name.js';
import { judge } from '../../src/policy/judge.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import type { Assessment } from '../../src/report/assessment.js';
import { publishedChunks, recordChunks } from '../../src/report/json/published-json.js';
import { assessmentOfReport } from '../../src/report/make-assessment.js';
import { mergeFindings } from '../../src/scan/merge.js';
import type { PlatformScan, ScanResult } from '../../src/scan/scan-result.js';
import { findingsOf } from '../../src/scan/trivy/normalise.js';
import { parseReport, platformScan } from '../../src/scan/trivy/read-report.js';
import { bytes } from '../scan/report.js';

export const now = new Date('2026-03-01T12:00:00Z');

/** What the gate has after it has scanned these platforms itself. */
export function scanned(
  reports: Readonly<Record<string, object>>,
  packagesListed = true,
  buckets?: ReadonlySet<string>,
): ScanResult {
  const read = Object.entries(reports).map(([platform, raw]) => {
    const parsed = parseReport(bytes(raw));
    if ('what' in parsed) throw new Error(parsed.what);
    const scan: PlatformScan = platformScan(parsed, platform, { listed: packagesListed, buckets });
    return { scan, findings: findingsOf(parsed.report, platform) };
  });
  const [first, ...others] = read.map(({ scan }) => scan);
  if (first === undefined) throw new Error('a platform at least');
  return {
    scanner: { version: '0.74.0', trust: 'pinned' },
    platforms: [first, ...others],
    findings: mergeFindings(read.map(({ findings }) => findings)),
  };
}

/** A scan judged by the default policy. */
export function judged(scan: ScanResult): Assessment {
  const decision = judge(triage(scan, defaultPolicy, { active: [], refused: [] }, now), defaultPolicy);
  return assessmentOfReport({ name: 'ghcr.io/acme/api:1', scan, decision, now });
}

/** Files of a folder by their names. */
export type Folder = Map<string, Buffer>;

/** The Trivy JSON of each platform and the record, as they are written into a folder. */
export function publishedFolder(assessment: Assessment): Folder {
  const first = reportFileName(assessment.name);
  const folder: Folder = new Map();
  const reports = assessment.scan.platforms.map(({ platform, raw }, index) => {
    const content = Buffer.from([...publishedChunks(assessment, raw)].join(''));
    const file = index === 0 ? first : platformReportName(first, platform);
    folder.set(file, content);
    return { file, digest: digestOf(content), size: content.byteLength };
  });
  folder.set(recordBeside(first) ?? '', Buffer.from([...recordChunks(assessment, { reports })].join('')));
  return folder;
}

/** The image of a report in such a folder; by default of the first. */
export async function readFrom(folder: Folder, name = [...folder.keys()][0] ?? '') {
  const read = async (path: string) => {
    const found = folder.get(basename(path));
    return found === undefined ? undefined : Buffer.from(found);
  };
  return (await readImageReport(read, name, Buffer.from(folder.get(name) ?? ''))).image;
}
