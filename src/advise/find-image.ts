import { ToolError } from '../host/errors.js';
import type { FetchedManifest } from '../image/remote.js';
import { type Descriptor, isIndexType, isManifestType, platformName, usualPlatform } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { readIndex, readManifest } from '../oci/layout/layout-documents.js';
import { familiarReference, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';

/** Compressed bytes of one platform that are pulled to be judged: real base images have a fiftieth. */
const largest = 8 * 1024 ** 3;

/** A base image as its registry has it now. */
export interface BaseImage {
  /** Of what the reference stands for: an index or a manifest. */
  readonly digest: Digest;
  /** The manifest of the platform that is judged, by its digest. */
  readonly reference: Reference & { readonly digest: Digest };
  readonly manifest: FetchedManifest;
  /** The first of those that were asked for. */
  readonly platform: string;
  /** Config and layers of that platform, in bytes. */
  readonly compressedSize: number;
}

/**
 * What stands behind a reference, with the manifest of the first platform: one or two small requests.
 * @throws ToolError `image-platform` where it lacks one of the platforms, `image-type-unknown`, `image-too-large`, `manifest-invalid`, or one of the registry; Cancelled.
 */
export async function findImage(
  registry: Pick<Registry, 'manifest'>,
  reference: Reference,
  platforms: readonly [string, ...string[]],
): Promise<BaseImage> {
  const { registry: host, repository } = reference;
  const top = await registry.manifest(reference);
  const [platform, ...others] = platforms;
  // One image alone is for one platform.
  if (!isIndexType(top.descriptor.mediaType) && others.length > 0) throw withoutPlatform(reference, others);
  const child = childFor(reference, top, platforms);
  const at = { registry: host, repository, digest: child?.digest ?? top.descriptor.digest };
  const bytes = child === undefined ? top.bytes : (await registry.manifest(at)).bytes;
  const manifest = { descriptor: child ?? top.descriptor, bytes };
  const compressedSize = sizeOf(reference, manifest);
  return { digest: top.descriptor.digest, reference: at, manifest, platform, compressedSize };
}

/** The entry of the first platform; `undefined` where the reference stands for one image alone, whose platform its config says. */
function childFor(
  reference: Reference,
  { descriptor, bytes }: FetchedManifest,
  platforms: readonly [string, ...string[]],
): Descriptor | undefined {
  if (!isIndexType(descriptor.mediaType)) return undefined;
  const { manifests } = readIndex(bytes, descriptor.digest, descriptor.mediaType);
  const entries = platforms.map((wanted) =>
    manifests.find(
      ({ platform, mediaType }) =>
        platform !== undefined &&
        !isIndexType(mediaType) &&
        usualPlatform(platformName(platform)) === usualPlatform(wanted),
    ),
  );
  const missing = platforms.filter((_, index) => entries[index] === undefined);
  if (missing.length > 0) throw withoutPlatform(reference, missing);
  return entries[0];
}

/** An image for another platform is none for this build. @throws ToolError `image-platform`. */
export function withoutPlatform(reference: Reference, missing: readonly string[]): ToolError {
  return new ToolError({
    code: 'image-platform',
    message: `${familiarReference(reference)} has no image for ${missing.join(', ')}.`,
    fix: 'Choose a base image that is there for every platform of the build.',
  });
}

function sizeOf(reference: Reference, { descriptor, bytes }: FetchedManifest): number {
  if (!isManifestType(descriptor.mediaType)) throw unknownType(reference, descriptor.mediaType);
  const { config, layers } = readManifest(bytes, descriptor.digest, descriptor.mediaType);
  const size = [config, ...layers].reduce((sum, blob) => sum + blob.size, 0);
  if (size > largest) throw tooLarge(reference);
  return size;
}

function unknownType(reference: Reference, mediaType: string): ToolError {
  return new ToolError({
    code: 'image-type-unknown',
    message: `${familiarReference(reference)} is ${JSON.stringify(mediaType.slice(0, 100))}, no image.`,
    fix: 'Name an OCI or Docker schema 2 image.',
  });
}

function tooLarge(reference: Reference): ToolError {
  return new ToolError({
    code: 'image-too-large',
    message: `${familiarReference(reference)} has more than ${largest / 1024 ** 3} GiB, which is not pulled for advice.`,
    fix: 'Judge it by itself: image-gate scan IMAGE.',
  });
}
