import type { Digest } from '../../oci/digest.js';
import { firstIssue } from '../../text/json.js';
import { byText } from '../../text/order.js';
import { plainLine } from '../../text/plain-line.js';
import { advisoryUrl } from '../advisory-url.js';
import { type Severity, worseFirst } from '../finding.js';
import type { ClairSeverity, OpinionFinding, PlatformOpinion } from '../opinion.js';
import { advisoryIds } from './advisory-ids.js';
import { type ClairFault, fault } from './fault.js';
import { type PlacedPackage, packagePlaces } from './package-place.js';
import { type ClairReport, type ClairVulnerability, clairReportSchema } from './report-schema.js';

/** Packages, and pairs of a package and a vulnerability, that one report may hold. */
const maxPackages = 200_000;
const maxFindings = 200_000;
/** Characters of a title, and of a vendor's word for the severity, that are kept. */
const maxTitle = 300;
const maxWord = 200;

/** The image that a report must be about. */
export interface WantedImage {
  readonly platform: string;
  readonly digest: Digest;
  /** Digests of its layers as they are in the registry, by which Clair knows them. */
  readonly layers: readonly Digest[];
  /** Whether nothing at all is in its layers, so that it may have no package. */
  readonly isEmpty: boolean;
}

/** What a report says of an image, or why it does not count. Whatever it lacks makes it no report: a part of one would say less than there is. */
export function readClairReport(parsed: unknown, image: WantedImage): PlatformOpinion | ClairFault {
  const checked = clairReportSchema.safeParse(parsed);
  if (!checked.success) return fault('unusable-report', plainLine(firstIssue(checked.error), maxWord));
  const report = checked.data;
  const packages = Object.keys(report.packages).length;
  const pairs = Object.values(report.package_vulnerabilities).reduce((sum, all) => sum + (all?.length ?? 0), 0);
  if (packages > maxPackages) return fault('too-large', `${packages} packages`);
  if (pairs > maxFindings) return fault('too-large', `${pairs} findings`);
  const wrong = foreignness(report, image) ?? dangling(report);
  if (wrong !== undefined) return wrong;
  if (packages === 0 && !image.isEmpty) return fault('no-packages');
  const { platform, digest } = image;
  return { platform, digest, packages, types: typesIn(report), findings: findingsIn(report, platform) };
}

function typesIn({ packages, environments, distributions }: ClairReport): readonly string[] {
  const places = Object.entries(packages).flatMap(([id, one]) =>
    packagePlaces(one, environments[id] ?? [], distributions),
  );
  return [...new Set(places.map(({ package: { type } }) => type))].filter((type) => type !== '').sort(byText);
}

/** It may name the image and still be made of other layers, as whoever may ask Clair says which layers an image has. */
function foreignness(report: ClairReport, { digest, layers }: WantedImage): ClairFault | undefined {
  if (report.manifest_hash !== digest) return fault('other-image', `it is of ${plainLine(report.manifest_hash, 80)}`);
  const known = new Set<string>(layers);
  const places = Object.values(report.environments).flatMap((all) => all ?? []);
  const other = places.find(({ introduced_in: layer }) => layer && !known.has(layer))?.introduced_in;
  return other ? fault('other-image', `it has packages of the layer ${plainLine(other, 80)}`) : undefined;
}

/** Ids that lead nowhere, and vulnerabilities of no package: a finding would be lost. */
function dangling({ packages, vulnerabilities, package_vulnerabilities: pairs }: ClairReport): ClairFault | undefined {
  for (const [id, all] of Object.entries(pairs)) {
    const lost = Object.hasOwn(packages, id) ? all?.find((one) => !Object.hasOwn(vulnerabilities, one)) : id;
    if (lost !== undefined) return fault('unusable-report', `it names ${plainLine(lost, 40)}, which it does not hold`);
  }
  const named = new Set(Object.values(pairs).flatMap((all) => all ?? []));
  const loose = Object.keys(vulnerabilities).find((id) => !named.has(id));
  return loose === undefined
    ? undefined
    : fault(
        'unusable-report',
        `it holds the vulnerability ${plainLine(loose, 40)}, and says of no package that it has it`,
      );
}

