import type { Digest } from '../oci/digest.js';
import type { AdvisoryUrl } from './advisory-url.js';

/** Trivy's severities, worst first. */
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const;
export type Severity = (typeof severities)[number];

const rank = Object.fromEntries(severities.map((severity, index) => [severity, index])) as Readonly<
  Record<Severity, number>
>;

/** The place of a severity among all of them: 0 for the worst. */
export function rankOfSeverity(severity: Severity): number {
  return rank[severity];
}

/** For sorting: the worst severity first. */
export function worseFirst(a: Severity, b: Severity): number {
  return rank[a] - rank[b];
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return worseFirst(a, b) <= 0 ? a : b;
}

/** Worst first; of one severity the order stays. Linear. */
export function sortedBySeverity<One>(all: readonly One[], severityOf: (one: One) => Severity): One[] {
  const groups = Map.groupBy(all, severityOf);
  return severities.flatMap((severity) => groups.get(severity) ?? []);
}

/** Trivy's word on a fix; `unknown` where it says none. */
export const fixStatuses = [
  'unknown',
  'not_affected',
  'affected',
  'fixed',
  'under_investigation',
  'will_not_fix',
  'fix_deferred',
  'end_of_life',
] as const;
export type FixStatus = (typeof fixStatuses)[number];

/** What every finding has, whatever its kind. */
interface FindingBase {
  /** The scanner's id: CVE-…, GHSA-…, DS-0002, a secret rule's name. */
  readonly id: string;
  readonly severity: Severity;
  /** One line of foreign text; may be empty. */
  readonly title: string;
  /** Where a reader learns more: a page on a site that we know. */
  readonly url?: AdvisoryUrl;
  /** The uncompressed layer that brought it, where the scanner knows it. */
  readonly layer?: Digest;
  /** The same for each of several platforms, whose layers differ. */
  readonly layerOn?: Readonly<Record<string, Digest>>;
  /** Trivy's `Target`: the operating system's packages, a lockfile, `Node.js`, a file. */
  readonly target: string;
  /** The file inside the image that names the package or holds the problem. */
  readonly path?: string;
  /** `linux/amd64`, …: every platform in which it was found; sorted, at least one. */
  readonly platforms: readonly string[];
}

/** The package that a vulnerability is in. */
export interface PackageRef {
  readonly name: string;
  readonly version: string;
  /** Package URL, where Trivy gives one. */
  readonly purl?: string;
  /** The same for each of several platforms, where they differ, as by `arch=amd64`; empty where Trivy gives none. */
  readonly purlOn?: Readonly<Record<string, string>>;
  /** Trivy's result type: `debian`, `npm`, `node-pkg`, `gobinary`, … */
  readonly type: string;
  readonly class: 'os' | 'language' | 'other';
  /** The source package that a package of the operating system was built from, where Trivy names it: `util-linux` of `libmount1`. */
  readonly source?: string;
}

/** Its package URLs, each once: one, or those of the platforms on which they differ; empty text where Trivy gives none. */
export function packageUrlsOf({ purl = '', purlOn }: Pick<PackageRef, 'purl' | 'purlOn'>): readonly string[] {
  return [...new Set(purlOn === undefined ? [purl] : Object.values(purlOn))];
}

export interface Cvss {
  readonly source: string;
  /** Version 4 before 3 before 2. */
  readonly score: number;
  readonly vector?: string;
}

/** What another scanner says of a vulnerability. */
export interface SecondWord {
  readonly by: 'clair';
  /** That scanner's own level, which can't be compared with Trivy's severity. */
  readonly severity: string;
  /** The vendor's word for it. Foreign text. */
  readonly vendor?: string;
  /** Which of its sources says it. Foreign text. */
  readonly source: string;
  /** Trivy does not report it: all that the finding says is the other scanner's word. */
  readonly isAlone?: true;
}

export interface Vulnerability extends FindingBase {
  readonly kind: 'vulnerability';
  /** Absent: no other scanner was asked, or none reports it. */
  readonly said?: SecondWord;
  /** Other ids of the same thing (VendorIDs). */
  readonly aliases: readonly string[];
  readonly package: PackageRef;
  /** As the advisory writes it; may list several with commas. Absent: no fix is known. */
  readonly fixedVersion?: string;
  readonly status: FixStatus;
  /** Who said the severity: `nvd`, `ghsa`, `debian`, … */
  readonly severitySource?: string;
  readonly cvss?: Cvss;
  /** RFC 3339. */
  readonly published?: string;
}

export interface Misconfiguration extends FindingBase {
  readonly kind: 'misconfiguration';
  readonly aliases: readonly string[];
  readonly message: string;
  readonly resolution: string;
  /** The first line at fault, as Trivy shows it. */
  readonly cause?: string;
  /** The line of the repository that has brought it, where the check has read that line itself. */
  readonly written?: { readonly path: string; readonly line: number };
  readonly lines?: { readonly start: number; readonly end: number };
}

export interface Secret extends FindingBase {
  readonly kind: 'secret';
  readonly category: string;
  /** The matching text with the secret itself replaced by asterisks, as Trivy gives it. */
  readonly match: string;
  readonly lines?: { readonly start: number; readonly end: number };
}

export type Finding = Vulnerability | Misconfiguration | Secret;

/** Whether another scanner alone reports it. */
export function isAlone(finding: Finding): boolean {
  return finding.kind === 'vulnerability' && finding.said?.isAlone === true;
}
