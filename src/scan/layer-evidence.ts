import { GateError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { Descriptor } from '../oci/descriptor.js';
import { inParallel } from '../oci/in-parallel.js';
import { blobPath, type ImageLayout, type PlatformImage } from '../oci/layout/image-layout.js';
import { layerCompression, limitText, unpackedLimit, unpackTo } from '../oci/layout/layer-content.js';
import { layoutFault } from '../oci/layout/layout-fault.js';
import { TarWalk } from '../oci/tar-walk.js';
import { claimedPaths, isHiddenInGit, isImageSbom, MAX_SBOM, replacesKept } from './image-sbom.js';
import {
  isJavaArchive,
  isSystemList,
  repositoriesFile,
  repositoryRelease,
  systemFiles,
  unreadManager,
} from './unread-packages.js';

/** What the layers hold that Trivy does not tell, or goes by without telling. */
export interface LayerEvidence {
  /** Package managers whose lists Trivy does not read; in the order of the alphabet. */
  readonly unread: readonly string[];
  /** Why Trivy may not have seen all of an image's packages of applications, for people. */
  readonly hidden: readonly string[];
  /** A file says which system it is. */
  readonly namesSystem: boolean;
  /** Layers that hold a list of packages that Trivy reads. */
  readonly systemLists: number;
  /** The release of Alpine that its package repositories are of. */
  readonly repository?: string;
  /** Paths of Java archives, sorted: Trivy names only those that it has identified. */
  readonly javaArchives: readonly string[];
  /** Which layer could not be looked through, and why. */
  readonly unreadable?: string;
}

/** Layers at once: Trivy works beside. */
const WIDTH = 2;
const MAX_REPOSITORIES = 64 * 1024;
/** Java archives that are remembered of each layer; what stands for the others is the path of none. */
const MAX_ARCHIVES = 10_000;
const moreArchives = '… and more';

/**
 * Looks through the names in an image's layers, once and only forward. Files that a later layer removes count: their packages may be there still.
 * @throws ToolError `layer-bomb`.
 */
export async function layerEvidence(
  files: Pick<Files, 'readStream' | 'readPieces'>,
  { directory }: ImageLayout,
  { layers }: PlatformImage,
  stop: AbortSignal,
): Promise<LayerEvidence> {
  const seen = new Map<Descriptor, Seen>();
  await inParallel([...new Set(layers)], WIDTH, async (layer, failed) => {
    seen.set(layer, await lookThrough(files, directory, layer, AbortSignal.any([stop, failed])));
  });
  const all = layers.flatMap((layer) => seen.get(layer) ?? []);
  const claims = new Set(all.flatMap((one) => [...one.claims]));
  const hidden = all.flatMap((one) => [...one.hidden]);
  if ([...claims].some(replacesKept) || (await holdsOne(files, directory, [...seen.keys()], claims, stop)))
    hidden.push(sbomHides);
  const repository = all.findLast((one) => one.repository !== undefined)?.repository;
  const unreadable = all.find((one) => one.unreadable !== undefined)?.unreadable;
  return {
    unread: [...new Set(all.flatMap(({ managers }) => [...managers]))].sort(),
    hidden: [...new Set(hidden)].sort(),
    systemLists: all.filter(({ hasList }) => hasList).length,
    namesSystem: all.some(({ namesSystem }) => namesSystem),
    javaArchives: [...new Set(all.flatMap(({ archives }) => [...archives]))].sort(),
    ...(repository === undefined ? {} : { repository }),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

const sbomHides = 'an SBOM that lists packages under the path of another file, in whose place Trivy takes them';
const gitHides = 'files in a folder .git that are not Git’s own, where Trivy does not look';

/** Whether one of the paths that SBOMs claim is a file of the image: looked for only where an SBOM claims any. */
async function holdsOne(
  files: Pick<Files, 'readStream' | 'readPieces'>,
  directory: string,
  layers: readonly Descriptor[],
  claims: ReadonlySet<string>,
  stop: AbortSignal,
): Promise<boolean> {
  let found = false;
  if (claims.size === 0) return false;
  await inParallel(layers, WIDTH, async (layer, failed) => {
    const entry = (name: string, isFile: boolean) => {
      found ||= isFile && claims.has(name);
      return 0;
    };
    const walk = new TarWalk({ entry, content() {} });
    await walkLayer(files, directory, layer, AbortSignal.any([stop, failed]), walk);
  });
  return found;
}

interface Seen {
  readonly managers: Set<string>;
  /** Paths of applications that SBOMs name. */
  readonly claims: Set<string>;
  readonly hidden: Set<string>;
  readonly archives: Set<string>;
  namesSystem: boolean;
  hasList: boolean;
  repository?: string;
  unreadable?: string | undefined;
}

function nothingSeen(): Seen {
  const sets = { managers: new Set<string>(), claims: new Set<string>(), hidden: new Set<string>() };
  return { ...sets, archives: new Set(), namesSystem: false, hasList: false };
}

async function lookThrough(
  files: Pick<Files, 'readStream' | 'readPieces'>,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
): Promise<Seen> {
  const seen = nothingSeen();
  const walk = new TarWalk({
    entry(name, isFile) {
      const manager = unreadManager(name);
      if (manager !== undefined) seen.managers.add(manager);
      if (isSystemList(name)) seen.hasList = true;
      if (systemFiles.has(name)) seen.namesSystem = true;
      if (isFile && isJavaArchive(name)) seen.archives.add(seen.archives.size < MAX_ARCHIVES ? name : moreArchives);
      if (isFile && isHiddenInGit(name)) seen.hidden.add(gitHides);
      if (isFile && isImageSbom(name)) return MAX_SBOM;
      return name === repositoriesFile ? MAX_REPOSITORIES : 0;
    },
    content(name, bytes) {
      if (isImageSbom(name)) takeSbom(seen, bytes);
      else takeRepositories(seen, layer, bytes);
    },
  });
  seen.unreadable = (await walkLayer(files, directory, layer, stop, walk)) ?? seen.unreadable;
  return seen;
}

function takeSbom(seen: Seen, bytes: Buffer | undefined): void {
  const paths = bytes && claimedPaths(bytes);
  if (paths === undefined) seen.hidden.add('an SBOM that can’t be read as Trivy may read it');
  for (const path of paths ?? []) seen.claims.add(path);
}

function takeRepositories(seen: Seen, layer: Descriptor, bytes: Buffer | undefined): void {
  if (bytes === undefined) seen.unreadable = `${repositoriesFile} in ${layer.digest} is too long, or a sparse file`;
  const release = bytes && repositoryRelease(bytes.toString('utf8'));
  if (release !== undefined) seen.repository = release;
}

/** Why it could not be looked through to its end. */
async function walkLayer(
  files: Pick<Files, 'readStream' | 'readPieces'>,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
  walk: TarWalk,
): Promise<string | undefined> {
  try {
    await unpackLayer(files, directory, layer, stop, (bytes) => walk.push(bytes));
    if (!stop.aborted) walk.end();
  } catch (error) {
    if (error instanceof GateError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return `the layer ${layer.digest} is not a readable tar: ${why}`;
  }
  return undefined;
}

async function unpackLayer(
  files: Pick<Files, 'readStream' | 'readPieces'>,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
  take: (bytes: Buffer) => void,
): Promise<void> {
  const limit = unpackedLimit(layer.size);
  let size = 0;
  const compression = layerCompression(layer) ?? 'none';
  const steps = unpackTo(compression, (bytes) => {
    size += bytes.length;
    if (size > limit) throw layoutFault('layer-bomb', `The layer ${layer.digest} unpacks to ${limitText(layer.size)}.`);
    take(bytes);
  });
  const path = blobPath(directory, layer.digest);
  // An unpacker keeps what it is given for a while.
  const chunks: AsyncIterable<Buffer> = compression === 'none' ? files.readPieces(path) : files.readStream(path);
  for await (const chunk of chunks) {
    if (stop.aborted) return;
    await steps.write(chunk);
  }
  await steps.end();
}
