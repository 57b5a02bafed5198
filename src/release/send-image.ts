import type { Readable } from 'node:stream';
import { ToolError } from '../host/errors.js';
import type { Clock, Log } from '../host/ports.js';
import { inStage } from '../host/stage.js';
import type { Descriptor } from '../oci/descriptor.js';
import { inParallel } from '../oci/in-parallel.js';
import type { Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import { pushedDigestDiffers } from './push-errors.js';

/** Blobs, without manifests. */
export interface BlobCounts {
  readonly uploaded: number;
  readonly mounted: number;
  /** Those that a repository already had. */
  readonly present: number;
}

interface SendPorts {
  readonly registry: Pick<Registry, 'resolve' | 'pushBlob' | 'pushManifest'>;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Pick<Log, 'info' | 'stage'>;
}

/** An image, and one repository that gets it. */
interface Sending {
  /** Without tag and digest. */
  readonly repository: Reference;
  /** A repository of the same registry whose blobs can be mounted. */
  readonly mountFrom?: string | undefined;
  readonly blobs: readonly Descriptor[];
  readonly openBlob: (blob: Descriptor) => Readable;
  /** Children before the indexes that name them. */
  readonly manifests: readonly SentManifest[];
}

interface SentManifest {
  readonly descriptor: Descriptor;
  readonly read: () => Promise<Uint8Array> | Uint8Array;
}

/** Blobs that are on their way at the same time. */
const parallelBlobs = 4;
/** Milliseconds until whoever sends the same blob at the same time has ended. */
const wait = 700;

/**
 * Brings an image into a repository, by digest and without a tag: the blobs that it lacks, then the manifests that it lacks. `title` is that of the stage.
 * @param stop ends it before the next blob or manifest.
 * @throws ToolError of the registry, `pushed-digest-differs`; what `openBlob` and `read` throw; Cancelled.
 */
export async function sendImage(
  ports: SendPorts,
  title: 'Push' | 'Copy',
  image: Sending,
  stop?: AbortSignal,
): Promise<BlobCounts> {
  const { registry, log } = ports;
  const { repository, mountFrom, blobs, manifests, openBlob } = image;
  const counts = { uploaded: 0, mounted: 0, present: 0 };
  const send = async (blob: Descriptor) => {
    stop?.throwIfAborted();
    return await registry.pushBlob(repository, blob, () => openBlob(blob), mountFrom);
  };
  await inStage(log, title, async (step) => {
    let [done, bytes] = [0, 0];
    await inParallel(blobs, parallelBlobs, async (blob) => {
      counts[await send(blob)] += 1;
      done += 1;
      bytes += blob.size;
      step(`${done} of ${blobs.length} blobs, ${Math.ceil(bytes / 1_000_000)} MB`);
    });
  });
  const sendAgain = () => inParallel(blobs, parallelBlobs, send);
  for (const manifest of manifests) {
    stop?.throwIfAborted();
    await unlessLost(ports, () => putManifest(registry, repository, manifest), sendAgain);
  }
  return counts;
}

async function putManifest(
  registry: SendPorts['registry'],
  repository: Reference,
  { descriptor, read }: SentManifest,
): Promise<void> {
  const reference = { ...repository, digest: descriptor.digest };
  if ((await registry.resolve(reference)) !== undefined) return;
  const reported = await registry.pushManifest(reference, await read(), descriptor.mediaType);
  if (reported !== descriptor.digest) throw pushedDigestDiffers(reference, reported, descriptor.digest);
}

/**
 * Puts a manifest. Where the registry says that it lacks a blob of it, though all were there, the blobs are sent once more: docker-registry 2.8 loses one that two send at
 * the same time.
 * @throws what `put` throws the second time; what `sendAgain` throws.
 */
async function unlessLost(
  { clock, log }: Pick<SendPorts, 'clock' | 'log'>,
  put: () => Promise<void>,
  sendAgain: () => Promise<unknown>,
): Promise<void> {
  try {
    return await put();
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== 'blob-unknown') throw error;
    log.info(`${error.message} Sending what it has lost again.`);
  }
  await clock.sleep(wait);
  await sendAgain();
  await put();
}
