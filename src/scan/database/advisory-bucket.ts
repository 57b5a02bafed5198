import type { OperatingSystem } from '../scan-result.js';

/** How Trivy's database calls the advisories of a release, and which releases are known to have some. */
interface Family {
  /** By trivy-db's names (its pkg/vulnsrc/bucket). `undefined`: what no release is called. */
  readonly bucket: (name: string) => string | undefined;
  /** Buckets of which it is known that they exist, for where no database can be asked (trivy-db of 2026-08). */
  readonly known: RegExp;
}

const major = (name: string) => /^(\d+)(?:\.|$)/.exec(name)?.[1];
const minor = (name: string) => /^(\d+\.\d+)(?:\.|$)/.exec(name)?.[1];
const named = (prefix: string, part: (name: string) => string | undefined) => (name: string) => {
  const release = part(name);
  return release === undefined ? undefined : `${prefix} ${release}`;
};
const whole = (name: string) => (/^[0-9a-zA-Z.-]+$/.test(name) ? name : undefined);
const rolling = (bucket: string): Family => ({ bucket: () => bucket, known: /^/ });

/** Of what Alpine's edge calls itself: `3.23.0_alpha20260127`. */
const alpine = (name: string) => (name === 'edge' || /_(?:alpha|git)/.test(name) ? 'edge' : minor(name));
/** Trivy takes every other name for the first Amazon Linux. */
const amazon = (name: string) => /^(2|2022|2023)(?:[. ]|$)/.exec(name)?.[1] ?? '1';

const redHat: Family = {
  bucket: (name) => (major(name) === undefined ? undefined : 'Red Hat'),
  known: /^/,
};

/** By Trivy's names of systems (its pkg/fanal/types/const.go); one that is missing has no advisories there. */
const families: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['alma', { bucket: named('alma', major), known: / (?:8|9|10)$/ }],
  ['alpine', { bucket: named('alpine', alpine), known: / (?:3\.(?:[2-9]|1\d|2[0-4])|edge)$/ }],
  ['amazon', { bucket: named('amazon linux', amazon), known: / (?:1|2|2022|2023)$/ }],
  ['azurelinux', { bucket: named('Azure Linux', minor), known: / 3\.0$/ }],
  ['bottlerocket', rolling('bottlerocket')],
  ['cbl-mariner', { bucket: named('CBL-Mariner', minor), known: / [12]\.0$/ }],
  ['centos', redHat],
  ['chainguard', rolling('chainguard')],
  ['debian', { bucket: named('debian', major), known: / (?:[7-9]|1[0-3])$/ }],
  ['echo', rolling('echo')],
  ['minimos', rolling('minimos')],
  ['opensuse', { bucket: named('openSUSE Leap', whole), known: / (?:42\.[1-3]|15\.[0-6]|16\.0)$/ }],
  ['opensuse-leap', { bucket: named('openSUSE Leap', whole), known: / (?:42\.[1-3]|15\.[0-6]|16\.0)$/ }],
  ['opensuse-tumbleweed', rolling('openSUSE Tumbleweed')],
  ['oracle', { bucket: named('Oracle Linux', major), known: / (?:[5-9]|10)$/ }],
  ['photon', { bucket: named('Photon OS', whole), known: / [1-5]\.0$/ }],
  ['redhat', redHat],
  ['rocky', { bucket: named('rocky', major), known: / (?:8|9|10)$/ }],
  ['slem', { bucket: named('SUSE Linux Enterprise Micro', whole), known: / (?:5\.[0-5]|6\.[0-2])$/ }],
  ['sles', { bucket: named('SUSE Linux Enterprise', whole), known: / (?:1[125](?:\.[1-7])?|16\.[01])$/ }],
  ['ubuntu', { bucket: named('ubuntu', whole), known: / (?:1[2-9]|2[0-5])\.(?:04|10)$| 26\.04$/ }],
  ['wolfi', rolling('wolfi')],
]);

/** Red Hat's releases that Trivy knows the repositories of; for others a package has to name its own (its pkg/detector/ospkg/redhat). */
const redHatReleases = /^[6-9](?:\.|$)/;

/**
 * Whether there are advisories for a release: Trivy compares packages of any other with nothing, and finds nothing.
 * @param kept names of the database's buckets; without them only releases count of which it is known.
 * @param ownRepositories whether packages name the repositories that they come from, as in Red Hat's own images.
 */
export function hasAdvisories(
  { family, name }: Pick<OperatingSystem, 'family' | 'name'>,
  kept: ReadonlySet<string> | undefined,
  ownRepositories = false,
): boolean {
  const system = families.get(family);
  const bucket = system?.bucket(name);
  if (system === undefined || bucket === undefined) return false;
  if (system === redHat && !redHatReleases.test(name) && !ownRepositories) return false;
  return kept === undefined ? system.known.test(bucket) : kept.has(bucket);
}
