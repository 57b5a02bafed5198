import { ToolError } from '../host/errors.js';

/**
 * As Promise.all, but without leaving work behind: when one has failed for good, the other one's waits end, and that first failure is thrown when
 * both have come to rest.
 */
export async function bothOrNone<A, B>(
  first: (stop: AbortSignal) => Promise<A>,
  second: (stop: AbortSignal) => Promise<B>,
): Promise<[A, B]> {
  const stop = new AbortController();
  const failures: unknown[] = [];
  const until = async <T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await work(stop.signal);
    } catch (error) {
      failures.push(error);
      stop.abort(givenUp());
      throw error;
    }
  };
  const work = [until(first), until(second)] as const;
  await Promise.allSettled(work);
  if (failures.length > 0) throw failures[0];
  return Promise.all(work);
}

function givenUp(): ToolError {
  return new ToolError({
    code: 'given-up',
    message: 'Given up, because the run has failed already.',
    fix: 'Look at the first failure.',
  });
}
