import { isDigest } from '../../oci/digest.js';
import { advisoryUrl } from '../advisory-url.js';
import type { Cvss, Finding, Misconfiguration, PackageRef, Secret, Vulnerability } from '../finding.js';
import type { OperatingSystem } from '../scan-result.js';
import type { TrivyMisconfiguration, TrivyReport, TrivyResult, TrivySecret } from './report-schema.js';
import type { TrivyVulnerability } from './vulnerability-schema.js';

/**
 * The findings of one platform's report, in Trivy's order. What Trivy itself set aside (`ExperimentalModifiedFindings`) and checks that
 * passed are no findings; licences are not what this gate is for.
 */
export function findingsOf(report: TrivyReport, platform: string): Finding[] {
  const platforms = [platform];
  const findings: Finding[] = [];
  for (const result of report.Results ?? []) {
    const place = placeOf(result, report.ArtifactName, platforms);
    const sources = sourcesOf(result);
    for (const found of result.Vulnerabilities ?? []) findings.push(vulnerability(found, result, sources, place));
    for (const found of result.Misconfigurations ?? [])
      if (failed(found)) findings.push(misconfiguration(found, place));
    for (const found of result.Secrets ?? []) findings.push(secret(found, place));
  }
  return findings;
}

/** The operating system, or `undefined` where Trivy found none (it says so by leaving it out or by the family `none`). */
export function operatingSystemOf(report: TrivyReport): OperatingSystem | undefined {
  const { Family: family, Name: name, EOSL: endOfLife } = report.Metadata.OS ?? {};
  if (!family || family === 'none') return undefined;
  return { family, name: name ?? '', endOfLife: endOfLife ?? false };
}

/** How many packages Trivy saw; where it was told not to list them, how many it found vulnerable. */
export function packageCount(report: TrivyReport): number {
  let count = 0;
  for (const { Packages: listed, Vulnerabilities: found } of report.Results ?? []) {
    count +=
      listed?.length ?? new Set(found?.map(({ PkgName, InstalledVersion }) => `${PkgName}@${InstalledVersion}`)).size;
  }
  return count;
}

interface ResultPlace {
  readonly target: string;
  /** Absent for what is in no file of the image. */
  readonly path?: string;
  readonly platforms: readonly string[];
}

const none: readonly string[] = [];

/** A finding while it is put together. Fields are set one by one: for 10,000 findings that takes half the time of spreading objects. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

function vulnerability(
  found: TrivyVulnerability,
  result: TrivyResult,
  sources: ReadonlyMap<string, string>,
  place: ResultPlace,
): Vulnerability {
  const finding: Draft<Vulnerability> = {
    kind: 'vulnerability',
    id: found.VulnerabilityID,
    severity: found.Severity,
    title: oneLine(found.Title ?? ''),
    target: place.target,
    platforms: place.platforms,
    aliases: found.VendorIDs ?? none,
    package: packageRef(found, result, sources),
    status: found.Status ?? 'unknown',
  };
  const cvss = chooseCvss(found.CVSS, found.SeveritySource);
  const published = instant(found.PublishedDate);
  addPlace(finding, found);
  if (found.PkgPath) finding.path = found.PkgPath;
  if (found.FixedVersion) finding.fixedVersion = found.FixedVersion;
  if (found.SeveritySource) finding.severitySource = found.SeveritySource;
  if (cvss) finding.cvss = cvss;
  if (published) finding.published = published;
  return finding;
}

/** Names of system packages to the names of their sources. Only rows of a table are grouped by them, so what is no name is left out. */
function sourcesOf({
  Class: kind,
  Packages: packages,
  Vulnerabilities: found,
}: TrivyResult): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  if (kind !== 'os-pkgs' || !found?.length) return sources;
  for (const one of packages ?? []) {
    const { Name: name, SrcName: source } = Object(one);
    if (typeof name === 'string' && typeof source === 'string' && source !== '') sources.set(name, source);
  }
  return sources;
}

function packageRef(found: TrivyVulnerability, result: TrivyResult, sources: ReadonlyMap<string, string>): PackageRef {
  const source = sources.get(found.PkgName);
  const purl = found.PkgIdentifier?.PURL;
  const ref: Draft<PackageRef> = {
    name: found.PkgName,
    version: found.InstalledVersion ?? '',
    type: result.Type ?? '',
    class: result.Class === 'os-pkgs' ? 'os' : result.Class === 'lang-pkgs' ? 'language' : 'other',
  };
  if (purl) ref.purl = purl;
  if (source !== undefined) ref.source = source;
  return ref;
}

