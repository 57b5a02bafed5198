import { EXIT_FAILED, errorText, exitCodeOf } from './error-message.js';
import { Cancelled } from './errors.js';

/** Milliseconds from the first signal to the hard end: promise 8 says 7 s, and the runner's second signal comes after 7.5 s. */
const HARD_END = 6_500;

/** Milliseconds that the last words get to leave the process. */
const FLUSH = 1_000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `work` and ends the process with the exit code that it gives, even if a socket keeps Node alive. What it throws is explained by
 * `report` and decides the exit code. The first SIGINT, SIGTERM or SIGHUP aborts the signal with `Cancelled`; after 6.5 s, or with a second
 * one, the process ends at once. Children and temporary folders end with the process (see `child.ts`, `temporary.ts`).
 * @param report gets what a person must read, as plain text.
 */
export function runToEnd(work: (signal: AbortSignal) => Promise<number>, report: (text: string) => void): void {
  const controller = new AbortController();
  let over = false;
  // Whatever happens that nobody thought of, it is no success.
  process.exitCode = EXIT_FAILED;
  const end = (code: number): void => {
    over = true;
    void flushed().then(() => process.exit(code));
  };
  const fail = (error: unknown): void => {
    if (!over) {
      report(errorText(error));
      end(exitCodeOf(error));
    }
  };
  toleratesClosedOutput();
  onSignals(controller, () => over, report);
  onDefects(controller.signal, fail);
  // `async`, so that a throw before the first await is one of the work as well.
  (async () => work(controller.signal))().then(end, fail);
}

function onSignals(controller: AbortController, isOver: () => boolean, report: (text: string) => void): void {
  const stop = (name: NodeJS.Signals): void => {
    if (isOver()) {
      return;
    }
    if (controller.signal.aborted) {
      report(`${name}: ended at once.`);
      process.exit(EXIT_FAILED);
    }
    setTimeout(() => {
      report(`${name}: the run did not end within ${HARD_END / 1000} s and was broken off.`);
      process.exit(EXIT_FAILED);
    }, HARD_END).unref();
    controller.abort(new Cancelled(name));
  };
  for (const name of SIGNALS) {
    process.on(name, stop);
  }
}

function onDefects(signal: AbortSignal, fail: (error: unknown) => void): void {
  const failUnlessCancelled = (error: unknown): void => {
    // What was under way when the run was ended may fail without anybody left to listen.
    if (!(signal.aborted && error instanceof Cancelled)) {
      fail(error);
    }
  };
  process.on('uncaughtException', failUnlessCancelled);
  process.on('unhandledRejection', failUnlessCancelled);
  process.on('beforeExit', () => fail(new Error('the run stopped without a result')));
}

/** The reader of a pipe may leave (`image-gate … | head`), a terminal may close: no reason for another verdict. */
function toleratesClosedOutput(): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

async function flushed(): Promise<void> {
  const written = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  );
  const limit = new Promise<void>((resolve) => setTimeout(resolve, FLUSH));
  await Promise.race([Promise.all(written), limit]);
}
