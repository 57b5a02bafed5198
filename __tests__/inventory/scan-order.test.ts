import { describe, expect, it } from '@jest/globals';
import { type BaseGroup, baseGroups, ScanQueue } from '../../src/inventory/scan-order.js';

interface Image {
  readonly name: string;
  readonly base: string;
  readonly runs?: string;
}
const image = (name: string, base: string, runs?: string): Image => ({
  name,
  base,
  ...(runs === undefined ? {} : { runs }),
});

/** What lanes get that take turns. */
function dealt(images: readonly Image[], lanes: number): readonly string[] {
  const queue = new ScanQueue(baseGroups(images, ({ base }) => base));
  const own: (BaseGroup<Image> | undefined)[] = Array.from({ length: lanes }, () => undefined);
  const order: string[] = [];
  for (let turn = 0; ; turn += 1) {
    const next = queue.next(own[turn % lanes]);
    if (next === undefined) return order;
    own[turn % lanes] = next.group;
    order.push(next.image.name);
  }
}

describe('the order of a night', () => {
  const images = [image('a', 'x'), image('b', 'y'), image('c', 'x'), image('d', 'y', 'shop'), image('e', 'x', 'shop')];

  it('begins with what runs, and has the images on one base one after the other', () => {
    expect(dealt(images, 1)).toEqual(['d', 'e', 'a', 'c', 'b']);
  });

  it('gives each lane a base of its own, and helps where none is left', () => {
    const many = [image('a1', 'x'), image('a2', 'x'), image('b1', 'y'), image('a3', 'x'), image('a4', 'x')];
    expect(dealt(many, 2)).toEqual(['a1', 'b1', 'a2', 'a3', 'a4']);
  });

  it('takes all that runs before anything else, in every lane', () => {
    const order = dealt([...images, image('f', 'z', 'shop')], 3);
    expect(order.slice(0, 3).toSorted()).toEqual(['d', 'e', 'f']);
    expect(order).toHaveLength(6);
  });
});
