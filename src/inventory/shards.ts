/** Work with the time that it takes, in whatever unit. */
interface Weighed {
  readonly key: string;
  readonly weight: number;
}

/**
 * Which shard does what: the heaviest first, each to the shard that has least so far, so that no shard has more than a third over its share where no single piece has (Graham's
 * rule). The same work is parted in the same way, in whatever order it comes.
 * @returns the keys of each shard.
 */
export function balanced(work: readonly Weighed[], shards: number): readonly (readonly string[])[] {
  const loads = Array.from({ length: shards }, () => ({ weight: 0, keys: [] as string[] }));
  const heaviest = work.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const { key, weight } of heaviest) {
    const lightest = loads.reduce((least, one) => (one.weight < least.weight ? one : least));
    lightest.keys.push(key);
    lightest.weight += weight;
  }
  return loads.map(({ keys }) => keys);
}
