import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawSample, isSeed } from '../../../src/ledger/kpi/draw-sample.js';

const streams = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 30 })
  .map((names) => names.map((name) => ({ stream: { repository: `ghcr.io/acme/${name}`, line: 'main' } })));

describe('drawSample', () => {
  it('is what anybody can work out with sha256sum', () => {
    const all = ['a', 'b', 'c', 'd'].map((name) => ({ stream: { repository: `ghcr.io/acme/${name}`, line: 'main' } }));
    const rank = (name: string) => createHash('sha256').update(`seed\nghcr.io/acme/${name}=main`).digest('hex');
    const byHand = ['a', 'b', 'c', 'd'].sort((x, y) => (rank(x) < rank(y) ? -1 : 1));
    expect(drawSample(all, 3, 'seed').map(({ stream }) => stream.repository.slice(-1))).toEqual(byHand.slice(0, 3));
  });

  it('depends on the seed and on nothing else, and a larger one begins with a smaller one', () => {
    fc.assert(
      fc.property(streams, fc.nat(40), fc.nat(40), fc.string(), (all, few, more, seed) => {
        const [small, large] = [few, few + more];
        const drawn = drawSample(all, large, seed);
        expect(drawn).toHaveLength(Math.min(large, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawSample(all.toReversed(), large, seed)).toEqual(drawn);
        expect(drawSample(all, small, seed)).toEqual(drawn.slice(0, small));
      }),
    );
  });

  it('draws each of 10 streams 520 to 680 times where 600 are expected', () => {
    const all = Array.from({ length: 10 }, (_, index) => ({ stream: { repository: `r${index}`, line: 'main' } }));
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const { stream } of drawSample(all, 3, `${seed}`))
        times.set(stream.repository, (times.get(stream.repository) ?? 0) + 1);
    // 600 are expected of each; the seeds are fixed, so this never changes.
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(80);
  });
});

it.each<[string, boolean]>([
  ['2026-01-31', true],
  ['0b0e4f7c-9a3f-4b1e-8f7d-1c2d3e4f5a6b', true],
  ['', false],
  ['a b', false],
  ['a\nb', false],
  ['é', false],
  ['a'.repeat(101), false],
])('takes %j for a seed: %s', (text, isOne) => {
  expect(isSeed(text)).toBe(isOne);
});
