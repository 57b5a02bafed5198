import { byteSteps } from '../../host/stage.js';
import { type Descriptor, isIndexType, isManifestType } from '../descriptor.js';
import { inParallel } from '../in-parallel.js';
import { checkLayer, isReadWhole, type LayoutFiles, type NamedBlob } from './blob-check.js';
import type { ImageLayout } from './image-layout.js';
import type { LayerWatch } from './layer-look.js';
import { readLayoutFile, readLayoutIndex } from './layout-documents.js';
import { layoutFault, requireFewPlatforms } from './layout-fault.js';
import { type LayerToCheck, readTree } from './layout-tree.js';
import type { WrittenBlobs } from './layout-writer.js';
import type { SharedLayers } from './shared-layers.js';

const MAX_LAYOUT_FILE = 4096;
const MAX_INDEX_JSON = 4 * 1024 * 1024;
/** Layers that are read at the same time: as many as Node's thread pool decompresses at once. */
const WIDTH = 4;

export interface VerifyOptions {
  /**
   * Whether the layers' uncompressed digests (DiffIDs), by which findings and caches name layers, are the builder's word (`own-build`: this run's
   * builder made them) or are computed by unpacking every layer (`distrusted`: archives, layouts and images of others). Where different layers of
   * an own build share one, they are computed all the same.
   */
  readonly diffIds: 'own-build' | 'distrusted';
  /** What this run's own writer has hashed already: the bytes of such a layer are not read a second time, its size and DiffID are compared all the same. */
  readonly written?: WrittenBlobs;
  /** Layers that other images of this run have, too, and how they were compared before. */
  readonly shared?: SharedLayers;
  /** Who looks at layers that are unpacked or read as a whole. */
  readonly watch?: LayerWatch | undefined;
}

type Unverified = Pick<ImageLayout, 'directory' | 'root' | 'images' | 'blobs'>;

/**
 * Reads an OCI layout and every blob that can be reached from it once, and compares all with what is said of them (design, promises 1 and 3). Layers that
 * this run has hashed while it wrote them count as read, and so do those that it has compared before for another image.
 * The only maker of an `ImageLayout`.
 * @param step is called with how much of it has been read.
 * @throws ToolError with a code of `LayoutFaultCode`, each kind of lie its own.
 */
export async function verifyLayout(
  files: LayoutFiles,
  directory: string,
  { diffIds, written, shared, watch }: VerifyOptions,
  step: (detail: string) => void = () => undefined,
): Promise<ImageLayout> {
  const root = await readRoot(files, directory);
  const tree = await readTree(files, directory, root);
  const [first, ...others] = firsts(tree.images, ({ manifest }) => manifest.digest);
  if (first === undefined) throw layoutFault('layout-invalid', `The layout ${directory} holds no image.`);
  requireFewPlatforms(`The image ${root.digest}`, [first, ...others]);
  const blobs = firsts(tree.blobs, ({ digest }) => digest);
  requireOneKind(tree.blobs);
  const layers: readonly LayerToCheck[] = diffIds === 'distrusted' ? tree.layers : onlySharedDiffIds(tree.layers);
  const checks = firsts(layers, identity).map(({ diffId, ...blob }) => ({
    blob,
    how: { hashed: written?.has(directory, blob.descriptor) === true, ...(diffId === undefined ? {} : { diffId }) },
  }));
  const passed = passing(step, checks);
  await inParallel(checks, WIDTH, ({ blob, how }, stop) =>
    checkLayer(files, directory, blob, {
      ...how,
      known: shared?.isChecked(directory, blob.descriptor, how.diffId) === true,
      stop,
      passed,
      look: watch?.lookAt(blob.descriptor),
    }),
  );
  const checked: Unverified = { directory, root, images: [first, ...others], blobs };
  const layout = checked as ImageLayout;
  if (diffIds === 'distrusted') shared?.confirm(layout);
  return layout;
}

type Check = { readonly blob: NamedBlob; readonly how: Parameters<typeof isReadWhole>[1] };

