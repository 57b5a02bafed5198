/**
 * The candidate that a mistyped word most likely meant, or `undefined` when none is near (more than a third of its letters differ).
 * Damerau's transposition is not counted apart: a swap costs two, which is near enough for names of options.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .filter(({ distance: d }) => d <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** Levenshtein's distance, one row at a time; words are cut at 64 letters. */
function distance(a: string, b: string): number {
  const [short, long] = [a.slice(0, 64), b.slice(0, 64)];
  let row = Array.from({ length: long.length + 1 }, (_, i) => i);
  for (let i = 1; i <= short.length; i++) {
    const next = [i];
    for (let j = 1; j <= long.length; j++) {
      const change = (row[j - 1] ?? 0) + (short[i - 1] === long[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[long.length] ?? 0;
}
