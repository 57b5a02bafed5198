import { ToolError } from '../host/errors.js';
import type { Log } from '../host/ports.js';
import { byteSteps, inStage } from '../host/stage.js';
import {
  type Descriptor,
  isIndexType,
  isManifestType,
  mediaTypes,
  platformName,
  usualPlatform,
} from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { mayBeAttestation } from '../oci/layout/attestation.js';
import { blobPath, type ImageLayout } from '../oci/layout/image-layout.js';
import { layerCompression } from '../oci/layout/layer-content.js';
import { readIndex, readManifest } from '../oci/layout/layout-documents.js';
import { requireFewPlatforms } from '../oci/layout/layout-fault.js';
import { createLayout, type LayoutWriter, type WrittenBlobs } from '../oci/layout/layout-writer.js';
import type { SharedLayers } from '../oci/layout/shared-layers.js';
import { formatReference, imageWords, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';

export interface PullPorts {
  readonly registry: Registry;
  readonly files: Parameters<typeof createLayout>[0];
  readonly log: Pick<Log, 'info' | 'stage'>;
  /** Layers that other images of this run have, too; absent: each image has its own. */
  readonly shared?: SharedLayers;
}

/** Blobs that are on their way at the same time. */
const parallelBlobs = 4;
/** Manifests of one image: platforms and their attestations. */
const maxManifests = 500;
/** An index of indexes of indexes is nobody's image. */
const maxDepth = 4;

/**
 * Pulls an image with all its platforms and attestations into a new OCI layout in `directory`. A tag is asked for once; from then on everything is
 * asked for by digest and compared. What the layout holds is still foreign: `verifyLayout` has to see it before anything else does. Gives what was hashed on the way.
 * @param first is asked for the manifest behind the reference.
 * @throws ToolError `manifest-unknown`, `image-too-large`, `platforms-too-many`, `manifest-invalid`, `image-type-unknown`, `blob-mismatch`, or one of the registry; Cancelled.
 */
export async function pullImage(
  ports: PullPorts,
  reference: Reference,
  directory: string,
  first: Pick<Registry, 'manifest'> = ports.registry,
): Promise<WrittenBlobs> {
  const { registry, files, log } = ports;
  const top = await first.manifest(reference);
  log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);
  const layout = await createLayout(files, directory);
  const manifests = await collectManifests(registry, reference, top, () => true);
  requireFewPlatforms(imageWords(reference), [...manifests.values()].filter(mayRunAlone));
  for (const { bytes, descriptor } of manifests.values()) await layout.putBytes(bytes, descriptor.mediaType);
  await pullBlobs(ports, layout, { ...reference, digest: top.descriptor.digest }, blobsOf([...manifests.values()]));
  await layout.finish(top.descriptor);
  return layout.written;
}

function mayRunAlone({ descriptor }: FetchedManifest): boolean {
  return !isIndexType(descriptor.mediaType) && !mayBeAttestation(descriptor);
}

/**
 * Pulls from an image only what is to be compared with another one: its images for that one's platforms, under an index of our own, and of their layers
 * those that the other one lacks. Gives the digest behind the reference. Foreign as with `pullImage`.
 * @throws as `pullImage`; ToolError `image-platform` where there is none of these platforms.
 */
export async function pullLike(
  ports: PullPorts,
  reference: Reference,
  like: ImageLayout,
  directory: string,
): Promise<Digest> {
  const { registry, files, log } = ports;
  const top = await registry.manifest(reference);
  log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);
  const wanted = new Set(like.images.map(({ platform }) => usualPlatform(platformName(platform))));
  const isWanted = ({ mediaType, platform }: Descriptor) =>
    platform === undefined || isIndexType(mediaType) || wanted.has(usualPlatform(platformName(platform)));
  const found = [...(await collectManifests(registry, reference, top, isWanted)).values()];
  const images = found.filter(({ descriptor }) => !isIndexType(descriptor.mediaType));
  if (images.length === 0) throw noPlatform(reference, [...wanted]);
  const layout = await createLayout(files, directory);
  for (const { bytes, descriptor } of images) await layout.putBytes(bytes, descriptor.mediaType);
  const missing = await adoptBlobs(layout, like, blobsOf(images));
  await pullBlobs(ports, layout, reference, missing);
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: images.map(({ descriptor }) => descriptor),
  };
  await layout.finish(await layout.putBytes(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex));
  return top.descriptor.digest;
}

/** Takes over what another verified layout of this run has. Gives the rest. */
async function adoptBlobs(
  layout: LayoutWriter,
  { directory, blobs: present }: ImageLayout,
  blobs: readonly Descriptor[],
): Promise<readonly Descriptor[]> {
  const sizes = new Map(present.map(({ digest, size }) => [digest, size]));
  const [there, missing] = [true, false].map((is) =>
    blobs.filter(({ digest, size }) => (sizes.get(digest) === size) === is),
  );
  for (const blob of there ?? []) await layout.adopt(blobPath(directory, blob.digest), blob);
  return missing ?? [];
}

