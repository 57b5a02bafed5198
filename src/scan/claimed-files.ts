import type { Fields } from '../text/json.js';
import { type FileClaim, isOfApplication } from './layers/package-files.js';
import { bitnamiLost, claimedLeft, plainWord } from './layers/unread-text.js';
import type { OperatingSystem } from './scan-result.js';
import type { TrivyReport } from './trivy/report-schema.js';

/** Systems whose packages are whole applications, wherever their files lie, with advisories for what is built into them. */
const ofApplications: ReadonlySet<string | undefined> = new Set(['chainguard', 'minimos', 'wolfi']);

/**
 * Files of applications that Trivy leaves out because packages of the system are said to have brought them, as one text for people: no advisory of a
 * distribution is on what lies where its packages put nothing. What packages of other vendors have brought Trivy does not leave out.
 * @param claims of the layers' own lists. Those of RPM are in the report alone.
 */
export function claimedFiles(
  report: TrivyReport,
  os: OperatingSystem | undefined,
  claims: readonly FileClaim[] = [],
): readonly string[] {
  const listed = packagesOf(report, 'os-pkgs');
  const foreign = new Set(listed.filter(isForeign).map(({ Name: name }) => name));
  const found = new Set(packagesOf(report, 'lang-pkgs').map(({ FilePath: path }) => path));
  const isLeftOut = (path: string) => isOfApplication(path) && !found.has(path);
  const hidden = claims.filter(
    ({ format, path, package: owner }) =>
      isLeftOut(path) && !foreign.has(owner) && !(format === 'apk' && ofApplications.has(os?.family)),
  );
  const all = new Map(hidden.map(({ package: owner, path }) => [owner, path]));
  for (const one of ofApplications.has(os?.family) ? [] : listed) {
    const path = isForeign(one) ? undefined : installedFiles(one).find(isLeftOut);
    if (path !== undefined) all.set(String(one.Name), path);
  }
  const texts = [...all].map(
    ([owner, path]) => `${plainWord(path) ?? 'a file'} (of ${plainWord(owner) ?? 'a package'})`,
  );
  return texts.length === 0 ? [] : [claimedLeft + some(texts)];
}

/** The first of several, and how many more there are. */
function some([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** Packages of Bitnami's that the report lacks, as one text for people. @param purls their package URLs. */
export function lostPackages(report: TrivyReport, purls: readonly string[]): readonly string[] {
  if (purls.length === 0) return [];
  const kept = new Set(
    packagesOf(report, 'lang-pkgs').map(({ Identifier: one }) => String(Object(one).PURL).replace(/[?#].*/s, '')),
  );
  const lost = purls.filter((purl) => !kept.has(purl)).map((purl) => plainWord(purl) ?? 'a package');
  return lost.length === 0 ? [] : [bitnamiLost + some(lost)];
}

/**
 * Packages of the system that Trivy takes for another vendor's, by who maintains them, and compares with no advisories (its pkg/detector/ospkg/driver). Of
 * debs it knows only some vendors; what it does not know it compares with the distribution's.
 */
export function foreignPackages(report: TrivyReport, os: OperatingSystem | undefined): readonly string[] {
  if (os?.family === 'echo' || report.Metadata.OS?.Supplier === 'rapidfort') return [];
  const names = packagesOf(report, 'os-pkgs')
    .filter(isForeign)
    .map(({ Name: name }) => String(name));
  return [...new Set(names)].sort();
}

/** Whether most packages of the system are another vendor's: it is then not the distribution that it calls itself. */
export function isForeignSystem(packages: readonly unknown[]): boolean {
  return packages.filter((one) => isForeign(Object(one))).length > packages.length / 2;
}

function packagesOf({ Results: results }: TrivyReport, kind: 'os-pkgs' | 'lang-pkgs'): readonly Fields[] {
  return (results ?? []).flatMap((result) =>
    result.Class === kind ? (result.Packages ?? []).map((one) => Object(one)) : [],
  );
}

function installedFiles({ InstalledFiles: files }: Fields): readonly string[] {
  return Array.isArray(files) ? files.map((file) => String(file).replace(/^\//, '')) : [];
}

function isForeign({ Repository: repository }: Fields): boolean {
  return Object(repository).Class === 'third-party';
}
