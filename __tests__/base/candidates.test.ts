import { describe, expect, it } from '@jest/globals';
import type { Present } from '../../src/base/candidate.js';
import { candidatesOf } from '../../src/base/candidates.js';
import { digestOf } from '../../src/oci/digest.js';

const present: Present = { tag: '3.20', digest: digestOf('old'), tagDigest: digestOf('new'), endOfLife: false };

describe('candidates', () => {
  it('begin with the same tag, built again', () => {
    expect(candidatesOf(present, []).candidates).toEqual([
      { kind: 'newer-digest', tag: '3.20', digest: digestOf('new'), why: '3.20 was built again' },
    ]);
    expect(candidatesOf({ ...present, tagDigest: digestOf('old') }, []).candidates).toEqual([]);
  });
});
