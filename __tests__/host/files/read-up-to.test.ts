import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { readUpTo } from '../../../src/host/files/read-up-to.js';

const streamOf = (...texts: readonly string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

describe('a stream', () => {
  it.each<[string, readonly string[], string, boolean]>([
    ['of nothing', [], '', true],
    ['of less than the limit', ['ab', 'c'], 'abc', true],
    ['of just the limit', ['ab', 'cd'], 'abcd', true],
    ['of a byte more', ['abcd', 'e'], 'abcd', false],
    ['that goes beyond it within a chunk', ['abc', 'def'], 'abcd', false],
  ])('%s is read up to it', async (_, chunks, text, isWhole) => {
    const read = await readUpTo(streamOf(...chunks), 4);
    expect({ text: read.bytes.toString(), isWhole: read.isWhole }).toEqual({ text, isWhole });
  });

  it('without an end is left, and ended', async () => {
    const endless = new Readable({ read: () => void endless.push(Buffer.alloc(1024)) });
    expect((await readUpTo(endless, 10_000)).isWhole).toBe(false);
    expect(endless.destroyed).toBe(true);
  });

  it('that breaks off fails as it does', async () => {
    const broken = new Readable({ read: () => void broken.destroy(new Error('gone')) });
    await expect(readUpTo(broken, 10)).rejects.toThrow('gone');
  });
});
