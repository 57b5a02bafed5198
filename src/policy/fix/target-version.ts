import type { PackageRef } from '../../scan/finding.js';
import { compareVersions, isPrerelease, type VersionScheme, versionNumbers } from './version.js';

/** Trivy's result types by how their versions are ordered; all others are of `words`. */
const schemes: readonly (readonly [VersionScheme, string])[] = [
  [
    'semver',
    'npm yarn pnpm bun node-pkg gomod gobinary cargo rustbinary composer composer-vendor nuget dotnet-core packages-props pub hex swift',
  ],
  ['python', 'pip python-pkg pipenv poetry uv pylock conda-pkg conda-environment'],
  ['gem', 'bundler gemspec'],
  ['debian', 'debian ubuntu echo'],
  ['apk', 'alpine wolfi chainguard minimos'],
];
const schemeOf = new Map(schemes.flatMap(([scheme, types]) => types.split(' ').map((type) => [type, scheme] as const)));

/** How the versions of a package are ordered. Systems that are not named are of RPM. */
export function versionScheme({ type, class: kind }: Pick<PackageRef, 'type' | 'class'>): VersionScheme {
  return schemeOf.get(type) ?? (kind === 'os' ? 'rpm' : 'words');
}

/** Advisories with more fixed versions than this are not in doubt because the rest is missing. */
const maxListed = 50;

/** A version with its leading numbers, read once. */
interface Listed {
  readonly version: string;
  readonly numbers: readonly number[];
}

/** The versions of an advisory's text: `4.2.25, 5.1.10` or `>=2.0.1`; without words and duplicates. */
export function fixedVersions(text: string): readonly string[] {
  // One version alone, as most advisories name it.
  if (text.length <= 100 && /^\d[\w.:+~^-]*$/.test(text)) return [text];
  const found = text
    .slice(0, 4096)
    .split(/,|\|\||\s+or\s+/)
    .map((part) => part.trim().replace(/^(?:>=|=|\^|~>)\s*/, ''))
    .filter((part) => part.length <= 100 && /^[\w.:+~^-]*\d[\w.:+~^-]*$/.test(part));
  return [...new Set(found)].slice(0, maxListed);
}

/**
 * The lowest version that fixes all of several findings in one package, or `undefined` where that is not known (then the advisories' own words must do).
 * An advisory names one fixed version for each line of releases that is kept up: the next one above the installed version lies in its own line where
 * there is one. Of all findings the highest is taken, and raised further where another finding is fixed later in that line.
 */
export function targetVersion(installed: string, fixes: readonly string[], scheme: VersionScheme): string | undefined {
  const texts = (fixes.length < 2 ? fixes : [...new Set(fixes)]).map(fixedVersions);
  // One advisory with one version, as most are.
  const [[alone, second] = [], ...others] = texts;
  if (alone !== undefined && second === undefined && others.length === 0)
    return compareVersions(alone, installed, scheme) > 0 ? alone : undefined;
  const lists = texts.map((versions) => versions.map(listed));
  let target: Listed | undefined;
  for (const list of lists) {
    const next = lowestAbove(installed, list, scheme);
    if (next === undefined) return undefined;
    if (target === undefined || compareVersions(next.version, target.version, scheme) > 0) target = next;
  }
  // Where each advisory names one version, none lies between.
  if (target === undefined || lists.every(({ length }) => length === 1)) return target?.version;
  return raised(target, lists, scheme);
}

function listed(version: string): Listed {
  return { version, numbers: versionNumbers(version) };
}

/** More rounds than this only a hostile advisory needs. */
const maxRounds = 20;

function raised(first: Listed, lists: readonly (readonly Listed[])[], scheme: VersionScheme): string | undefined {
  let target = first;
  for (let round = 0; round < maxRounds; round += 1) {
    const before = target;
    for (const list of lists) target = lowestAbove(target.version, lineOf(target, list), scheme) ?? target;
    if (target === before) return target.version;
  }
  return undefined;
}

/** A release before a pre-release, which is taken only where there is nothing else. */
function lowestAbove(version: string, list: readonly Listed[], scheme: VersionScheme): Listed | undefined {
  const above = list.filter((other) => compareVersions(other.version, version, scheme) > 0);
  const releases = above.length > 1 ? above.filter((other) => !isPrerelease(other.version, scheme)) : above;
  let lowest: Listed | undefined;
  for (const other of releases.length > 0 ? releases : above)
    if (lowest === undefined || compareVersions(other.version, lowest.version, scheme) < 0) lowest = other;
  return lowest;
}

/** The listed versions of the line that a version is in: with the same two leading numbers, else with the same first, else all. */
function lineOf({ numbers: [major, minor] }: Listed, list: readonly Listed[]): readonly Listed[] {
  const sameMajor = list.filter(({ numbers }) => numbers[0] === major);
  const sameMinor = sameMajor.filter(({ numbers }) => numbers[1] === minor);
  if (sameMinor.length > 0) return sameMinor;
  return sameMajor.length > 0 ? sameMajor : list;
}
