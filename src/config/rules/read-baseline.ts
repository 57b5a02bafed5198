import * as z from 'zod';
import { Cancelled, ConfigError, GateError } from '../../host/errors.js';
import type { Files, Log } from '../../host/ports.js';
import type { Digest } from '../../oci/digest.js';
import { formatReference, type Reference, readReference } from '../../oci/reference.js';
import type { Baseline, KnownBaseline, UnreadBaseline } from '../../policy/baseline.js';
import { policyFor } from '../../policy/file/policy-file.js';
import type { ReportedImage } from '../../record/read-report.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import { packagesOf } from '../../scan/package-list.js';
import type { ScanResult } from '../../scan/scan-result.js';
import { MAX_REPORT } from '../../scan/trivy/read-report.js';
import { plural } from '../../text/count.js';
import { type ReadFile, readImageReport } from '../image-report.js';
import { type BaselineChoice, type BaselineSource, type ReportPlace, reportBaseline } from '../inputs/baseline.js';
import { type ImageNames, reportedNames } from '../inputs/image-names.js';
import type { Rules } from './rules.js';

/** GitHub gives no larger files of a repository (REST documentation, "Get repository content"). */
const maxInRepository = 100 * 1024 * 1024;

/** A source of this kind. */
export type SourceOf<K extends BaselineSource['kind']> = Extract<BaselineSource, { readonly kind: K }>;

/** What a run is compared with, read by `read`; a failure is reported and means that everything counts as new. @throws Cancelled. */
export async function baselineOf<S extends SourceOf<'image' | 'report'>>(
  { log }: { readonly log: Pick<Log, 'info' | 'warning'> },
  source: S | SourceOf<'none'> | undefined,
  read: (source: S) => Promise<KnownBaseline>,
): Promise<Baseline | undefined> {
  if (source === undefined) return undefined;
  const baseline = source.kind === 'none' ? unnamed(source) : await orUnread(source, read);
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
    return unread(source, error);
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

function findingsOf({ findings, platforms }: ScanResult): Pick<KnownBaseline, 'findings' | 'platforms' | 'packages'> {
  return { findings, platforms: platforms.map(({ platform }) => platform), packages: platforms.map(packagesOf) };
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

/**
 * Another image's report would make everything new, or, made for that, nothing. Names differ in registry and owner between a laptop, a mirror and a
 * destination; the last part of the repository is the image's. What has no name, like an archive, can't be compared.
 */
function requireSameImage(scan: ReportedImage, judged: readonly string[]): void {
  const theirs = reportedNames(scan, '');
  if (theirs.flatMap(lastPart).length === 0 || judged.flatMap(lastPart).length === 0 || isSameImage(theirs, judged))
    return;
  throw anotherImage(`it is a report on ${theirs[0]}, and ${judged[0] ?? ''} is judged`, sameImage);
}

/**
 * The same for an image, which is not worth a pull and a scan then. What the input names for a nameless image is the choice of its step; the policy names one
 * for many images, so that a nameless one can't be known to be meant.
 * @param judged names of the judged image; empty where it has none.
 * @throws ConfigError `baseline-of-another-image`.
 */
export function requireEarlierImage(baseline: Reference, namedBy: 'input' | 'policy', judged: readonly string[]): void {
  const name = formatReference(baseline);
  const known = judged.filter((one) => lastPart(one).length > 0);
  if (known.length === 0 && namedBy === 'input') return;
  if (known.length === 0)
    throw anotherImage(
      `the policy names it, and the judged image has no name to compare it with`,
      'Give the image a name in `tags`, or name its baseline in the input `baseline`.',
    );
  if (!isSameImage([name], known))
    throw anotherImage(`it is a different image than ${known[0]}, which is judged`, sameImage);
}

const sameImage =
  'Name an earlier state of the same image (the last part of the repository is the same); in the policy, under `images` where there are several.';

function anotherImage(what: string, fix: string): ConfigError {
  return new ConfigError([{ where: 'baseline', what, fix }], 'baseline-of-another-image');
}

function isSameImage(theirs: readonly string[], ours: readonly string[]): boolean {
  const parts = new Set(ours.flatMap(lastPart));
  return theirs.flatMap(lastPart).some((part) => parts.has(part));
}

function lastPart(name: string): readonly string[] {
  if (/^[./]|\.(?:tar|tgz|tar\.gz|json)$/.test(name)) return [];
  const read = readReference(name);
  return 'problem' in read ? [] : [read.reference.repository.split('/').at(-1) ?? ''];
}

const creationSchema = z.object({ CreatedAt: z.string().max(60) });

function creationOf({ platforms: [{ raw }] }: ScanResult): string | undefined {
  const text = creationSchema.safeParse(raw).data?.CreatedAt;
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : text;
}

/** A registry that knows no such image; where nobody named it, that is how a new repository begins. */
const notThere: ReadonlySet<string> = new Set(['manifest-unknown', 'repository-unknown']);

/** What a failure to read the baseline means; whatever it was, the run goes on, and everything counts as new. */
export function unread(source: BaselineSource, error: unknown): UnreadBaseline {
  const byDefault = source.kind === 'image' && source.byDefault;
  const name = nameOf(source);
  if (byDefault && error instanceof GateError && notThere.has(error.code)) {
    const fix = 'Once an image is pushed there, only what is new counts; or name another one in `baseline`.';
    return { kind: 'unread', ...name, why: 'there is no such image yet', fix, expected: true };
  }
  return { kind: 'unread', ...name, ...reasonOf(error), expected: false };
}

/** Where not even the name is known. */
function unnamed({ why, fix, byDefault }: SourceOf<'none'>): UnreadBaseline {
  return { kind: 'unread', why, fix, expected: byDefault };
}

function nameOf(source: BaselineSource): { readonly name?: string } {
  if (source.kind === 'none') return {};
  return { name: source.kind === 'image' ? formatReference(source.reference) : source.path };
}

function reasonOf(error: unknown): { readonly why: string; readonly fix: string } {
  if (error instanceof ConfigError) {
    const [{ what, fix } = { what: error.message, fix: error.fix }] = error.problems;
    return { why: withoutStop(what), fix };
  }
  if (error instanceof GateError) return { why: withoutStop(error.message), fix: error.fix };
  const why = withoutStop(error instanceof Error ? error.message : String(error));
  return { why, fix: 'This is a defect of image-gate, please report it.' };
}

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}

/** What the log says of a baseline, one line. */
function baselineLine(baseline: KnownBaseline | UnreadBaseline): string {
  if (baseline.kind === 'known') {
    const count = baseline.findings.length;
    return `Baseline ${baseline.name}: ${plural(count, 'finding')}.`;
  }
  const which = baseline.name === undefined ? 'No baseline' : `The baseline ${baseline.name} is not read`;
  return `${which}, so everything counts as new: ${baseline.why}. ${baseline.fix}`;
}
