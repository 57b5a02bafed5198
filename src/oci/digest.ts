import { createHash, type Hash } from 'node:crypto';
import * as z from 'zod';

declare const brand: unique symbol;

/** `sha256:` and 64 lower-case hexadecimal digits. The only algorithm that we take: others could not be compared. */
export type Digest = string & { readonly [brand]: 'Digest' };

const form = /^sha256:[0-9a-f]{64}$/;

/** Whether a text is a digest in the form of the OCI image specification (descriptor.md, "Digests"). */
export function isDigest(text: string): text is Digest {
  return form.test(text);
}

/** The zod border for digests. */
export const digestSchema = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), {
  error: 'must be sha256: and 64 lower-case hexadecimal digits',
});

/** The digest of bytes in memory. */
export function digestOf(bytes: string | Uint8Array): Digest {
  return digestFrom(createHash('sha256').update(bytes));
}

/** Ends a running SHA-256 and gives its digest. */
export function digestFrom(hash: Hash): Digest {
  return `sha256:${hash.digest('hex')}` as Digest;
}

/** The 64 hexadecimal digits, as blobs are named in a layout. */
export function encoded(digest: Digest): string {
  return digest.slice('sha256:'.length);
}
