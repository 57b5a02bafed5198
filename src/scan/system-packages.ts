import { claimedFiles, isForeignSystem, lostPackages } from './claimed-files.js';
import { hasAdvisories } from './database/advisory-bucket.js';
import type { LayerEvidence } from './layers/layer-evidence.js';
import { packagesOfManager, unknownSystem } from './layers/unread-text.js';
import { contradictRelease, installedPackage, isExtended, isOlderRelease } from './package-releases.js';
import type { OperatingSystem, SystemFault } from './scan-result.js';
import type { TrivyReport, TrivyResult } from './trivy/report-schema.js';

/** What is known of a scan beside its report. */
export interface SystemFacts {
  /** Whether all packages were asked for; absent where nobody knows, in a report of somebody else. */
  readonly listed?: boolean | undefined;
  /** The names of the database's buckets; absent without the database. */
  readonly buckets?: ReadonlySet<string> | undefined;
  /** The release of Alpine that its package repositories are of: Trivy takes its advisories and not those of the release. */
  readonly repository?: string | undefined;
  /** How many layers hold a list of packages that Trivy reads; absent where nobody has looked. */
  readonly systemLists?: number | undefined;
}

/**
 * What is wrong with the scan of a system's packages; `undefined` where nothing is, and where there is no system, as in an image of one static program.
 * An image says itself what system it is, and one instruction of a Dockerfile can change that (design, promise 3).
 */
export function systemFault(
  report: TrivyReport,
  os: OperatingSystem | undefined,
  { listed, buckets, repository, systemLists }: SystemFacts,
): SystemFault | undefined {
  if (os === undefined) return report.Metadata.OS?.Family === 'none' ? 'no-system' : undefined;
  if (withoutPackages.has(os.family)) return systemLists === 0 ? undefined : 'no-packages';
  const own = (report.Results ?? []).filter(({ Class: kind }) => kind === 'os-pkgs');
  if (!own.some(holdsPackages)) {
    const isListed = listed ?? (own.length === 0 || (report.Results ?? []).some(({ Packages: all }) => all?.length));
    return isListed ? 'no-packages' : undefined;
  }
  if (/^(?:debian|ubuntu)$/.test(os.family) && !/^\d/.test(os.name)) return 'no-release';
  if (own.some((result) => holdsForeign(result, os))) return 'other-system';
  const { Supplier: supplier } = report.Metadata.OS ?? {};
  if (supplier !== undefined && !withOwnAdvisoriesToo.has(supplier)) return 'supplier';
  const isOther = os.family !== 'echo' && isForeignSystem(own.flatMap(({ Packages: listed }) => listed ?? []));
  return isOther ? 'other-vendors' : releaseFault(report, own, os, { buckets, repository });
}

/** Trivy's `HasOSPackages` (its pkg/fanal/types/const.go): of these it looks up no packages, whatever their layers hold. */
const withoutPackages: ReadonlySet<string> = new Set(['activestate']);

/** Rebuilders of packages whose packages alone Trivy looks up in their advisories, and all others in the distribution's (its pkg/detector/ospkg/seal). */
const withOwnAdvisoriesToo: ReadonlySet<string> = new Set(['', 'seal']);

/** A finding among the packages proves that the release has advisories. */
function releaseFault(
  report: TrivyReport,
  own: readonly TrivyResult[],
  os: OperatingSystem,
  { buckets, repository }: SystemFacts,
): SystemFault | undefined {
  const packages = own.flatMap(({ Packages: listed }) => (listed ?? []).map(installedPackage));
  if (report.Metadata.OS?.extended === true && !packages.some(isExtended)) return 'other-release';
  const isOlder = os.family === 'alpine' && repository !== undefined && isOlderRelease(repository, os.name);
  if (isOlder || contradictRelease(packages, os)) return 'other-release';
  if (own.some(({ Vulnerabilities: found }) => (found?.length ?? 0) > 0)) return undefined;
  const ownRepositories = packages.some(({ repositories }) => repositories.length > 0);
  const compared = os.family === 'alpine' && repository !== undefined ? { ...os, name: repository } : os;
  if (hasAdvisories(compared, buckets, ownRepositories)) return undefined;
  return buckets === undefined ? 'unknown-release' : 'no-release';
}

function holdsPackages({ Packages: listed, Vulnerabilities: found }: TrivyResult): boolean {
  return (listed?.length ?? 0) > 0 || (found?.length ?? 0) > 0;
}

type Format = 'deb' | 'apk' | 'rpm' | 'none';

/** By the names of Trivy's analyzers (its pkg/fanal/analyzer/const.go), which a package names in `AnalyzedBy`. */
const formats: ReadonlyMap<unknown, Format> = new Map<unknown, Format>([
  ['dpkg', 'deb'],
  ['apk', 'apk'],
  ['rpm', 'rpm'],
  ['rpmqa', 'rpm'],
]);

const families: readonly (readonly [RegExp, Format])[] = [
  [/^(?:debian|ubuntu|echo)$/, 'deb'],
  [/^bottlerocket$/, 'none'],
  [/^(?:alpine|wolfi|chainguard|minimos)$/, 'apk'],
  [
    /^(?:alma|amazon|azurelinux|cbl-mariner|centos|centos-stream|fedora|opensuse.*|oracle|photon|redhat|rocky|sle.*)$/,
    'rpm',
  ],
];

function holdsForeign({ Packages: listed }: TrivyResult, { family }: OperatingSystem): boolean {
  const own = families.find(([form]) => form.test(family))?.[1];
  if (own === undefined) return false;
  return (listed ?? []).some((one) => {
    const format = formats.get(Object(one).AnalyzedBy);
    return format !== undefined && format !== own;
  });
}

/** What is in the layers, and Trivy looks for no packages there or knows no advisories for them. */
export function unreadOf(
  { unread, hidden, claims, bitnami, namesSystem, unreadable }: LayerEvidence,
  report: TrivyReport,
  os: OperatingSystem | undefined,
): readonly string[] {
  return [
    ...unread.map(packagesOfManager),
    ...(namesSystem && os === undefined ? [unknownSystem] : []),
    ...hidden,
    ...claimedFiles(report, os, claims),
    ...lostPackages(report, bitnami),
    ...(unreadable === undefined ? [] : [unreadable]),
  ];
}
