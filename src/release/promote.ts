import { countingClaims, type ManifestClaims } from '../evidence/verify/counting-claims.js';
import type { Attached, AttachedImage, Demands } from '../evidence/verify/demands.js';
import { judgeEvidence } from '../evidence/verify/judge-evidence.js';
import type { IsOurs } from '../evidence/verify/own-claims.js';
import { isSignedByOneOf } from '../evidence/verify/read-claim.js';
import type { Clock, Log } from '../host/ports.js';
import { inStage } from '../host/stage.js';
import type { Descriptor } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { formatReference, type Reference } from '../oci/reference.js';
import { Referrers } from '../oci/registry/referrers.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import type { PromotedCopy, Promotion, RefusedPromotion } from '../report/promotion-text.js';
import { readAttached } from './attached.js';
import { attachmentsOf, copyEvidence } from './copy-evidence.js';
import { copyImage, type RemoteImage, readImage } from './copy-image.js';
import { type Destination, destinationsOf, taggedReferences } from './destination.js';
import { type ManifestEvidence, readEvidence } from './evidence-content.js';
import { compareRemote } from './push.js';
import { moveTags } from './tags.js';

/** A name, and what the policy asks of images of that name. */
interface NamedDemands {
  readonly reference: Reference;
  readonly demands: Demands;
}

/** What is to be copied, and to where. */
interface PromotionRequest {
  readonly source: NamedDemands & { readonly reference: Reference & { readonly digest: Digest } };
  /** By tag. */
  readonly destinations: readonly NamedDemands[];
}

interface PromotePorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'now' | 'sleep' | 'elapsed'>;
  readonly log: Pick<Log, 'info' | 'warning' | 'stage'>;
}

/**
 * Copies an image with its evidence. Before anything is written, what the source has must satisfy the rules for the source and for every destination. Every repository
 * gets blobs and manifests by digest, then what counts by the rules for its own names, which is read back there and judged again; only when all of them are accepted the
 * tags move.
 * @throws ToolError of a registry, `evidence-incomplete`, `attachment-not-listed`, `attachments-too-many`, what `readImage` and `moveTags` throw; Cancelled (no tag is
 * moved after it).
 */
export async function promote(ports: PromotePorts, { source, destinations }: PromotionRequest): Promise<Promotion> {
  const { registry, clock } = ports;
  ports.log.info(`Promoting ${formatReference(source.reference)}.`);
  const [from, referrers, listed] = [source.reference, new Referrers(ports), new Set<Digest>()];
  const attached = await inStage(ports.log, 'Verify', () =>
    readAttached({ registry, referrers: noting(referrers, listed) }, from, {
      scope: 'all',
      isOurs: ours([source, ...destinations]),
    }),
  );
  const refused = firstRefused([source, ...destinations], from, attached, clock.now());
  if (refused !== undefined) return { ...refused, side: 'source' };
  const evidence = await readEvidence(registry, from, countingFor(destinations, attached, clock.now()));
  const content: Content = { digest: from.digest, attached, image: await readImage(registry, from), evidence };
  const places = destinationsOf(destinations.map(({ reference }) => reference));
  const copies: PromotedCopy[] = [];
  for (const place of places) {
    const copied = await copyTo({ ...ports, referrers }, content, place, destinations.filter(isIn(place)));
    if ('kind' in copied) return copied;
    copies.push(copied);
  }
  const [tagged, carried] = [taggedReferences(places), digestsOf(evidence)];
  const { root, from: repository } = content.image;
  await moveTags(ports, tagged, root.descriptor, root.bytes);
  await compareRemote(registry, tagged, from.digest);
  return {
    kind: 'promoted',
    source: formatReference(repository),
    digest: from.digest,
    tags: tagged.map(formatReference),
    copies,
    notCopied: [...listed].filter((one) => !carried.has(one)).length,
  };
}

interface Content {
  readonly digest: Digest;
  /** All that hangs on it at the source. */
  readonly attached: AttachedImage;
  readonly image: RemoteImage;
  /** What counts for one of the destinations. */
  readonly evidence: readonly ManifestEvidence[];
}

type CopyingPorts = PromotePorts & { readonly referrers: Referrers };

