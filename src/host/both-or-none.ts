import { ToolError } from './errors.js';
import type { Clock, Http, Process, Sockets } from './ports.js';

/**
 * As Promise.all, but without leaving work behind: when one fails for good, `stop` of the other one is aborted, and that first failure is thrown when both have
 * come to rest. `untilStopped` makes the waits of that work end with it.
 * @param second may wait for what the first one gives.
 */
export async function bothOrNone<A, B>(
  first: (stop: AbortSignal) => Promise<A>,
  second: (stop: AbortSignal, first: Promise<A>) => Promise<B>,
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
  const begun = until(first);
  const work = [begun, until((signal) => second(signal, begun))] as const;
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

/** What work waits for: children, answers, pauses. */
interface Waiting {
  readonly process: Process;
  readonly http: Http;
  readonly clock: Clock;
  readonly sockets?: Sockets;
}

/** The same ports for work that may become needless: every child, exchange and pause ends with the reason of `stop`, a GateError, so that nothing is tried again. */
export function untilStopped<Ports extends Waiting>(ports: Ports, stop: AbortSignal): Ports {
  const { process, http, clock, sockets } = ports;
  const waiting: Waiting = {
    process: {
      run: (command) => process.run({ ...command, stop: bothSignals(stop, command.stop) }),
      pipe: (command, consume) => process.pipe({ ...command, stop: bothSignals(stop, command.stop) }, consume),
    },
    http: { request: (request) => http.request({ ...request, stop: bothSignals(stop, request.stop) }) },
    clock: {
      now: () => clock.now(),
      elapsed: () => clock.elapsed(),
      sleep: (ms, other) => clock.sleep(ms, bothSignals(stop, other)),
    },
    ...(sockets && {
      sockets: { ask: (question) => sockets.ask({ ...question, stop: bothSignals(stop, question.stop) }) },
    }),
  };
  return { ...ports, ...waiting };
}

/** Work that may be stopped may itself have parts that may be. */
function bothSignals(stop: AbortSignal, other: AbortSignal | undefined): AbortSignal {
  return other === undefined ? stop : AbortSignal.any([stop, other]);
}
