import { isUtf8 } from 'node:buffer';
import type * as z from 'zod';
import { ConfigError } from '../../host/errors.js';
import { isPlatformName, platformName } from '../../oci/descriptor.js';
import type { ContainerConfig, LayerHistory } from '../../oci/layout/image-layout.js';
import { documentForm, noJson, trivyForm } from '../../text/document-fault.js';
import { type Fields, schemaIssue } from '../../text/json.js';
import { claimedFiles, foreignPackages } from '../claimed-files.js';
import type { LayerEvidence } from '../layers/layer-evidence.js';
import { ownUnreadText } from '../layers/unread-text.js';
import { mergeFindings } from '../merge.js';
import type { PlatformScan, RecordedToken, ScanResult, SystemFault } from '../scan-result.js';
import { type SystemFacts, systemFault, unreadOf } from '../system-packages.js';
import { findingsOf, operatingSystemOf, packageCount } from './normalise.js';
import { type TrivyReport, trivyReportSchema } from './report-schema.js';
import { reportedContainer, reportedHistory } from './reported-history.js';

/** The largest report that is read, in bytes: V8 can't hold a longer text. 100,000 findings are about 280 MB. */
export const MAX_REPORT = 480 * 1024 * 1024;
/** The most findings, and the most results, that one report may hold. */
const MAX_FINDINGS = 500_000;

/** A report as it was parsed, and the part of it that was checked. */
export interface ReadReport {
  readonly raw: unknown;
  readonly report: TrivyReport;
}

/** Why bytes are no report of Trivy's on a container image. `foreign`: sound JSON, but something else. */
interface ReportFault {
  readonly kind: 'invalid' | 'foreign';
  readonly what: string;
}

/**
 * Reads Trivy's JSON report of one image. Gives a fault instead of throwing, as the fix depends on who made the report.
 * @param bytes are used up: the memory of a large report is given back before it is parsed.
 */
export function parseReport(bytes: Uint8Array): ReadReport | ReportFault {
  const parsed = parseReportJson(bytes);
  return 'what' in parsed ? parsed : checkReport(parsed.raw);
}

/** As `parseReport`, of what was parsed already. */
export function checkReport(raw: unknown): ReadReport | ReportFault {
  const foreign = foreignness(raw);
  if (foreign !== undefined) return { kind: 'foreign', what: foreign };
  const checked = trivyReportSchema.safeParse(raw);
  if (!checked.success) return { kind: 'invalid', what: issuesText(checked.error) };
  const odd = oddName(raw as Fields, 'Results') ?? resultsOf(raw as Fields).flatMap((one) => oddName(one) ?? [])[0];
  if (odd !== undefined)
    return { kind: 'invalid', what: `it has the key ${odd}, which other programs read as findings` };
  return tooMany([checked.data]) ?? { raw, report: checked.data };
}

function resultsOf({ Results: results }: Fields): readonly Fields[] {
  return Array.isArray(results) ? results : [];
}

const listNames = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Packages'];

/** A key that is a list of findings for Trivy itself, as Go reads names in any case, and nothing for us. */
function oddName(fields: Fields, ...names: readonly string[]): string | undefined {
  const known = names.length > 0 ? names : listNames;
  const lower = new Set(known.map((name) => name.toLowerCase()));
  return Object.keys(fields).find((key) => lower.has(key.toLowerCase()) && !known.includes(key));
}

function tooMany(reports: readonly TrivyReport[]): ReportFault | undefined {
  const count = reports.reduce((sum, report) => sum + size(report), 0);
  if (count <= MAX_FINDINGS) return undefined;
  return { kind: 'invalid', what: `it holds ${count} results and findings, more than ${MAX_FINDINGS}` };
}

/** One platform's report as it was parsed, with what its maker says beside. */
export interface ReportPart {
  readonly raw: unknown;
  /** Default: what the image's config says. */
  readonly platform?: string;
  readonly facts?: PlatformFacts;
}

/**
 * The scan result of reports that somebody else made, one a platform of the same image.
 * @param where how the report is named in errors: an input's name or a path.
 * @throws ConfigError `report-invalid` or `report-foreign`.
 */
export function scanOfReports(parts: readonly ReportPart[], where: string): ScanResult {
  const [first, ...others] = parts.map((part) => readPlatform(part, where));
  if (first === undefined) throw notAReport({ kind: 'invalid', what: 'it holds no platform' }, where);
  const read = [first, ...others] as const;
  const fault = tooMany(read.map(({ report }) => report));
  if (fault !== undefined) throw notAReport(fault, where);
  return {
    scanner: { version: first.report.Trivy?.Version ?? 'unknown', trust: 'report' },
    platforms: [first.scan, ...others.map(({ scan }) => scan)],
    findings: mergeFindings(read.map(({ report, scan }) => findingsOf(report, scan.platform))),
  };
}

function readPlatform({ raw, platform, facts }: ReportPart, where: string) {
  const checked = checkReport(raw);
  if ('what' in checked) throw notAReport(checked, where);
  const { report } = checked;
  return { report, scan: platformScan(checked, platform ?? platformOf(report), facts) };
}

/** The error for what is no report of Trivy's on a container image. */
export function notAReport({ kind, what }: ReportFault, where: string): ConfigError {
  const fix =
    'Give the JSON of `trivy image --format json --list-all-pkgs IMAGE`, or one that image-gate has published, complete and unchanged.';
  return new ConfigError(
    [{ where, what: `this is not a report of Trivy on a container image: ${what}`, fix }],
    `report-${kind}`,
  );
}

