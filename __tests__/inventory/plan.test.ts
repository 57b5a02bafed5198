import { describe, expect, it } from '@jest/globals';
import type { ImageRow } from '../../src/inventory/night.js';
import { mergeShards, type NightPlan, type ShardNight } from '../../src/inventory/plan.js';
import { digestOf } from '../../src/oci/digest.js';

const at = '2026-03-01T02:00:00Z';
const image = (name: string, shard: number) => ({ digest: digestOf(name), names: [name], shard });
const plan: NightPlan = {
  planVersion: 1,
  startedAt: at,
  shards: 2,
  images: [image('a', 1), image('b', 2), image('c', 2)],
  gaps: [],
};
const row = (name: string): ImageRow => ({ digest: digestOf(name), names: [name], outcome: { kind: 'not-reached' } });
const night = (shard: number | undefined, ...images: readonly ImageRow[]): ShardNight => ({
  nightVersion: 1,
  startedAt: at,
  endedAt: at,
  ...(shard === undefined ? {} : { shard }),
  images,
  gaps: [],
});
const codes = (nights: readonly ShardNight[]) =>
  mergeShards(plan, nights).rows.map(
    ({ row: { names, outcome } }) => `${names[0]} ${outcome.kind === 'failed' ? outcome.code : outcome.kind}`,
  );

describe('what shards have done', () => {
  it('is one night, with each image once', () => {
    expect(codes([night(2, row('b'), row('c')), night(1, row('a'))])).toEqual([
      'a not-reached',
      'b not-reached',
      'c not-reached',
    ]);
  });

  it('lacks nothing without a word: an image whose shard has handed nothing over is a row', () => {
    expect(codes([night(2, row('b'))])).toEqual(['a shard-missing', 'b not-reached', 'c shard-missing']);
  });

  it('counts only from the shard that an image belongs to', () => {
    expect(codes([night(1, row('a'), row('b')), night(2, row('c'))])).toEqual([
      'a not-reached',
      'b shard-missing',
      'c not-reached',
    ]);
  });

  it.each<[string, readonly ShardNight[]]>([
    ['a whole night', [night(undefined, row('a'))]],
    ['the second of one shard', [night(1, row('a')), night(1)]],
    ['a shard that the plan does not have', [night(3, row('a'))]],
  ])('has a line for %s', (_, nights) => {
    expect(mergeShards(plan, nights).gaps).toMatchObject([{ kind: 'unreadable' }]);
  });
});
