import { type Descriptor, isIndexType, isManifestType, type Platform, platformName } from '../descriptor.js';
import type { Digest } from '../digest.js';
import { isAttestation } from './attestation.js';
import { blobName, type LayoutFiles, type NamedBlob, readBlob } from './blob-check.js';
import type { PlatformImage } from './image-layout.js';
import { platformImage, refuseForeign, requireImage } from './image-manifest.js';
import { type Manifest, readImageConfig, readIndex, readManifest } from './layout-documents.js';
import { layoutFault } from './layout-fault.js';

const MiB = 1024 * 1024;
/** Registries need not take more (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST = 4 * MiB;
const MAX_CONFIG = 8 * MiB;
/** Indexes within indexes: Docker's containerd store nests one; more than a few serve to hide something. */
const MAX_DEPTH = 4;
/** Manifests and indexes that are opened in one layout, repeated ones counted. */
const MAX_MANIFESTS = 1000;

/** A layer to be read; `diffId` is what it must unpack to, absent for attestations. */
export interface LayerToCheck extends NamedBlob {
  readonly diffId?: Digest;
}

/** All that is reachable from a descriptor, children before parents, with repetitions. */
interface Tree {
  readonly images: readonly PlatformImage[];
  readonly blobs: readonly Descriptor[];
  readonly layers: readonly LayerToCheck[];
}

/** Where a descriptor stands. */
interface Position {
  readonly depth: number;
  /** What the index that lists it lists. */
  readonly siblings: readonly Descriptor[];
  /** Platforms that the indexes above name for it. */
  readonly claims: readonly Platform[];
}

/** Opens small blobs of one layout and counts them. */
interface Walk {
  open(blob: NamedBlob, max: number): Promise<Buffer>;
  /** How many manifests and indexes were visited, with this one. */
  count(): number;
}

/**
 * Reads and checks every index, manifest and config below a descriptor; layers are only collected.
 * @throws ToolError with any code of `LayoutFaultCode` that concerns documents.
 */
export async function readTree(files: LayoutFiles, directory: string, root: Descriptor): Promise<Tree> {
  return openTree((blob, max) => readBlob(files, directory, blob, max), root);
}

/** The same of blobs that somebody else opens, at most so many bytes of each, compared with its digest. */
export async function openTree(open: Walk['open'], root: Descriptor): Promise<Tree> {
  let visited = 0;
  return visit({ open, count: () => ++visited }, root, { depth: 0, siblings: [], claims: [] });
}

async function visit(walk: Walk, descriptor: Descriptor, above: Position): Promise<Tree> {
  const { digest, mediaType, platform } = descriptor;
  if (above.depth > MAX_DEPTH || walk.count() > MAX_MANIFESTS) {
    const limits = `${MAX_DEPTH} levels or ${MAX_MANIFESTS} manifests`;
    throw layoutFault('layout-too-deep', `${digest} is behind more than ${limits}.`);
  }
  refuseForeign([descriptor], 'the index');
  const position = platform ? { ...above, claims: [...above.claims, platform] } : above;
  if (isIndexType(mediaType)) return visitIndex(walk, descriptor, position);
  if (isManifestType(mediaType)) return visitManifest(walk, descriptor, position);
  const type = JSON.stringify(mediaType);
  throw layoutFault('manifest-invalid', `${digest} of type ${type} is neither an image nor an index.`);
}

async function visitIndex(walk: Walk, descriptor: Descriptor, { depth, claims }: Position): Promise<Tree> {
  const blob = { descriptor, role: 'index' };
  const index = readIndex(await walk.open(blob, MAX_MANIFEST), blobName(blob), descriptor.mediaType);
  const children: Tree[] = [];
  for (const child of index.manifests) {
    children.push(await visit(walk, child, { depth: depth + 1, siblings: index.manifests, claims }));
  }
  return join([...children, { images: [], blobs: [descriptor], layers: [] }]);
}

async function visitManifest(walk: Walk, descriptor: Descriptor, { siblings, claims }: Position): Promise<Tree> {
  const blob = { descriptor, role: 'manifest' };
  const manifest = readManifest(await walk.open(blob, MAX_MANIFEST), blobName(blob), descriptor.mediaType);
  refuseForeign([manifest.config, ...manifest.layers], blobName(blob));
  const blobs = [manifest.config, ...manifest.layers, descriptor];
  const configBlob = { descriptor: manifest.config, role: `config of manifest ${descriptor.digest}` };
  if (isAttestation(descriptor, manifest, siblings)) {
    await walk.open(configBlob, MAX_CONFIG);
    return { images: [], blobs, layers: layersOf(manifest, 'an attestation') };
  }
  requireImage(manifest, blobName(blob));
  const config = readImageConfig(await walk.open(configBlob, MAX_CONFIG), blobName(configBlob));
  const image = platformImage(descriptor, manifest, config, claims);
  return { images: [image], blobs, layers: layersOf(manifest, platformName(image.platform), image.diffIds) };
}

function join(trees: readonly Tree[]): Tree {
  return {
    images: trees.flatMap(({ images }) => images),
    blobs: trees.flatMap(({ blobs }) => blobs),
    layers: trees.flatMap(({ layers }) => layers),
  };
}

function layersOf({ layers }: Manifest, owner: string, diffIds: readonly Digest[] = []): LayerToCheck[] {
  return layers.map((descriptor, index) => {
    const diffId = diffIds[index];
    return { descriptor, role: `layer ${index + 1} of ${owner}`, ...(diffId === undefined ? {} : { diffId }) };
  });
}
