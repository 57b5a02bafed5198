/**
 * The word of `words` that `wrong` was probably meant to be, or `undefined` when none is near: by letters, or else as the beginning of it or as what it
 * begins with (`vulnerabilities` for `vuln`). Capitals and `_` for `-` count as no difference.
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
    best !== undefined &&
    best.distance <= 1 + Math.floor(best.word.length / 3) &&
    best.distance * 2 < Math.max(plain.length, best.word.length);
  return near ? best.word : words.find((word) => isBeginning(word, plain) || isBeginning(plain, word));
}

/** Letters from which on a word is known by its beginning. */
const shortestBeginning = 3;

function isBeginning(part: string, whole: string): boolean {
  return part.length >= shortestBeginning && whole.startsWith(part);
}

/** What to do with values that are none of `words`: the nearest ones, where there are some, and all. */
export function choiceFix(wrong: readonly string[], words: readonly string[]): string {
  const near = [...new Set(wrong.flatMap((one) => nearest(one, words) ?? []))];
  return near.length === 0
    ? `Choose from ${words.join(', ')}.`
    : `Did you mean ${near.join(', ')}? It takes ${words.join(', ')}.`;
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