/** A manifest's bytes and what they are. */
export interface FetchedManifest {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
}

/** The manifest, and the wanted ones of those that it names as an index, by digest. @throws ToolError as `pullImage`; Cancelled. */
export async function collectManifests(
  registry: Pick<Registry, 'manifest'>,
  reference: Reference,
  top: FetchedManifest,
  isWanted: (child: Descriptor) => boolean,
): Promise<Map<Digest, FetchedManifest>> {
  const found = new Map([[top.descriptor.digest, top]]);
  let level: readonly FetchedManifest[] = [top];
  for (let depth = 1; level.length > 0; depth += 1) {
    const named = level.flatMap(childrenOf).filter((child) => !found.has(child.digest) && isWanted(child));
    const children = new Map(named.map((child) => [child.digest, child]));
    if (depth > maxDepth && children.size > 0)
      throw tooLarge(reference, `indexes are nested more than ${maxDepth} deep`);
    if (found.size + children.size > maxManifests)
      throw tooLarge(reference, `it has more than ${maxManifests} manifests`);
    level = await fetchAll(registry, reference, [...children.values()]);
    for (const manifest of level) found.set(manifest.descriptor.digest, manifest);
  }
  return found;
}

async function fetchAll(
  registry: Pick<Registry, 'manifest'>,
  reference: Reference,
  children: readonly Descriptor[],
): Promise<readonly FetchedManifest[]> {
  return inParallel(children, parallelBlobs, async (child) => {
    const { bytes } = await registry.manifest({ ...bare(reference), digest: child.digest });
    // The index says what it is; the header of the answer is nobody's promise.
    return { descriptor: child, bytes };
  });
}

/** What an index names; nothing of what is no index. */
export function childrenOf({ descriptor, bytes }: FetchedManifest): readonly Descriptor[] {
  const { mediaType, digest } = descriptor;
  return isIndexType(mediaType) ? readIndex(bytes, digest, mediaType).manifests : [];
}

/** Every config and layer once. @throws ToolError `image-type-unknown` for what is neither an image nor an index. */
export function blobsOf(manifests: readonly FetchedManifest[]): readonly Descriptor[] {
  const blobs = new Map<Digest, Descriptor>();
  for (const { descriptor, bytes } of manifests) {
    if (isIndexType(descriptor.mediaType)) continue;
    if (!isManifestType(descriptor.mediaType)) throw unknownType(descriptor);
    const { config, layers } = readManifest(bytes, descriptor.digest, descriptor.mediaType);
    for (const blob of [config, ...layers]) blobs.set(blob.digest, blob);
  }
  return [...blobs.values()];
}

async function pullBlobs(
  { registry, log, shared }: Pick<PullPorts, 'registry' | 'log' | 'shared'>,
  layout: LayoutWriter,
  reference: Reference,
  blobs: readonly Descriptor[],
): Promise<void> {
  const { digest } = reference;
  const total = blobs.reduce((sum, { size }) => sum + size, 0);
  await inStage(log, 'Pull', async (step) => {
    const passed = byteSteps(step, total);
    let bytes = 0;
    await inParallel(blobs, parallelBlobs, async (blob) => {
      const pull = async (into: LayoutWriter) =>
        into.putStream(await registry.blob(bare(reference), blob), blob.mediaType, blob);
      const isThere = () => registry.hasBlob(bare(reference), blob, 'pull');
      if (shared === undefined || digest === undefined || layerCompression(blob) === undefined) await pull(layout);
      else await shared.put(digest, layout, blob, { registry: reference.registry, pull, isThere });
      bytes += blob.size;
      passed(bytes);
    });
  });
}

function bare({ registry, repository }: Reference): Reference {
  return { registry, repository };
}

function tooLarge(reference: Reference, what: string): ToolError {
  return new ToolError({
    code: 'image-too-large',
    message: `${formatReference(reference)} can't be pulled: ${what}.`,
    fix: 'Name the manifest of one platform by its digest.',
  });
}

function noPlatform(reference: Reference, platforms: readonly string[]): ToolError {
  return new ToolError({
    code: 'image-platform',
    message: `${formatReference(reference)} has no image for ${platforms.join(', ')}.`,
    fix: 'Name an image that was built for the same platforms.',
  });
}

function unknownType({ digest, mediaType }: Descriptor): ToolError {
  return new ToolError({
    code: 'image-type-unknown',
    message: `${digest} is ${JSON.stringify(mediaType)}, neither an OCI nor a Docker schema 2 image.`,
    fix: 'Build and push the image again with a current Docker; schema 1 images and other artifacts can not be scanned.',
  });
}
