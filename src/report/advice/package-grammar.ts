/** What an ecosystem calls a package and a version. Every expression is linear in its text; texts are bounded before. */
interface Grammar {
  readonly name: RegExp;
  readonly version: RegExp;
}

/** Characters of a name and of a version that may enter a command. Longer ones exist in no registry. */
const maxName = 214;
const maxVersion = 100;

/** Semantic Versioning 2.0.0 with one to four numbers: what registries and advisories write. */
const semantic = /^v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** Two parts at most, the first a scope. A slash without a scope is a repository on GitHub to npm, and an archive's ending is a file. */
const npm: Grammar = {
  name: /^(?!.*\.(?:[Tt][Gg][Zz]|[Tt][Aa][Rr]|[Gg][Zz])$)(?:@[A-Za-z0-9][\w.~-]*\/)?[A-Za-z0-9][\w.~-]*$/,
  version: semantic,
};
/** PEP 508 names, PEP 440 versions. */
const python: Grammar = {
  name: /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/,
  version:
    /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[._-]?(?:alpha|beta|preview|pre|post|rev|dev|rc|[abcr])[._-]?\d*){0,3}(?:-\d+)?(?:\+[a-z0-9._-]+)?$/i,
};
/** A name that ends in `.gem` is a file to `gem`. */
const ruby: Grammar = {
  name: /^(?!.*\.gem$)[A-Za-z0-9_][\w.-]*$/,
  version: /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z.-]+)?$/,
};
/** A module path (golang.org/ref/mod#module-path): a host with a dot, then elements that begin and end in no dot; or the standard library. */
const go: Grammar = {
  name: /^(?:stdlib|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?:\/[\w~-][\w~-]*(?:\.+[\w~-]+)*)*)$/,
  version: semantic,
};
const cargo: Grammar = { name: /^[A-Za-z][\w-]{0,63}$/, version: semantic };
/** `group:artifact` */
const maven: Grammar = {
  name: /^[A-Za-z0-9_][\w.-]*:[A-Za-z0-9_][\w.-]*$/,
  version: /^(?=\D*\d)[A-Za-z0-9][\w.+-]*$/,
};
const nuget: Grammar = { name: /^[A-Za-z0-9_][\w.-]{0,99}$/, version: semantic };
/** `vendor/package` */
const composer: Grammar = {
  name: /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/,
  version: /^v?\d+(?:\.\d+){0,3}(?:[._-]?(?:stable|alpha|beta|patch|dev|rc|pl|[abp])[.-]?\d*){0,2}(?:\+[0-9a-z.-]+)?$/i,
};
const conda: Grammar = {
  name: /^[A-Za-z0-9_][\w.-]*$/,
  version: /^(?:\d+!)?\d[\w.]*(?:\+[\w.]+)?$/,
};
/** Hex and pub: identifiers. */
const identifier: Grammar = { name: /^[A-Za-z_]\w*$/, version: semantic };

/** By Trivy's result type. */
const languages: Readonly<Record<string, Grammar>> = {
  npm,
  'node-pkg': npm,
  yarn: npm,
  pnpm: npm,
  bun: npm,
  pip: python,
  'python-pkg': python,
  pipenv: python,
  poetry: python,
  uv: python,
  'conda-pkg': conda,
  bundler: ruby,
  gemspec: ruby,
  gomod: go,
  gobinary: go,
  cargo,
  rustbinary: cargo,
  composer,
  'composer-vendor': composer,
  nuget,
  'dotnet-core': nuget,
  'packages-props': nuget,
  pom: maven,
  jar: maven,
  gradle: maven,
  sbt: maven,
  hex: identifier,
  pub: identifier,
};

/** Debian Policy 5.6.1 and 5.6.12. A hyphen at the end of a name means "remove" to apt, a colon an architecture. */
const deb: Grammar = {
  name: /^[a-z0-9][a-z0-9+.-]*[a-z0-9+.]$/,
  version: /^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/,
};
/** A name that ends in `.rpm` is a file to dnf. */
const rpm: Grammar = {
  name: /^(?!.*\.rpm$)[A-Za-z0-9_][\w.+-]*$/,
  version: /^(?=\D*\d)(?:\d+:)?[A-Za-z0-9][\w.+~^-]*$/,
};
const apk: Grammar = { name: /^(?!.*\.apk$)[A-Za-z0-9_][\w.+-]*$/, version: /^\d[\w.-]*$/ };

/** By Trivy's name of the operating system, its beginning where it has several. */
const systems: readonly (readonly [RegExp, Grammar])[] = [
  [/^(?:debian|ubuntu|echo)/, deb],
  [/^(?:alpine|wolfi|chainguard|minimos)/, apk],
  [/^(?:centos|amazon|redhat|rocky|alma|fedora|oracle|photon|cbl-mariner|azurelinux|opensuse|suse|sle)/, rpm],
];

/**
 * Whether a name is one that the ecosystem of this result type of Trivy allows, and that its tools take for a package: no address, path, option or file.
 * `false` for types that we don't know. People copy commands, and names come from images, advisories and reports.
 */
export function isPackageName(type: string, name: string): boolean {
  return name.length <= maxName && grammarOf(type)?.name.test(name) === true;
}

/** The same for one version. */
export function isPackageVersion(type: string, version: string): boolean {
  return version.length <= maxVersion && grammarOf(type)?.version.test(version) === true;
}

function grammarOf(type: string): Grammar | undefined {
  if (Object.hasOwn(languages, type)) return languages[type];
  return systems.find(([family]) => family.test(type))?.[1];
}
