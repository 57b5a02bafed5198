/** Trivy's result type of each lockfile, or what takes the place of one, by the name of its file; those that Trivy 0.74 reads. */
const lockfileTypes: ReadonlyMap<string, string> = new Map([
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['yarn.lock', 'yarn'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['requirements.txt', 'pip'],
  ['Pipfile.lock', 'pipenv'],
  ['poetry.lock', 'poetry'],
  ['uv.lock', 'uv'],
  ['Gemfile.lock', 'bundler'],
  ['composer.lock', 'composer'],
  ['go.mod', 'gomod'],
  ['Cargo.lock', 'cargo'],
  ['pom.xml', 'pom'],
  ['gradle.lockfile', 'gradle'],
  ['packages.lock.json', 'nuget'],
  ['mix.lock', 'hex'],
  ['pubspec.lock', 'pub'],
]);

/** The names of these files. */
export const lockfileNames: ReadonlySet<string> = new Set(lockfileTypes.keys());

/** Trivy's result type of the lockfile at a path of the repository; `undefined` for any other file. */
export function lockfileType(path: string): string | undefined {
  return lockfileTypes.get(path.slice(path.lastIndexOf('/') + 1));
}

/** Files without packages of their own that Trivy reads beside a lockfile. */
export const lockfileCompanions: ReadonlyMap<string, readonly string[]> = new Map([
  ['go.mod', ['go.sum']],
  ['package-lock.json', ['package.json']],
  ['yarn.lock', ['package.json']],
  ['poetry.lock', ['pyproject.toml']],
  ['Cargo.lock', ['Cargo.toml']],
]);

/** A lockfile of the build context. */
export interface Lockfile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Files of its folder that belong to it, by their names. */
  readonly companions: Readonly<Record<string, string>>;
}

/** A package where a lockfile names it. */
export interface LockfilePackage {
  /** Of the lockfile, relative to the root of the repository. */
  readonly path: string;
  /** Where its version is written, from 1. */
  readonly line: number;
  /** Trivy's result type: `npm`, `yarn`, `gomod`, … */
  readonly type: string;
  readonly name: string;
  readonly version: string;
}

const ecosystems: Readonly<Record<string, readonly string[]>> = {
  npm: ['npm', 'yarn', 'pnpm', 'bun', 'node-pkg'],
  pypi: ['pip', 'pipenv', 'poetry', 'uv', 'pylock', 'python-pkg'],
  gem: ['bundler', 'gemspec'],
  composer: ['composer', 'composer-vendor'],
  go: ['gomod', 'gobinary'],
  cargo: ['cargo', 'rustbinary'],
  maven: ['pom', 'gradle', 'sbt', 'jar'],
  nuget: ['nuget', 'dotnet-core', 'packages-props'],
};

const ecosystemOf: ReadonlyMap<string, string> = new Map(
  Object.entries(ecosystems).flatMap(([ecosystem, types]) => types.map((type) => [type, ecosystem] as const)),
);

/**
 * The same for a package in a lockfile and for the package that was installed from it: the ecosystem of Trivy's type, the name as that ecosystem
 * compares it (PyPI: PEP 503), the version without Go's `v`.
 */
export function packageKey({ type, name, version }: Pick<LockfilePackage, 'type' | 'name' | 'version'>): string {
  const ecosystem = packageEcosystem({ type });
  const known = ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
  return `${ecosystem}\n${known}\n${ecosystem === 'go' ? version.replace(/^v/, '') : version}`;
}

/** The ecosystem of Trivy's result type; one that has no other type is its own. */
export function packageEcosystem({ type }: Pick<LockfilePackage, 'type'>): string {
  return ecosystemOf.get(type) ?? type;
}
