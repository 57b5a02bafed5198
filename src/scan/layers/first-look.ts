import { posix } from 'node:path';
import type { Descriptor } from '../../oci/descriptor.js';
import { nameInTrivy } from '../../oci/tar-header.js';
import { type TarEntry, TarWalk } from '../../oci/tar-walk.js';
import { bitnamiPackages, claimedPaths, isImageSbom, MAX_SBOM } from './image-sbom.js';
import { costOf, NameBudget } from './name-budget.js';
import { claimsIn, type FileClaim, isFileList, MAX_FILE_LIST, packageKind } from './package-files.js';
import {
  isJavaArchive,
  isSystemList,
  repositoriesFile,
  repositoryRelease,
  systemFiles,
  unreadManager,
} from './unread-packages.js';
import { linkHides, namesTooMuch, sbomUnread } from './unread-text.js';

const MAX_REPOSITORIES = 64 * 1024;
/** Java archives that are remembered of each layer; what stands for the others is the path of none. */
const MAX_ARCHIVES = 10_000;
const moreArchives = '… and more';
/** Claims of one layer that are kept: an honest one has none. */
const MAX_CLAIMS = 100_000;

/** What one layer holds, as far as its entries say it one by one. */
export interface Seen {
  readonly managers: Set<string>;
  /** Paths of applications that SBOMs name. */
  readonly sbomPaths: Set<string>;
  /** Package URLs in SBOMs of Bitnami's, by the path of the SBOM. */
  readonly bitnami: Map<string, readonly string[]>;
  /** Files of applications that packages of the system are said to have brought. */
  readonly claims: FileClaim[];
  /** Where lists of packages would lie because of links. */
  readonly moved: string[];
  readonly hidden: Set<string>;
  /** Paths of Java archives. */
  readonly archives: Set<string>;
  namesSystem: boolean;
  hasList: boolean;
  repository?: string;
  unreadable?: string | undefined;
  /** What its names have taken of a budget. */
  cost: number;
}

/** Looks at the entries of a layer, in their order. @param budget for the names that are kept of it. */
export function firstLook(
  layer: Descriptor,
  budget = new NameBudget(),
): { readonly seen: Seen; readonly walk: TarWalk } {
  const look = new FirstLook(layer, budget);
  return { seen: look.seen, walk: new TarWalk(look) };
}

class FirstLook {
  readonly #layer: Descriptor;
  readonly #budget: NameBudget;
  readonly seen: Seen = {
    managers: new Set(),
    sbomPaths: new Set(),
    bitnami: new Map(),
    claims: [],
    moved: [],
    hidden: new Set(),
    archives: new Set(),
    namesSystem: false,
    hasList: false,
    cost: 0,
  };

  constructor(layer: Descriptor, budget: NameBudget) {
    this.#layer = layer;
    this.#budget = budget;
  }

  /** Gives how much of its content is wanted. */
  entry(name: string, entry: TarEntry): number {
    const { seen } = this;
    const manager = unreadManager(name);
    if (manager !== undefined) seen.managers.add(manager);
    if (isSystemList(name)) seen.hasList = true;
    if (systemFiles.has(name)) seen.namesSystem = true;
    if (entry.link !== undefined) {
      if (hidesPackage(name, entry)) seen.hidden.add(linkHides);
      seen.moved.push(...this.#kept(movedLists(name, entry)));
    }
    if (!entry.isFile) return 0;
    if (isJavaArchive(name)) this.#add(seen.archives, seen.archives.size < MAX_ARCHIVES ? name : moreArchives);
    if (isImageSbom(name)) return MAX_SBOM;
    if (name === repositoriesFile) return MAX_REPOSITORIES;
    return isFileList(name) ? MAX_FILE_LIST : 0;
  }

  content(name: string, bytes: Buffer | undefined): void {
    if (isImageSbom(name)) this.#takeSbom(name, bytes);
    else if (name === repositoriesFile) this.#takeRepositories(bytes);
    else this.#takeFileList(name, bytes);
  }

  #takeSbom(name: string, bytes: Buffer | undefined): void {
    const paths = bytes && claimedPaths(bytes);
    if (bytes === undefined || paths === undefined) {
      this.seen.hidden.add(sbomUnread);
      return;
    }
    for (const path of paths) this.#add(this.seen.sbomPaths, path);
    const [place] = name.startsWith('opt/bitnami/') ? this.#kept([name]) : [];
    if (place !== undefined) this.seen.bitnami.set(place, this.#kept(bitnamiPackages(bytes)));
  }

  #takeFileList(name: string, bytes: Buffer | undefined): void {
    if (bytes === undefined)
      this.#refuse(`${name.slice(0, 200)} in ${this.#layer.digest} is too long, or a sparse file`);
    for (const claim of bytes === undefined ? [] : claimsIn(name, bytes.toString('utf8'))) {
      if (this.seen.claims.length === MAX_CLAIMS) {
        this.#refuse(`${name.slice(0, 200)} in ${this.#layer.digest} claims too many files`);
        return;
      }
      const [owner, path] = this.#kept([claim.package, claim.path]);
      if (owner !== undefined && path !== undefined)
        this.seen.claims.push({ format: claim.format, package: owner, path });
    }
  }

  #takeRepositories(bytes: Buffer | undefined): void {
    if (bytes === undefined) this.#refuse(`${repositoriesFile} in ${this.#layer.digest} is too long, or a sparse file`);
    const release = bytes && repositoryRelease(bytes.toString('utf8'));
    for (const kept of this.#kept(release === undefined ? [] : [release])) this.seen.repository = kept;
  }

  #add(names: Set<string>, name: string): void {
    if (names.has(name)) return;
    for (const kept of this.#kept([name])) names.add(kept);
  }

  /** Copies of the names for which there is room. */
  #kept(names: readonly string[]): readonly string[] {
    return names.flatMap((name) => {
      const kept = this.#budget.keep(name);
      if (kept === undefined) this.#refuse(namesTooMuch(this.#layer.digest));
      else this.seen.cost += costOf(name);
      return kept ?? [];
    });
  }

  #refuse(why: string): void {
    this.seen.unreadable = why;
  }
}

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
