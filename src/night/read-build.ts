import type { ConfigFacts } from '../evidence/sbom/config-facts.js';
import { Cancelled, GateError } from '../host/errors.js';
import { type BuildFacts, buildAge } from '../inventory/build-facts.js';
import { provenanceTime, provenanceType } from '../inventory/build-provenance.js';
import { usualStaleAfter } from '../inventory/stale.js';
import { isIndexType } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { isAttestation, mayBeAttestation } from '../oci/layout/attestation.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import { readIndex, readManifest } from '../oci/layout/layout-documents.js';
import type { Registry } from '../oci/registry/registry.js';
import type { NightImage } from './listing/list-images.js';

type BuildRegistry = Pick<Registry, 'blob' | 'manifest'>;

/** Bytes of a provenance that is read; real ones have a few thousand. */
const maxDocument = 4 * 1024 * 1024;
/** The annotation by which BuildKit names what a statement is about. */
const predicateType = 'in-toto.io/predicate-type';

/** An image that was judged. */
interface DatedImage {
  readonly manifests: Pick<ImageManifests, 'images'>;
  /** Of its first platform. */
  readonly config: ConfigFacts;
}

/**
 * How old an image is, as its registry and the config of its first platform say. Where that is old or unknown, the provenance that BuildKit has attached is asked for: two requests.
 * What can't be read is not known, and an image of unknown age is reported.
 * @param limit the time, and the age from which an image is stale. @throws Cancelled; a defect.
 */
export async function readBuild(
  registry: BuildRegistry,
  image: NightImage,
  { manifests: { images }, config }: DatedImage,
  { now, staleAfter = usualStaleAfter }: { readonly now: Date; readonly staleAfter?: number | undefined },
): Promise<BuildFacts> {
  const platforms = images.map(({ manifest }) => manifest.digest);
  const isIndex = isIndexType(image.manifest.descriptor.mediaType);
  const said = { ...timesOf(image), ...(isIndex ? { platforms } : {}) };
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
