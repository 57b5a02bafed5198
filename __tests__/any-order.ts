/** Documents of others, in whatever order they write them: maps of Go have none, and neither have many lists. */
import fc from 'fast-check';

/** The same JSON with the keys of all objects in any order, and the entries of those lists too whose name is in `lists`. */
export function anyOrder(value: unknown, lists: ReadonlySet<string> = new Set(), name = ''): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const entries = fc.tuple(...value.map((one) => anyOrder(one, lists, name)));
    return lists.has(name) ? entries.chain(permuted) : entries;
  }
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const entries = Object.entries(value).map(([key, one]) =>
    anyOrder(one, lists, key).map((own) => [key, own] as const),
  );
  return fc
    .tuple(...entries)
    .chain(permuted)
    .map(Object.fromEntries);
}

function permuted<Entry>(all: readonly Entry[]): fc.Arbitrary<Entry[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
}
