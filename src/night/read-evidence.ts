import type { ConfigFacts } from '../evidence/sbom/config-facts.js';
import { isSignedByOneOf, type TrustedSigners } from '../evidence/verify/read-claim.js';
import { type ScanDemands, type ScanFault, worthOfScans } from '../evidence/verify/scan-claim.js';
import { type PlatformEvidence, platformEvidence, staleness } from '../evidence/verify/stand-in.js';
import { Cancelled, GateError } from '../host/errors.js';
import { childrenOf, type FetchedManifest } from '../image/remote.js';
import { type Descriptor, isIndexType, platformName, platformOf } from '../oci/descriptor.js';
import { mayBeAttestation } from '../oci/layout/attestation.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import { requireFewPlatforms } from '../oci/layout/layout-fault.js';
import { formatReference, imageWords, type Reference } from '../oci/reference.js';
import { readClaims, runnableManifests } from '../release/attached.js';
import type { ReferrersReader } from '../release/referrers-reader.js';
import type { PlatformSbom } from '../scan/match-sboms.js';
import type { AttachedManifests } from './listing/attached-manifests.js';
import type { NightImage } from './listing/list-images.js';

interface EvidencePorts {
  readonly registry: Pick<AttachedManifests, 'manifest' | 'blob' | 'kept'>;
  readonly referrers: Pick<ReferrersReader, 'list'>;
}

/** The SBOMs of all platforms. */
interface ImageSboms {
  readonly all: readonly PlatformSbom[];
  readonly manifests: ImageManifests;
  /** What the config of the first platform says. */
  readonly config: ConfigFacts;
}

/** What is attached to an image that helps to judge it again. */
export interface ImageEvidence {
  readonly platforms: readonly PlatformEvidence[];
  /** Whether all platforms have come through the gate: only then claims are renewed, as nobody has vouched for the others. */
  readonly isProven: boolean;
  /** Whether somebody's signatures count by the policy: else nobody knows who has proven what. */
  readonly isAskable: boolean;
  /** Whose signatures count for it. */
  readonly signers: TrustedSigners;
  /** The first end of the proofs by their scans. */
  readonly validUntil?: string;
  /** Why `verify` refuses them all the same. */
  readonly refused: readonly ScanFault[];
  /** What is matched instead of the layers; absent: there is none for some platform, and `why`. */
  readonly sboms?: ImageSboms;
  readonly why?: string;
}

/** Reads what hangs on the platforms of an image: two or three answers each. @throws ToolError of the registry, `attachments-too-many`, `platforms-too-many`; Cancelled. */
export async function readImageEvidence(
  ports: EvidencePorts,
  { digest, manifest, names: [place] }: NightImage,
  signers: TrustedSigners,
  by: { readonly trivy: string | undefined; readonly now: Date; readonly demands: ScanDemands },
): Promise<ImageEvidence> {
  if (place === undefined) throw new Error('defect: an image without a name');
  const reference = { registry: place.registry, repository: place.repository, digest };
  const entries = await fewRunnable(ports.registry, reference, manifest);
  const platforms: PlatformEvidence[] = [];
  for (const entry of entries) platforms.push(await evidenceOf(ports, reference, entry, signers));
  const scans = platforms.flatMap(({ scan }) => scan ?? []);
  const { ends, refused } = worthOfScans(scans, by.demands, by.now);
  const known = {
    platforms,
    signers,
    isAskable: signers.keys.length > 0 || signers.identities !== undefined,
    isProven: platforms.length > 0 && scans.length === platforms.length,
    refused,
    ...(ends === undefined ? {} : { validUntil: new Date(ends).toISOString() }),
  };
  const sboms = usable(platforms, by);
  if (typeof sboms === 'string') return { ...known, why: sboms };
  const config = platforms[0]?.standIn?.config ?? {};
  return { ...known, sboms: { all: sboms, manifests: manifestsOf(manifest.descriptor, entries, sboms), config } };
}

