import type { OperatingSystem } from './scan-result.js';

/** What packages say of the release that they were made for. Foreign: a list may be forged as a whole, but not by one file beside it. */
interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** What follows the version, in an RPM and in a deb. */
  readonly release: string;
  /** Who has built an RPM; of a deb, who maintains it. */
  readonly vendor: string;
  /** Repositories that a package of Red Hat's says it comes from: Trivy looks in their advisories instead of the release's. */
  readonly repositories: readonly string[];
  /** The build of the image that it says it comes from, whose products Trivy looks in beside. */
  readonly build: string;
}

/** Reads what is needed of one entry of `Packages`; whatever has another shape says nothing. */
export function installedPackage(entry: unknown): InstalledPackage {
  const { Name: name, Version: version, Release: release, Maintainer: vendor, BuildInfo: origin } = Object(entry);
  const { ContentSets: repositories, Nvr: build } = Object(origin);
  return {
    name: text(name),
    version: text(version),
    release: text(release),
    vendor: text(vendor),
    build: text(build),
    repositories: Array.isArray(repositories) ? repositories.map(text).filter((one) => one !== '') : [],
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * Whether the packages are of another release, or of another distribution with the same package manager, than the image calls itself: they are
 * compared with advisories that name other versions as fixed. Only what can't be otherwise in an unchanged image counts.
 */
export function contradictRelease(packages: readonly InstalledPackage[], { family, name }: OperatingSystem): boolean {
  const release = name.split(' ')[0] ?? '';
  switch (family) {
    case 'debian':
      return packages.some((one) => one.name === 'base-files' && !isDebianBase(full(one), release));
    case 'ubuntu':
      return packages.some((one) => one.name === 'base-files' && !isUbuntuBase(full(one), release));
    case 'alpine':
      return packages.some(
        (one) => ofWolfi.test(one.name) || (one.name === 'alpine-release' && !isMinor(one.version, release)),
      );
    case 'echo':
      return packages.some(isDebians) && !packages.some((one) => /[+~.]e(?:cho)?\d/.test(full(one)));
    case 'minimos':
      return packages.some((one) => ofAlpine.test(one.name) || ofWolfi.test(one.name));
    case 'wolfi':
    case 'chainguard':
      return packages.some((one) => ofAlpine.test(one.name));
    default:
      return (
        contradictTags(packages, family, release) ||
        contradictVendors(packages, family) ||
        contradictRepositories(packages, family, release)
      );
  }
}

/**
 * Whether a package is of Ubuntu's extended maintenance. One file says that an image gets it (`/var/lib/ubuntu-advantage/status.json`), and Trivy
 * compares everything with those advisories alone, and takes the release for supported.
 */
export function isExtended(one: InstalledPackage): boolean {
  return /[+~.]esm\d/.test(full(one));
}

function isDebians(one: InstalledPackage): boolean {
  return /[+~]deb\d+u\d+$/.test(full(one));
}

/** `/etc/debian_version` comes from this package, whose version begins with the release: `12.4+deb12u10`. */
function isDebianBase(version: string, release: string): boolean {
  return !version.includes('ubuntu') && leadingNumber(version) === leadingNumber(release);
}

/** As above for `/etc/lsb-release`. Its version says that it is Ubuntu's; which release, only by heart. */
function isUbuntuBase(version: string, release: string): boolean {
  const own = ubuntuBases.get(release);
  return version.includes('ubuntu') && (own === undefined || version.startsWith(`${own}ubuntu`));
}

/** Of the releases with long support. */
const ubuntuBases: ReadonlyMap<string, string> = new Map([
  ['14.04', '7.2'],
  ['16.04', '9.4'],
  ['18.04', '10.1'],
  ['20.04', '11'],
  ['22.04', '12'],
  ['24.04', '13'],
]);

const ofAlpine = /^alpine-(?:base|baselayout|baselayout-data|keys|release)$/;
const ofWolfi = /^(?:wolfi|chainguard)-(?:base|baselayout|keys)$/;

/** `3.19.1-r0` and `3.19.1`. Edge has the number of the release that it will be. */
function isMinor(version: string, release: string): boolean {
  const minor = (of: string) => /^\d+\.\d+/.exec(of)?.[0];
  return release === 'edge' || minor(version) === minor(release);
}

/** The mark that builds of a distribution end in: `.el8`, `.amzn2023`, `.cm2`; the one that most packages have is the image's. */
function contradictTags(packages: readonly InstalledPackage[], family: string, release: string): boolean {
  const own = ownTag(family, release);
  const counts = new Map<string, number>();
  for (const { release: build } of packages) {
    const tag = /(?:^|[.+])(el|fc|amzn|cm|azl|ph)(\d+)/.exec(build);
    if (tag !== null) counts.set(`${tag[1]}${tag[2]}`, (counts.get(`${tag[1]}${tag[2]}`) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return own === undefined ? most > packages.length / 2 : most > (counts.get(own) ?? 0);
}

/** `undefined` where builds have no mark, as SUSE's. */
function ownTag(family: string, release: string): string | undefined {
  const number = leadingNumber(release);
  switch (family) {
    case 'redhat':
    case 'centos':
    case 'rocky':
    case 'alma':
    case 'oracle':
      return `el${number}`;
    case 'amazon':
      return /^(?:2|2022|2023)$/.test(number) ? `amzn${number}` : 'amzn1';
    case 'cbl-mariner':
      return `cm${number}`;
    case 'azurelinux':
      return `azl${number}`;
    case 'photon':
      return `ph${number}`;
    default:
      return undefined;
  }
}

/**
 * Distributions whose builds have the same mark, by who has built the packages. Red Hat's and CentOS' are looked up in the same advisories. EPEL's are
 * Fedora's, on each of them.
 */
const vendors: readonly (readonly [string, RegExp])[] = [
  ['redhat', /^(?:Red Hat|CentOS)/],
  ['rocky', /^Rocky/],
  ['alma', /^(?:AlmaLinux|CloudLinux)/],
  ['oracle', /^Oracle America/],
];

/** Whether most packages of known vendors are of another one: each has advisories with versions of its own. */
function contradictVendors(packages: readonly InstalledPackage[], family: string): boolean {
  const own = family === 'centos' ? 'redhat' : family;
  if (!vendors.some(([name]) => name === own)) return false;
  const found = packages.flatMap(({ vendor }) => vendors.find(([, form]) => form.test(vendor))?.[0] ?? []);
  return found.filter((name) => name !== own).length > found.length / 2;
}

/**
 * `rhel-8-for-x86_64-baseos-rpms` on 8: a file of the image names the repositories, and another one the build of an image, and Trivy believes them. What
 * they name without the release's own packages leaves those uncompared.
 */
function contradictRepositories(packages: readonly InstalledPackage[], family: string, release: string): boolean {
  if (family !== 'redhat' && family !== 'centos') return false;
  const number = leadingNumber(release);
  const system = Number(number) < 8 ? '' : '.*baseos';
  const own = new RegExp(`^(?:rhel|ubi)-(?:server-|atomic-)?${number}(?!\\d)${system}`);
  const ownBuild = new RegExp(`^(?:rhel|ubi)[a-z-]*${number}(?!\\d)|^(?:rhel|ubi)[a-z-]*-container-${number}\\.`);
  return packages.some(({ repositories, build }) =>
    repositories.length > 0 ? !repositories.some((one) => own.test(one)) : build !== '' && !ownBuild.test(build),
  );
}

function leadingNumber(version: string): string {
  return /^\d+/.exec(version)?.[0] ?? '';
}

function full({ version, release }: InstalledPackage): string {
  return release === '' ? version : `${version}-${release}`;
}

/** Whether a release's number, `3.9`, is below that of another, `3.20.1`; what is none is below nothing. */
export function isOlderRelease(one: string, other: string): boolean {
  const numbers = [one, other].map((release) => /^(\d+)\.(\d+)/.exec(release)?.slice(1).map(Number));
  const [[a, b] = [], [c, d] = []] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return a < c || (a === c && b < d);
}
