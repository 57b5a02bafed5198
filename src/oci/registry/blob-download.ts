import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { GateError } from '../../host/errors.js';
import type { HttpResponse } from '../../host/ports.js';
import { Transient } from '../../host/retry.js';
import type { Descriptor } from '../descriptor.js';
import { digestFrom } from '../digest.js';
import { type Attempt, protocolError } from './errors.js';
import { brokenBody } from './exchange.js';
import type { SmallBlob } from './registry.js';
import { patienceOf, type RetryPorts } from './retry.js';

/** Asks for a blob from an offset on; the answer is 200 (all of it) or 206 (from there on). */
type OpenBlob = (offset: number) => Promise<HttpResponse>;

/**
 * A blob's bytes as a stream that goes on where a connection broke, and fails at its end when size or SHA-256 are not the descriptor's.
 * @param first the answer from offset 0, so that a refusal comes before the stream.
 */
export function blobStream(
  attempt: Attempt,
  descriptor: Descriptor | SmallBlob,
  first: HttpResponse,
  open: OpenBlob,
  retry: RetryPorts,
): Readable {
  const source = new BlobSource(attempt, first, open, retry);
  const stream = Readable.from(checked(attempt, descriptor, source), { objectMode: false });
  // A generator that was never started does not run its `finally`.
  stream.once('close', () => source.destroy());
  return stream;
}

async function* checked(
  attempt: Attempt,
  descriptor: Descriptor | SmallBlob,
  source: BlobSource,
): AsyncGenerator<Buffer> {
  const { digest } = descriptor;
  const isSized = 'size' in descriptor;
  const size = isSized ? descriptor.size : descriptor.atMost;
  const hash = createHash('sha256');
  let read = 0;
  for await (const chunk of source.chunks()) {
    read += chunk.length;
    if (read > size)
      throw protocolError(
        'blob-mismatch',
        attempt,
        `it is longer than ${isSized ? `the ${size} bytes of its descriptor` : `${size} bytes`}.`,
      );
    hash.update(chunk);
    yield chunk;
  }
  const actual = digestFrom(hash);
  if (isSized && read !== size)
    throw protocolError('blob-mismatch', attempt, `it has ${read} bytes, its descriptor says ${size}.`);
  if (actual !== digest) throw protocolError('blob-mismatch', attempt, `its bytes have the digest ${actual}.`);
}

/** The bytes of a blob over as many connections as it takes. */
class BlobSource {
  readonly #attempt: Attempt;
  readonly #open: OpenBlob;
  readonly #wait: (failure: Transient) => Promise<void>;
  #response: HttpResponse;
  #offset = 0;

  constructor(attempt: Attempt, first: HttpResponse, open: OpenBlob, retry: RetryPorts) {
    this.#attempt = attempt;
    this.#response = first;
    this.#open = open;
    this.#wait = patienceOf(retry);
  }

  destroy(): void {
    this.#response.body.destroy();
  }

  async *chunks(): AsyncGenerator<Buffer> {
    for (;;) {
      const failure = yield* this.#untilBroken();
      if (failure === undefined) return;
      await this.#wait(failure);
      this.#response = await this.#open(this.#offset);
    }
  }

  async *#untilBroken(): AsyncGenerator<Buffer, Transient | undefined> {
    let skip = this.#response.status === 206 ? 0 : this.#offset;
    try {
      for await (const chunk of this.#response.body) {
        const fresh = (Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)).subarray(skip);
        skip -= chunk.length - fresh.length;
        this.#offset += fresh.length;
        if (fresh.length > 0) yield fresh;
      }
      return undefined;
    } catch (error) {
      const failure = brokenBody(this.#attempt, error);
      if (failure instanceof Transient && !(error instanceof GateError)) return failure;
      throw failure;
    }
  }
}