function findingsIn(report: ClairReport, platform: string): readonly OpinionFinding[] {
  const found = new Map<string, OpinionFinding>();
  for (const [id, all] of Object.entries(report.package_vulnerabilities)) {
    const named = report.packages[id];
    if (named === undefined || !all?.length) continue;
    for (const placed of packagePlaces(named, report.environments[id] ?? [], report.distributions))
      for (const vulnerability of all.flatMap((one) => report.vulnerabilities[one] ?? []))
        for (const finding of findingsOfOne(vulnerability, placed, platform)) addWorst(found, finding);
  }
  return [...found.values()].sort((a, b) => worseFirst(a.severity, b.severity) || byText(keyOf(a), keyOf(b)));
}

/** Several sources may speak of one vulnerability: the worst counts, of equals the first, with all names. */
function addWorst(found: Map<string, OpinionFinding>, finding: OpinionFinding): void {
  const key = keyOf(finding);
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, finding);
    return;
  }
  const worst = worseFirst(finding.severity, known.severity) < 0 ? finding : known;
  found.set(key, { ...worst, aliases: [...new Set([...known.aliases, ...finding.aliases])] });
}

function keyOf({ id, package: { name, version, type }, path = '', target }: OpinionFinding): string {
  return JSON.stringify([id, name, version, type, path, target]);
}

/** What Clair's levels are here. `Negligible` is no level of ours; Trivy says LOW where Debian and Ubuntu say that. */
const severityOf: Readonly<Record<ClairSeverity, Severity>> = {
  Critical: 'CRITICAL',
  High: 'HIGH',
  Medium: 'MEDIUM',
  Low: 'LOW',
  Negligible: 'LOW',
  Unknown: 'UNKNOWN',
};

function findingsOfOne(of: ClairVulnerability, placed: PlacedPackage, platform: string): readonly OpinionFinding[] {
  const links = of.links ?? '';
  const names = (of.Aliases ?? []).map(({ space, name }) => `${space}-${name} ${name}`);
  return advisoryIds({ name: of.name, links, aliases: names }).map(({ id, aliases }) => ({
    kind: 'vulnerability',
    id,
    aliases,
    severity: severityOf[of.normalized_severity],
    severitySource: 'clair',
    title: plainLine((of.description ?? '').slice(0, 2 * maxTitle), maxTitle),
    ...placed,
    platforms: [platform],
    ...fixIn(of),
    ...urlIn(links),
    said: saidBy(of),
  }));
}

function saidBy({
  normalized_severity: severity,
  severity: word,
  updater,
}: ClairVulnerability): OpinionFinding['said'] {
  const vendor = plainLine(word ?? '', maxWord);
  return { by: 'clair', severity, ...(vendor === '' ? {} : { vendor }), source: plainLine(updater ?? '', maxWord) };
}

function urlIn(links: string): Pick<OpinionFinding, 'url'> {
  for (const link of links.split(' ')) {
    const url = advisoryUrl(link);
    if (url !== undefined) return { url };
  }
  return {};
}

function fixIn({ fixed_in_version: written }: ClairVulnerability): Pick<OpinionFinding, 'status' | 'fixedVersion'> {
  const fixedVersion = fixOf(written ?? '');
  return fixedVersion === '' ? { status: 'unknown' } : { status: 'fixed', fixedVersion };
}

/** Of Maven, PyPI and RubyGems claircore writes a whole range as a query: `fixed=2.17.1&introduced=2.0`. */
function fixOf(text: string): string {
  if (!/^(?:fixed|introduced|lastAffected)=/.test(text)) return plainLine(text, maxWord);
  return plainLine(new URLSearchParams(text).getAll('fixed').join(', '), maxWord);
}
