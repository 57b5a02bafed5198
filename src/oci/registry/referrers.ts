import { Readable } from 'node:stream';
import { ToolError } from '../../host/errors.js';
import type { Clock } from '../../host/ports.js';
import type { AttachmentManifest } from '../attachment.js';
import { type Descriptor, mediaTypes } from '../descriptor.js';
import type { Digest } from '../digest.js';
import { inParallel } from '../in-parallel.js';
import { formatReference, type Reference } from '../reference.js';
import { changeFallback, type ListChange, readFallback } from './fallback-index.js';
import type { AttachingRegistry } from './registry.js';

interface ReferrersPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'sleep'>;
  /** In [0, 1); default `Math.random`. */
  readonly random?: () => number;
}

/**
 * Milliseconds before a list is read again, at least and at most: the first time, and after a loss, which says that others write, too. Of 50 writers at the same
 * time none lost an entry with the second wait, and with shorter ones up to a third did.
 */
const firstWait = { least: 50, most: 200 } as const;
const nextWait = { least: 200, most: 700 } as const;
const looks = 8;
const parallelSends = 4;

/**
 * What is attached to manifests, in registries with the referrers API and without: then the list is an index under a tag. Whether the API is there is asked, not
 * taken from an `OCI-Subject` header: GHCR sends that one and has no API.
 */
export class Referrers {
  readonly #registry: AttachingRegistry;
  readonly #clock: Pick<Clock, 'sleep'>;
  readonly #random: () => number;
  readonly #withoutApi = new Set<string>();
  readonly #blobs = new Map<string, Promise<void>>();
  readonly #sent = new Map<Digest, AttachmentManifest>();
  /** The last change of each list under a tag: within one process one waits for the other. */
  readonly #changes = new Map<string, Promise<void>>();

  constructor({ registry, clock, random = Math.random }: ReferrersPorts) {
    this.#registry = registry;
    this.#clock = clock;
    this.#random = random;
  }

  /** All that hangs on the reference's digest, of anybody. @throws ToolError; Cancelled. */
  async list(subject: Reference): Promise<readonly Descriptor[]> {
    const place = `${subject.registry}/${subject.repository}`;
    const listed = this.#withoutApi.has(place) ? undefined : await this.#registry.referrers(subject);
    if (listed !== undefined) return listed;
    this.#withoutApi.add(place);
    return await readFallback(this.#registry, subject);
  }

  /** Sends the attachments of one manifest, and lists them where the registry doesn't itself. `confirm` then proves that they are listed. @throws ToolError; Cancelled. */
  async attach(subject: Reference, manifests: readonly AttachmentManifest[]): Promise<void> {
    const blobs = new Map(manifests.flatMap((one) => one.blobs.map((blob) => [blob.descriptor.digest, blob] as const)));
    await inParallel([...blobs.values()], parallelSends, (blob) => this.#sendBlob(subject, blob));
    // One after another: a registry may keep its own list as carelessly as others keep the one under the tag (olareg 0.1.2 loses entries).
    for (const manifest of manifests) await this.#send(subject, manifest);
    await this.#change(subject, { add: manifests.map(({ descriptor }) => descriptor), drop: new Set() });
  }

  /**
   * Reads the list again after a random wait until it has what was added, and nothing of what was dropped; what another writer has undone is done again.
   * @throws ToolError `attachment-not-listed` when it stays so; what the registry throws; Cancelled.
   */
  async confirm(subject: Reference, change: ListChange): Promise<void> {
    for (let look = 0; look < looks; look += 1) {
      const { least, most } = look === 0 ? firstWait : nextWait;
      await this.#clock.sleep(Math.round(least + this.#random() * (most - least)));
      const listed = new Set((await this.list(subject)).map(({ digest }) => digest));
      const isThere = change.add.every(({ digest }) => listed.has(digest));
      // What a registry with the API does not delete stays on its list.
      const isGone = this.#hasApi(subject) || ![...change.drop].some((digest) => listed.has(digest));
      if (isThere && isGone) return;
      for (const { digest } of change.add) if (!listed.has(digest)) await this.#sendAgain(subject, digest);
      await this.#change(subject, change);
    }
    throw notListed(subject, `it was not on the list of the registry ${looks} times, though it was put there`);
  }

  /**
   * Takes attachments off the list while those that stand for them stay on it, and only then deletes them. Gives those that the registry keeps and goes on to list.
   * @throws ToolError as `confirm`; Cancelled.
   */
  async replace(subject: Reference, change: ListChange): Promise<ReadonlySet<Digest>> {
    const kept = new Set<Digest>();
    if (change.drop.size === 0) return kept;
    await this.#change(subject, change);
    if (!this.#hasApi(subject)) await this.confirm(subject, change);
    const { registry, repository } = subject;
    await inParallel([...change.drop], parallelSends, async (digest) => {
      const outcome = await this.#delete({ registry, repository, digest });
      if (outcome === 'refused' && this.#hasApi(subject)) kept.add(digest);
    });
    return kept;
  }

  /** Once: docker-registry 2.8 loses a blob that is sent twice at the same time, and the empty config is that of every attachment. */
  #sendBlob(subject: Reference, { descriptor, bytes }: AttachmentManifest['blobs'][number]): Promise<void> {
    const key = `${subject.registry}/${subject.repository}@${descriptor.digest}`;
    const open = () => Readable.from([bytes], { objectMode: false });
    const sent = this.#blobs.get(key) ?? this.#registry.pushBlob(subject, descriptor, open).then(() => undefined);
    this.#blobs.set(key, sent);
    return sent;
  }

  async #send(subject: Reference, manifest: AttachmentManifest): Promise<void> {
    const { bytes, descriptor } = manifest;
    const reference = { registry: subject.registry, repository: subject.repository, digest: descriptor.digest };
    const reported = await this.#registry.pushManifest(reference, bytes, mediaTypes.ociManifest);
    if (reported !== descriptor.digest) throw notListed(subject, `the registry calls it ${reported}`);
    this.#sent.set(descriptor.digest, manifest);
  }

  /** What a registry with the API has lost from its own list comes back on it with the manifest. */
  async #sendAgain(subject: Reference, digest: Digest): Promise<void> {
    const manifest = this.#hasApi(subject) ? this.#sent.get(digest) : undefined;
    if (manifest !== undefined) await this.#send(subject, manifest);
  }

  /** Whatever is wrong with deleting, the new claims stand: what is kept is reported, not thrown. */
  async #delete(reference: Reference): Promise<'deleted' | 'absent' | 'refused'> {
    try {
      return await this.#registry.deleteManifest(reference);
    } catch (error) {
      if (error instanceof ToolError) return 'refused';
      throw error;
    }
  }

  #hasApi({ registry, repository }: Reference): boolean {
    return !this.#withoutApi.has(`${registry}/${repository}`);
  }

  async #change(subject: Reference, change: ListChange): Promise<void> {
    await this.#askForApi(subject);
    if (this.#hasApi(subject)) return;
    const key = formatReference(subject);
    const before = this.#changes.get(key) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(() => changeFallback(this.#registry, subject, change));
    this.#changes.set(key, own);
    await own;
  }

  async #askForApi(subject: Reference): Promise<void> {
    if (this.#hasApi(subject)) await this.list(subject);
  }
}

function notListed(subject: Reference, why: string): ToolError {
  return new ToolError({
    code: 'attachment-not-listed',
    message: `What was attached to ${formatReference(subject)} can't be found there: ${why}.`,
    fix: 'Run it again. If it stays, look for other jobs that attach to the same image at the same time, or at the registry.',
  });
}
