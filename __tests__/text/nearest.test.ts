import { describe, expect, it } from '@jest/globals';
import { nearest } from '../../src/text/nearest.js';

const words = ['severity', 'unfixed', 'eol', 'unscannable', 'images', 'fix-within'];

describe('the nearest word', () => {
  it.each([
    ['sevrity', 'severity'],
    ['serverity', 'severity'],
    ['Severity', 'severity'],
    ['SEVERITIES', 'severity'],
    ['eol-os', undefined],
    ['elo', 'eol'],
    ['image', 'images'],
    ['fix_within', 'fix-within'],
    ['unscanable', 'unscannable'],
    ['exceptions', undefined],
    ['no', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('to %j is %j', (wrong, expected) => {
    expect(nearest(wrong, words)).toBe(expected);
  });
});
