import * as z from 'zod';
import { Cancelled, ConfigError } from '../../host/errors.js';
import type { Files, Log } from '../../host/ports.js';
import type { Digest } from '../../oci/digest.js';
import type { Baseline, KnownBaseline } from '../../policy/baseline.js';
import { policyFor } from '../../policy/file/policy-file.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import { packagesOf } from '../../scan/package-list.js';
import type { ScanResult } from '../../scan/scan-result.js';
import { MAX_REPORT } from '../../scan/trivy/read-report.js';
import { type ReadFile, readImageReport } from '../image-report.js';
import { type BaselineChoice, type ReportPlace, reportBaseline } from '../inputs/baseline.js';
import type { ImageNames } from '../inputs/image-names.js';
import type { Rules } from './rules.js';
import { requireSameImage } from './same-image.js';
import { baselineLine, type SourceOf, unnamedBaseline, unreadBaseline } from './unread-baseline.js';

/** GitHub gives no larger files of a repository (REST documentation, "Get repository content"). */
const maxInRepository = 100 * 1024 * 1024;

/** What a run is compared with, read by `read`; a failure is reported and means that everything counts as new. @throws Cancelled. */
export async function baselineOf<S extends SourceOf<'image' | 'report'>>(
  { log }: { readonly log: Pick<Log, 'info' | 'warning'> },
  source: S | SourceOf<'none'> | undefined,
  read: (source: S) => Promise<KnownBaseline>,
): Promise<Baseline | undefined> {
  if (source === undefined) return undefined;
  const baseline = source.kind === 'none' ? unnamedBaseline(source) : await orUnread(source, read);
  if (baseline.kind === 'known' || baseline.expected) log.info(baselineLine(baseline));
  else log.warning(baselineLine(baseline));
  return baseline;
}

async function orUnread<S extends SourceOf<'image' | 'report'>>(
  source: S,
  read: (source: S) => Promise<KnownBaseline>,
) {
  try {
    return await read(source);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return unreadBaseline(source, error);
  }
}

/** What a report is compared with. @throws Cancelled. */
export async function baselineOfReport(
  ports: Pick<BaselineFiles, 'files'> & { readonly log: Pick<Log, 'info' | 'warning'> },
  choice: BaselineChoice,
  rules: Rules,
  names: ImageNames,
): Promise<Baseline | undefined> {
  const source = reportBaseline(choice, policyFor(rules.policy, names).gateOn.value);
  return baselineOf(ports, source, (report) => readBaselineReport({ ...ports, rules: rules.files }, report, names));
}

/** Where reports are. */
interface BaselineFiles {
  readonly files: Pick<Files, 'readBytes'>;
  readonly rules: Pick<RuleFiles, 'governing' | 'branch'>;
}

/**
 * The findings of a Trivy JSON. One of the repository is read in the state whose policy counts: a pull request must not bring along what excuses it.
 * @param judged names of the judged image; empty where it has none.
 * @throws ConfigError `baseline-absent`, `baseline-of-another-image`, `report-invalid`, `report-foreign`; what the files throw.
 */
export async function readBaselineReport(
  { files, rules }: BaselineFiles,
  { path, place }: ReportPlace,
  judged: readonly string[],
): Promise<KnownBaseline> {
  const read: ReadFile =
    place === 'machine'
      ? (name, max) => files.readBytes(name, max)
      : async (name, max) => (await rules.governing.read(name, Math.min(max, maxInRepository)))?.bytes;
  const bytes = await read(path, MAX_REPORT);
  if (bytes === undefined) throw absent(path, place, rules);
  const { image: scan, firstSeen } = await readImageReport(read, path, bytes);
  requireSameImage(scan, judged);
  const createdAt = creationOf(scan);
  return {
    ...{ kind: 'known', name: path, source: 'report', ...findingsOf(scan) },
    ...(createdAt ? { createdAt } : {}),
    ...(firstSeen ? { firstSeen: firstSeen() } : {}),
  };
}

/** The findings of an image that was scanned in this run. */
export function scannedBaseline(name: string, digest: Digest, scan: ScanResult): KnownBaseline {
  return { kind: 'known', name, source: 'image', digest, ...findingsOf(scan) };
}

function findingsOf({
  findings,
  platforms,
}: ScanResult): Pick<KnownBaseline, 'findings' | 'platforms' | 'packages' | 'images'> {
  const images = platforms.map(({ platform, container, layerHistory, tokens }) => ({
    ...{ platform, layerHistory },
    ...(container && { container }),
    ...(tokens && { tokens }),
  }));
  return {
    findings,
    platforms: platforms.map(({ platform }) => platform),
    packages: platforms.map(packagesOf),
    images,
  };
}

function absent(path: string, place: ReportPlace['place'], { governing, branch }: BaselineFiles['rules']): ConfigError {
  const where = 'input baseline';
  if (place === 'machine') {
    const fix = 'Name the JSON that Trivy wrote (--format json --output FILE).';
    return new ConfigError([{ where, what: `there is no file ${path}`, fix }], 'baseline-absent');
  }
  const what = `there is no file ${governing.describe(path)}${branch === undefined ? '' : ` (${branch}, whose policy counts)`}`;
  const fix =
    'Commit it there. A report that an earlier step brings must lie outside of the workspace, e.g. in ${{ runner.temp }}.';
  return new ConfigError([{ where, what, fix }], 'baseline-absent');
}

const creationSchema = z.object({ CreatedAt: z.string().max(60) });

function creationOf({ platforms: [{ raw }] }: ScanResult): string | undefined {
  const text = creationSchema.safeParse(raw).data?.CreatedAt;
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : text;
}
