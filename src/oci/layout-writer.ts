import type { Readable } from 'node:stream';
import type { Descriptor } from './descriptor.js';
import type { Digest } from './digest.js';

/** Fills a new OCI layout blob by blob; each is hashed while it is written. `createLayout` makes one. */
export interface LayoutWriter {
  readonly directory: string;
  putBytes(bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
  /**
   * Writes a stream as a blob under the digest that it turns out to have.
   * @throws ToolError `blob-mismatch` when `expected` is given and the bytes are others or more (nothing is left on disk).
   */
  putStream(stream: Readable, mediaType: string, expected?: { digest: Digest; size: number }): Promise<Descriptor>;
  /** Takes a finished file of the same file system as a blob without copying it (hard link). The digest must be of these bytes. */
  adopt(path: string, descriptor: Descriptor): Promise<void>;
  /** Writes `oci-layout` and `index.json` with this one descriptor. */
  finish(root: Descriptor): Promise<void>;
}
