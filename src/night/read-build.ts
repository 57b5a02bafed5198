import type { ConfigFacts } from '../evidence/sbom/config-facts.js';
import { Cancelled, GateError } from '../host/errors.js';
import { readProvenance } from '../image/provenance.js';
import { type BuildFacts, buildAge } from '../inventory/build-facts.js';
import { provenanceTime } from '../inventory/build-provenance.js';
import { usualStaleAfter } from '../inventory/stale.js';
import { isIndexType } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import type { Registry } from '../oci/registry/registry.js';
import type { NightImage } from './listing/list-images.js';

type BuildRegistry = Pick<Registry, 'blob' | 'manifest'>;

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
  { manifest, names: [place] }: NightImage,
  platform: Digest | undefined,
): Promise<string | undefined> {
  if (platform === undefined || place === undefined) return undefined;
  const text = await readProvenance(registry, place, manifest, platform);
  return text === undefined ? undefined : provenanceTime(text, platform);
}