/** What is known of one platform's scan beside its report. */
interface PlatformFacts extends SystemFacts {
  /** What the gate found wrong when it scanned the image; `null`: nothing, which is believed only of what the database alone shows. */
  readonly recorded?: SystemFault | null;
  /** As in `PlatformScan`, where the gate has found it out before. */
  readonly unread?: readonly string[];
  readonly evidence?: LayerEvidence | undefined;
  /** Of the image that was scanned; default: what the report repeats of it. */
  readonly layerHistory?: LayerHistory;
  readonly container?: ContainerConfig;
  readonly tokens?: readonly RecordedToken[];
}

/** What the later rooms take from one platform's report. */
export function platformScan({ raw, report }: ReadReport, platform: string, facts: PlatformFacts = {}): PlatformScan {
  const os = operatingSystemOf(report);
  const { recorded, evidence } = facts;
  const packages = packageCount(report);
  // Where packages are listed, they were asked for, whatever a record says.
  const packagesListed = packages > 0 && facts.listed === false ? undefined : facts.listed;
  const known = { repository: evidence?.repository, systemLists: evidence?.systemLists };
  const found = systemFault(report, os, { ...facts, ...known, listed: packagesListed });
  const fault = recorded === undefined ? found : (recorded ?? (found === 'unknown-release' ? undefined : found));
  const shown = () => [...new Set([...(facts.unread ?? []).map(ownUnreadText), ...claimedFiles(report, os)])];
  const unread = evidence === undefined ? shown() : unreadOf(evidence, report, os);
  const setAside = countIn(report, 'ExperimentalModifiedFindings');
  const licences = countIn(report, 'Licenses');
  const otherVendors = foreignPackages(report, os);
  const container = facts.container ?? reportedContainer(raw);
  return {
    platform,
    imageId: report.Metadata.ImageID,
    layerHistory: facts.layerHistory ?? reportedHistory(raw),
    ...(container === undefined ? {} : { container }),
    ...(facts.tokens === undefined ? {} : { tokens: facts.tokens }),
    ...(os ? { os } : {}),
    packages,
    ...(packagesListed === undefined ? {} : { packagesListed }),
    ...(fault === undefined ? {} : { systemFault: fault }),
    ...(unread.length === 0 ? {} : { unread }),
    ...(evidence?.repository === undefined ? {} : { repository: evidence.repository }),
    ...(evidence === undefined || evidence.javaArchives.length === 0 ? {} : { javaArchives: evidence.javaArchives }),
    ...(otherVendors.length === 0 ? {} : { otherVendors }),
    ...(setAside > 0 ? { setAside } : {}),
    ...(licences > 0 ? { licences } : {}),
    raw,
  };
}

function countIn({ Results: results }: TrivyReport, list: 'ExperimentalModifiedFindings' | 'Licenses'): number {
  return (results ?? []).reduce((sum, result) => sum + (result[list]?.length ?? 0), 0);
}

/** The JSON of a report, unchecked. @param bytes are used up, as in `parseReport`. */
export function parseReportJson(bytes: Uint8Array): { readonly raw: unknown } | ReportFault {
  // Not by a TextDecoder: it is slower and needs twice the memory for a text of hundreds of megabytes.
  if (!isUtf8(bytes)) return { kind: 'invalid', what: 'it is not UTF-8 text' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  release(bytes);
  if (!/\S/.test(text)) return { kind: 'invalid', what: 'it is empty' };
  try {
    return { raw: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch {
    return { kind: 'invalid', what: noJson(text) };
  }
}

/** From this size on bytes have a memory of their own, which they share with no other Buffer of Node's pool. */
const LARGE = 16 * 1024 * 1024;

/** Callers hold their bytes until we return; with the text and what is parsed from it that is 280 MB too many for 100,000 findings. */
function release({ buffer, byteLength }: Uint8Array): void {
  if (byteLength > LARGE && buffer instanceof ArrayBuffer) buffer.transfer(0);
}

/** Says what a sound JSON is instead of a report on an image, so that the message names the mistake and not only a missing key. */
function foreignness(raw: unknown): string | undefined {
  if (Array.isArray(raw)) return 'it holds a list, as docker inspect writes';
  if (typeof raw !== 'object' || raw === null) return 'it holds no JSON object';
  const other = otherFormat(raw as Record<string, unknown>);
  if (other !== undefined) return `it is ${other}`;
  const { SchemaVersion: version, ArtifactType: type } = raw as Record<string, unknown>;
  if (version === undefined) return 'it has no SchemaVersion';
  if (version !== 2) return `its SchemaVersion is ${JSON.stringify(version)?.slice(0, 20)}, not 2`;
  if (type !== 'container_image')
    return `its ArtifactType is ${JSON.stringify(type)?.slice(0, 40) ?? 'absent'}, not "container_image"`;
  return undefined;
}

/** What files of other forms say of themselves. */
function otherFormat(raw: Record<string, unknown>): string | undefined {
  if (raw.recordVersion !== undefined)
    return "image-gate's record of a verdict. Trivy's report lies beside it (`trivy-results-….json`): name that one";
  const form = documentForm(raw);
  return form === trivyForm ? undefined : form;
}

const MAX_ISSUES = 3;

function issuesText({ issues }: z.ZodError): string {
  const shown = issues.slice(0, MAX_ISSUES).map(schemaIssue);
  const more = issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function size(report: TrivyReport): number {
  const results = report.Results ?? [];
  return results.reduce(
    (sum, { Vulnerabilities: v, Misconfigurations: m, Secrets: s }) =>
      sum + (v?.length ?? 0) + (m?.length ?? 0) + (s?.length ?? 0),
    results.length,
  );
}

function platformOf({ Metadata: { ImageConfig: config } }: TrivyReport): string {
  const { os, architecture, variant } = config ?? {};
  const name = os && architecture ? platformName({ os, architecture, ...(variant ? { variant } : {}) }) : '';
  return isPlatformName(name) ? name : 'unknown';
}
