import { usualPlatform } from '../../oci/descriptor.js';
import type { Finding, PackageRef, SecondWord, Vulnerability } from '../../scan/finding.js';
import { mergeFindings, worstFirst } from '../../scan/merge.js';
import { clairSeverities, type OpinionFinding, type ScannerOpinion } from '../../scan/opinion.js';
import { type ListedPackage, packagesOf } from '../../scan/package-list.js';
import type { ScanResult } from '../../scan/scan-result.js';
import { byText } from '../../text/order.js';

/**
 * A scan with what a second scanner says: each of Trivy's findings that it reports too has its word beside it and stays as Trivy says it, and what it alone reports is
 * added in its own words. Nothing is lost and nothing is there twice, in whatever order the scanner names its findings.
 *
 * It is the same finding where the advisory is the same and the package: of the operating system by its name or that of its source, as some advisories name the one and some the
 * other; any other by name and version, as an image may hold several.
 */
export function withOpinion<Scan extends ScanResult>(scan: Scan, opinion: ScannerOpinion): Scan {
  const known = new FindingIndex(scan.findings);
  const said = new Map<Finding, SecondWord>();
  const alone = opinion.platforms.map(({ platform, findings }) => {
    const packages = packagesOn(scan, platform);
    const added = new FindingIndex([]);
    return findings.toSorted(byWord).flatMap((one): readonly Vulnerability[] => {
      const same = known.find(one, platform);
      for (const finding of same) if (!said.has(finding)) said.set(finding, one.said);
      if (same.length > 0 || added.find(one, platform).length > 0) return [];
      const own = asAlone(one, platform, packages);
      added.add(own);
      return [own];
    });
  });
  const both = scan.findings.map((finding) => withWord(finding, said.get(finding)));
  return { ...scan, findings: [...both, ...mergeFindings(alone)].sort(worstFirst), opinion };
}

function withWord(finding: Finding, said: SecondWord | undefined): Finding {
  return finding.kind === 'vulnerability' && said !== undefined ? { ...finding, said } : finding;
}

/** Of what a scanner says twice its own worst level comes first; all else in one order. */
function byWord(a: OpinionFinding, b: OpinionFinding): number {
  const level = ({ said }: OpinionFinding) => clairSeverities.indexOf(said.severity);
  const text = ({ id, package: { name, version }, path = '', target, said }: OpinionFinding) =>
    JSON.stringify([id, name, version, path, target, said.source, said.vendor ?? '']);
  return level(a) - level(b) || byText(text(a), text(b));
}

/** A package as Trivy lists it has the name under which exceptions, rules and the ledger know it. */
function asAlone(one: OpinionFinding, platform: string, packages: ReadonlyMap<string, ListedPackage>): Vulnerability {
  const listed = packages.get(listedKey(one.package));
  const { purl: _, purlOn: __, ...own } = one.package;
  const purl = listed?.purl ?? one.package.purl;
  const { name, type } = listed ?? own;
  const found: PackageRef = { ...own, name, type, ...(purl === undefined ? {} : { purl }) };
  return { ...one, platforms: [platform], package: found, said: { ...one.said, isAlone: true } };
}

function packagesOn({ platforms }: ScanResult, platform: string): ReadonlyMap<string, ListedPackage> {
  const scanned = platforms.find((one) => usualPlatform(one.platform) === usualPlatform(platform));
  if (scanned === undefined) return new Map();
  // Those of the operating system have no path.
  const all = packagesOf(scanned).packages.map((one) => {
    const isOfSystem = scanned.os !== undefined && one.type === scanned.os.family;
    return [listedKey({ ...one, class: isOfSystem ? 'os' : 'language' }), one] as const;
  });
  return new Map(all.toReversed());
}

function listedKey(one: Pick<PackageRef, 'class' | 'name' | 'version' | 'type'>): string {
  return JSON.stringify(one.class === 'os' ? ['os', one.name] : ['', plainName(one), plainVersion(one.version)]);
}

/** Python's names have several spellings (PEP 503): Trivy keeps that of the package, Clair writes the normal one. */
function plainName({ name, type }: Pick<PackageRef, 'name' | 'type'>): string {
  return pythonTypes.has(type) ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}

/** Trivy's words for lists of Python packages; that of Clair is the first. */
const pythonTypes: ReadonlySet<string> = new Set(['python-pkg', 'pip', 'pipenv', 'poetry', 'uv']);

/** Go writes its versions with a letter before them, and not every scanner does. */
function plainVersion(version: string): string {
  return version.replace(/^v(?=\d)/, '');
}

/** Findings by platform, advisory and package. */
class FindingIndex {
  readonly #byKey = new Map<string, Vulnerability[]>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) if (finding.kind === 'vulnerability') this.add(finding);
  }

  add(finding: Vulnerability): void {
    for (const platform of finding.platforms)
      for (const key of keysOf(finding, platform)) {
        const same = this.#byKey.get(key);
        if (same === undefined) this.#byKey.set(key, [finding]);
        else same.push(finding);
      }
  }

  find(finding: Vulnerability, platform: string): readonly Vulnerability[] {
    const same = keysOf(finding, platform).flatMap((key) => this.#byKey.get(key) ?? []);
    return [...new Set(same)].filter((other) => isSameAdvisory(finding, other));
  }
}

function keysOf({ id, aliases, package: found }: Vulnerability, platform: string): readonly string[] {
  const { class: kind, name, version, source = name } = found;
  const names = kind === 'os' ? [...new Set([name, source])] : [`${plainName(found)}@${plainVersion(version)}`];
  const on = usualPlatform(platform);
  return [...new Set([id, ...aliases])].flatMap((one) =>
    names.map((own) => JSON.stringify([on, kind === 'os', one, own])),
  );
}

/** One advisory of a vendor may be about several CVEs: where both name CVEs, it must be the same one. */
function isSameAdvisory(one: Vulnerability, other: Vulnerability): boolean {
  const [own, others] = [cves(one), cves(other)];
  return own.length === 0 || others.length === 0 || own.some((id) => others.includes(id));
}

function cves({ id, aliases }: Vulnerability): readonly string[] {
  return [id, ...aliases].filter((one) => /^CVE-/i.test(one));
}
