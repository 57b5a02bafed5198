import { Cancelled, GateError } from '../host/errors.js';
import { type BuildFacts, buildAge } from '../inventory/build-facts.js';
import { provenanceTime, provenanceType } from '../inventory/build-provenance.js';
import { usualStaleAfter } from '../inventory/stale.js';
import { isIndexType } from '../oci/descriptor.js';
import { type Digest, isDigest } from '../oci/digest.js';
import { isAttestation, mayBeAttestation } from '../oci/layout/attestation.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import { type ImageConfig, readImageConfig, readIndex, readManifest } from '../oci/layout/layout-documents.js';
import type { Registry } from '../oci/registry/registry.js';
import { instantOf } from '../record/values.js';
import type { NightImage } from './listing/list-images.js';

type BuildRegistry = Pick<Registry, 'blob' | 'manifest'>;

const maxName = 1024;
/** Bytes of an image config, or a provenance, that is read; real ones have a few thousand. */
const maxDocument = 4 * 1024 * 1024;
/** What buildah writes, and builders that are told to (image-spec, annotations.md). */
const [baseName, baseDigest] = ['org.opencontainers.image.base.name', 'org.opencontainers.image.base.digest'];
/** The annotation by which BuildKit names what a statement is about. */
const predicateType = 'in-toto.io/predicate-type';

/**
 * How old an image is, as its registry and the config of its first platform say: one small request. Where that is old or unknown, the provenance that BuildKit has attached is asked, too: two more.
 * What can't be read is not known, and an image of unknown age is reported.
 * @param limit the time, and the age from which an image is stale. @throws Cancelled; a defect.
 */
export async function readBuild(
  registry: BuildRegistry,
  image: NightImage,
  { images }: Pick<ImageManifests, 'images'>,
  { now, staleAfter = usualStaleAfter }: { readonly now: Date; readonly staleAfter?: number | undefined },
): Promise<BuildFacts> {
  const platforms = images.map(({ manifest }) => manifest.digest);
  const isIndex = isIndexType(image.manifest.descriptor.mediaType);
  const said = { ...timesOf(image), ...(isIndex ? { platforms } : {}) };
  const config = await unlessUnread(async () => factsOf(await firstConfig(registry, image, images)));
  const known = { ...said, ...config };
  const age = buildAge(known, now);
  if (age.kind === 'built' && now.getTime() - age.at < staleAfter) return known;
  const builtAt = await unlessUnread(() => firstProvenance(registry, image, platforms[0]));
  return builtAt === undefined ? known : { ...known, builtAt };
}

function timesOf({ pushedAt, pulledAt }: NightImage): Pick<BuildFacts, 'pushedAt' | 'pulledAt'> {
  return {
    ...(pushedAt === undefined ? {} : { pushedAt: new Date(pushedAt).toISOString() }),
    ...(pulledAt === undefined ? {} : { pulledAt: new Date(pulledAt).toISOString() }),
  };
}

async function unlessUnread<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GateError && !(error instanceof Cancelled)) return undefined;
    throw error;
  }
}

async function firstConfig(
  registry: BuildRegistry,
  image: NightImage,
  [first]: ImageManifests['images'],
): Promise<ImageConfig | undefined> {
  if (first === undefined) return undefined;
  const { digest } = first.config;
  return readImageConfig(await documentOf(registry, image, digest), digest);
}

/** When the build of a platform has ended, by the provenance that its index has for it. */
async function firstProvenance(
  registry: BuildRegistry,
  image: NightImage,
  platform: Digest | undefined,
): Promise<string | undefined> {
  const { descriptor, bytes } = image.manifest;
  const [place] = image.names;
  if (platform === undefined || place === undefined || !isIndexType(descriptor.mediaType)) return undefined;
  const { manifests } = readIndex(bytes, descriptor.digest, descriptor.mediaType);
  const entry = manifests.find(
    (one) => mayBeAttestation(one) && Object.values(one.annotations ?? {}).includes(platform),
  );
  if (entry === undefined) return undefined;
  const { registry: host, repository } = place;
  const read = await registry.manifest({ registry: host, repository, digest: entry.digest });
  const attestation = readManifest(read.bytes, entry.digest, entry.mediaType);
  if (!isAttestation(entry, attestation, manifests)) return undefined;
  const statement = attestation.layers.find((layer) => layer.annotations?.[predicateType]?.startsWith(provenanceType));
  if (statement === undefined) return undefined;
  return provenanceTime((await documentOf(registry, image, statement.digest)).toString('utf8'), platform);
}

async function documentOf(registry: BuildRegistry, { names: [place] }: NightImage, digest: Digest): Promise<Buffer> {
  if (place === undefined) throw new Error('defect: an image without a name');
  const pieces: Buffer[] = [];
  const blob = { digest, atMost: maxDocument };
  for await (const piece of await registry.blob({ registry: place.registry, repository: place.repository }, blob))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

function factsOf(config: ImageConfig | undefined): BuildFacts {
  const created = instantOf(Date.parse(config?.created ?? ''));
  const { [baseName]: name = '', [baseDigest]: digest = '' } = config?.config?.Labels ?? {};
  const base = { name, ...(isDigest(digest) ? { digest } : {}) };
  return {
    ...(created === undefined ? {} : { created }),
    ...(name === '' || name.length > maxName ? {} : { base }),
  };
}
