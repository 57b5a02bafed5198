import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFiles } from '../../../src/host/files/files.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { checkLayer } from '../../../src/oci/layout/blob-check.js';
import { type Compression, createUnpacker, unpackedLimit, unpackTo } from '../../../src/oci/layout/layer-content.js';
import { temporaryFolders } from '../temporary.js';
import { makeLayout, sha256 } from './make-layout.js';

const folder = temporaryFolders();
const plenty = 1 << 24;

async function unpack(compression: Compression, chunks: readonly Buffer[], limit = plenty): Promise<string> {
  const unpacker = createUnpacker(compression, limit);
  for (const chunk of chunks) await unpacker.write(chunk);
  return unpacker.end();
}

/** The bytes cut at these places (taken modulo their length). */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const compress = { none: (bytes: Uint8Array) => bytes, gzip: gzipSync, zstd: zstdCompressSync };

describe('unpacking a layer', () => {
  it.each(['gzip', 'zstd'] as const)('reads every member of %s, wherever the bytes are cut', async (compression) => {
    const member = fc.uint8Array({ maxLength: 300 });
    const recipe = fc.tuple(fc.array(member, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(), { maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(recipe, async ([members, places]) => {
        const stored = Buffer.concat(members.map((bytes) => compress[compression](bytes)));
        expect(await unpack(compression, cut(stored, places))).toBe(sha256(Buffer.concat(members)));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['gzip', 'zstd'] as const)('reads %s members that end just where a chunk ends', async (compression) => {
    const parts = [randomBytes(70_000), Buffer.alloc(2_000_000, 'x'), Buffer.alloc(0), Buffer.from('end')];
    const stored = parts.map((bytes) => compress[compression](bytes));
    expect(await unpack(compression, stored)).toBe(sha256(Buffer.concat(parts)));
  });

  it('passes over the skippable frames of zstd:chunked', async () => {
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
    const stored = Buffer.concat([skippable, zstdCompressSync('a'), skippable, zstdCompressSync('b'), skippable]);
    expect(await unpack('zstd', [stored])).toBe(sha256('ab'));
  });

  it.each(['gzip', 'zstd'] as const)('refuses anything that follows the last member of %s', async (compression) => {
    for (const rest of [[0], [0, 0, 0], [1], [0x1f], [0x1f, 0x8b], [0x28, 0xb5], [5, 5, 5, 5, 5, 5]]) {
      const stored = compress[compression](Buffer.from('layer'));
      await expect(unpack(compression, [Buffer.concat([stored, Buffer.from(rest)])])).rejects.toThrow();
      await expect(unpack(compression, [stored, Buffer.from(rest)])).rejects.toThrow();
    }
  });

  it.each(['none', 'gzip', 'zstd'] as const)('stops %s at the limit, to the byte', async (compression) => {
    const stored = Buffer.from(compress[compression](Buffer.alloc(100_000)));
    await expect(unpack(compression, [stored], 99_999)).rejects.toThrow('more than 99999 bytes');
    expect(await unpack(compression, [stored], 100_000)).toBe(sha256(Buffer.alloc(100_000)));
  });

  it.each(['gzip', 'zstd'] as const)(
    'names the limit, not what stands behind it, however far %s goes beyond',
    async (compression) => {
      const stored = Buffer.from(compress[compression](Buffer.alloc(20_000_000)));
      await expect(unpack(compression, [stored], 1_000_000)).rejects.toThrow('more than 1000000 bytes');
    },
  );

  it.each(['gzip', 'zstd'] as const)(
    'ends at what its reader throws, and reads no further member of %s',
    async (compression) => {
      const stored = Buffer.from(compress[compression](Buffer.alloc(20_000_000)));
      let pieces = 0;
      const steps = unpackTo(compression, () => {
        pieces += 1;
        throw new Error('not a tar');
      });
      await expect(steps.write(stored)).rejects.toThrow('not a tar');
      expect(pieces).toBe(1);
    },
  );

  it('allows sparse layers a gigabyte, others two hundred times their size, none more than 64 GiB', () => {
    expect(unpackedLimit(1000)).toBe(2 ** 30);
    expect(unpackedLimit(10 ** 8)).toBe(2 * 10 ** 10);
    expect(unpackedLimit(10 ** 10)).toBe(64 * 2 ** 30);
  });
});

describe('checking a layer in its file', () => {
  const files = createFiles();
  const bomb = gzipSync(Buffer.alloc(1_000_000));
  const descriptor = { mediaType: mediaTypes.ociLayerGzip, digest: digestOf(bomb), size: bomb.length };
  const blob = { descriptor, role: 'layer 1' };

  it('names a decompression bomb', async () => {
    const made = await makeLayout(folder());
    writeFileSync(made.path(descriptor.digest), bomb);
    const options = { diffId: digestOf(Buffer.alloc(1_000_000)), limit: 999_999 };
    await expect(checkLayer(files, made.directory, blob, options)).rejects.toMatchObject({ code: 'layer-bomb' });
    await checkLayer(files, made.directory, blob, { ...options, limit: 1_000_000 });
  });

  it('stops reading when it is told to', async () => {
    const made = await makeLayout(folder());
    writeFileSync(made.path(descriptor.digest), Buffer.alloc(bomb.length));
    await checkLayer(files, made.directory, blob, { stop: AbortSignal.abort() });
  });
});
