import { usualPlatform } from '../oci/descriptor.js';
import type { ListedPackage, PlatformPackages } from '../scan/package-list.js';
import { byText } from '../text/order.js';

/** One version of a package, on whichever platform. Foreign text. */
interface PackageVersion {
  readonly type: string;
  readonly name: string;
  readonly version: string;
}

/** A package that has another version than before. */
interface VersionChange {
  readonly type: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A licence that no package had before, and how many have it now. */
interface NewLicence {
  readonly licence: string;
  readonly packages: number;
  /** One of them. */
  readonly example: string;
}

/**
 * What became of the packages since the baseline; all lists sorted by name. It adds up: the baseline has `removed + changed + unchanged` versions of packages, the image
 * `added + changed + unchanged`. A version counts once, on however many platforms and in however many places it is.
 */
export interface PackageChange {
  readonly added: readonly PackageVersion[];
  readonly removed: readonly PackageVersion[];
  readonly changed: readonly VersionChange[];
  readonly unchanged: number;
  readonly newLicences: readonly NewLicence[];
}

/** Compares the packages of the platforms that both sides have; `undefined` where a side lists none, as what is not listed is not known to be absent. */
export function packageChange(
  before: readonly PlatformPackages[],
  now: readonly PlatformPackages[],
): PackageChange | undefined {
  const [earlier, present] = [shared(before, now), shared(now, before)];
  if (earlier.length === 0 || present.length === 0) return undefined;
  const [from, to] = [versionsByName(earlier), versionsByName(present)];
  const change = { added: [] as PackageVersion[], removed: [] as PackageVersion[], changed: [] as VersionChange[] };
  let unchanged = 0;
  for (const key of [...new Set([...from.keys(), ...to.keys()])].sort()) {
    const [name = '', type = ''] = JSON.parse(key) as string[];
    const [old, fresh] = [from.get(key) ?? new Set<string>(), to.get(key) ?? new Set<string>()];
    const gone = [...old].filter((version) => !fresh.has(version)).sort();
    const come = [...fresh].filter((version) => !old.has(version)).sort();
    unchanged += old.size - gone.length;
    const pairs = Math.min(gone.length, come.length);
    for (let index = 0; index < pairs; index++)
      change.changed.push({ type, name, from: gone[index] ?? '', to: come[index] ?? '' });
    for (const version of gone.slice(pairs)) change.removed.push({ type, name, version });
    for (const version of come.slice(pairs)) change.added.push({ type, name, version });
  }
  return { ...change, unchanged, newLicences: newLicences(earlier, present) };
}

function shared(some: readonly PlatformPackages[], others: readonly PlatformPackages[]): readonly ListedPackage[] {
  const known = new Set(others.map(({ platform }) => usualPlatform(platform)));
  return some.flatMap(({ platform, packages }) => (known.has(usualPlatform(platform)) ? packages : []));
}

/** By name and type as JSON: no separator is safe from foreign names. */
function versionsByName(packages: readonly ListedPackage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const versions = new Map<string, Set<string>>();
  for (const { name, type, version } of packages) {
    const key = JSON.stringify([name, type]);
    const known = versions.get(key);
    if (known === undefined) versions.set(key, new Set([version]));
    else known.add(version);
  }
  return versions;
}

function newLicences(before: readonly ListedPackage[], now: readonly ListedPackage[]): readonly NewLicence[] {
  const known = new Set(before.flatMap(({ licences }) => licences));
  const holders = new Map<string, Set<string>>();
  for (const { licences, name } of now) {
    for (const licence of licences) {
      if (!known.has(licence)) holders.set(licence, (holders.get(licence) ?? new Set()).add(name));
    }
  }
  return [...holders.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([licence, names]) => ({ licence, packages: names.size, example: [...names].sort()[0] ?? '' }));
}
