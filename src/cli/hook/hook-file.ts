import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { isInside } from '../../config/scanner-config.js';
import { ToolError } from '../../host/errors.js';
import type { Files, Process } from '../../host/ports.js';
import { type HookPlace, hookChangedText, hookProblem, hookShared, hookTaken } from './hook-place.js';
import { type HookWork, hookOwner, hookScript } from './hook-script.js';

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

/** Where Git looks for the hook: `core.hooksPath`, and the common folder of all work trees. @throws ConfigError `hook-no-repository`, `hook-shared`. */
export async function findHook(ports: HookPorts): Promise<HookPlace> {
  const asked = ['rev-parse', '--show-toplevel', '--git-common-dir', '--git-path', 'hooks'];
  const cwd = ports.workingDirectory;
  const finished = await ports.process.run({ file: 'git', args: asked, cwd, deadline: gitDeadline });
  const [root, common, hooks] = finished.stdout.split('\n').map((path) => resolve(cwd, path));
  if (finished.code !== 0 || root === undefined || common === undefined || hooks === undefined) {
    const said = finished.stderr.trim().split('\n')[0] ?? '';
    throw hookProblem(cwd, `this is not a Git work tree (${said})`, 'Run it in your repository.', 'hook-no-repository');
  }
  const folder = (await ports.files.realPath(hooks)) ?? hooks;
  const [isGits, isTrees] = [isInside(common, folder), isInside(root, folder)];
  if (!isGits && !isTrees) throw hookShared(folder);
  return { path: join(folder, 'pre-push'), root, isTracked: !isGits };
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
  if (there !== undefined) throw hookTaken(path, there, work);
  const neighbour = `${path}.${randomUUID()}`;
  await files.write(neighbour, script, 0o755);
  try {
    // A link, unlike a rename, fails where a hook has come meanwhile.
    await files.link(neighbour, path);
  } catch (error) {
    if (error instanceof ToolError && error.code === 'file-exists') throw hookTaken(path, '', work);
    throw error;
  } finally {
    await files.remove(neighbour);
  }
  return 'installed';
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
      throw hookProblem(path, hookChangedText, 'Remove the file, or our lines in it, by hand.', 'hook-changed');
    case 'foreign':
      throw hookProblem(path, 'this hook is not by image-gate; it was left as it is', 'Nothing to do.', 'hook-foreign');
  }
}

/** The text of the hook; empty for anything that is no plain file, which is nobody's of ours. */
async function readHook(files: HookPorts['files'], path: string): Promise<string | undefined> {
  const found = await files.lstat(path);
  if (found === undefined) return undefined;
  if (found.kind !== 'file' || found.size > maxHook) return '';
  return (await files.readBytes(path, maxHook))?.toString('utf8');
}
