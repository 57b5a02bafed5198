import { ToolError } from '../host/errors.js';
import { type Descriptor, isIndexType, platformName, usualPlatform } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { readImageConfig, readIndex, readManifest } from '../oci/layout/layout-documents.js';
import type { Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';

/** Bytes of an image config that is read; real ones have a few thousand. */
const maxConfig = 4 * 1024 * 1024;

/** One platform of an image in a registry, by digests alone. */
interface LayeredPlatform {
  /** As it was asked for. */
  readonly platform: string;
  readonly manifest: Descriptor;
  readonly config: { readonly digest: Digest };
  /** DiffIDs of its layers, in their order. */
  readonly diffIds: readonly Digest[];
}

/** An image in a registry with those of some platforms that it has. */
export interface LayeredImage {
  readonly root: Descriptor;
  readonly platforms: readonly LayeredPlatform[];
}

/**
 * The DiffIDs of an image's layers in their order for each of the platforms that it has, as its registry says now: two or three small requests, no layer.
 * @throws ToolError of the registry, `manifest-invalid`; Cancelled.
 */
export async function baseLayers(
  registry: Pick<Registry, 'manifest' | 'blob'>,
  reference: Reference,
  platforms: readonly string[],
): Promise<ReadonlyMap<string, readonly Digest[]>> {
  return layersByPlatform(await layeredImage(registry, reference, platforms));
}

/** The DiffIDs of each platform. */
export function layersByPlatform({ platforms }: LayeredImage): ReadonlyMap<string, readonly Digest[]> {
  return new Map(platforms.map(({ platform, diffIds }) => [platform, diffIds]));
}

/** The same with the digests by which it is known. @throws as `baseLayers`. */
export async function layeredImage(
  registry: Pick<Registry, 'manifest' | 'blob'>,
  reference: Reference,
  platforms: readonly string[],
): Promise<LayeredImage> {
  const { descriptor: root, bytes } = await registry.manifest(reference);
  const { mediaType, digest } = root;
  const found: LayeredPlatform[] = [];
  if (!isIndexType(mediaType)) {
    const config = await configOf(registry, reference, bytes, digest, mediaType);
    for (const platform of platforms)
      if (usualPlatform(platform) === usualPlatform(platformName(config.image)))
        found.push({ platform, manifest: root, ...layersIn(config) });
    return { root, platforms: found };
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
    found.push({ platform, manifest: child, ...layersIn(config) });
  }
  return { root, platforms: found };
}

/** What the config of an image says, with its digest. */
interface ReadConfig {
  readonly digest: Digest;
  readonly image: ReturnType<typeof readImageConfig>;
}

function layersIn({ digest, image: { rootfs } }: ReadConfig): Pick<LayeredPlatform, 'config' | 'diffIds'> {
  return { config: { digest }, diffIds: rootfs.diff_ids ?? [] };
}

async function configOf(
  registry: Pick<Registry, 'blob'>,
  { registry: host, repository }: Reference,
  manifest: Uint8Array,
  digest: Digest,
  mediaType: string,
): Promise<ReadConfig> {
  const { config } = readManifest(manifest, digest, mediaType);
  if (config.size > maxConfig) throw tooLarge(config.digest);
  const pieces: Buffer[] = [];
  for await (const piece of await registry.blob({ registry: host, repository }, config)) pieces.push(piece);
  return { digest: config.digest, image: readImageConfig(Buffer.concat(pieces), config.digest) };
}

function tooLarge(digest: Digest): ToolError {
  return new ToolError({
    code: 'manifest-invalid',
    message: `The image config ${digest} is larger than ${maxConfig} bytes.`,
    fix: 'Name another base image.',
  });
}
