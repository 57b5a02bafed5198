import * as z from 'zod';
import type { Digest } from '../../oci/digest.js';
import { harborTime, type ScanOverview } from '../../oci/harbor/artifact.js';
import { reportTypes } from '../../oci/harbor/harbor-lists.js';
import { clockDifference } from '../../text/instant.js';
import { fieldsOf, isFields, objectsOf } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';
import { advisoryUrl } from '../advisory-url.js';
import { type Cvss, type Severity, type Vulnerability, worseFirst } from '../finding.js';

/** Severities of Harbor's scanners, as their adapters write them (scanner adapter API 1.2), and what they are here. Each scanner comes to them in its own way, so that they don't compare. */
const severities = {
  Critical: 'CRITICAL',
  High: 'HIGH',
  Medium: 'MEDIUM',
  Low: 'LOW',
  Negligible: 'LOW',
  Unknown: 'UNKNOWN',
} as const satisfies Readonly<Record<string, Severity>>;
type HarborSeverity = keyof typeof severities;
const severityWords = Object.keys(severities) as [HarborSeverity, ...HarborSeverity[]];

/** A vulnerability that a scanner in Harbor has found: in the form of our findings, with what that scanner says. */
type HarborFinding = Omit<Vulnerability, 'said'> & {
  readonly said: {
    readonly by: 'harbor';
    /** The scanner's own level. */
    readonly severity: HarborSeverity;
    /** The severity of the vendor of the package, one line; absent where there is none. Foreign text. */
    readonly vendor?: string;
    /** The scanner: `Trivy 0.57.1 (Aqua Security)`. Foreign text. */
    readonly source: string;
  };
};

/** What a scanner in Harbor says of one image. */
export interface HarborReport {
  readonly scanner: { readonly name: string; readonly version: string };
  /** Milliseconds since 1970. */
  readonly generatedAt: number;
  readonly findings: readonly HarborFinding[];
}

/** Findings that one report may hold. */
const maxFindings = 200_000;
const text = z.string();
const optional = text.nullish();
const score = z.number().nullish();

const itemSchema = z.object({
  id: text.min(1).max(300),
  package: text.min(1).max(1000),
  version: optional,
  fix_version: optional,
  // A severity that we don't know is an error: it could be the worst one.
  severity: z.enum(severityWords),
  links: z.array(text).nullish().catch(undefined),
  preferred_cvss: z
    .object({ score_v3: score, vector_v3: optional, score_v2: score, vector_v2: optional })
    .nullish()
    .catch(undefined),
  vendor_attributes: z.unknown().optional(),
  // Harbor 2.8 and newer: the images in which it was found.
  artifact_digests: z.array(text).nullish().catch(undefined),
});

const reportSchema = z.object({
  generated_at: z.iso.datetime({ offset: true }),
  scanner: z.object({ name: text.min(1), vendor: optional, version: optional }),
  severity: optional,
  // Go writes an empty list as null; what is absent was never filled in.
  vulnerabilities: z.array(itemSchema).max(maxFindings).nullable(),
});

/** Why there is no report. `not-scanned`: Harbor has none, and says so by an empty object. */
type ReportFault = {
  readonly kind: 'not-scanned' | 'invalid' | 'incomplete' | 'other-image' | 'old';
  readonly what: string;
};

/** Of which scan a report is to be. What is absent is not compared. */
interface ExpectedReport {
  readonly digest?: Digest;
  /** What Harbor says of this scan beside. A report that holds less than that is no report, and neither is one that was made before the scan began. */
  readonly overview?: ScanOverview;
}

/**
 * Reads what Harbor answers as the report of one image: `{}` with status 200 for one that was never scanned (swagger.yaml does not say it), else the report under its media type.
 * @param platform on which the findings are.
 */
export function parseHarborReport(
  json: unknown,
  platform: string,
  { digest, overview = {} }: ExpectedReport = {},
): HarborReport | ReportFault {
  if (!isFields(json)) return { kind: 'invalid', what: 'its report is no object' };
  if (Object.keys(json).length === 0) return { kind: 'not-scanned', what: 'it has no report: it was not scanned' };
  const type = reportTypes.find((one) => Object.hasOwn(json, one));
  if (type === undefined) return { kind: 'invalid', what: 'its report is in a form that is not known here' };
  const read = reportSchema.safeParse(json[type]);
  if (!read.success) return { kind: 'invalid', what: `its report can't be read: ${issueText(read.error)}` };
  const { scanner, generated_at: at, vulnerabilities, severity } = read.data;
  const items = vulnerabilities ?? [];
  const generatedAt = Date.parse(at);
  if (generatedAt < (harborTime(overview.start_time) ?? Number.NEGATIVE_INFINITY) - clockDifference)
    return { kind: 'old', what: `its report is of ${plainLine(at, 40)}, before the scan that it is shown for` };
  if (digest !== undefined && items.some((item) => item.artifact_digests?.includes(digest) === false))
    return { kind: 'other-image', what: 'its report holds what was found in another image' };
  const fault = lack(items, [severity, overview.severity]) ?? otherCount(items, overview.summary);
  if (fault !== undefined) return { kind: 'incomplete', what: fault };
  const [name, version] = [plainLine(scanner.name, 60), plainLine(scanner.version ?? '', 60) || 'unknown'];
  const vendor = plainLine(scanner.vendor ?? '', 60);
  const source = `${name} ${version}${vendor === '' ? '' : ` (${vendor})`}`;
  const findings = items.map((item) => findingOf(item, platform, { name, source }));
  return { scanner: { name, version }, generatedAt, findings };
}

