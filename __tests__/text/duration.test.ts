import { expect, it } from '@jest/globals';
import { hoursText } from '../../src/text/duration.js';

it.each([
  [0, '0 min'],
  [0.7, '42 min'],
  [1, '1 h'],
  [5.46, '5.5 h'],
  [47.9, '47.9 h'],
  [48, '2 d'],
  [60, '2.5 d'],
  [24 * 90, '90 d'],
])('%f hours are %s', (hours, expected) => {
  expect(hoursText(hours)).toBe(expected);
});
