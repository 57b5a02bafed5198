import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gzip } from '../../../src/image/archive/gzip.js';

/** Cuts bytes into pieces of the given size. */
function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const compress = (bytes: Buffer, piece: number, parallel: number) =>
  buffer(Readable.from(gzip(Readable.from(pieces(bytes, piece)), parallel)));

describe('the compression of layers', () => {
  it('gives the bytes back, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 40, max: 900 }), async (bytes, piece) => {
        expect(gunzipSync(await compress(Buffer.from(bytes), piece, 2))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same result for any pieces and any number of threads', async () => {
    const bytes = Buffer.from(Array.from({ length: 320_000 }, (_, index) => `${index * 7919}\n`).join(''));
    expect(bytes.length).toBeGreaterThan(3 << 20);
    const first = await compress(bytes, 65_536, 1);
    expect(first.length).toBeLessThan(bytes.length / 2);
    expect(first.equals(await compress(bytes, 1 << 20, 4))).toBe(true);
    expect(first.equals(await compress(bytes, 100_003, 3))).toBe(true);
    expect(gunzipSync(first).equals(bytes)).toBe(true);
  });

  it('passes a failure of the source on', async () => {
    async function* broken() {
      yield Buffer.alloc(3 << 20, 1);
      throw new Error('lost the other end');
    }
    await expect(buffer(Readable.from(gzip(broken(), 2)))).rejects.toThrow('lost the other end');
  });
});
