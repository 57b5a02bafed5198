import { describe, expect, it } from '@jest/globals';
import { type BaseGroup, baseGroups, ScanQueue } from '../../src/inventory/scan-order.js';
import { workOfThread } from '../work-of-thread.js';

interface Image {
  readonly name: string;
  readonly base: string;
  readonly places: readonly string[];
  readonly runs?: string;
}
const image = (name: string, base: string, runs?: string, places = [name]): Image => ({
  name,
  base,
  places,
  ...(runs === undefined ? {} : { runs }),
});

/** What lanes get that take turns. */
function dealt(images: readonly Image[], lanes: number): readonly string[] {
  const queue = new ScanQueue(baseGroups(images, { baseOf: ({ base }) => base, placesOf: ({ places }) => places }));
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

  const many = (repository: string, base: string, count: number) =>
    Array.from({ length: count }, (_, index) => image(`${repository}:${index}`, base, undefined, [repository]));
  const before = (order: readonly string[], name: string, repository: string) =>
    order.slice(0, order.indexOf(name)).filter((one) => one.startsWith(`${repository}:`)).length;

  it.each([
    ['on the base of the others', () => 'x'],
    ['on a base of its own', () => 'evil'],
    ['on as many bases', (index: number) => `base-${index}`],
    ['on bases of 32', (index: number) => `base-${index % 32}`],
  ])('lets no repository %s come before another with more than 32 images', (_how, baseOf) => {
    const evil = many('evil', '', 2000).map((one, index) => ({ ...one, base: baseOf(index) }));
    const others = ['a', 'b', 'c'].flatMap((name) => many(name, name === 'a' ? 'x' : 'y', 3));
    for (const lanes of [1, 4]) {
      const order = dealt([...evil, ...others], lanes);
      expect(order).toHaveLength(2009);
      for (const { name } of others) expect(before(order, name, 'evil')).toBeLessThanOrEqual(32 + 3 * lanes);
    }
  });

  it('puts no image back because others have copied it', () => {
    const copied = image('shop:0', 'x', undefined, ['evil', 'shop']);
    const order = dealt([...many('evil', 'x', 200), copied, ...many('web', 'y', 40)], 1);
    expect(order.indexOf('shop:0')).toBeLessThanOrEqual(32);
  });

  it('keeps the images on one base together, 32 at a time', () => {
    const images = Array.from({ length: 200 }, (_, index) => image(`r${index}`, `${index % 4}`));
    const bases = dealt(images, 1).map((name) => Number(name.slice(1)) % 4);
    const changes = bases.filter((base, index) => index > 0 && base !== bases[index - 1]);
    expect(changes.length).toBeLessThanOrEqual(8);
  });

  it('is worked out and dealt in time that grows with the images alone', () => {
    const images = Array.from({ length: 100_000 }, (_, index) => image(`r${index}`, `${index}`));
    expect(workOfThread(() => expect(dealt(images, 8)).toHaveLength(100_000))).toBeLessThan(5000);
  });
});
