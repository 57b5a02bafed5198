import { bothOrNone } from '../host/both-or-none.js';
import type { Clock, Files, Log } from '../host/ports.js';
import { inStage } from '../host/stage.js';
import { type Descriptor, isIndexType, isManifestType } from '../oci/descriptor.js';
import { type Digest, digestOf } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { blobPath, type ImageLayout } from '../oci/layout/image-layout.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { AttachingRegistry, Registry } from '../oci/registry/registry.js';
import type { PushPermit } from '../policy/decision.js';
import { isIssued } from '../policy/judge.js';
import type { Proof, attest as prove } from './attest/attest.js';
import { type Destination, destinationsOf, taggedReferences } from './destination.js';
import { unlessLost } from './lost-blobs.js';
import { layoutChanged, pushedDigestDiffers } from './push-errors.js';
import { moveTags } from './tags.js';

/** What a push did. */
interface PushedImage {
  /** What every tag now points to: the digest that was scanned. */
  readonly digest: Digest;
  /** Whole references with tags, in the order of the permit; empty where only digests were asked for. */
  readonly tags: readonly string[];
  readonly blobs: BlobCounts;
  /** References of the claims that were attached; empty where none were asked for. */
  readonly claims: readonly string[];
}

/** Blobs over all repositories, without manifests. */
interface BlobCounts {
  readonly uploaded: number;
  readonly mounted: number;
  /** Those that a repository already had. */
  readonly present: number;
}

export interface PushPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'now' | 'sleep' | 'elapsed'>;
  readonly files: Pick<Files, 'readBytes' | 'readStream'>;
  readonly log: Pick<Log, 'info' | 'warning' | 'stage'>;
}

/** Blobs that are on their way at the same time. */
const parallelBlobs = 4;
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
  const counts = { uploaded: 0, mounted: 0, present: 0 };
  const repositories = destinations.map(({ repository }) => repository);
  const [, claims = []] = await bothOrNone(
    async (stop) => {
      for (const destination of destinations) await pushContent(ports, layout, destination, counts, stop);
    },
    async (stop, arrived) => proof && (await attest(ports, layout, permit, repositories, proof, { arrived, stop })),
  );
  const tagged = taggedReferences(destinations);
  if (tagged.length > 0) await moveTags(ports, tagged, layout.root, await readManifest(ports, layout, layout.root));
  await compareRemote(ports.registry, [...repositories, ...tagged], permit.root);
  ports.log.info(summary(permit.root, counts));
  return { digest: permit.root, tags: tagged.map(formatReference), blobs: counts, claims };
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
  { repository, mountFrom }: Destination,
  counts: Record<keyof BlobCounts, number>,
  stop: AbortSignal,
): Promise<void> {
  const { registry, files, log } = ports;
  log.info(`Pushing to ${formatReference(repository)}.`);
  const blobs = layout.blobs.filter((blob) => !isManifest(blob));
  const send = async (blob: Descriptor) => {
    stop.throwIfAborted();
    const open = () => files.readStream(blobPath(layout.directory, blob.digest));
    return await registry.pushBlob(repository, blob, open, mountFrom);
  };
  await inStage(log, 'Push', async (step) => {
    let [done, bytes] = [0, 0];
    await inParallel(blobs, parallelBlobs, async (blob) => {
      counts[await send(blob)] += 1;
      done += 1;
      bytes += blob.size;
      step(`${done} of ${blobs.length} blobs, ${Math.ceil(bytes / 1_000_000)} MB`);
    });
  });
  const sendAgain = () => inParallel(blobs, parallelBlobs, async (blob) => void (await send(blob)));
  // In the layout's order children come before the manifests that name them.
  for (const manifest of layout.blobs.filter(isManifest)) {
    stop.throwIfAborted();
    await unlessLost(ports, () => pushByDigest(ports, layout, repository, manifest), sendAgain);
  }
}

async function pushByDigest(
  ports: PushPorts,
  layout: ImageLayout,
  repository: Reference,
  manifest: Descriptor,
): Promise<void> {
  const reference = { ...repository, digest: manifest.digest };
  if ((await ports.registry.resolve(reference)) !== undefined) return;
  const bytes = await readManifest(ports, layout, manifest);
  const reported = await ports.registry.pushManifest(reference, bytes, manifest.mediaType);
  if (reported !== manifest.digest) throw pushedDigestDiffers(reference, reported, manifest.digest);
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
