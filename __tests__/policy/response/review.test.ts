import { describe, expect, it } from '@jest/globals';
import { type ReviewState, reviewState } from '../../../src/policy/response/review.js';

describe('the review of a policy', () => {
  it.each<[string | undefined, number, string, ReviewState['state']]>([
    ['2026-01-01', 90, '2026-03-31T23:59:59Z', 'current'],
    ['2026-01-01', 90, '2026-04-01T00:00:00Z', 'due'],
    ['2026-01-01', 365, '2026-04-01T00:00:00Z', 'current'],
    [undefined, 90, '2026-04-01T00:00:00Z', 'unknown'],
    ['2026-02-30', 90, '2026-04-01T00:00:00Z', 'unknown'],
  ])('of %s, every %d days, at %s is %s', (reviewed, every, now, state) => {
    expect(reviewState({ ...(reviewed === undefined ? {} : { reviewed }), every }, new Date(now)).state).toBe(state);
  });
});
