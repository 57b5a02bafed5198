import type { Judged } from '../../policy/decision.js';
import type { Fix, NoFix } from '../../policy/fix/fix.js';
import type { Escalation } from '../../policy/policy.js';
import { type PlaceRecord, placeRecord } from '../../source/locate-record.js';
import type { Assessment } from '../assessment.js';
import { jsonChunks } from '../json-chunks.js';
import { type AfterMergeRecord, afterMergeRecord } from '../markdown/after-merge.js';
import { escalated, headline, type Tally, tally } from '../tally.js';
import { type BriefFinding, brief, type ChangeRecord, changeRecord } from './change-record.js';
import { maskReport } from './mask-report.js';

/** Blocking findings named in the verdict; the report beside it has all. */
const maxNamed = 1000;

/** One with what the policy wants done about it. */
interface BlockingFinding extends BriefFinding {
  readonly Escalate?: Escalation;
  /** RFC 3339, counted from `JudgedAt`: no earlier detection is known. */
  readonly FixBy: string;
  /** Absent for what is no vulnerability. */
  readonly Fix?: FixRecord;
}

/** What mends a package, as all reports say it. */
export type FixRecord =
  | { readonly Kind: 'upgrade'; readonly To: string; readonly NewMajor?: true; readonly Prerelease?: true }
  | { readonly Kind: 'unclear'; readonly Says: string }
  | { readonly Kind: 'none'; readonly Why: NoFix };

