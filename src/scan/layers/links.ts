import { posix } from 'node:path';
import { nameInTrivy } from '../../oci/tar-header.js';
import type { TarEntry } from '../../oci/tar-walk.js';
import { packageKind } from './package-files.js';

/** The lists of a system's packages, by the names under which alone Trivy looks for them (its pkg/fanal/analyzer/pkg). */
const lists: readonly string[] = [
  'var/lib/dpkg/status',
  'var/lib/dpkg/status.d',
  'lib/apk/db/installed',
  'usr/lib/apk/db/installed',
  ...['var/lib/rpm', 'usr/lib/sysimage/rpm'].flatMap((folder) =>
    ['Packages', 'Packages.db', 'rpmdb.sqlite'].map((name) => `${folder}/${name}`),
  ),
  'usr/share/rpm/Packages',
  'usr/share/rpm/Packages.db',
  'usr/share/rpm/rpmdb.sqlite',
  'var/lib/rpmmanifest/container-manifest-2',
  'usr/share/bottlerocket/application-inventory.json',
];

/** Folders that they lie in, and they themselves. */
const ways: ReadonlySet<string> = new Set(
  lists.flatMap((list) => list.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))),
);

/**
 * Whether a link hides packages of an application: it is a file in which they are found, and leads to one of another name. Trivy passes over hard links (its
 * pkg/fanal/walker), as those of pnpm's from its store into node_modules.
 */
export function hidesPackage(name: string, { link }: Pick<TarEntry, 'link'>): boolean {
  if (link?.isHard !== true) return false;
  const kind = packageKind(name);
  return kind !== undefined && packageKind(nameInTrivy(link.target)) !== kind;
}

/** Where the lists of a system's packages would lie because of a link: under names that Trivy does not look for. */
export function movedLists(name: string, { link }: Pick<TarEntry, 'link'>): readonly string[] {
  if (link === undefined || !ways.has(name)) return [];
  const { isHard, target } = link;
  const to = nameInTrivy(isHard || target.startsWith('/') ? target : posix.join(posix.dirname(`/${name}`), target));
  return lists
    .filter((list) => list === name || list.startsWith(`${name}/`))
    .map((list) => `${to}${list.slice(name.length)}`)
    .filter((list) => !lists.includes(list));
}
