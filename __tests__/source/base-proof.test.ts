import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Digest } from '../../src/oci/digest.js';
import { mergeFindings } from '../../src/scan/merge.js';
import { type KnownBase, proveBase } from '../../src/source/base-proof.js';
import { vulnerability } from '../report/make-assessment.js';

const amd64 = 'linux/amd64';
const arm64 = 'linux/arm64';
const base = (name: string, layers: readonly string[], platform = amd64): KnownBase => ({
  name,
  layers: new Map([[platform, layers]]),
});
const from = (layer: string, platform = amd64) => vulnerability({ layer: layer as Digest, platforms: [platform] });

/** What brought a finding of each layer of the image. */
function broughtBy(diffIds: readonly string[], ...bases: readonly KnownBase[]) {
  const { baseOf } = proveBase([{ platform: amd64, diffIds }], bases, 'because');
  return diffIds.map((layer) => baseOf(from(layer)));
}

describe('the base image of an image', () => {
  it.each<[string, readonly string[], readonly string[], readonly (string | undefined)[]]>([
    ['has its first layers', ['a', 'b', 'c'], ['a', 'b'], ['node', 'node', undefined]],
    ['is the image itself', ['a', 'b'], ['a', 'b'], ['node', 'node']],
    ['has one layer more', ['a', 'b'], ['a', 'b', 'c'], [undefined, undefined]],
    ['has another first layer', ['a', 'b'], ['x', 'b'], [undefined, undefined]],
    ['has another last layer', ['a', 'b', 'c'], ['a', 'x'], [undefined, undefined, undefined]],
    ['lies above', ['a', 'b', 'c'], ['b'], [undefined, undefined, undefined]],
    ['has no layer', ['a'], [], [undefined]],
    ['has a layer that comes again above it', ['a', 'b', 'a'], ['a', 'b'], [undefined, 'node', undefined]],
  ])('%s', (_, image, layers, expected) => {
    expect(broughtBy(image, base('node', layers))).toEqual(expected);
  });

  it('is of several the one with the most layers', () => {
    const [long, short] = [base('node', ['a', 'b']), base('debian', ['a'])];
    expect(broughtBy(['a', 'b', 'c'], short, long)).toEqual(['node', 'node', undefined]);
    expect(broughtBy(['a', 'c'], short, long)).toEqual(['debian', undefined]);
  });

  it('is proven for each platform alone, and for a finding on two only where both are', () => {
    const images = [
      { platform: amd64, diffIds: ['a', 'b'] },
      { platform: arm64, diffIds: ['c', 'd'] },
    ];
    const both = {
      name: 'node',
      layers: new Map([
        [amd64, ['a']],
        [arm64, ['c']],
      ]),
    };
    const merged = (one: string, other: string) => mergeFindings([[from(one)], [from(other, arm64)]])[0] ?? from('');
    expect(proveBase(images, [both], '').baseOf(merged('a', 'c'))).toBe('node');
    expect(proveBase(images, [both], '').baseOf(merged('a', 'd'))).toBe(undefined);
    expect(proveBase(images, [both], '').baseOf(merged('b', 'c'))).toBe(undefined);
    const one = proveBase(images, [base('node', ['a'])], 'because');
    expect(one.baseOf(merged('a', 'c'))).toBe(undefined);
    expect(one.baseOf(from('a'))).toBe('node');
    expect(one.unproven).toEqual([{ platform: arm64, why: 'because' }]);
  });

  it('never brought a finding without a layer, nor one of a layer that no base has', () => {
    const { layer: _, ...nowhere } = from('a');
    const layers = fc.array(fc.constantFrom<string>('a', 'b', 'c'), { maxLength: 4 });
    fc.assert(
      fc.property(layers, fc.array(layers, { maxLength: 3 }), (diffIds, bases) => {
        const proof = proveBase(
          [{ platform: amd64, diffIds }],
          bases.map((each) => base('node', each)),
          '',
        );
        expect(proof.baseOf(nowhere)).toBe(undefined);
        for (const layer of ['a', 'b', 'c']) {
          const isProven = bases.some((each) => each.includes(layer) && each.every((one, at) => diffIds[at] === one));
          if (!isProven) expect(proof.baseOf(from(layer))).toBe(undefined);
        }
      }),
    );
  });
});
