/**
 * Runs `work` for each item, at most `width` at the same time, and gives what each gave, in the order of the items. After a failure no further item is started, `stop` tells the running ones, and
 * the failure of the earliest item is thrown once all have come to rest.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, stop: AbortSignal) => Promise<R>,
): Promise<readonly R[]> {
  const stop = new AbortController();
  const queue = items.entries();
  const results = new Map<number, R>();
  const failures = new Map<number, unknown>();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (stop.signal.aborted) return;
      try {
        results.set(index, await work(item, stop.signal));
      } catch (error) {
        failures.set(index, error);
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  const first = Math.min(...failures.keys());
  if (failures.size > 0) throw failures.get(first);
  return items.map((_, index) => results.get(index) as R);
}