/** What image-gate adds to Trivy's report, under the key `ImageGate`. */
export interface GateRecord extends PlaceRecord {
  /** Of this shape; raised when a field changes its meaning. */
  readonly SchemaVersion: 1;
  readonly Verdict: 'passed' | 'blocked';
  readonly Headline: string;
  readonly Image: string;
  /** All names under which it was judged, where there are several: a policy and exceptions may be for some of them. */
  readonly Names?: readonly string[];
  /** What its alerts are kept under, where that is not the name without tag. */
  readonly Category?: string;
  readonly Digest?: string;
  readonly JudgedAt: string;
  readonly Policy: string;
  readonly Counts: Tally;
  readonly Scanner: Assessment['scan']['scanner'];
  readonly Database?: Assessment['scan']['database'];
  readonly Concerns: Assessment['decision']['triage']['concerns'];
  readonly Exceptions: Assessment['decision']['triage']['exceptions'];
  /** At most 1,000; `BlockingTotal` says how many there are. */
  readonly Blocking: readonly BlockingFinding[];
  readonly BlockingTotal: number;
  /** How many open findings, blocking or not, are to be escalated in each way. */
  readonly Escalations: Readonly<Record<Escalation, number>>;
  /** What the rules that the judged pull request brings along would say; absent where it changes none. It counts for nothing here. */
  readonly AfterMerge?: AfterMergeRecord;
  /** What has changed since the baseline; absent where nothing was to be compared. */
  readonly Baseline?: ChangeRecord;
  /**
   * One a platform, in the order of `Results`: the next `Results` entries of the report are this platform's. `Report` has the other top-level keys of
   * that platform's own report; absent for the first one, whose keys are the file's own.
   */
  readonly Platforms: readonly {
    readonly Platform: string;
    readonly ImageID: string;
    readonly Manifest?: string;
    /** Whether the scan asked for all packages, so that none means: none could be read; absent where nobody knows. */
    readonly PackagesListed?: boolean;
    /** Why no finding among the system's packages says nothing, by name; `null` where nothing was wrong. */
    readonly SystemFault: string | null;
    /** What is in the layers and nobody compared with advisories. */
    readonly Unread?: readonly string[];
    readonly Results: number;
    readonly Report?: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * The JSON that is published: Trivy's own report, so that `trivy convert` and every other reader of Trivy's JSON takes it, plus the key `ImageGate`, which
 * they ignore. ENV and ARG values and the code of secrets are masked (design, promise 6); the input is not changed.
 *
 * For several platforms it is still one Trivy report: `Results` has the results of all platforms one after the other, each with the key `Platform`; the
 * other keys are those of the first platform, and `ImageGate.Platforms` says whose results are whose and keeps the other platforms' own keys. So
 * `trivy convert` shows every finding, and the report of each platform can be taken out again (scan/published-report.ts).
 * @param category where the image's alerts have one of their own.
 */
export function publishedReport(assessment: Assessment, category?: string): Readonly<Record<string, unknown>> {
  const reports = assessment.scan.platforms.map(({ platform, raw }) => ({
    platform,
    report: named(maskReport(raw), assessment),
  }));
  const [first] = reports;
  const ImageGate = { ...gateRecord(assessment, reports), ...(category === undefined ? {} : { Category: category }) };
  const { ImageGate: _, ...own } = { ...first?.report };
  if (reports.length === 1) return { ImageGate, ...own };
  const Results = reports.flatMap(({ platform, report }) =>
    resultsOf(report).map((result) => ({ Platform: platform, ...result })),
  );
  return { ImageGate, ...own, Results };
}

/** `publishedReport` as JSON text in pieces of about 64 KiB; a report of any size can be written with them. */
export function publishedChunks(assessment: Assessment, category?: string): Generator<string, void, undefined> {
  return jsonChunks(publishedReport(assessment, category));
}

function resultsOf({ Results }: Readonly<Record<string, unknown>>): readonly object[] {
  return Array.isArray(Results) ? Results.filter((result) => typeof result === 'object' && result !== null) : [];
}

/** Trivy knows an image that we hand over by the path in our temporary folder, which says nothing to anybody; it names results by it, too. */
function named(report: Readonly<Record<string, unknown>>, { name }: Assessment): Readonly<Record<string, unknown>> {
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

type MaskedReport = { readonly platform: string; readonly report: Readonly<Record<string, unknown>> };

function gateRecord(assessment: Assessment, reports: readonly MaskedReport[]): GateRecord {
  const { decision, scan } = assessment;
  const blocking = decision.triage.open.filter(({ action }) => action === 'block');
  const change = changeRecord(assessment);
  return {
    SchemaVersion: 1,
    Verdict: decision.verdict,
    Headline: headline(assessment),
    Image: assessment.name,
    ...(assessment.names !== undefined && assessment.names.length > 1 ? { Names: assessment.names } : {}),
    ...(assessment.digest === undefined ? {} : { Digest: assessment.digest }),
    JudgedAt: assessment.now.toISOString(),
    Policy: decision.policy.source,
    Counts: tally(assessment),
    Scanner: scan.scanner,
    ...(scan.database === undefined ? {} : { Database: scan.database }),
    Concerns: decision.triage.concerns,
    Exceptions: decision.triage.exceptions,
    Blocking: blocking.slice(0, maxNamed).map(blockingFinding),
    BlockingTotal: blocking.length,
    Escalations: escalated(decision.triage),
    ...(assessment.afterMerge === undefined ? {} : { AfterMerge: afterMergeRecord(assessment.afterMerge) }),
    ...(change === undefined ? {} : { Baseline: change }),
    ...placeRecord(assessment),
    Platforms: reports.map((report, index) => platformRecord(assessment, report, index)),
  };
}

function blockingFinding({ finding, escalate, fixBy, fix }: Judged): BlockingFinding {
  return {
    ...brief(finding),
    ...(escalate === undefined ? {} : { Escalate: escalate }),
    FixBy: fixBy.toISOString(),
    ...(fix === undefined ? {} : { Fix: fixRecord(fix) }),
  };
}

function fixRecord(fix: Fix): FixRecord {
  switch (fix.kind) {
    case 'upgrade': {
      const { to, major, prerelease } = fix;
      return {
        Kind: 'upgrade',
        To: to,
        ...(major === true ? { NewMajor: true } : {}),
        ...(prerelease === true ? { Prerelease: true } : {}),
      };
    }
    case 'unclear':
      return { Kind: 'unclear', Says: fix.says };
    case 'none':
      return { Kind: 'none', Why: fix.why };
  }
}

function platformRecord(
  assessment: Assessment,
  { platform, report }: MaskedReport,
  index: number,
): GateRecord['Platforms'][number] {
  const image = assessment.images.find((candidate) => candidate.platform === platform);
  const { Results: _, ImageGate: __, ...own } = report;
  const { imageId = '', packagesListed, systemFault = null, unread } = assessment.scan.platforms[index] ?? {};
  return {
    Platform: platform,
    ImageID: imageId,
    ...(image?.manifest === undefined ? {} : { Manifest: image.manifest }),
    ...(packagesListed === undefined ? {} : { PackagesListed: packagesListed }),
    SystemFault: systemFault,
    ...(unread === undefined ? {} : { Unread: unread }),
    Results: resultsOf(report).length,
    ...(index === 0 ? {} : { Report: own }),
  };
}
