import { digestOf } from '../../oci/digest.js';
import { byText } from '../../text/order.js';
import { type Stream, streamName } from '../stream.js';

/** Most streams of one sample: more are a night, which `image-gate registry` makes. */
export const maxSample = 1000;

/**
 * A random sample that anybody can draw again: the streams whose SHA-256 over seed, line feed and name comes first by the alphabet. It depends neither on their order nor on what else is known
 * of them; and of a larger one with the same seed it is the beginning.
 * @param seed what the writer of the ledger could not know when it was written.
 */
export function drawSample<S extends { readonly stream: Stream }>(
  streams: readonly S[],
  count: number,
  seed: string,
): readonly S[] {
  const ranked = streams.map((one) => {
    const name = streamName(one.stream);
    return { one, name, rank: digestOf(`${seed}\n${name}`) };
  });
  return ranked
    .sort((a, b) => byText(a.rank, b.rank) || byText(a.name, b.name))
    .slice(0, count)
    .map(({ one }) => one);
}

const seedForm = /^[\x21-\x7e]{1,100}$/;

/** Whether a text may be a seed: it is shown, and typed again. */
export function isSeed(text: string): boolean {
  return seedForm.test(text);
}
