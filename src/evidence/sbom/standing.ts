import { maxReasons, type SbomStanding } from '../../record/sbom-record.js';
import type { PlatformScan } from '../../scan/scan-result.js';
import { type Fields, fieldsOf, objectsOf } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';

/**
 * What Trivy must know of an image's distribution where its SBOM does not say it: the release whose advisories it has taken because of the package
 * repositories of Alpine, and Ubuntu's extended maintenance. `undefined`: the SBOM says it all.
 */
export function distroOf({ os, raw, repository }: PlatformScan): string | undefined {
  if (os?.family === 'alpine' && repository !== undefined && repository !== minor(os.name))
    return `alpine/${repository}`;
  const { extended } = Object(Object(Object(raw).Metadata).OS);
  return os?.family === 'ubuntu' && extended === true ? `ubuntu/${os.name.replace(/-ESM$/, '')}-ESM` : undefined;
}

/** What kept an SBOM from being matched, in place of Trivy's report on it. */
interface NotMatched {
  readonly why: string;
}

/**
 * Whether an SBOM may stand in for the image when advisories are matched again: nothing is lost by which a package is looked up, the same database gives the same
 * findings, and the image is of no kind that loses something which shows only with tomorrow's advisories. What is not shown is not so.
 * @param matched Trivy's report on the SBOM, with `--distro` where `distroOf` gives one.
 */
export function sbomStanding(scan: PlatformScan, matched: { readonly report: unknown } | NotMatched): SbomStanding {
  const distro = distroOf(scan);
  const compare = (report: unknown) => comparedParts(report, distro !== undefined);
  const reasons = [
    ...kindsThatLose(scan),
    ...('why' in matched ? [matched.why] : differences(compare(scan.raw), compare(matched.report))),
  ];
  if (reasons.length === 0) return distro === undefined ? { kind: 'equal' } : { kind: 'equal-with-distro', distro };
  return { kind: 'needs-layers', reasons: reasons.slice(0, maxReasons).map((reason) => plainLine(reason, 500)) };
}

/** Families of which Trivy drops packages when it reads an SBOM, as they have no purl that it knows. */
const withoutPurls: ReadonlySet<string> = new Set(['bottlerocket', 'coreos', 'rhcos', 'activestate']);

function kindsThatLose(scan: PlatformScan): readonly string[] {
  const { os, raw, packages, systemFault, unread = [] } = scan;
  const { Supplier: supplier } = Object(Object(Object(raw).Metadata).OS);
  const archives = unidentified(scan);
  return [
    ...(packages === 0 ? ['No packages are known, so there is nothing to match.'] : []),
    ...(os !== undefined && withoutPurls.has(os.family)
      ? [`Trivy reads no packages of ${os.family} from an SBOM.`]
      : []),
    ...(typeof supplier === 'string' && supplier !== ''
      ? [`An SBOM does not say that ${supplier} has rebuilt the packages.`]
      : []),
    ...(systemFault === undefined ? [] : [`The packages of the system could not be compared (${systemFault}).`]),
    ...unread.map((what) => `Not listed: ${what}.`),
    ...(archives.length === 0
      ? []
      : [`Nobody knows what ${archives.length} Java archives are, and in an SBOM nobody looks again: ${archives[0]}`]),
  ];
}

/** Java archives of the layers of which Trivy has listed no package. */
function unidentified({ raw, javaArchives = [] }: PlatformScan): readonly string[] {
  if (javaArchives.length === 0) return [];
  const results: unknown = Object(raw).Results;
  const known = new Set<unknown>();
  for (const { Type: type, Packages: packages } of Array.isArray(results) ? results.map(Object) : [])
    if (type === 'jar' && Array.isArray(packages)) for (const one of packages) known.add(Object(one).FilePath);
  return javaArchives.filter((path) => !known.has(path));
}

function differences(before: Compared, after: Compared): readonly string[] {
  return (['packages', 'findings'] as const).flatMap((part) => [
    ...difference(
      missingIn(before[part], after[part]),
      `${part} of the image are not in what Trivy reads from the SBOM`,
    ),
    ...difference(missingIn(after[part], before[part]), `${part} from the SBOM are not those of the image`),
  ]);
}

