import { win32 } from 'node:path';

/** What Windows starts without a shell (Node's `spawn`): no scripts. */
const endings = ['.com', '.exe'];

/**
 * Where a command may be on Windows, in the order in which to look: a bare name only in the absolute folders of the PATH. Windows itself, and so Node, would
 * look into the working folder first, and that is the checked out repository, which must not bring its own `docker.exe`. `undefined`: the file is named by
 * its place and is taken as it is. Pure; paths in Windows' form.
 * @param folder the working folder, which is passed over where it stands in the PATH.
 */
export function windowsPlaces(file: string, path: string, folder: string): readonly string[] | undefined {
  if (/[\\/]/.test(file) || /^[A-Za-z]:/.test(file)) return undefined;
  const names = endings.some((ending) => file.toLowerCase().endsWith(ending))
    ? [file]
    : endings.map((ending) => `${file}${ending}`);
  const working = comparable(folder);
  return path
    .split(';')
    .map((entry) => entry.trim().replace(/^"(.*)"$/, '$1'))
    .filter((entry) => isFixed(entry) && comparable(entry) !== working)
    .flatMap((entry) => names.map((name) => win32.join(entry, name)));
}

/** `C:\bin` or `\\server\share`: not `bin`, `.`, `C:bin` or `\bin`, all of which depend on the working folder. */
function isFixed(entry: string): boolean {
  return /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/])/.test(entry);
}

function comparable(path: string): string {
  return win32.resolve(path).toLowerCase();
}

/** The PATH of an environment; Windows cares for no case in the names of variables. */
export function pathVariable(environment: Readonly<Partial<Record<string, string>>>): string {
  return Object.entries(environment).find(([name]) => name.toLowerCase() === 'path')?.[1] ?? '';
}
