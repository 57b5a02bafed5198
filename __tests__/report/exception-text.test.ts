import { expect, it } from '@jest/globals';
import { ageText } from '../../src/report/exception-text.js';

it.each([
  ['2026-01-31T11:59:30Z', '0 minutes'],
  ['2026-01-31T11:01:00Z', '59 minutes'],
  ['2026-01-31T11:00:00Z', '1 hour'],
  ['2026-01-29T12:01:00Z', '47 hours'],
  ['2026-01-29T12:00:00Z', '2 days'],
  ['2026-02-01T00:00:00Z', '0 minutes'],
  ['never', ''],
])('the age of what is of %s is told as "%s"', (since, text) => {
  expect(ageText(since, new Date('2026-01-31T12:00:00Z'))).toBe(text);
});
