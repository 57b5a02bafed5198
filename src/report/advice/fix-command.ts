import type { PackageRef } from '../../scan/finding.js';
import type { ScanResult } from '../../scan/scan-result.js';
import { entriesOf, fieldsOf, objectsOf } from '../../text/json.js';
import { isPackageName, isPackageVersion } from './package-grammar.js';

/** What a person types, or edits, to take a package to a version. */
export interface FixCommand {
  /** For a shell; the foreign texts in it are a name and a version as the ecosystem's grammar allows them. */
  readonly command: string;
  /** What has to be done beside it in any case, a sentence: it stands wherever the command does. Ours, not foreign. */
  readonly also?: string;
  /** What is good to know of it, e.g. for what another package brought. Markdown of ours, not foreign. */
  readonly hint?: string;
}

type Make = (name: string, version: string) => string;

interface Way extends Pick<FixCommand, 'also' | 'hint'> {
  readonly make: Make;
}

const npmHint = 'If another package brings it: `overrides` in package.json.';
const npm: Way = { make: (name, version) => `npm install ${name}@${version}`, hint: npmHint };
const pip: Way = {
  make: (name, version) => `pip install '${name}>=${version}${below(version)}'`,
  also: 'And the same in requirements.txt.',
};
const gem: Way = { make: (name, version) => `gem install ${name} --version '>= ${version}${below(version, ', < ')}'` };
const go: Way = {
  make: (name, version) =>
    name === 'stdlib' ? `go get go@${version}` : `go get ${name}@v${version.replace(/^v/, '')}`,
  also: 'Then rebuild the binary.',
};
const cargo: Way = { make: (name, version) => `cargo update --package ${name} --precise ${version}` };
const composer: Way = { make: (name, version) => `composer require '${name}:^${version}' --with-all-dependencies` };
const nuget: Way = { make: (name, version) => `dotnet add package ${name} --version ${version}` };
const maven: Way = {
  make: (name, version) => `mvn versions:use-dep-version -Dincludes=${name} -DdepVersion=${version}`,
  hint: 'If another dependency brings it: `dependencyManagement` in pom.xml, or `constraints` in Gradle.',
};

/** `,<3` behind `2.32.0`: the newest of that major version, as the next one may break what uses it. Empty where a version has no such number. */
function below(version: string, mark = ',<'): string {
  const [, major] = /^(\d{1,9})(?:\.|$)/.exec(version) ?? [];
  return major === undefined ? '' : `${mark}${Number(major) + 1}`;
}

/** By Trivy's result type. */
const languageWays: Readonly<Record<string, Way>> = {
  npm,
  'node-pkg': npm,
  yarn: {
    // `yarn up` is unknown to Yarn 1.
    make: (name, version) => `yarn add ${name}@${version}`,
    hint: 'If another package brings it: `resolutions` in package.json.',
  },
  pnpm: {
    make: (name, version) => `pnpm update ${name}@${version}`,
    hint: npmHint.replace('overrides', 'pnpm.overrides'),
  },
  bun: { make: (name, version) => `bun add ${name}@${version}`, hint: npmHint },
  pip,
  'python-pkg': pip,
  pipenv: { make: (name, version) => `pipenv install '${name}>=${version}${below(version)}'` },
  poetry: { make: (name, version) => `poetry add '${name}>=${version}${below(version)}'` },
  uv: { make: (name, version) => `uv lock --upgrade-package '${name}>=${version}'` },
  'conda-pkg': { make: (name, version) => `conda install '${name}>=${version}${below(version)}'` },
  bundler: { make: (name) => `bundle update ${name} --conservative` },
  gemspec: gem,
  gomod: { ...go, also: 'Then: go mod tidy.' },
  gobinary: go,
  cargo,
  rustbinary: { ...cargo, also: 'Then rebuild the binary.' },
  composer,
  'composer-vendor': composer,
  nuget,
  'dotnet-core': nuget,
  'packages-props': nuget,
  pom: maven,
  jar: maven,
  hex: { make: (name) => `mix deps.update ${name}` },
  pub: { make: (name, version) => `dart pub add '${name}:^${version}'` },
};

/**
 * The command for a package of a language, or `undefined` for an unknown ecosystem and for names or versions that its grammar does not
 * allow (package-grammar.ts).
 */
