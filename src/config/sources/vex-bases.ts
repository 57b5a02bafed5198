import { Cancelled, ConfigError, GateError } from '../../host/errors.js';
import { type LayeredImage, layeredImage, layersByPlatform } from '../../image/base-layers.js';
import { readProvenance } from '../../image/provenance.js';
import { provenanceImages } from '../../inventory/build-provenance.js';
import { isIndexType, platformName, platformOf } from '../../oci/descriptor.js';
import type { ImageManifests } from '../../oci/layout/image-layout.js';
import { formatReference, type Reference, readReference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import type { VexImage } from '../../policy/vex/vex-match.js';
import type { Finding } from '../../scan/finding.js';
import { type BaseProof, type ImageLayers, proveBase, provenNames } from '../../source/base-proof.js';
import { plainLine } from '../../text/plain-line.js';

/** What is known of a judged image before its VEX is looked for. */
export interface VexImageFacts {
  /** The repository of a registry that has it; absent: none has it yet. */
  readonly place?: Reference;
  readonly manifests: ImageManifests;
  /** The layers of its platforms; absent: they are asked for at `place`. */
  readonly layers?: readonly ImageLayers[];
  /** What may be its base beside what its provenance names. */
  readonly candidates: (images: readonly ImageLayers[]) => Promise<readonly Reference[]>;
}

/** A base with all that statements on it are held against. */
export interface ProvenBase {
  readonly reference: Reference;
  readonly image: VexImage & { readonly manifests: NonNullable<VexImage['manifests']> };
  readonly holds: (finding: Finding) => boolean;
}

interface ProvenBases {
  readonly bases: readonly ProvenBase[];
  /** What was not answered, where the base of a platform is not proven without it. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** Candidates that are asked for; each is two or three requests for each platform. */
const maxCandidates = 10;

type AskedRegistry = Pick<Registry, 'manifest' | 'blob'>;

/** A base that is asked for, as its registry has it. */
interface AskedBase {
  readonly reference: Reference;
  readonly image: LayeredImage;
}

/**
 * The bases of an image whose layers are its first ones, as their registries have them now: what names them, a Dockerfile or a provenance that nobody has signed, proves nothing. A registry that does not
 * answer is a fault where some platform's base is not proven without it.
 * @throws Cancelled; what `candidates` throws.
 */
export async function provenBases(registry: AskedRegistry, facts: VexImageFacts): Promise<ProvenBases> {
  const faults: string[] = [];
  const tried: Tried = (ask) => ask().catch((error) => void faults.push(faultOf(error)));
  const images = facts.layers ?? (await tried(() => ownLayers(registry, facts))) ?? [];
  const known = await candidatesOf(registry, facts, images, tried);
  const bases = [...known].map(([name, { image }]) => ({ name, layers: layersByPlatform(image) }));
  const proof = proveBase(images, bases, '');
  // One may stand on another, and each by itself is proven: whoever names one with more layers must not hide what hangs on the one below.
  const proven = bases.flatMap((base) => {
    const candidate = known.get(base.name);
    const platforms = [...provenNames(images, [base]).keys()];
    if (candidate === undefined || platforms.length === 0) return [];
    return [provenBase(base.name, candidate, platforms, proveBase(images, [base], ''))];
  });
  const isProven = images.length > 0 && proof.unproven.length === 0;
  return { bases: proven, faults: isProven ? [] : faults, notes: isProven ? [] : notesOf(proof, [...known.keys()]) };
}

type Tried = <T>(ask: () => Promise<T>) => Promise<T | undefined>;

function faultOf(error: unknown): string {
  if (!(error instanceof GateError) || error instanceof Cancelled || error instanceof ConfigError) throw error;
  return plainLine(error.message, 300);
}

/** What reviewed files name goes before what a build says of itself. */
async function candidatesOf(
  registry: AskedRegistry,
  facts: VexImageFacts,
  images: readonly ImageLayers[],
  tried: Tried,
): Promise<ReadonlyMap<string, AskedBase>> {
  const built = (await tried(() => builtOn(registry, facts))) ?? [];
  const named = [...(await facts.candidates(images)), ...built];
  const candidates = [...new Map(named.map((one) => [formatReference(one), one])).values()].slice(0, maxCandidates);
  const known = new Map<string, AskedBase>();
  for (const reference of candidates) {
    const platforms = images.map(({ platform }) => platform);
    const image = await tried(() => layeredImage(registry, reference, platforms));
    if (image !== undefined) known.set(formatReference(reference), { reference, image });
  }
  return known;
}

async function ownLayers(
  registry: AskedRegistry,
  { place, manifests: { root, images } }: VexImageFacts,
): Promise<readonly ImageLayers[]> {
  if (place === undefined) return [];
  const own = { registry: place.registry, repository: place.repository, digest: root.digest };
  const names = images.map(({ platform }) => platformName(platform));
  return (await layeredImage(registry, own, names)).platforms;
}

/** What the provenance of its first platform names. */
async function builtOn(
  registry: AskedRegistry,
  { place, manifests: { root, images } }: VexImageFacts,
): Promise<readonly Reference[]> {
  const platform = images[0]?.manifest.digest;
  if (place === undefined || platform === undefined || !isIndexType(root.mediaType)) return [];
  const index = await registry.manifest({
    registry: place.registry,
    repository: place.repository,
    digest: root.digest,
  });
  const text = await readProvenance(registry, place, index, platform);
  const names = text === undefined ? [] : provenanceImages(text, platform);
  return names.flatMap((name) => {
    const read = readReference(name);
    return 'reference' in read ? read.reference : [];
  });
}

function provenBase(
  name: string,
  { reference, image: { root, platforms } }: AskedBase,
  proven: readonly string[],
  { baseOf }: BaseProof,
): ProvenBase {
  const images = platforms
    .filter(({ platform }) => proven.includes(platform))
    .map(({ platform, manifest, config }) => ({ platform: platformOf(platform), manifest, config }));
  return {
    reference,
    image: { names: [name], manifests: { root, images } },
    holds: (finding) => baseOf(finding) === name,
  };
}

function notesOf({ unproven }: BaseProof, known: readonly string[]): readonly string[] {
  if (known.length === 0 || unproven.length === 0) return [];
  const on = unproven.map(({ platform }) => platform).join(', ');
  return [
    `VEX on the base image counts for nothing on ${on}: the image does not begin with the layers that ${known.join(', ')} has in its registry now`,
  ];
}
