import { Readable } from 'node:stream';
import { ToolError } from '../../host/errors.js';
import type { Clock } from '../../host/ports.js';
import type { AttachmentManifest } from '../attachment.js';
import { type Descriptor, mediaTypes } from '../descriptor.js';
import type { Digest } from '../digest.js';
import { inParallel } from '../in-parallel.js';
import { formatReference, placeName, type Reference } from '../reference.js';
import { changeFallback, isSameList, type ListChange, readFallback, stillThere } from './fallback-index.js';
import type { AttachingRegistry } from './registry.js';

interface ReferrersPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'sleep' | 'elapsed'>;
  /** In [0, 1); default `Math.random`. */
  readonly random?: () => number;
}

/** Milliseconds before a list under a tag is read again, at least and at most. */
interface Wait {
  readonly least: number;
  readonly most: number;
}

/**
 * Another writer that has read the list before we wrote it writes it without our entries after that: a moment later, as long as reading and writing take. After the
 * first wait it has, if reading and writing took us a quarter of that. Once others are seen to write we wait as long as it takes 50 of them at the same time: with
 * 200 to 700 ms none of those lost an entry, with shorter waits up to a third did.
 */
const firstWait: Wait = { least: 50, most: 200 };
const nextWait: Wait = { least: 200, most: 700 };
const longestWait = 5_000;
const looks = 12;
const parallelSends = 4;
/** Times that an attachment is sent at most. */
const sends = 5;

/** A list under a tag as we have written it, and the milliseconds that reading and writing it took. */
interface Written {
  readonly list: readonly Descriptor[];
  readonly took: number;
}

/**
 * What is attached to manifests, in registries with the referrers API and without: then the list is an index under a tag. Whether the API is there is asked, not
 * taken from an `OCI-Subject` header: GHCR sends that one and has no API.
 */
export class Referrers {
  readonly #registry: AttachingRegistry;
  readonly #clock: Pick<Clock, 'sleep' | 'elapsed'>;
  readonly #random: () => number;
  readonly #withoutApi = new Set<string>();
  readonly #blobs = new Map<string, Promise<void>>();
  /** Attachments that are to be listed: with the API each is sent again that is not. */
  readonly #known = new Map<Digest, AttachmentManifest>();
  /** The last change of each list under a tag: within one process one waits for the other. */
  readonly #changes = new Map<string, Promise<void>>();
  /** Lists under a tag that we have written and not seen since. */
  readonly #written = new Map<string, Written>();

  constructor({ registry, clock, random = Math.random }: ReferrersPorts) {
    this.#registry = registry;
    this.#clock = clock;
    this.#random = random;
  }