export function upgradeCommand(
  { type, name }: Pick<PackageRef, 'type' | 'name'>,
  version: string,
): FixCommand | undefined {
  const way = Object.hasOwn(languageWays, type) ? languageWays[type] : undefined;
  if (way === undefined || !isPackageName(type, name) || !isPackageVersion(type, version)) return undefined;
  const { make, ...beside } = way;
  return { command: make(name, version), ...beside };
}

/** By the package manager that is in the image. */
const systemWays: Readonly<Record<PackageManager, (names: string) => string>> = {
  'apt-get': (names) =>
    `apt-get update && apt-get ${names === '' ? 'upgrade --yes' : `install --yes --only-upgrade ${names}`}`,
  apk: (names) => `apk upgrade --no-cache ${names}`,
  dnf: (names) => `dnf upgrade --assumeyes ${names}`,
  microdnf: (names) => `microdnf upgrade --assumeyes ${names}`,
  yum: (names) => `yum update --assumeyes ${names}`,
  tdnf: (names) => `tdnf update --assumeyes ${names}`,
  zypper: (names) => `zypper --non-interactive update ${names}`,
};

/** Packages named in one command; a longer list is an upgrade of everything. */
const maxNames = 12;

/** A system whose names each package manager takes. */
const grammars: Readonly<Record<PackageManager, string>> = {
  'apt-get': 'debian',
  apk: 'alpine',
  dnf: 'redhat',
  microdnf: 'redhat',
  tdnf: 'redhat',
  yum: 'redhat',
  zypper: 'redhat',
};

/** The command that upgrades packages of an operating system, for a RUN of the Dockerfile; `undefined` as for `upgradeCommand`. */
export function systemCommand(manager: PackageManager, names: readonly string[]): FixCommand | undefined {
  if (!names.every((name) => isPackageName(grammars[manager], name))) return undefined;
  return { command: systemWays[manager](names.length > maxNames ? '' : names.join(' ')).trim() };
}

/** The programs that upgrade packages of an operating system, best first where an image has several. */
const managers = [
  ['apt-get', ['apt']],
  ['apk', ['apk-tools']],
  ['dnf', ['dnf', 'dnf5', 'dnf-3']],
  ['microdnf', ['microdnf']],
  ['tdnf', ['tdnf']],
  ['yum', ['yum']],
  ['zypper', ['zypper']],
] as const;
export type PackageManager = (typeof managers)[number][0];

/** By Trivy's name of the operating system, its beginning where it has several. */
const usual: readonly (readonly [RegExp, PackageManager])[] = [
  [/^(?:debian|ubuntu|echo)/, 'apt-get'],
  [/^(?:alpine|wolfi|chainguard|minimos)/, 'apk'],
  [/^(?:centos|amazon)/, 'yum'],
  [/^(?:redhat|rocky|alma|fedora|oracle)/, 'dnf'],
  [/^(?:photon|cbl-mariner|azurelinux)/, 'tdnf'],
  [/^(?:opensuse|suse|sle)/, 'zypper'],
];

/** What the system of this name has, where the image does not say. */
export function usualManager(type: string): PackageManager | undefined {
  return usual.find(([family]) => family.test(type))?.[1];
}

/**
 * The package manager that is in an image, by the packages that the scan lists; `none` for an image without one, as distroless images are, and
 * `undefined` where the report lists no packages and so nobody knows.
 */
export function packageManagerOf({ platforms }: Pick<ScanResult, 'platforms'>): PackageManager | 'none' | undefined {
  const names = new Set<unknown>();
  let isBuiltByBazel = false;
  for (const { raw, layerHistory } of platforms) {
    for (const result of objectsOf(fieldsOf(raw).Results))
      if (result.Class === 'os-pkgs') for (const found of entriesOf(result.Packages)) names.add(fieldsOf(found).Name);
    isBuiltByBazel ||= layerHistory.history.some(({ createdBy }) => /^bazel build\b/.test(createdBy));
  }
  // Distroless images are made by Bazel, package by package, without the manager.
  if (names.size === 0) return isBuiltByBazel ? 'none' : undefined;
  return managers.find(([, packages]) => packages.some((name) => names.has(name)))?.[0] ?? 'none';
}
