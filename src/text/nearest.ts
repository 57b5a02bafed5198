/**
 * The word of `words` that `wrong` was probably meant to be, or `undefined` when none is near. Capitals and `_` for `-` count as
 * no difference.
 */
export function nearest(wrong: string, words: readonly string[]): string | undefined {
  // Nothing that long is a slip of the pen, and the comparison is quadratic.
  if (wrong.length > 64) return undefined;
  const plain = wrong.toLowerCase().replaceAll('_', '-');
  const ranked = words
    .map((word) => ({ word, distance: editDistance(plain, word) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  const near =
    best !== undefined && best.distance < plain.length && best.distance <= 1 + Math.floor(best.word.length / 3);
  return near ? best.word : undefined;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours that turn one text into the other. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}