function difference({ count, first }: ReturnType<typeof missingIn>, what: string): readonly string[] {
  return first === undefined ? [] : [`${count} ${what}, e.g. ${first}`];
}

function minor(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}

/** What is compared of two reports of Trivy, on an image or on an SBOM: what has another shape than its reports says nothing, and then the two differ. Each once for every time that it is there; sorted. */
interface Compared {
  /** By what advisories are matched with each package. */
  readonly packages: readonly string[];
  /** Each vulnerability, with its package and its fix. */
  readonly findings: readonly string[];
}

/**
 * The packages and the findings of Trivy's report, in a form in which they can be compared.
 * @param anyDistro the distribution was given to Trivy, which writes it into the purls then.
 */
function comparedParts(report: unknown, anyDistro: boolean): Compared {
  const results = objectsOf(fieldsOf(report).Results);
  const purlOf = (identifier: unknown) => {
    const { PURL: purl } = fieldsOf(identifier);
    return typeof purl === 'string' && anyDistro ? purl.replace(/([?&])distro=[^&#]*/, '$1') : (purl ?? '');
  };
  return {
    packages: results
      .flatMap((result) => objectsOf(result.Packages).map((one) => packageKey(result, one, purlOf)))
      .sort(),
    findings: results
      .flatMap((result) => objectsOf(result.Vulnerabilities).map((one) => findingKey(result, one, purlOf)))
      .sort(),
  };
}

type PurlOf = (identifier: unknown) => unknown;

/**
 * Everything by which Trivy's detectors look a package up (its pkg/detector): type, name, version, epoch, release, architecture, source package, module, the content sets of
 * Red Hat, whether a third party has built it, and with the purl the distribution. With the path, by which exceptions and people find it.
 */
function packageKey({ Type: type }: Fields, one: Fields, purlOf: PurlOf): string {
  const { ContentSets: sets, Nvr: nvr, Arch: built } = fieldsOf(one.BuildInfo);
  const purl = purlOf(one.Identifier);
  const { Class: repository } = fieldsOf(one.Repository);
  return JSON.stringify([
    ...[type, one.Name, ...versionParts(one, purl), one.Epoch ?? 0, one.Arch ?? ''],
    ...[one.SrcName ?? '', one.SrcVersion ?? '', one.SrcEpoch ?? 0, one.SrcRelease ?? ''],
    ...[one.Modularitylabel ?? '', sets ?? [], nvr ?? '', built ?? ''],
    ...[repository === 'third-party', purl ?? '', one.FilePath ?? ''],
  ]);
}

/** Debian's detectors look at the version as a whole, and from an SBOM Trivy reads it so; those of RPMs look at the release alone, too. */
function versionParts({ Version: version, Release: release }: Fields, purl: unknown): readonly unknown[] {
  const isWhole = typeof purl === 'string' && purl.startsWith('pkg:deb/');
  return isWhole && release ? [`${version}-${release}`, ''] : [version, release ?? ''];
}

function findingKey({ Type: type }: Fields, one: Fields, purlOf: PurlOf): string {
  const purl = purlOf(one.PkgIdentifier);
  return JSON.stringify([
    ...[type, one.VulnerabilityID, one.PkgName, one.PkgPath ?? '', purl ?? '', one.InstalledVersion],
    ...[one.FixedVersion ?? '', one.Status ?? '', one.Severity, one.SeveritySource ?? ''],
  ]);
}

/** How many entries of one sorted list are not in the other, and the first of them. */
function missingIn(
  some: readonly string[],
  others: readonly string[],
): { readonly count: number; readonly first?: string } {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  const missing = some.filter((one) => {
    const known = left.get(one) ?? 0;
    if (known > 0) left.set(one, known - 1);
    return known === 0;
  });
  const [first] = missing;
  return { count: missing.length, ...(first === undefined ? {} : { first }) };
}