function misconfiguration(found: TrivyMisconfiguration, place: ResultPlace): Misconfiguration {
  const { AVDID: other } = found;
  const finding: Draft<Misconfiguration> = {
    kind: 'misconfiguration',
    id: found.ID,
    ...common(found, place),
    ...(place.path ? { path: place.path } : {}),
    aliases: other && other !== found.ID ? [other] : [],
    message: found.Message ?? '',
    resolution: found.Resolution ?? '',
    ...lines(found.CauseMetadata?.StartLine, found.CauseMetadata?.EndLine),
  };
  const cause = found.CauseMetadata?.Code?.Lines?.find(({ IsCause }) => IsCause === true)?.Content;
  if (cause) finding.cause = cause;
  addPlace(finding, found);
  return finding;
}

/** Trivy lists passed checks only when it is asked to; a state that we don't know counts as failed. */
function failed({ Status: status }: TrivyMisconfiguration): boolean {
  return status !== 'PASS' && status !== 'EXCEPTION';
}

function secret(found: TrivySecret, place: ResultPlace): Secret {
  const finding: Draft<Secret> = {
    kind: 'secret',
    id: found.RuleID,
    ...common(found, place),
    ...(place.path ? { path: place.path } : {}),
    category: found.Category ?? '',
    match: found.Match ?? '',
    ...lines(found.StartLine, found.EndLine),
  };
  addPlace(finding, found);
  return finding;
}

function common(
  found: { Severity: Finding['severity']; Title?: string | undefined },
  { target, platforms }: ResultPlace,
) {
  return { severity: found.Severity, title: oneLine(found.Title ?? ''), target, platforms };
}

function addPlace(
  finding: Pick<Draft<Finding>, 'url' | 'layer'>,
  found: { PrimaryURL?: string | undefined; Layer?: { DiffID?: string | undefined } | undefined },
): void {
  const layer = found.Layer?.DiffID;
  const url = advisoryUrl(found.PrimaryURL);
  if (url !== undefined) finding.url = url;
  if (layer !== undefined && isDigest(layer)) finding.layer = layer;
}

/**
 * Trivy names the operating system `<artifact> (debian 12.5)` and the image's config by the artifact alone; the artifact is our folder or a tag, says
 * nothing, and would differ from build to build.
 */
function placeOf(
  { Target: target = '', Class: kind }: TrivyResult,
  artifact: string | undefined,
  platforms: readonly string[],
): ResultPlace {
  if (kind === 'os-pkgs') return { target: / \(([^()]+(?:\([^()]*\))?)\)$/.exec(target)?.[1] ?? target, platforms };
  return target === artifact ? { target: 'image config', platforms } : { target, path: target, platforms };
}

function oneLine(text: string): string {
  return /[\r\n\t]/.test(text) ? text.split(/\s+/).join(' ').trim() : text;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Go writes the instant zero for "never said"; what is no instant is left out, as it only serves to count days. */
function instant(text: string | undefined): string | undefined {
  return text && !text.startsWith('0001-') && rfc3339.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function lines(start: number | undefined, end: number | undefined) {
  return start === undefined || start < 1 ? {} : { lines: { start, end: Math.max(start, end ?? start) } };
}

type Scores = NonNullable<TrivyVulnerability['CVSS']>;

/** Asked in this order after the source of the severity, which often gives no score (contracts §3.3). */
const preferred = ['nvd', 'ghsa', 'redhat'] as const;

/**
 * The score to show: from the source that said the severity, else NVD, GitHub, Red Hat, else the first source by name that has one;
 * of that source version 4 before 3 before 2.
 */
export function chooseCvss(scores: Scores | null | undefined, severitySource: string | undefined): Cvss | undefined {
  if (!scores) return undefined;
  const said = severitySource === undefined ? undefined : scoreOf(severitySource, scores);
  return said ?? firstScore(preferred, scores) ?? firstScore(Object.keys(scores).sort(), scores);
}

function firstScore(sources: readonly string[], scores: Scores): Cvss | undefined {
  for (const source of sources) {
    const found = scoreOf(source, scores);
    if (found) return found;
  }
  return undefined;
}

function scoreOf(source: string, scores: Scores): Cvss | undefined {
  const of = Object.hasOwn(scores, source) ? scores[source] : undefined;
  if (of === undefined) return undefined;
  if (of.V40Score) return cvss(source, of.V40Score, of.V40Vector);
  if (of.V3Score) return cvss(source, of.V3Score, of.V3Vector);
  if (of.V2Score) return cvss(source, of.V2Score, of.V2Vector);
  return undefined;
}

function cvss(source: string, score: number, vector: string | undefined): Cvss {
  return vector ? { source, score, vector } : { source, score };
}
