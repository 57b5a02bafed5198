import { Readable } from 'node:stream';
import type { Clock, Log } from '../host/ports.js';
import { inStage } from '../host/stage.js';
import { blobsOf, childrenOf, collectManifests, type FetchedManifest } from '../image/remote.js';
import type { Descriptor } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { refuseForeign } from '../oci/layout/image-manifest.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import type { Destination } from './destination.js';
import { unlessLost } from './lost-blobs.js';
import { pushedDigestDiffers } from './push-errors.js';

/** An image as its registry has it: every manifest and the names of its blobs. */
export interface RemoteImage {
  /** Where it is, without tag and digest. */
  readonly from: Reference;
  readonly root: FetchedManifest;
  /** Children before the indexes that name them, the root last. */
  readonly manifests: readonly FetchedManifest[];
  readonly blobs: readonly Descriptor[];
}

/** Blobs of the image itself, without those of its evidence. */
interface CopiedBlobs {
  readonly uploaded: number;
  readonly mounted: number;
  /** Those that the repository already had. */
  readonly present: number;
}

interface CopyPorts {
  readonly registry: Registry;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Pick<Log, 'info' | 'stage'>;
}

/** Blobs that are on their way at the same time. */
const parallelBlobs = 4;

/**
 * Everything that the digest names, by digest and compared; of blobs the names alone.
 * @throws ToolError of the registry, `image-too-large`, `image-type-unknown`, `manifest-invalid`, `layer-foreign`; Cancelled.
 */
export async function readImage(
  registry: Pick<Registry, 'manifest'>,
  reference: Reference & { readonly digest: Digest },
): Promise<RemoteImage> {
  const root = await registry.manifest(reference);
  const manifests = childrenFirst(root, await collectManifests(registry, reference, root, () => true));
  const blobs = blobsOf(manifests);
  refuseForeign(blobs, formatReference(reference));
  return { from: { registry: reference.registry, repository: reference.repository }, root, manifests, blobs };
}

function childrenFirst(root: FetchedManifest, all: ReadonlyMap<Digest, FetchedManifest>): readonly FetchedManifest[] {
  const ordered = new Set<FetchedManifest>();
  const visit = (manifest: FetchedManifest): void => {
    if (ordered.has(manifest)) return;
    for (const { digest } of childrenOf(manifest)) {
      const child = all.get(digest);
      if (child !== undefined) visit(child);
    }
    ordered.add(manifest);
  };
  visit(root);
  return [...ordered];
}

/**
 * Brings an image into a repository, by digest and without a tag: the blobs that it lacks, mounted within one registry, then the manifests that it lacks.
 * @throws ToolError of either registry, `blob-mismatch`, `pushed-digest-differs`; Cancelled.
 */
export async function copyImage(
  { registry, clock, log }: CopyPorts,
  image: RemoteImage,
  { repository, mountFrom }: Destination,
): Promise<CopiedBlobs> {
  const { from, blobs, manifests } = image;
  const counts = { uploaded: 0, mounted: 0, present: 0 };
  const neighbour = from.registry === repository.registry ? from.repository : mountFrom;
  const mount = neighbour === repository.repository ? undefined : neighbour;
  const send = (blob: Descriptor) => registry.pushBlob(repository, blob, () => streamOf(registry, from, blob), mount);
  log.info(`Copying to ${formatReference(repository)}.`);
  await inStage(log, 'Copy', async (step) => {
    let [done, bytes] = [0, 0];
    await inParallel(blobs, parallelBlobs, async (blob) => {
      counts[await send(blob)] += 1;
      done += 1;
      bytes += blob.size;
      step(`${done} of ${blobs.length} blobs, ${Math.ceil(bytes / 1_000_000)} MB`);
    });
  });
  const sendAgain = () => inParallel(blobs, parallelBlobs, async (blob) => void (await send(blob)));
  for (const manifest of manifests)
    await unlessLost({ clock, log }, () => copyManifest(registry, repository, manifest), sendAgain);
  return counts;
}

/** The bytes from where they are, asked for when they are sent, and compared with their digest on the way. */
function streamOf(registry: Registry, from: Reference, blob: Descriptor): Readable {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield* await registry.blob(from, blob);
  };
  return Readable.from(bytes(), { objectMode: false });
}

async function copyManifest(
  registry: Registry,
  repository: Reference,
  { descriptor, bytes }: FetchedManifest,
): Promise<void> {
  const reference = { ...repository, digest: descriptor.digest };
  if ((await registry.resolve(reference)) !== undefined) return;
  const reported = await registry.pushManifest(reference, bytes, descriptor.mediaType);
  if (reported !== descriptor.digest) throw pushedDigestDiffers(reference, reported, descriptor.digest);
}
