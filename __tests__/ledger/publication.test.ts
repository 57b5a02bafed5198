import { describe, expect, it } from '@jest/globals';
import { mayPublish } from '../../src/ledger/publication.js';
import type { Visibility } from '../../src/oci/visibility.js';

const all: readonly Visibility[] = ['public', 'private', 'unknown'];

describe('what comes from an image', () => {
  it.each<[Visibility, Visibility, boolean]>([
    ['public', 'public', true],
    ['public', 'unknown', true],
    ['public', 'private', true],
    ['private', 'public', false],
    ['private', 'unknown', false],
    ['private', 'private', true],
    ['unknown', 'public', false],
    ['unknown', 'unknown', false],
    ['unknown', 'private', true],
  ])('that is %s goes to a place that is %s: %s', (image, place, expected) => {
    expect(mayPublish(image, place, false)).toBe(expected);
  });

  it('goes everywhere where its owner says so', () => {
    for (const image of all) for (const place of all) expect(mayPublish(image, place, true)).toBe(true);
  });
});
