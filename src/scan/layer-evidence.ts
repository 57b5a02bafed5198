import { GateError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { Descriptor } from '../oci/descriptor.js';
import { inParallel } from '../oci/in-parallel.js';
import { blobPath, type ImageLayout, type PlatformImage } from '../oci/layout/image-layout.js';
import { layerCompression, limitText, unpackedLimit, unpackTo } from '../oci/layout/layer-content.js';
import { layoutFault } from '../oci/layout/layout-fault.js';
import { TarWalk } from '../oci/tar-walk.js';
import { isSystemList, repositoriesFile, repositoryRelease, systemFiles, unreadManager } from './unread-packages.js';

/** What the layers hold that Trivy does not tell, or goes by without telling. */
export interface LayerEvidence {
  /** Package managers whose lists Trivy does not read; in the order of the alphabet. */
  readonly unread: readonly string[];
  /** A file says which system it is. */
  readonly namesSystem: boolean;
  /** Layers that hold a list of packages that Trivy reads. */
  readonly systemLists: number;
  /** The release of Alpine that its package repositories are of. */
  readonly repository?: string;
  /** Which layer could not be looked through, and why. */
  readonly unreadable?: string;
}

/** Layers at once: Trivy works beside. */
const WIDTH = 2;
const MAX_REPOSITORIES = 64 * 1024;

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
  const repository = all.findLast((one) => one.repository !== undefined)?.repository;
  const unreadable = all.find((one) => one.unreadable !== undefined)?.unreadable;
  return {
    unread: [...new Set(all.flatMap(({ managers }) => [...managers]))].sort(),
    systemLists: all.filter(({ hasList }) => hasList).length,
    namesSystem: all.some(({ namesSystem }) => namesSystem),
    ...(repository === undefined ? {} : { repository }),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

interface Seen {
  readonly managers: Set<string>;
  namesSystem: boolean;
  hasList: boolean;
  repository?: string;
  unreadable?: string;
}

async function lookThrough(
  files: Pick<Files, 'readStream' | 'readPieces'>,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
): Promise<Seen> {
  const seen: Seen = { managers: new Set(), namesSystem: false, hasList: false };
  const walk = new TarWalk({
    entry(name) {
      const manager = unreadManager(name);
      if (manager !== undefined) seen.managers.add(manager);
      if (isSystemList(name)) seen.hasList = true;
      if (systemFiles.has(name)) seen.namesSystem = true;
      return name === repositoriesFile ? MAX_REPOSITORIES : 0;
    },
    content(_, bytes) {
      if (bytes === undefined) seen.unreadable = `${repositoriesFile} in ${layer.digest} is too long, or a sparse file`;
      const release = bytes && repositoryRelease(bytes.toString('utf8'));
      if (release !== undefined) seen.repository = release;
    },
  });
  try {
    await unpackLayer(files, directory, layer, stop, (bytes) => walk.push(bytes));
    if (!stop.aborted) walk.end();
  } catch (error) {
    if (error instanceof GateError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    seen.unreadable = `the layer ${layer.digest} is no tar that can be read: ${why}`;
  }
  return seen;
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
