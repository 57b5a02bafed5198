import type { TrivyReport, TrivyResult } from './report-schema.js';
import type { OperatingSystem, SystemFault } from './scan-result.js';

/**
 * What is wrong with the scan of a system's packages; `undefined` where nothing is, and where there is no system, as in an image of one static program.
 * An image says itself what system it is, and one instruction of a Dockerfile can change that (design, promise 3).
 * @param listed whether all packages were asked for; `undefined` where nobody knows, in a report of somebody else.
 */
export function systemFault(
  report: TrivyReport,
  os: OperatingSystem | undefined,
  listed: boolean | undefined,
): SystemFault | undefined {
  if (os === undefined) return report.Metadata.OS?.Family === 'none' ? 'no-system' : undefined;
  if (withoutPackages.has(os.family)) return undefined;
  const own = (report.Results ?? []).filter(({ Class: kind }) => kind === 'os-pkgs');
  if (!own.some(holdsPackages)) {
    const isListed = listed ?? (own.length === 0 || (report.Results ?? []).some(({ Packages: all }) => all?.length));
    return isListed ? 'no-packages' : undefined;
  }
  if (/^(?:debian|ubuntu)$/.test(os.family) && !/^\d/.test(os.name)) return 'no-release';
  return own.some((result) => holdsForeign(result, os)) ? 'other-system' : undefined;
}

/** Trivy's `HasOSPackages` (its pkg/fanal/types/const.go). */
const withoutPackages: ReadonlySet<string> = new Set(['activestate']);

function holdsPackages({ Packages: listed, Vulnerabilities: found }: TrivyResult): boolean {
  return (listed?.length ?? 0) > 0 || (found?.length ?? 0) > 0;
}

type Format = 'deb' | 'apk' | 'rpm';

/** By the names of Trivy's analyzers (its pkg/fanal/analyzer/const.go), which a package tells in `AnalyzedBy`. */
const formats: ReadonlyMap<unknown, Format> = new Map<unknown, Format>([
  ['dpkg', 'deb'],
  ['apk', 'apk'],
  ['rpm', 'rpm'],
  ['rpmqa', 'rpm'],
]);

const families: readonly (readonly [RegExp, Format])[] = [
  [/^(?:debian|ubuntu|echo)$/, 'deb'],
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