/**
 * What Harbor counts in a report beside it: all of it, what has a fix, and each severity. Another number is another report, or half of it. It counts an advisory of a version of a package once,
 * however often a scanner names it (`VulnerabilityItem.Key` of goharbor/harbor).
 */
function otherCount(all: readonly Item[], summary: ScanOverview['summary']): string | undefined {
  const { total, fixable, summary: bySeverity, unreadable } = summary ?? {};
  if (unreadable === true) return "what Harbor counts in it can't be read";
  const items = eachOnce(all);
  const words = Object.keys(bySeverity ?? {}).length === 0 ? [] : countedWords(bySeverity ?? {});
  const rows: readonly (readonly [what: string, counted: number | null | undefined, found: number])[] = [
    ['in all', total, items.length],
    ['with a fix', fixable, items.filter(({ fix_version: fix }) => (fix ?? '') !== '').length],
    ...words.map(
      (word) => [word, bySeverity?.[word] ?? 0, items.filter(({ severity }) => severity === word).length] as const,
    ),
  ];
  const other = rows.find(([, counted, found]) => counted !== undefined && counted !== null && counted !== found);
  if (other === undefined) return undefined;
  const [what, counted, found] = other;
  return `Harbor counts ${counted} ${plainLine(what, 40)}, and its report holds ${found}`;
}

/** The first of those that are one for Harbor. */
function eachOnce(items: readonly Item[]): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify([item.id, item.package, item.version ?? '']);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}

/** The severities that are counted, and those that ours would miss there. */
function countedWords(bySeverity: Readonly<Record<string, number>>): readonly string[] {
  return [...new Set([...severityWords, ...Object.keys(bySeverity)])].slice(0, 100);
}

/** What Harbor calls an image of which it knows none. */
const noSeverity: ReadonlySet<string> = new Set(['', 'None', 'Unknown']);

/** A report that holds nothing as bad as Harbor calls it, by a word that could be the worst. */
function lack(items: readonly Item[], worst: readonly (string | null | undefined)[]): string | undefined {
  const found = items.map(({ severity }) => severities[severity]);
  for (const word of worst) {
    if (noSeverity.has(word ?? '')) continue;
    const said = severityWords.find((one) => one === word);
    if (said === undefined)
      return `Harbor calls it ${plainLine(word ?? '', 40)}, which is no severity that is known here`;
    if (found.every((one) => worseFirst(severities[said], one) < 0))
      return `Harbor calls it ${said}, and its report holds nothing as bad as that`;
  }
  return undefined;
}

type Item = z.infer<typeof itemSchema>;

function findingOf(
  item: Item,
  platform: string,
  scanner: { readonly name: string; readonly source: string },
): HarborFinding {
  const fixedVersion = item.fix_version ?? '';
  const cvss = cvssOf(item, scanner.name);
  const url = (item.links ?? [])
    .slice(0, maxLinks)
    .map(advisoryUrl)
    .find((one) => one !== undefined);
  const vendor = vendorSeverity(item.vendor_attributes);
  return {
    kind: 'vulnerability',
    id: item.id,
    severity: severities[item.severity],
    title: '',
    aliases: [],
    package: { name: item.package, version: item.version ?? '', type: 'unknown', class: 'other' },
    target: 'packages of the image',
    platforms: [platform],
    status: fixedVersion === '' ? 'unknown' : 'fixed',
    severitySource: severitySource(item, scanner.name, vendor),
    ...(fixedVersion === '' ? {} : { fixedVersion }),
    ...(cvss === undefined ? {} : { cvss }),
    ...(url === undefined ? {} : { url }),
    said: {
      by: 'harbor',
      severity: item.severity,
      ...(vendor === undefined ? {} : { vendor }),
      source: scanner.source,
    },
  };
}

/** Who said the severity, with the scanner's own word where it is no word of ours, and that of the vendor. */
function severitySource({ severity }: Item, scanner: string, vendor: string | undefined): string {
  const own = severity === 'Negligible' ? [severity] : [];
  const words = [...own, ...(vendor === undefined ? [] : [`vendor: ${vendor}`])];
  return `${scanner} in Harbor${words.length === 0 ? '' : ` (${words.join(', ')})`}`;
}

const maxLinks = 50;

function cvssOf({ preferred_cvss: cvss }: Item, source: string): Cvss | undefined {
  if (cvss?.score_v3) return { source, score: cvss.score_v3, ...(cvss.vector_v3 ? { vector: cvss.vector_v3 } : {}) };
  if (cvss?.score_v2) return { source, score: cvss.score_v2, ...(cvss.vector_v2 ? { vector: cvss.vector_v2 } : {}) };
  return undefined;
}

/** The adapters put what they know beside the rest into one object, each in its own form; a plain word named `severity` is a severity. */
function vendorSeverity(attributes: unknown): string | undefined {
  const word = isFields(attributes) ? (attributes.vendor_severity ?? attributes.severity) : undefined;
  return typeof word === 'string' && word !== '' ? plainLine(word.slice(0, 1000), 100) : undefined;
}

/** Packages of an SBOM in SPDX, as Harbor's scanners make it: those with a package URL, which the image itself has not. 0 for what is no SPDX. */
export function countPackages(sbom: unknown): number {
  return objectsOf(fieldsOf(sbom).packages).filter(({ externalRefs }) =>
    objectsOf(externalRefs).some(
      ({ referenceType, referenceLocator: url }) =>
        referenceType === 'purl' && typeof url === 'string' && url.startsWith('pkg:') && !url.startsWith('pkg:oci/'),
    ),
  ).length;
}

const maxIssues = 3;

function issueText({ issues }: z.ZodError): string {
  return issues
    .slice(0, maxIssues)
    .map(({ path, message }) => plainLine(`${path.map(String).join('.')}: ${message}`, 200))
    .join('; ');
}
