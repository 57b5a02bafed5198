/**
 * Runs `work` for each item, at most `width` at the same time. After a failure no further item is started, `stop` tells the running ones, and
 * the failure of the earliest item is thrown once all have come to rest.
 */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T, stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const queue = items.entries();
  const failures = new Map<number, unknown>();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (stop.signal.aborted) return;
      try {
        await work(item, stop.signal);
      } catch (error) {
        failures.set(index, error);
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  const first = Math.min(...failures.keys());
  if (failures.size > 0) throw failures.get(first);
}
