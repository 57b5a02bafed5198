import { describe, expect, it } from '@jest/globals';
import { fitWords } from '../../../src/report/terminal/fit-text.js';

describe('what the policy does, where there is little room', () => {
  it.each([
    ['excepted until 2026-12-15 (exploited)', 36, 'excepted (exploited)'],
    ['excepted until 2026-12-15 (EPSS 60 %)', 31, 'excepted (EPSS 60 %)'],
    ['excepted until 2026-12-15 (EPSS 60 %, new)', 16, 'excepted'],
    ['not affected by VEX until 2027-01-29 (exploited)', 32, 'not affected by VEX (exploited)'],
    ['not affected by VEX until 2027-01-29', 25, 'not affected by VEX'],
    ['warns (still there)', 17, 'warns'],
  ])('%s in %i columns is %s', (words, columns, shown) => {
    expect(fitWords(words, columns)).toBe(shown);
  });
});
