import { randomUUID } from 'node:crypto';
import { isAbsolute, join, resolve } from 'node:path';
import { parseListInput } from '../../config/inputs/list-input.js';
import { isInside } from '../../config/scanner-config.js';
import { ConfigError, ToolError } from '../../host/errors.js';
import type { Files, Process } from '../../host/ports.js';
import { type HookWork, hookLine, hookOwner, hookScript } from './hook-script.js';

/** Milliseconds for a question to Git. */
const gitDeadline = 30_000;
/** Bytes of a hook that are read; a longer one is not ours. */
const maxHook = 256 * 1024;

export interface HookPorts {
  readonly process: Pick<Process, 'run'>;
  readonly files: Pick<Files, 'readBytes' | 'lstat' | 'realPath' | 'write' | 'link' | 'remove'>;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** Where a repository's pre-push hook is or would be. */
interface HookPlace {
  readonly path: string;
  /** The root of the work tree, where Git starts hooks. */
  readonly root: string;
  /** Whether the hook is a file of the work tree that could be committed. */
  readonly isTracked: boolean;
}

/** Where Git looks for the hook: `core.hooksPath`, and the common folder of all work trees. @throws ConfigError `hook-no-repository`, `hook-shared`. */
export async function findHook(ports: HookPorts): Promise<HookPlace> {
  const asked = ['rev-parse', '--show-toplevel', '--git-common-dir', '--git-path', 'hooks'];
  const cwd = ports.workingDirectory;
  const finished = await ports.process.run({ file: 'git', args: asked, cwd, deadline: gitDeadline });
  const [root, common, hooks] = finished.stdout.split('\n').map((path) => resolve(cwd, path));
  if (finished.code !== 0 || root === undefined || common === undefined || hooks === undefined) {
    const said = finished.stderr.trim().split('\n')[0] ?? '';
    throw problem(cwd, `this is not a Git work tree (${said})`, 'Run it in your repository.', 'hook-no-repository');
  }
  const folder = (await ports.files.realPath(hooks)) ?? hooks;
  const [isGits, isTrees] = [isInside(common, folder), isInside(root, folder)];
  if (!isGits && !isTrees) throw shared(folder);
  return { path: join(folder, 'pre-push'), root, isTracked: !isGits };
}

/** Options whose values are paths. */
const pathOptions = ['policy', 'exceptions', 'file', 'trivy-path', 'cache-dir', 'report-dir'];

/** Git starts the hook in the root, so that paths must be meant from there. @throws ConfigError `hook-not-in-root`. */
export function requireRoot({ root }: HookPlace, workingDirectory: string, { raw }: HookWork): void {
  const named = pathOptions.filter((name) => pathsOf(name, raw.get(name)).some((path) => !isAbsolute(path)));
  if (named.length === 0 || resolve(workingDirectory) === root) return;
  const what = 'it is a relative path, and Git starts hooks in the root of the work tree';
  throw problem(`--${named.join(', --')}`, what, `Run the same in ${root}, with paths from there.`, 'hook-not-in-root');
}

/** Exceptions may be in several files. */
function pathsOf(option: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return option === 'exceptions' ? parseListInput('tags', value) : [value];
}

/** Writes the hook where there is none. Whatever is there stays as it is. @throws ConfigError `hook-other`, `hook-changed`, `hook-foreign`. */
export async function installHook(
  { files }: HookPorts,
  { path }: HookPlace,
  work: HookWork,
): Promise<'installed' | 'already'> {
  const script = hookScript(work);
  const there = await readHook(files, path);
  if (there === script) return 'already';
  if (there !== undefined) throw taken(path, there, work);
  const neighbour = `${path}.${randomUUID()}`;
  await files.write(neighbour, script, 0o755);
  try {
    // A link, unlike a rename, fails where a hook has come meanwhile.
    await files.link(neighbour, path);
  } catch (error) {
    if (error instanceof ToolError && error.code === 'file-exists') throw taken(path, '', work);
    throw error;
  } finally {
    await files.remove(neighbour);
  }
  return 'installed';
}

/** What the person reads who has just installed it. */
export function installedText({ path }: HookPlace, { patterns }: HookWork): string {
  return (
    `Installed ${path}.\nBefore each push from this machine, local images that match ${patterns.join(' or ')} must pass the policy.\n` +
    'To push without: git push --no-verify. To remove the hook: image-gate hook uninstall'
  );
}

/** Removes the hook if it is ours to the letter. @throws ConfigError `hook-changed`, `hook-foreign`. */
export async function uninstallHook({ files }: HookPorts, { path }: HookPlace): Promise<'removed' | 'absent'> {
  const there = await readHook(files, path);
  if (there === undefined) return 'absent';
  switch (hookOwner(there)) {
    case 'own':
      await files.remove(path);
      return 'removed';
    case 'changed':
      throw problem(path, changedWhat, 'Remove the file, or our lines in it, by hand.', 'hook-changed');
    case 'foreign':
      throw problem(path, 'this hook is not by image-gate; it was left as it is', 'Nothing to do.', 'hook-foreign');
  }
}

const changedWhat = 'this hook is by image-gate and was changed by hand; it was left as it is';

/** The text of the hook; empty for anything that is no plain file, which is nobody's of ours. */
async function readHook(files: HookPorts['files'], path: string): Promise<string | undefined> {
  const found = await files.lstat(path);
  if (found === undefined) return undefined;
  if (found.kind !== 'file' || found.size > maxHook) return '';
  return (await files.readBytes(path, maxHook))?.toString('utf8');
}

function taken(path: string, there: string, work: HookWork): ConfigError {
  switch (hookOwner(there)) {
    case 'own': {
      const what =
        'image-gate is installed here for other images or options, or from another place; it was left as it is';
      return problem(path, what, 'Run `image-gate hook uninstall` first, then install it again.', 'hook-other');
    }
    case 'changed':
      return problem(
        path,
        changedWhat,
        `Change it as you like, or put this line in: ${hookLine(work)}`,
        'hook-changed',
      );
    case 'foreign': {
      const what = 'there is a hook already; it was left as it is';
      return problem(path, what, `If it is a shell script, add this line to it: ${hookLine(work)}`, 'hook-foreign');
    }
  }
}

function shared(folder: string): ConfigError {
  const fix =
    'Install the hook where this repository has hooks of its own (git config --local core.hooksPath "$(git rev-parse --git-common-dir)/hooks"), or add ' +
    'what `image-gate hook install --print` shows by hand.';
  return problem(folder, 'Git runs the hooks of this folder for other repositories too', fix, 'hook-shared');
}

function problem(where: string, what: string, fix: string, code: string): ConfigError {
  return new ConfigError([{ where, what, fix }], code);
}