  /** All that hangs on the reference's digest, of anybody. @throws ToolError; Cancelled. */
  async list(subject: Reference): Promise<readonly Descriptor[]> {
    const listed = this.#hasApi(subject) ? await this.#registry.referrers(subject) : 'no-api';
    if (typeof listed !== 'string') return listed;
    this.#withoutApi.add(placeName(subject));
    return await readFallback(this.#registry, subject);
  }

  /**
   * Whether the registry surely has no API, so that what is attached to a manifest may go there before it. Asked anew each time: until the repository is there, the
   * answer may be that of a path which nobody knows yet. @throws ToolError; Cancelled.
   */
  async isWithoutApi(subject: Reference): Promise<boolean> {
    const isWithout = (await this.#registry.referrers(subject)) === 'no-api';
    this.#withoutApi[isWithout ? 'add' : 'delete'](placeName(subject));
    return isWithout;
  }

  /** Sends the files of attachments, which may go before the manifest that they will hang on. @throws ToolError; Cancelled. */
  async sendBlobs(subject: Reference, manifests: readonly AttachmentManifest[]): Promise<void> {
    // Each once: all have the same empty config, and who waits for it keeps others from being sent.
    const blobs = new Map(manifests.flatMap((one) => one.blobs.map((blob) => [blob.descriptor.digest, blob] as const)));
    await inParallel([...blobs.values()], parallelSends, (blob) => this.#sendBlob(subject, blob));
  }

  /** Sends the attachments of one manifest; it has those that are `present`, listed or not. The API lists them with that, else `settle` does. @throws ToolError; Cancelled. */
  async send(
    subject: Reference,
    manifests: readonly AttachmentManifest[],
    present: readonly AttachmentManifest[] = [],
  ): Promise<void> {
    for (const one of present) this.#known.set(one.descriptor.digest, one);
    await this.sendBlobs(subject, manifests);
    // With the API one after another: a registry may keep its own list as carelessly as others keep the one under the tag (olareg 0.1.2 loses entries).
    for (const manifest of manifests) await this.#send(subject, manifest);
  }

  /**
   * Changes what is listed until `todo` finds nothing left to do. A list under a tag is changed in one step, read again after a random wait until no other writer has
   * changed it meanwhile, and only then is deleted what was taken off it: what another writer has undone is done again. With the API nothing goes before all that is added is seen on the list. What is added was sent before.
   * @param todo what is missing and what is too much on the list as it is now.
   * @param first the list, where the caller has just read it.
   * @returns what was to go and is still listed: the registry does not delete it, whatever it has answered, or somebody else puts it back.
   * @throws ToolError `attachment-not-listed` where something is always missing; what `todo` and the registry throw; Cancelled.
   */
  async settle(
    subject: Reference,
    todo: (listed: readonly Descriptor[]) => Promise<ListChange>,
    first?: readonly Descriptor[],
  ): Promise<ReadonlySet<Digest>> {
    const [asked, kept] = [new Set<Digest>(), new Set<Digest>()];
    let wait = firstWait;
    for (let look = 1; look <= looks; look += 1) {
      const written = await this.#pause(subject, wait);
      const listed = (look === 1 ? first : undefined) ?? (await this.list(subject));
      const { add, drop: unwanted } = await todo(listed);
      const isDue = (digest: Digest) => !this.#hasApi(subject) || (add.length === 0 && !asked.has(digest));
      const drop = new Set([...unwanted].filter(isDue));
      const isQuiet = written === undefined || isSameList(listed, written.list);
      if (add.length === 0 && ((drop.size === 0 && isQuiet) || look === looks)) {
        this.#written.delete(formatReference(subject));
        const isListed = (digest: Digest) => listed.some((one) => one.digest === digest);
        if (!this.#hasApi(subject)) await this.#deleteAll(subject, new Set([...asked].filter((one) => !isListed(one))));
        return new Set([...kept, ...drop, ...(await this.#notGone(subject, unwanted))]);
      }
      if (!isQuiet || (look > 1 && add.length > 0)) wait = nextWait;
      for (const digest of drop) asked.add(digest);
      await this.#apply(subject, { add, drop }, kept);
    }
    throw notListed(subject, `it was not on its list ${looks} times, though it was put there`);
  }

  async #apply(subject: Reference, change: ListChange, kept: Set<Digest>): Promise<void> {
    if (!this.#hasApi(subject)) return await this.#change(subject, change);
    // What the registry has lost from its own list comes back on it with the manifest.
    const lost = change.add.flatMap(({ digest }) => this.#known.get(digest) ?? []);
    for (const manifest of lost) await this.#send(subject, manifest);
    for (const digest of await this.#deleteAll(subject, change.drop)) kept.add(digest);
    // What the registry has lost it may lose again while others attach.
    if (change.add.length > 0) await this.#clock.sleep(this.#within(nextWait));
  }

  /** Waits where we have written the list since we saw it last, and gives what we wrote. */
  async #pause(subject: Reference, { least, most }: Wait): Promise<Written | undefined> {
    const key = formatReference(subject);
    const written = this.#written.get(key);
    if (written === undefined) return undefined;
    const { took } = written;
    const own = { least: Math.max(least, 4 * took), most: Math.max(most, 8 * took) };
    await this.#clock.sleep(Math.min(this.#within(own), longestWait));
    return this.#written.get(key);
  }

  #within({ least, most }: Wait): number {
    return Math.round(least + this.#random() * (most - least));
  }

  /** Gives those that are refused. Whatever is wrong with deleting, the new claims stand: what is kept is reported, not thrown. */
  async #deleteAll({ registry, repository }: Reference, digests: ReadonlySet<Digest>): Promise<ReadonlySet<Digest>> {
    const answers = await inParallel([...digests], parallelSends, async (digest) => {
      const answer = await this.#registry.deleteManifest({ registry, repository, digest }).catch(asRefused);
      return answer === 'refused' ? [digest] : [];
    });
    return new Set(answers.flat());
  }

  /** Of what is listed and was to go: a registry may have a list from before, or answer that it deletes and do that days later (Quay), or never. What is not known counts as there. */
  async #notGone(subject: Reference, listed: ReadonlySet<Digest>): Promise<readonly Digest[]> {
    const all = [...listed].map((digest) => ({ digest }));
    const there = await stillThere(this.#registry, subject, all).catch((error: unknown) => {
      if (error instanceof ToolError) return all;
      throw error;
    });
    return there.map(({ digest }) => digest);
  }

  /** Once: docker-registry 2.8 loses a blob that is sent twice at the same time, and the empty config is that of every attachment. */
  #sendBlob(subject: Reference, { descriptor, bytes }: AttachmentManifest['blobs'][number]): Promise<void> {
    const key = `${placeName(subject)}@${descriptor.digest}`;
    const open = () => Readable.from([bytes], { objectMode: false });
    const sent = this.#blobs.get(key) ?? this.#registry.pushBlob(subject, descriptor, open).then(() => undefined);
    this.#blobs.set(key, sent);
    return sent;
  }

  /** docker-registry 2.8 loses a blob that two send at the same time, and all send the same empty config: then it is sent again. */
  async #send(subject: Reference, manifest: AttachmentManifest): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#put(subject, manifest);
      } catch (error) {
        if (tries === sends || !(error instanceof ToolError) || error.code !== 'blob-unknown') throw error;
      }
      await this.#clock.sleep(this.#within(nextWait));
      this.#blobs.clear();
      for (const blob of manifest.blobs) await this.#sendBlob(subject, blob);
    }
  }

  async #put(subject: Reference, manifest: AttachmentManifest): Promise<void> {
    const { bytes, descriptor } = manifest;
    const reference = { registry: subject.registry, repository: subject.repository, digest: descriptor.digest };
    const reported = await this.#registry.pushManifest(reference, bytes, mediaTypes.ociManifest);
    if (reported !== descriptor.digest) throw notListed(subject, `the registry calls it ${reported}`);
    this.#known.set(descriptor.digest, manifest);
  }

  /** Until it is known, a registry is taken to have it. */
  #hasApi(subject: Reference): boolean {
    return !this.#withoutApi.has(placeName(subject));
  }

  async #change(subject: Reference, change: ListChange): Promise<void> {
    const key = formatReference(subject);
    const before = this.#changes.get(key) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(() => this.#changeList(key, subject, change));
    this.#changes.set(key, own);
    await own;
  }

  async #changeList(key: string, subject: Reference, change: ListChange): Promise<void> {
    const began = this.#clock.elapsed();
    const list = await changeFallback(this.#registry, subject, change);
    this.#written.set(key, { list, took: this.#clock.elapsed() - began });
  }
}

function asRefused(error: unknown): 'refused' {
  if (error instanceof ToolError) return 'refused';
  throw error;
}

function notListed(subject: Reference, why: string): ToolError {
  return new ToolError({
    code: 'attachment-not-listed',
    message: `What was attached to ${formatReference(subject)} can't be found there: ${why}.`,
    fix: 'Run it again. If it stays, look for other jobs that attach to the same image at the same time, or at the registry.',
  });
}
