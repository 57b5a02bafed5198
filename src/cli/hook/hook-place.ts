import { isAbsolute, resolve } from 'node:path';
import { parseListInput } from '../../config/inputs/list-input.js';
import { ConfigError } from '../../host/errors.js';
import { type HookWork, hookLine, hookOwner } from './hook-script.js';

/** Where a repository's pre-push hook is or would be. */
export interface HookPlace {
  readonly path: string;
  /** The root of the work tree, where Git starts hooks. */
  readonly root: string;
  /** Whether the hook is a file of the work tree that could be committed. */
  readonly isTracked: boolean;
}

/** Options whose values are paths. */
const pathOptions = ['policy', 'exceptions', 'file', 'trivy-path', 'cache-dir', 'report-dir'];

/** Git starts the hook in the root, so that paths must be meant from there. @throws ConfigError `hook-not-in-root`. */
export function requireRoot({ root }: HookPlace, workingDirectory: string, { raw }: HookWork): void {
  const named = pathOptions.filter((name) => pathsOf(name, raw.get(name)).some((path) => !isAbsolute(path)));
  if (named.length === 0 || resolve(workingDirectory) === root) return;
  const what = 'it is a relative path, and Git starts hooks in the root of the work tree';
  throw hookProblem(
    `--${named.join(', --')}`,
    what,
    `Run the same in ${root}, with paths from there.`,
    'hook-not-in-root',
  );
}

/** Exceptions may be in several files. */
function pathsOf(option: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return option === 'exceptions' ? parseListInput('tags', value) : [value];
}

/** What the person reads who has just installed it. */
export function installedText({ path }: HookPlace, { patterns }: HookWork): string {
  return (
    `Installed ${path}.\nBefore each push from this machine, local images that match ${patterns.join(' or ')} must pass the policy.\n` +
    'To push without: git push --no-verify. To remove the hook: image-gate hook uninstall'
  );
}

/** What is said of a hook of ours that was edited. */
export const hookChangedText = 'this hook is by image-gate and was changed by hand; it was left as it is';

/** What keeps a hook from being installed: the one that is there. */
export function hookTaken(path: string, there: string, work: HookWork): ConfigError {
  switch (hookOwner(there)) {
    case 'own': {
      const what =
        'image-gate is installed here for other images or options, or from another place; it was left as it is';
      return hookProblem(path, what, 'Run `image-gate hook uninstall` first, then install it again.', 'hook-other');
    }
    case 'changed':
      return hookProblem(
        path,
        hookChangedText,
        `Change it as you like, or put this line in: ${hookLine(work)}`,
        'hook-changed',
      );
    case 'foreign': {
      const what = 'there is a hook already; it was left as it is';
      return hookProblem(path, what, `If it is a shell script, add this line to it: ${hookLine(work)}`, 'hook-foreign');
    }
  }
}

/** Hooks of that folder run for other repositories too. */
export function hookShared(folder: string): ConfigError {
  const fix =
    'Install the hook where this repository has hooks of its own (git config --local core.hooksPath "$(git rev-parse --git-common-dir)/hooks"), or add ' +
    'what `image-gate hook install --print` shows by hand.';
  return hookProblem(folder, 'Git runs the hooks of this folder for other repositories too', fix, 'hook-shared');
}

/** An error about a hook; `where` is its path or an option. */
export function hookProblem(where: string, what: string, fix: string, code: string): ConfigError {
  return new ConfigError([{ where, what, fix }], code);
}
