import { Readable } from 'node:stream';
import type { Clock, Log } from '../host/ports.js';
import { blobsOf, childrenOf, collectManifests, type FetchedManifest } from '../image/remote.js';
import type { Descriptor } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { refuseForeign } from '../oci/layout/image-manifest.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import type { Destination } from './destination.js';
import { type BlobCounts, sendImage } from './send-image.js';

/** An image as its registry has it: every manifest and the names of its blobs. */
export interface RemoteImage {
  /** Where it is, without tag and digest. */
  readonly from: Reference;
  readonly root: FetchedManifest;
  /** Children before the indexes that name them, the root last. */
  readonly manifests: readonly FetchedManifest[];
  readonly blobs: readonly Descriptor[];
}

interface CopyPorts {
  readonly registry: Registry;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Pick<Log, 'info' | 'stage'>;
}

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
  ports: CopyPorts,
  { from, blobs, manifests }: RemoteImage,
  { repository, mountFrom }: Destination,
): Promise<BlobCounts> {
  const neighbour = from.registry === repository.registry ? from.repository : mountFrom;
  ports.log.info(`Copying to ${formatReference(repository)}.`);
  return await sendImage(ports, 'Copy', {
    repository,
    mountFrom: neighbour === repository.repository ? undefined : neighbour,
    blobs,
    openBlob: (blob) => streamOf(ports.registry, from, blob),
    manifests: manifests.map(({ descriptor, bytes }) => ({ descriptor, read: () => bytes })),
  });
}

/** The bytes from where they are, asked for when they are sent, and compared with their digest on the way. */
function streamOf(registry: Registry, from: Reference, blob: Descriptor): Readable {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield* await registry.blob(from, blob);
  };
  return Readable.from(bytes(), { objectMode: false });
}
