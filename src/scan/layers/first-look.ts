import type { Descriptor } from '../../oci/descriptor.js';
import { type TarEntry, TarWalk } from '../../oci/tar-walk.js';
import { bitnamiPackages, claimedPaths, isImageSbom, MAX_SBOM } from './image-sbom.js';
import { hidesPackage, movedLists } from './links.js';
import { claimsIn, type FileClaim, isFileList, MAX_FILE_LIST } from './package-files.js';
import {
  isJavaArchive,
  isSystemList,
  repositoriesFile,
  repositoryRelease,
  systemFiles,
  unreadManager,
} from './unread-packages.js';
import { linkHides, sbomUnread } from './unread-text.js';

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
}

/** Looks at the entries of a layer, in their order. */
export function firstLook(layer: Descriptor): { readonly seen: Seen; readonly walk: TarWalk } {
  const seen: Seen = {
    managers: new Set(),
    sbomPaths: new Set(),
    bitnami: new Map(),
    claims: [],
    moved: [],
    hidden: new Set(),
    archives: new Set(),
    namesSystem: false,
    hasList: false,
  };
  const walk = new TarWalk({
    entry: (name, entry) => takeEntry(seen, name, entry),
    content(name, bytes) {
      if (isImageSbom(name)) takeSbom(seen, name, bytes);
      else if (name === repositoriesFile) takeRepositories(seen, layer, bytes);
      else takeFileList(seen, layer, name, bytes);
    },
  });
  return { seen, walk };
}

/** Gives how much of its content is wanted. */
function takeEntry(seen: Seen, name: string, entry: TarEntry): number {
  const manager = unreadManager(name);
  if (manager !== undefined) seen.managers.add(manager);
  if (isSystemList(name)) seen.hasList = true;
  if (systemFiles.has(name)) seen.namesSystem = true;
  if (entry.link !== undefined) {
    if (hidesPackage(name, entry)) seen.hidden.add(linkHides);
    seen.moved.push(...movedLists(name, entry));
  }
  if (!entry.isFile) return 0;
  if (isJavaArchive(name)) seen.archives.add(seen.archives.size < MAX_ARCHIVES ? name : moreArchives);
  if (isImageSbom(name)) return MAX_SBOM;
  if (name === repositoriesFile) return MAX_REPOSITORIES;
  return isFileList(name) ? MAX_FILE_LIST : 0;
}

function takeSbom(seen: Seen, name: string, bytes: Buffer | undefined): void {
  const paths = bytes && claimedPaths(bytes);
  if (bytes === undefined || paths === undefined) {
    seen.hidden.add(sbomUnread);
    return;
  }
  for (const path of paths) seen.sbomPaths.add(path);
  if (name.startsWith('opt/bitnami/')) seen.bitnami.set(name, bitnamiPackages(bytes));
}

function takeFileList(seen: Seen, layer: Descriptor, name: string, bytes: Buffer | undefined): void {
  if (bytes === undefined) seen.unreadable = `${name.slice(0, 200)} in ${layer.digest} is too long, or a sparse file`;
  for (const claim of bytes === undefined ? [] : claimsIn(name, bytes.toString('utf8'))) {
    if (seen.claims.length === MAX_CLAIMS)
      seen.unreadable = `${name.slice(0, 200)} in ${layer.digest} claims too many files`;
    else seen.claims.push(claim);
  }
}

function takeRepositories(seen: Seen, layer: Descriptor, bytes: Buffer | undefined): void {
  if (bytes === undefined) seen.unreadable = `${repositoriesFile} in ${layer.digest} is too long, or a sparse file`;
  const release = bytes && repositoryRelease(bytes.toString('utf8'));
  if (release !== undefined) seen.repository = release;
}