/** Counted before each is asked for, and again when it is known which are attestations: those are kept, as the provenance of the build is in them. */
async function fewRunnable(registry: EvidencePorts['registry'], reference: Reference, manifest: FetchedManifest) {
  const claimed = childrenOf(manifest).filter((entry) => !mayBeAttestation(entry));
  requireFewPlatforms(imageWords(reference), claimed);
  const entries = await runnableManifests({ manifest: (one) => registry.kept(one) }, reference, manifest);
  requireFewPlatforms(imageWords(reference), entries);
  return entries;
}

async function evidenceOf(
  ports: EvidencePorts,
  { registry, repository }: Reference,
  { digest, platform }: Descriptor,
  signers: TrustedSigners,
): Promise<PlatformEvidence> {
  const isOurs = (bundle: Parameters<typeof isSignedByOneOf>[1]) => isSignedByOneOf(signers, bundle);
  const attached = await readClaims(ports, { registry, repository, digest }, ['scan', 'sbom'], isOurs);
  return platformEvidence(attached, platform === undefined ? undefined : platformName(platform), signers);
}

/** The SBOMs of all platforms, or why one of them does not do. */
function usable(platforms: readonly PlatformEvidence[], { trivy, now }: Parameters<typeof readImageEvidence>[3]) {
  const sboms: PlatformSbom[] = [];
  for (const { platform, standIn, why } of platforms) {
    if (standIn === undefined) return `${platform}: ${why ?? 'nothing is known'}`;
    const stale = staleness(standIn, trivy, now);
    if (stale !== undefined) return `${platform}: ${stale}`;
    sboms.push({ ...standIn, platform });
  }
  return sboms.length === 0 ? 'it has no platform' : sboms;
}

function manifestsOf(root: Descriptor, entries: readonly Descriptor[], sboms: readonly PlatformSbom[]): ImageManifests {
  const images = entries.flatMap((manifest, index) => {
    const sbom = sboms[index];
    if (sbom === undefined) return [];
    const platform = platformOf(sbom.platform);
    return [{ platform, manifest: { ...manifest, platform }, config: { digest: sbom.imageId } }];
  });
  return { root, images, blobs: isIndexType(root.mediaType) ? [root, ...entries] : [root] };
}

/** Repositories of one image that are asked for its proof. */
const maxPlaces = 100;

/** An image with the names of the place first where its evidence was read. */
interface PlacedEvidence {
  readonly image: NightImage;
  readonly evidence: ImageEvidence;
}

/**
 * The evidence of the first repository in which a proof counts now, else in which there is one, else of the first that answers. Whoever may push to some other repository may put the same bytes
 * there, without a proof, with too many, or with an old one that was signed for them: that must neither hide the proof nor keep the image from being judged.
 * @throws what `read` throws, where it does for every repository; Cancelled.
 */
export async function provenPlace(
  image: NightImage,
  read: (image: NightImage) => Promise<ImageEvidence>,
  now: Date,
): Promise<PlacedEvidence> {
  const places = Map.groupBy(image.names, ({ registry, repository }) => formatReference({ registry, repository }));
  let best: PlacedEvidence | undefined;
  let failure: unknown = new Error('defect: an image without a name');
  for (const own of [...places.values()].slice(0, maxPlaces)) {
    const here = { ...image, names: [...own, ...image.names.filter((name) => !own.includes(name))] };
    try {
      const evidence = await read(here);
      if (counts(evidence, now)) return { image: here, evidence };
      if (best === undefined || (evidence.isProven && !best.evidence.isProven)) best = { image: here, evidence };
    } catch (error) {
      if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
      failure = error;
    }
  }
  if (best === undefined) throw failure;
  return best;
}

function counts({ isProven, refused, validUntil }: ImageEvidence, now: Date): boolean {
  return isProven && refused.length === 0 && (validUntil === undefined || Date.parse(validUntil) > now.getTime());
}
