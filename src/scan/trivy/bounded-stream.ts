import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { Clock } from '../../host/ports.js';
import { type Digest, digestFrom } from '../../oci/digest.js';

/** What a stream may cost at most. */
export interface Bounds {
  /** Bytes. */
  readonly max: number;
  /** Milliseconds from now on, and the clock to measure them. */
  readonly within?: { readonly clock: Clock; readonly ms: number };
  /** Hears of all bytes so far, piece by piece. */
  readonly passed?: (bytes: number) => void;
  /** Makes the error that the stream fails with. */
  readonly exceeded: (what: string) => Error;
}

/** Passes bytes on unchanged, counts and hashes them, and fails past its bounds. `digest` is to be asked once, at the end. */
export function hashedStream(bounds: Bounds): {
  readonly stream: Transform;
  readonly digest: () => Digest;
} {
  const hash = createHash('sha256');
  const stream = boundedStream(bounds, (chunk) => void hash.update(chunk));
  return { stream, digest: () => digestFrom(hash) };
}

/** Passes bytes on unchanged, shows them to `look`, and fails past its bounds. */
export function boundedStream(
  { max, within, passed, exceeded }: Bounds,
  look: (chunk: Buffer) => void = () => undefined,
): Transform {
  const start = within?.clock.elapsed() ?? 0;
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      look(chunk);
      passed?.(size);
      if (size > max) done(exceeded(`it is longer than ${max} bytes`));
      else if (within && within.clock.elapsed() - start > within.ms)
        done(exceeded(`it takes longer than ${within.ms / 60_000} minutes`));
      else done(null, chunk);
    },
  });
}
