import { createHash } from 'node:crypto';

/** Git's name for the bytes of a file: SHA-1 (40 digits), or SHA-256 in newer repositories. */
export function gitBlobId(bytes: Buffer, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
