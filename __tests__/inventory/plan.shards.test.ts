import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanced } from '../../src/inventory/plan.js';

const work = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 6 }), weight: fc.nat(1000) }), {
  selector: ({ key }) => key,
  maxLength: 40,
});

describe('shards', () => {
  it('do everything once, whatever the order in which it comes', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 8 }), (all, shards) => {
        const parts = balanced(all, shards);
        expect(parts).toHaveLength(shards);
        expect(parts.flat().toSorted()).toEqual(all.map(({ key }) => key).toSorted());
        expect(balanced(all.toReversed(), shards)).toEqual(parts);
      }),
    );
  });

  it('have no more than a third over their share, and one piece', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 8 }), (all, shards) => {
        const weights = new Map(all.map(({ key, weight }) => [key, weight]));
        const loads = balanced(all, shards).map((keys) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0));
        const share = all.reduce((sum, { weight }) => sum + weight, 0) / shards;
        const heaviest = Math.max(0, ...all.map(({ weight }) => weight));
        expect(Math.max(...loads)).toBeLessThanOrEqual((4 / 3) * Math.max(share, heaviest) + heaviest / 3 + 1e-9);
      }),
    );
  });
});
