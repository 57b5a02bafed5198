import type { Readable } from 'node:stream';
import type { Descriptor } from '../descriptor.js';
import type { Digest } from '../digest.js';
import type { Reference } from '../reference.js';

/** A blob of which only the digest is known. */
export interface SmallBlob {
  readonly digest: Digest;
  /** Bytes; more are an error. */
  readonly atMost: number;
}

/**
 * An OCI distribution client (distribution-spec 1.1). Each call names repository and tag or digest by a `Reference`; credentials, tokens,
 * retries and Retry-After are its own matter. `createRegistry` makes one. Every method throws ToolError with a code
 * (`registry-unreachable`, `registry-unauthorized`, `registry-denied`, `registry-rate-limited`, `registry-broken`, `tag-immutable`, …).
 */
export interface Registry {
  /** The descriptor behind a digest, or else a tag, or `undefined` when the registry says 404. */
  resolve(reference: Reference): Promise<Descriptor | undefined>;
  /** A manifest's or index's bytes, compared with the reference's digest where it has one. */
  manifest(reference: Reference): Promise<{ readonly descriptor: Descriptor; readonly bytes: Buffer }>;
  /** A blob's bytes; the stream fails at its end when size or SHA-256 differ from the descriptor. */
  blob(reference: Reference, descriptor: Descriptor | SmallBlob): Promise<Readable>;
  /**
   * Whether the repository has a blob, asked with the credentials that will send it, and `pushBlob` does not ask again for a minute; or with those that `pull` it. Nothing is sent.
   */
  hasBlob(reference: Reference, descriptor: Descriptor, to?: 'push' | 'pull'): Promise<boolean>;
  /** Sends a blob that the repository lacks; `from` names a repository of the same registry to mount it from. */
  pushBlob(
    reference: Reference,
    descriptor: Descriptor,
    open: () => Readable,
    from?: string,
  ): Promise<'present' | 'mounted' | 'uploaded'>;
  /** Puts a manifest under the reference's tag, or without one under its own digest, and gives the digest that the registry reports (or ours where it reports none). */
  pushManifest(reference: Reference, bytes: Uint8Array, mediaType: string): Promise<Digest>;
}

/** `no-api`: the registry knows no such path. `not-found`: what it says may be of the repository or the manifest, so that it may have the API when they are there. */
export type Unlisted = 'no-api' | 'not-found';

/** What hangs on a manifest by its `subject` (distribution-spec 1.1, "Listing referrers"), as far as the registry itself knows it. Throws as `Registry`. */
interface ReferrersApi {
  /** Those of the reference's digest, or why there are none: then they are listed under a tag. */
  referrers(reference: Reference): Promise<readonly Descriptor[] | Unlisted>;
  /** Deletes the manifest of the reference's digest. `refused`: this registry, or this account, deletes none. */
  deleteManifest(reference: Reference): Promise<'deleted' | 'absent' | 'refused'>;
}

export type AttachingRegistry = Registry & ReferrersApi;
