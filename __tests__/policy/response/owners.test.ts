import { describe, expect, it } from '@jest/globals';
import { bothOwners, type ImageOwner, ownerOf } from '../../../src/policy/response/owners.js';

const owners: readonly ImageOwner[] = [
  { images: ['**'], owner: 'platform' },
  { images: ['ghcr.io/acme/api', 'ghcr.io/acme/web:1.*'], owner: 'api' },
];

describe('the owner of an image', () => {
  it.each([
    ['ghcr.io/acme/api:main', 'api'],
    ['ghcr.io/acme/web:1.2', 'api'],
    ['ghcr.io/acme/web:2.0', 'platform'],
  ])('of %s is %s: the last entry that matches', (name, owner) => {
    expect(ownerOf(owners, [name])?.owner).toBe(owner);
  });

  it('is nobody where no entry matches', () => {
    expect(ownerOf(owners.slice(1), ['ghcr.io/acme/base:1'])).toBeUndefined();
  });

  it('of two policies is that of the first, and of the other where the first names nobody', () => {
    const both = bothOwners([{ images: ['ghcr.io/acme/api'], owner: 'first' }], owners);
    expect(['ghcr.io/acme/api:1', 'ghcr.io/acme/web:2'].map((name) => ownerOf(both, [name])?.owner)).toEqual([
      'first',
      'platform',
    ]);
    expect(bothOwners(owners, owners)).toEqual(owners);
  });
});
