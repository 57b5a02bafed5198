import type { Fix } from '../../policy/fix/fix.js';
import { versionScheme } from '../../policy/fix/target-version.js';
import { versionNumbers } from '../../policy/fix/version.js';
import type { Vulnerability } from '../../scan/finding.js';
import { lockfileType, packageEcosystem } from '../../scan/lockfile.js';
import type { Location } from '../../source/location.js';
import { type FixCommand, upgradeCommand } from './fix-command.js';
import { globalOwner, isNestedCopy, isPnpmStore } from './node-folder.js';
import { isPackageName } from './package-grammar.js';

/** Whose a package of a language is, and so by what it is upgraded. */
type Way =
  /** A dependency of the application's own. */
  | 'dependency'
  /** npm: a copy inside another package. */
  | 'nested'
  /** npm: a package that was installed for the whole image, or what it brings. */
  | 'global'
  /** A part of npm, which comes with Node.js. */
  | 'npm'
  /** A package of the distribution's own Python. */
  | 'distribution'
  /** A gem that comes with Ruby. */
  | 'ruby'
  /** Go's standard library, which comes with the compiler. */
  | 'go';

/** By where it lies in an image. @param family Trivy's name of its operating system, where it has one. */
export function wayOf({ package: { type, name }, path = '' }: Vulnerability, family?: string): Way {
  if (/(?:^|\/)node_modules\/npm\/node_modules\//.test(path)) return 'npm';
  if (type === 'node-pkg' && globalOwner(path) !== undefined) return 'global';
  if (type === 'node-pkg' && isNestedCopy(path)) return 'nested';
  if (isSystemPython(path, family)) return 'distribution';
  if (/\/specifications\/default\//.test(path)) return 'ruby';
  return name === 'stdlib' && /^go(?:mod|binary)$/.test(type) ? 'go' : 'dependency';
}

/** Debian's packages have a folder of their own, those of RPM have /usr/lib to themselves. Alpine's pip writes where its packages do: nobody knows. */
function isSystemPython(path: string, family: string | undefined): boolean {
  if (/^\/?usr\/lib\/python3\/dist-packages\//.test(path)) return true;
  const isRpm = family !== undefined && versionScheme({ type: family, class: 'os' }) === 'rpm';
  return isRpm && /^\/?usr\/lib(?:64)?\/python\d[\d.]*\/site-packages\//.test(path);
}

/**
 * What installs a package, as Trivy's result type: the kind of the lockfile that it is shown in (a folder in an image is the same by npm, Yarn and
 * pnpm), else what the image says of it.
 */
export function installedBy({ package: { type }, path = '' }: Vulnerability, location: Location | undefined): string {
  const locked = location === undefined ? undefined : lockfileType(location.path);
  if (locked !== undefined && packageEcosystem({ type: locked }) === packageEcosystem({ type })) return locked;
  return type === 'node-pkg' && isPnpmStore(path) ? 'pnpm' : type;
}

/** One package of a language, to what clears all its findings. All texts are foreign. */
export interface Upgrade {
  readonly kind: 'upgrade';
  readonly type: string;
  readonly name: string;
  readonly from: string;
  readonly fix: Exclude<Fix, { readonly kind: 'none' }>;
  readonly way: Way;
  /** The packages that bring it, where it is `nested` or `global`; each once, empty where nobody knows. */
  readonly broughtBy: readonly string[];
}

/** The command for one upgrade, and what it alone does not do; `undefined` where no command would be right. */
export function wayCommand(upgrade: Upgrade): FixCommand | undefined {
  const { type, name, from, fix, way } = upgrade;
  if (fix.kind !== 'upgrade') return undefined;
  const usual = upgradeCommand({ type, name }, fix.to);
  if (usual === undefined) return undefined;
  switch (way) {
    case 'dependency':
      return fix.major ? acrossMajor(usual, upgrade, fix.to) : within(usual, type, from);
    case 'nested':
      return overrideCommand(type, name, fix.to, upgrade.broughtBy);
    case 'global':
      return globalCommand(name, fix.to, upgrade.broughtBy);
    case 'npm':
      return { command: 'npm install --global npm@latest', hint: 'Or take a newer image of Node.js.' };
    case 'distribution':
    case 'ruby':
    case 'go':
      return undefined;
  }
}

function within(usual: FixCommand, type: string, from: string): FixCommand {
  switch (type) {
    case 'bundler':
      return { ...usual, hint: 'It stays within what the Gemfile allows.' };
    case 'gemspec':
      return { ...usual, also: `It is installed beside ${from}: uninstall that one, too.` };
    case 'cargo':
    case 'rustbinary':
      return { ...usual, hint: 'It stays within what Cargo.toml allows.' };
    case 'gobinary':
      return { ...usual, hint: 'If it is not yours, take a newer release of it.' };
    default:
      return usual;
  }
}

/** What asks for a line of releases must be changed first. */
function acrossMajor(usual: FixCommand, { type, name, from }: Upgrade, to: string): FixCommand | undefined {
  const [major = 0] = versionNumbers(to);
  switch (type) {
    case 'bundler':
      return { ...usual, also: 'Allow the new version in the Gemfile first.' };
    case 'hex':
      return { ...usual, also: 'Allow the new version in mix.exs first.' };
    case 'cargo':
    case 'rustbinary':
      return { ...usual, command: `cargo add ${name}@${to}`, hint: 'Cargo.toml then asks for the new version.' };
    case 'gomod':
    case 'gobinary':
      // From v2 on the major version is a part of the module's path, which the code imports; but not of a repository that is no module of its own.
      return major < 2 || name.endsWith(`/v${major}`) || from.endsWith('+incompatible') ? usual : undefined;
    default:
      return usual;
  }
}

/** Packages that one command names. */
const maxOwners = 3;

/**
 * Sets a nested copy to a version through package.json, inside the packages that bring it alone: for every copy, npm refuses it where package.json asks
 * for the package itself, too (EOVERRIDE), and Yarn would change that one with it. `undefined` where these are unknown, many, or no names of npm, and
 * for package managers that have no such setting.
 */
function overrideCommand(
  type: string,
  name: string,
  version: string,
  owners: readonly string[],
): FixCommand | undefined {
  if (!areNames(owners)) return undefined;
  switch (type) {
    case 'npm':
    case 'node-pkg':
      return settings(
        owners.map((owner) => `overrides${key(owner)}${key(name)}=${version}`),
        'npm install',
      );
    case 'yarn':
      return settings(
        owners.map((owner) => `resolutions${key(`${owner}/${name}`)}=${version}`),
        'yarn install',
      );
    default:
      return undefined;
  }
}

/** Upgrades a global package, or the ones that bring this one. */
function globalCommand(name: string, version: string, owners: readonly string[]): FixCommand | undefined {
  if (!areNames(owners)) return undefined;
  const wanted = owners.map((owner) => `${owner}@${owner === name ? version : 'latest'}`);
  return { command: `npm install --global ${wanted.join(' ')}` };
}

function areNames(owners: readonly string[]): boolean {
  return owners.length > 0 && owners.length <= maxOwners && owners.every((owner) => isPackageName('npm', owner));
}

function settings(entries: readonly string[], install: string): FixCommand {
  return { command: `npm pkg set ${entries.map((entry) => `'${entry}'`).join(' ')} && ${install}` };
}

/** One step of a path of `npm pkg set`, for which a full stop outside of brackets begins the next one. */
function key(name: string): string {
  return name.includes('.') ? `[${name}]` : `.${name}`;
}