/** One repository with all but its tags. @param sides those of its names that are to be tagged. */
async function copyTo(
  ports: CopyingPorts,
  { digest, attached, image, evidence }: Content,
  place: Destination,
  sides: readonly NamedDemands[],
): Promise<PromotedCopy | RefusedPromotion> {
  const { registry, referrers, clock } = ports;
  const reference = { ...place.repository, digest };
  const judged = async (beside?: AttachedImage): Promise<RefusedPromotion | undefined> => {
    const reading = { scope: 'all', isOurs: ours(sides), trusting: 'blob' } as const;
    const there = await readAttached({ registry, referrers }, reference, reading);
    const refused = firstRefused(sides, reference, beside === undefined ? there : joined(there, beside), clock.now());
    return refused === undefined ? undefined : { ...refused, side: 'destination' };
  };
  const blobs = await copyImage(ports, image, place);
  // Before claims there are withdrawn: a newer scan may say no.
  const withBoth = await judged(attached);
  if (withBoth !== undefined) return withBoth;
  const counting = carriedBy(evidence, countingFor(sides, attached, clock.now()));
  const copied = await copyEvidence(ports, counting, place.repository, {
    isOurs: ours(sides),
    names: sides.map((side) => ours([side])),
  });
  const refused = await judged();
  return refused ?? { repository: formatReference(place.repository), blobs, evidence: copied };
}

/** What counts by the rules for one of the names, each claim once: they may name different signers. */
function countingFor(sides: readonly NamedDemands[], attached: AttachedImage, now: Date): readonly ManifestClaims[] {
  const [first = [], ...others] = sides.map(({ demands }) => countingClaims(attached, demands, now));
  return first.map((one, at) => {
    const claims = [one, ...others.flatMap((other) => other[at] ?? [])].flatMap((counting) => counting.claims);
    return { ...one, claims: [...new Map(claims.map((claim) => [claim.manifest, claim])).values()] };
  });
}

/** The part of the evidence that these claims are. */
function carriedBy(
  evidence: readonly ManifestEvidence[],
  claims: readonly ManifestClaims[],
): readonly ManifestEvidence[] {
  const wanted = new Set(claims.flatMap((one) => one.claims.map(({ manifest }) => manifest)));
  return evidence.map((one) => ({ ...one, claims: one.claims.filter(({ claim }) => wanted.has(claim.manifest)) }));
}

/** What hangs on an image in two places. */
function joined(one: AttachedImage, other: AttachedImage): AttachedImage {
  const beside = new Map([other.subject, ...other.platforms].map(({ digest, attachments }) => [digest, attachments]));
  const both = ({ attachments, ...named }: Attached): Attached => {
    const all = [...attachments, ...(beside.get(named.digest) ?? [])];
    return { ...named, attachments: [...new Map(all.map((attachment) => [attachment.manifest, attachment])).values()] };
  };
  return { subject: both(one.subject), platforms: one.platforms.map(both) };
}

/** The first of the names whose rules refuse what is attached. */
function firstRefused(
  sides: readonly NamedDemands[],
  at: Reference,
  attached: AttachedImage,
  now: Date,
): Omit<RefusedPromotion, 'side'> | undefined {
  for (const { reference, demands } of sides) {
    const verdict = judgeEvidence(attached, demands, now);
    if (verdict.verdict === 'refused')
      return { kind: 'refused', rulesOf: formatReference(reference), image: { name: formatReference(at), verdict } };
  }
  return undefined;
}

/** Claims by all who count for one of the names there are replaced by newer ones. */
function ours(sides: readonly NamedDemands[]): IsOurs {
  return (bundle) => sides.some(({ demands }) => isSignedByOneOf(demands, bundle));
}

function isIn({ repository }: Destination): (side: NamedDemands) => boolean {
  return ({ reference }) =>
    reference.registry === repository.registry && reference.repository === repository.repository;
}

function digestsOf(evidence: readonly ManifestEvidence[]): ReadonlySet<Digest> {
  return new Set(evidence.flatMap(attachmentsOf).map(({ descriptor }) => descriptor.digest));
}

/** The same lists, of which all digests are noted: what is no claim is not read, and is counted. */
function noting(referrers: Referrers, noted: Set<Digest>): Pick<Referrers, 'list'> {
  return {
    list: async (subject: Reference): Promise<readonly Descriptor[]> => {
      const listed = await referrers.list(subject);
      for (const { digest } of listed) noted.add(digest);
      return listed;
    },
  };
}
