import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { Clock } from '../host/ports.js';
import { type Digest, digestFrom } from '../oci/digest.js';

/** What a stream may cost at most. */
export interface Bounds {
  /** Bytes. */
  readonly max: number;
  /** Milliseconds from now on, and the clock to measure them. */
  readonly within?: { readonly clock: Clock; readonly ms: number };
  /** Makes the error that the stream fails with. */
  readonly exceeded: (what: string) => Error;
}

/** Passes bytes on unchanged, counts and hashes them, and fails past its bounds. `digest` is to be asked once, at the end. */
export function metered({ max, within, exceeded }: Bounds): {
  readonly stream: Transform;
  readonly digest: () => Digest;
} {
  const hash = createHash('sha256');
  const start = within?.clock.elapsed() ?? 0;
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      if (size > max) done(exceeded(`it is longer than ${max} bytes`));
      else if (within && within.clock.elapsed() - start > within.ms)
        done(exceeded(`it takes longer than ${within.ms / 60_000} minutes`));
      else done(null, chunk);
    },
  });
  return { stream, digest: () => digestFrom(hash) };
}
