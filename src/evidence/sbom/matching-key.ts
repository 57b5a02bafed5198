import { type Fields, fieldsOf, objectsOf } from '../../text/json.js';

/** What is compared of two reports of Trivy, on an image or on an SBOM: what has another shape than its reports says nothing, and then the two differ. Each once for every time that it is there; sorted. */
export interface Compared {
  /** By what advisories are matched with each package. */
  readonly packages: readonly string[];
  /** Each vulnerability, with its package and its fix. */
  readonly findings: readonly string[];
}

/**
 * The packages and the findings of Trivy's report, in a form in which they can be compared.
 * @param anyDistro the distribution was given to Trivy, which writes it into the purls then.
 */
export function comparedParts(report: unknown, anyDistro: boolean): Compared {
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
export function missingIn(
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
