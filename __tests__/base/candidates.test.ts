import { describe, expect, it } from '@jest/globals';
import type { PresentFacts } from '../../src/base/candidate.js';
import { candidatesOf } from '../../src/base/candidates.js';
import { digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';

const [old, tagDigest] = [digestOf('old'), digestOf('new')];
const facts: PresentFacts = { tagDigest, endOfLife: false };
const use = { reference: parseReference('alpine:3.20'), tag: '3.20', digest: old };

describe('candidates', () => {
  it('begin with the same tag, built again', () => {
    const again = [{ kind: 'newer-digest', tag: '3.20', digest: tagDigest, why: '3.20 was built again' }];
    expect(candidatesOf(use, facts, []).candidates).toEqual(again);
    const unpinned = { reference: use.reference, tag: use.tag };
    expect(candidatesOf(unpinned, { ...facts, builtFrom: old }, []).candidates).toEqual(again);
    expect(candidatesOf({ ...use, digest: tagDigest }, facts, []).candidates).toEqual([]);
    expect(candidatesOf(unpinned, facts, []).candidates).toEqual([]);
  });

  it('are none without a tag, and why', () => {
    const { reference, digest } = use;
    expect(candidatesOf({ reference, digest }, facts, ['3.21'])).toEqual({
      candidates: [],
      why: 'it is pinned to a digest without a tag: write the tag before the digest',
    });
  });
});
