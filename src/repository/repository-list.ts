import { posix } from 'node:path';
import type { Files } from '../host/ports.js';
import { byText } from '../text/order.js';

/** Which files are looked for. */
interface Wanted {
  /** In normal form, relative to the root of the repository; `.` for all of it. */
  readonly folder: string;
  readonly names: Pick<ReadonlySet<string>, 'has'>;
  /** Of the found ones, those nearest to the folder are kept. */
  readonly max: number;
}

/** Entries of folders that are looked at on this machine: half a second's work. */
const maxEntries = 20_000;

/** Folders whose files somebody else wrote: what a package manager put there names packages that this repository did not choose. */
const foreign: ReadonlySet<string> = new Set(['.git', 'node_modules', 'vendor', 'bower_components', '.venv', 'venv']);

/** Walks a folder of this machine, level by level, without following links. @param root absolute. */
export async function findFiles(
  files: Pick<Files, 'list' | 'lstat'>,
  root: string,
  { folder, names, max }: Wanted,
): Promise<readonly string[]> {
  const found: string[] = [];
  let level = [folder];
  let left = maxEntries;
  while (level.length > 0 && found.length < max && left > 0) {
    const next: string[] = [];
    for (const place of level) {
      for (const name of ((await files.list(posix.join(root, place))) ?? []).slice(0, left)) {
        left -= 1;
        const path = posix.join(place, name);
        const kind = foreign.has(name) ? undefined : (await files.lstat(posix.join(root, path)))?.kind;
        if (kind === 'directory') next.push(path);
        if (kind === 'file' && names.has(name)) found.push(path);
      }
    }
    level = next;
  }
  return found.slice(0, max);
}

/** The same out of a list of all files. */
export function chooseFiles(paths: readonly string[], { folder, names, max }: Wanted): readonly string[] {
  const below = folder === '.' ? '' : `${folder}/`;
  const depth = (path: string) => path.split('/').length;
  return paths
    .filter((path) => path.startsWith(below) && names.has(posix.basename(path)))
    .filter(
      (path) =>
        !path
          .slice(below.length)
          .split('/')
          .some((name) => foreign.has(name)),
    )
    .sort((a, b) => depth(a) - depth(b) || byText(a, b))
    .slice(0, max);
}
