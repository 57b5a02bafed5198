import { Cancelled, GateError } from '../host/errors.js';
import type { BuildFacts } from '../inventory/build-facts.js';
import { isIndexType } from '../oci/descriptor.js';
import { isDigest } from '../oci/digest.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import { type ImageConfig, readImageConfig } from '../oci/layout/layout-documents.js';
import type { Registry } from '../oci/registry/registry.js';
import type { NightImage } from './list-images.js';

const maxName = 1024;
/** Bytes of an image config that is read; real ones have a few thousand. */
const maxConfig = 4 * 1024 * 1024;
/** What buildah writes, and builders that are told to (image-spec, annotations.md). */
const [baseName, baseDigest] = ['org.opencontainers.image.base.name', 'org.opencontainers.image.base.digest'];

/**
 * How old an image is, as its registry and the config of its first platform say: one small request. What can't be read is not known, and an image of unknown age is reported.
 * @throws Cancelled; a defect.
 */
export async function readBuild(
  registry: Pick<Registry, 'blob'>,
  image: NightImage,
  { images }: Pick<ImageManifests, 'images'>,
): Promise<BuildFacts> {
  const platforms = images.map(({ manifest }) => manifest.digest);
  const pushed = image.pushedAt === undefined ? {} : { pushedAt: new Date(image.pushedAt).toISOString() };
  const known = { ...pushed, ...(isIndexType(image.manifest.descriptor.mediaType) ? { platforms } : {}) };
  try {
    return { ...known, ...factsOf(await firstConfig(registry, image, images)) };
  } catch (error) {
    if (error instanceof GateError && !(error instanceof Cancelled)) return known;
    throw error;
  }
}

async function firstConfig(
  registry: Pick<Registry, 'blob'>,
  { names: [place] }: NightImage,
  [first]: ImageManifests['images'],
): Promise<ImageConfig | undefined> {
  if (place === undefined || first === undefined) return undefined;
  const { digest } = first.config;
  const pieces: Buffer[] = [];
  const blob = { digest, atMost: maxConfig };
  for await (const piece of await registry.blob({ registry: place.registry, repository: place.repository }, blob))
    pieces.push(piece);
  return readImageConfig(Buffer.concat(pieces), digest);
}

function factsOf(config: ImageConfig | undefined): BuildFacts {
  const at = Date.parse(config?.created ?? '');
  const { [baseName]: name = '', [baseDigest]: digest = '' } = config?.config?.Labels ?? {};
  const base = { name, ...(isDigest(digest) ? { digest } : {}) };
  return {
    ...(Number.isFinite(at) ? { created: new Date(at).toISOString() } : {}),
    ...(name === '' || name.length > maxName ? {} : { base }),
  };
}
