import { describe, expect, it } from '@jest/globals';
import { bothReviews, type ReviewState, reviewState } from '../../../src/policy/response/review.js';

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

  it('of a day that is still to come counts for nothing', () => {
    expect(reviewState({ reviewed: '2026-04-02', every: 90 }, new Date('2026-04-01T12:00:00Z')).state).toBe('unknown');
  });

  it('of two policies is the one that is due first, and one that nobody has reviewed is', () => {
    const [early, late, never] = [
      { reviewed: '2026-01-01', every: 90 },
      { reviewed: '2026-03-01', every: 60 },
      { every: 90 },
    ];
    expect([bothReviews(early, late), bothReviews(late, early), bothReviews(late, never)]).toEqual([
      early,
      early,
      never,
    ]);
  });
});
