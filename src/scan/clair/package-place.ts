import type { PackageRef } from '../finding.js';
import type { ClairDistribution, ClairEnvironment, ClairPackage } from './report-schema.js';

/** A package as our findings name it, and where it lies. */
export interface PlacedPackage {
  readonly package: PackageRef;
  /** As Trivy names it: the operating system's packages, `Node.js`, a file. */
  readonly target: string;
  /** The file inside the image that names the package. */
  readonly path?: string;
}

/** What Clair's packages of one language are here. */
interface Language {
  readonly type: string;
  /** What Trivy calls all packages of it; absent: each file is a target of its own. */
  readonly target?: string;
  readonly purl: string;
}

const jar: Language = { type: 'jar', target: 'Java', purl: 'maven' };
/** The beginnings of `package_db`, as claircore's scanners of languages write them. */
const languages: Readonly<Record<string, Language>> = {
  python: { type: 'python-pkg', target: 'Python', purl: 'pypi' },
  nodejs: { type: 'node-pkg', target: 'Node.js', purl: 'npm' },
  ruby: { type: 'gemspec', target: 'Ruby', purl: 'gem' },
  go: { type: 'gobinary', purl: 'golang' },
  maven: jar,
  jar,
  // A name that was guessed by that of the file.
  file: jar,
};

/** Ids of distributions (os-release) for which Trivy has another word. */
const trivyFamilies: Readonly<Record<string, string>> = {
  rhel: 'redhat',
  ol: 'oracle',
  amzn: 'amazon',
  almalinux: 'alma',
  sles: 'suse linux enterprise server',
};

/** The package managers of distributions, in package URLs; all others have RPM. */
const purlTypes: Readonly<Record<string, string>> = { debian: 'deb', ubuntu: 'deb', alpine: 'apk' };

/** A package at each of its places, at least one. */
export function packagePlaces(
  found: ClairPackage,
  environments: readonly ClairEnvironment[],
  distributions: Readonly<Record<string, ClairDistribution>>,
): readonly PlacedPackage[] {
  // Of RPM packages Clair says the same place twice, once without the distribution.
  const told = new Set(environments.flatMap((one) => (one.distribution_id ? [one.package_db] : [])));
  const places = environments.filter((one) => one.distribution_id || !told.has(one.package_db));
  return places.length === 0
    ? [placedPackage(found, undefined, {})]
    : places.map((one) => placedPackage(found, one, distributions));
}

/** One package at one of its places. A package that no known scanner has found is of the operating system where it has one, as are those of Red Hat's container catalog. */
function placedPackage(
  found: ClairPackage,
  environment: ClairEnvironment | undefined,
  distributions: Readonly<Record<string, ClairDistribution>>,
): PlacedPackage {
  const [prefix = '', ...rest] = (environment?.package_db ?? '').split(':');
  const language = Object.hasOwn(languages, prefix) ? languages[prefix] : undefined;
  if (language !== undefined) return ofLanguage(found, language, rest.join(':'));
  const id = environment?.distribution_id ?? '';
  const distribution = Object.hasOwn(distributions, id) ? distributions[id] : undefined;
  return ofSystem(found, distribution);
}

function ofLanguage(found: ClairPackage, { type, target, purl }: Language, path: string): PlacedPackage {
  const named = { name: found.name, version: found.version, type, class: 'language' } as const;
  const place = path === '' ? {} : { path };
  return { package: { ...named, purl: languagePurl(purl, found) }, target: target ?? path, ...place };
}

function ofSystem({ name, version, source }: ClairPackage, distribution: ClairDistribution | undefined): PlacedPackage {
  const did = distribution?.did ?? '';
  const type = Object.hasOwn(trivyFamilies, did) ? (trivyFamilies[did] ?? did) : did;
  const purlType = Object.hasOwn(purlTypes, did) ? purlTypes[did] : 'rpm';
  const from = source?.name;
  return {
    package: {
      name,
      version,
      ...(did === '' ? {} : { purl: `pkg:${purlType}/${segment(did)}/${segment(name)}@${segment(version)}` }),
      type,
      class: did === '' ? 'other' : 'os',
      ...(from ? { source: from } : {}),
    },
    target: `${did} ${distribution?.version_id || (distribution?.version ?? '')}`.trim(),
  };
}

/** Maven's group stands before a colon, npm's scope and Go's path before slashes: all are namespaces. PyPI's names have one spelling. */
function languagePurl(type: string, { name, version }: ClairPackage): string {
  const spelled = type === 'pypi' ? name.replaceAll('_', '-').toLowerCase() : name;
  const parts = type === 'maven' ? spelled.split(':') : spelled.split('/');
  return `pkg:${type}/${parts.map(segment).join('/')}@${segment(version)}`;
}

function segment(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