/** Tells of the bytes of all layers together, which are read side by side. */
function passing(step: (detail: string) => void, checks: readonly Check[]): (bytes: number) => void {
  const read = checks.filter(({ blob, how }) => isReadWhole(blob, how));
  const steps = byteSteps(
    step,
    read.reduce((sum, { blob }) => sum + blob.descriptor.size, 0),
  );
  let sum = 0;
  return (bytes) => {
    sum += bytes;
    steps(sum);
  };
}

/** The one descriptor of `index.json`. A layout may name the same image by several tags, but not several images: they have no common digest. */
async function readRoot(files: LayoutFiles, directory: string): Promise<Descriptor> {
  readLayoutFile(await readTop(files, directory, 'oci-layout', MAX_LAYOUT_FILE));
  const { manifests } = readLayoutIndex(await readTop(files, directory, 'index.json', MAX_INDEX_JSON));
  for (const folder of ['blobs', 'blobs/sha256']) {
    const kind = (await files.lstat(`${directory}/${folder}`))?.kind;
    if (kind === 'symlink') throw layoutFault('blob-symlink', `${directory}/${folder} is a symbolic link.`);
  }
  const [root, ...others] = manifests;
  if (root === undefined) throw layoutFault('layout-invalid', `${directory}/index.json lists no image.`);
  if (others.some((other) => content(other) !== content(root))) {
    const names = manifests.map(({ digest, platform }) => (platform ? `${digest} (${platform.architecture})` : digest));
    throw layoutFault(
      'layout-ambiguous',
      `${directory}/index.json lists several images: ${names.slice(0, 5).join(', ')}.`,
    );
  }
  return root;
}

/** What a descriptor says but for its annotations, which hold the tag. */
function content({ digest, size, mediaType, platform, urls }: Descriptor): string {
  return JSON.stringify([digest, size, mediaType, platform, urls]);
}

async function readTop(files: LayoutFiles, directory: string, name: string, max: number): Promise<Buffer> {
  const path = `${directory}/${name}`;
  const stat = await files.lstat(path);
  if (stat === undefined) throw layoutFault('layout-invalid', `${directory} is not an OCI layout: it has no ${name}.`);
  if (stat.kind !== 'file' || stat.size > max) {
    throw layoutFault('layout-invalid', `${path} is not a regular file of at most ${max} bytes.`);
  }
  return (await files.readBytes(path, max)) ?? Buffer.alloc(0);
}

/** A blob is pushed either as a manifest or as a blob: one that is used as both, or under two manifest types, serves to confuse. */
function requireOneKind(blobs: readonly Descriptor[]): void {
  const kinds = new Map<string, string>();
  for (const { digest, mediaType } of blobs) {
    const kind = isIndexType(mediaType) || isManifestType(mediaType) ? mediaType : 'blob';
    if ((kinds.get(digest) ?? kind) !== kind) {
      throw layoutFault('manifest-invalid', `${digest} is listed as ${kinds.get(digest)} and as ${kind}.`);
    }
    kinds.set(digest, kind);
  }
}

/**
 * BuildKit passes on what a base image says of layers that it need not unpack, and Trivy scans but one layer of a DiffID: behind the DiffID of a harmless
 * layer a base could hide another one. A DiffID that no other layer has hides nothing.
 */
function onlySharedDiffIds(layers: readonly LayerToCheck[]): readonly LayerToCheck[] {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { diffId, descriptor } of layers) {
    if (diffId === undefined) continue;
    if ((first.get(diffId) ?? descriptor.digest) !== descriptor.digest) shared.add(diffId);
    first.set(diffId, descriptor.digest);
  }
  return layers.map(({ diffId, ...blob }) => (diffId !== undefined && shared.has(diffId) ? { ...blob, diffId } : blob));
}

function identity({ descriptor, diffId }: LayerToCheck): string {
  return JSON.stringify([descriptor.digest, descriptor.size, descriptor.mediaType, diffId]);
}

/** The items without those whose key came before. */
function firsts<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
