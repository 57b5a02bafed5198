import type { FixCommand } from './fix-command.js';
import { isPackageName } from './package-grammar.js';

/** Packages that one command names. */
const maxOwners = 3;

/**
 * Sets a nested copy to a version through package.json, inside the packages that bring it alone: for every copy, npm refuses it where package.json asks
 * for the package itself, too (EOVERRIDE), and Yarn would change that one with it. `undefined` where these are unknown, many, or no names of npm, and
 * for package managers that have no such setting.
 */
export function overrideCommand(
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
export function globalCommand(name: string, version: string, owners: readonly string[]): FixCommand | undefined {
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
