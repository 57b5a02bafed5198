import { bothOrNone } from '../host/both-or-none.js';
import type { Clock, Files, Log } from '../host/ports.js';
import { type Descriptor, isIndexType, isManifestType } from '../oci/descriptor.js';
import { type Digest, digestOf } from '../oci/digest.js';
import { blobPath, type ImageLayout } from '../oci/layout/image-layout.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { AttachingRegistry, Registry } from '../oci/registry/registry.js';
import type { PushPermit } from '../policy/decision.js';
import { isIssued } from '../policy/judge.js';
import type { Proof, attest as prove } from './attest/attest.js';
import { type Destination, destinationsOf, taggedReferences } from './destination.js';
import { layoutChanged, pushedDigestDiffers } from './push-errors.js';
import { type BlobCounts, sendImage } from './send-image.js';
import { moveTags } from './tags.js';

/** What a push did. */
interface PushedImage {
  /** What every tag now points to: the digest that was scanned. */
  readonly digest: Digest;
  /** Whole references with tags, in the order of the permit; empty where only digests were asked for. */
  readonly tags: readonly string[];
  /** Over all repositories. */
  readonly blobs: BlobCounts;
  /** References of the claims that were attached; empty where none were asked for. */
  readonly claims: readonly string[];
}

export interface PushPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'now' | 'sleep' | 'elapsed'>;
  readonly files: Pick<Files, 'readBytes' | 'readStream'>;
  readonly log: Pick<Log, 'info' | 'warning' | 'stage'>;
}

const maxManifest = 8 * 1024 * 1024;

/**
 * Pushes exactly the layout that the permit is for: to every repository the blobs that it lacks, then the manifests by digest, what they are proven by, and only
 * when all of that is there the tags, one after another. The claims are made beside the image as far as `attest` can. At last every tag and digest is looked up
 * and compared with the scanned one.
 * @throws ToolError of the registry; what `attest` throws, and then no tag was moved; `tags-not-moved` or `tag-immutable` naming the tags that moved and those that did not;
 * `pushed-digest-differs`; `layout-changed`; Cancelled (no tag is moved after it). An Error when the permit is not this layout's: a defect.
 */
export async function push(
  ports: PushPorts,
  layout: ImageLayout,
  permit: PushPermit,
  proof?: Proof,
): Promise<PushedImage> {
  checkPermit(layout, permit);
  const destinations = destinationsOf(permit.destinations);
  const repositories = destinations.map(({ repository }) => repository);
  const [blobs, claims = []] = await bothOrNone(
    (stop) => pushContent(ports, layout, destinations, stop),
    async (stop, arrived) => proof && (await attest(ports, layout, permit, repositories, proof, { arrived, stop })),
  );
  const tagged = taggedReferences(destinations);
  if (tagged.length > 0) await moveTags(ports, tagged, layout.root, await readManifest(ports, layout, layout.root));
  await compareRemote(ports.registry, [...repositories, ...tagged], permit.root);
  ports.log.info(summary(permit.root, blobs));
  return { digest: permit.root, tags: tagged.map(formatReference), blobs, claims };
}

/** Loaded only by a run that signs. */
async function attest(...all: Parameters<typeof prove>): ReturnType<typeof prove> {
  return (await import('./attest/attest.js')).attest(...all);
}

/** Promise 2: the permit binds the digests. What fails here is our own mistake, never the user's. */
function checkPermit(layout: ImageLayout, permit: PushPermit): void {
  const granted = new Set(permit.manifests);
  const manifests = layout.blobs.filter(isManifest);
  const same = manifests.length === granted.size && manifests.every(({ digest }) => granted.has(digest));
  if (permit.root !== layout.root.digest || !same) {
    throw new Error(`defect: the permit is for ${permit.root}, not for the layout with ${layout.root.digest}`);
  }
  if (!isIssued(permit)) throw new Error('defect: the permit was not made by judge in this run');
}

async function pushContent(
  ports: PushPorts,
  layout: ImageLayout,
  destinations: readonly Destination[],
  stop: AbortSignal,
): Promise<BlobCounts> {
  const image = {
    blobs: layout.blobs.filter((blob) => !isManifest(blob)),
    openBlob: ({ digest }: Descriptor) => ports.files.readStream(blobPath(layout.directory, digest)),
    // In the layout's order children come before the manifests that name them.
    manifests: layout.blobs
      .filter(isManifest)
      .map((descriptor) => ({ descriptor, read: () => readManifest(ports, layout, descriptor) })),
  };
  const sum = { uploaded: 0, mounted: 0, present: 0 };
  for (const { repository, mountFrom } of destinations) {
    ports.log.info(`Pushing to ${formatReference(repository)}.`);
    const counts = await sendImage(ports, 'Push', { ...image, repository, mountFrom }, stop);
    sum.uploaded += counts.uploaded;
    sum.mounted += counts.mounted;
    sum.present += counts.present;
  }
  return sum;
}

/** The bytes once more compared with their digest: the file may have changed since it was verified. */
async function readManifest({ files }: PushPorts, layout: ImageLayout, { digest }: Descriptor): Promise<Buffer> {
  const path = blobPath(layout.directory, digest);
  const bytes = await files.readBytes(path, maxManifest);
  if (bytes === undefined || digestOf(bytes) !== digest) throw layoutChanged(path);
  return bytes;
}

/** Promise 1: what the registry now has is what was scanned. */
export async function compareRemote(
  registry: Registry,
  references: readonly Reference[],
  scanned: Digest,
): Promise<void> {
  for (const reference of references) {
    const asked = reference.tag === undefined ? { ...reference, digest: scanned } : reference;
    const remote = await registry.resolve(asked);
    if (remote?.digest !== scanned) throw pushedDigestDiffers(asked, remote?.digest, scanned);
  }
}

function isManifest({ mediaType }: Descriptor): boolean {
  return isManifestType(mediaType) || isIndexType(mediaType);
}

function summary(digest: Digest, { uploaded, mounted, present }: BlobCounts): string {
  return `Pushed ${digest}: ${uploaded} blobs uploaded, ${mounted} mounted, ${present} were there.`;
}
