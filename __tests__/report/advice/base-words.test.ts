import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../src/base/compare.js';
import { ageWords, changeWords, sizeWords } from '../../../src/report/advice/base-words.js';
import { found, measured } from '../../base/measured-image.js';

describe('words for base images', () => {
  it.each([
    [undefined, ''],
    [0, '0 kB'],
    [512_300, '513 kB'],
    [999_600, '1.0 MB'],
    [3_640_000, '3.6 MB'],
    [129_600_000, '130 MB'],
    [1_234_000_000, '1.2 GB'],
  ])('%s bytes: %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });

  it.each([
    ['2026-03-02T00:00:00Z', '0 days'],
    ['2026-02-28T00:00:00Z', '1 day'],
    ['2025-12-01T00:00:00Z', '3 months'],
    ['2025-03-01T00:00:00Z', '12 months'],
    ['2022-03-01T00:00:00Z', '4 years'],
  ])('created %s: %s', (created, words) => {
    const now = new Date('2026-03-01T12:00:00Z');
    expect(ageWords(measured([], { created }), now)).toBe(words);
  });

  it('say what is exploited, and when nothing changes', () => {
    const exploited = { exploited: true };
    const words = (now: readonly string[], then: readonly string[]) =>
      changeWords(compare(measured(now.map((key) => found(key, exploited))), measured(then.map((key) => found(key)))));
    expect(words(['a', 'b'], ['b', 'c'])).toBe('clears 1 of 2 (1 exploited), brings 1');
    expect(words(['a', 'b'], ['b'])).toBe('clears 1 of 2 (1 exploited)');
    expect(words([], ['b'])).toBe('brings 1');
    expect(words(['a'], ['a'])).toBe('the same findings');
  });
});
