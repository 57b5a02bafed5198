/** What several times come to, in hours. */
export interface DurationFigures {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** Nine of ten took no longer. */
  readonly p90: number;
  readonly longest: number;
}

export const noDurations: DurationFigures = { count: 0, mean: 0, median: 0, p90: 0, longest: 0 };

/** `undefined` where there is none: nothing is known then, and no figure may look like one. */
export function durationFigures(hours: readonly number[]): DurationFigures | undefined {
  if (hours.length === 0) return undefined;
  const sorted = Float64Array.from(hours).sort();
  const at = (index: number) => sorted[Math.min(sorted.length - 1, Math.max(0, index))] ?? 0;
  const middle = sorted.length / 2;
  return {
    count: sorted.length,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle)),
    p90: at(Math.ceil(sorted.length * 0.9) - 1),
    longest: at(sorted.length - 1),
  };
}
