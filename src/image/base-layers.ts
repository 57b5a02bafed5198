import { ToolError } from '../host/errors.js';
import { isIndexType, platformName, usualPlatform } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { readImageConfig, readIndex, readManifest } from '../oci/layout/layout-documents.js';
import type { Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';

/** Bytes of an image config that is read; real ones have a few thousand. */
const maxConfig = 4 * 1024 * 1024;

/**
 * The DiffIDs of an image's layers in their order for each of the platforms that it has, as its registry says now: two or three small requests, no layer.
 * @throws ToolError of the registry, `manifest-invalid`; Cancelled.
 */
export async function baseLayers(
  registry: Pick<Registry, 'manifest' | 'blob'>,
  reference: Reference,
  platforms: readonly string[],
): Promise<ReadonlyMap<string, readonly Digest[]>> {
  const { descriptor, bytes } = await registry.manifest(reference);
  const { mediaType, digest } = descriptor;
  const found = new Map<string, readonly Digest[]>();
  if (!isIndexType(mediaType)) {
    const config = await configOf(registry, reference, bytes, digest, mediaType);
    for (const platform of platforms)
      if (usualPlatform(platform) === usualPlatform(platformName(config))) found.set(platform, diffIds(config));
    return found;
  }
  const { manifests } = readIndex(bytes, digest, mediaType);
  for (const platform of platforms) {
    const child = manifests.find(
      (one) => one.platform !== undefined && usualPlatform(platformName(one.platform)) === usualPlatform(platform),
    );
    if (child === undefined || isIndexType(child.mediaType)) continue;
    const { registry: host, repository } = reference;
    const manifest = await registry.manifest({ registry: host, repository, digest: child.digest });
    const config = await configOf(registry, reference, manifest.bytes, child.digest, child.mediaType);
    found.set(platform, diffIds(config));
  }
  return found;
}

type Config = ReturnType<typeof readImageConfig>;

function diffIds({ rootfs }: Config): readonly Digest[] {
  return rootfs.diff_ids ?? [];
}

async function configOf(
  registry: Pick<Registry, 'blob'>,
  { registry: host, repository }: Reference,
  manifest: Uint8Array,
  digest: Digest,
  mediaType: string,
): Promise<Config> {
  const { config } = readManifest(manifest, digest, mediaType);
  if (config.size > maxConfig) throw tooLarge(config.digest);
  const pieces: Buffer[] = [];
  for await (const piece of await registry.blob({ registry: host, repository }, config)) pieces.push(piece);
  return readImageConfig(Buffer.concat(pieces), config.digest);
}

function tooLarge(digest: Digest): ToolError {
  return new ToolError({
    code: 'manifest-invalid',
    message: `The image config ${digest} is larger than ${maxConfig} bytes.`,
    fix: 'Name another base image.',
  });
}
