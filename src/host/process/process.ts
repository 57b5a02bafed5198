import type { Readable } from 'node:stream';
import { plainLine } from '../../text/plain-line.js';
import { cancelled, throwIfCancelled } from '../cancellation.js';
import { CommandFailed } from '../errors.js';
import type { Command, Process } from '../ports.js';
import type { Finished } from '../values.js';
import { type Capture, capture, drained } from './captured-output.js';
import { type Child, type ExitStatus, GRACE, startChild } from './child.js';

/** Node's longest timer. */
const MAX_TIMER = 2 ** 31 - 1;

/** Most characters of a child's last line that an error message quotes. */
const QUOTE = 300;

/**
 * Starts children in process groups of their own, which end with their deadline, with `signal` and with the command's own `stop`.
 * @param grace milliseconds between SIGTERM and SIGKILL.
 */
export function createProcess(signal: AbortSignal, grace = GRACE): Process {
  return {
    run: (command) => run(command, endOf(command, signal), grace),
    pipe: (command, consume) => pipe(command, consume, endOf(command, signal), grace),
  };
}

function endOf({ stop }: Command, signal: AbortSignal): AbortSignal {
  return stop === undefined ? signal : AbortSignal.any([signal, stop]);
}

/** Why a child is asked to end before it ends by itself. */
type EndReason =
  | { readonly kind: 'late' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Watch {
  reason(): EndReason | undefined;
  /** Ends the child for that reason; the first one counts. */
  end(reason: EndReason): void;
  /** Resolves when the run is cancelled. */
  readonly cancelled: Promise<void>;
  stop(): void;
}

async function run(command: Command, signal: AbortSignal, grace: number): Promise<Finished> {
  throwIfCancelled(signal);
  const child = await startChild(command, grace);
  const watch = watchOver(child, command, signal);
  const stdout = listen(child.stdout, command, watch);
  const stderr = listen(child.stderr, command, watch);
  const exit = await child.gone;
  watch.stop();
  await Promise.all([drained(stdout), drained(stderr)]);
  throwReason(watch, signal);
  return finished(exit, watch, stdout.text(), stderr.text());
}

async function pipe<T>(
  command: Command,
  consume: (stdout: Readable) => Promise<T>,
  signal: AbortSignal,
  grace: number,
): Promise<{ finished: Finished; value: T }> {
  throwIfCancelled(signal);
  const child = await startChild(command, grace);
  const watch = watchOver(child, command, signal);
  const stderr = listen(child.stderr, command, watch);
  const consumed = settle(() => consume(child.stdout));
  void consumed.then((outcome) => letGo(child, watch, outcome, grace));
  const exit = await child.gone;
  await drained(stderr);
  const outcome = await Promise.race([consumed, watch.cancelled]);
  watch.stop();
  const result = finished(exit, watch, '', stderr.text());
  if (outcome === undefined || !outcome.ok) {
    throw brokenPipe(command, result, watch, signal, outcome?.error);
  }
  throwReason(watch, signal);
  return { finished: result, value: outcome.value };
}

function watchOver(child: Child, { deadline }: Command, signal: AbortSignal): Watch {
  let reason: EndReason | undefined;
  let gone = false;
  void child.gone.then(() => {
    gone = true;
  });
  const end = (why: EndReason): void => {
    reason ??= why;
    child.end();
    if (gone) {
      // Only a process that left the group can still hold the pipe that somebody reads.
      child.stdout.destroy();
    }
  };
  const cancelledRun = Promise.withResolvers<void>();
  const onAbort = (): void => {
    end({ kind: 'cancelled' });
    cancelledRun.resolve();
  };
  const timer = setTimeout(() => end({ kind: 'late' }), Math.min(deadline, MAX_TIMER));
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) {
    onAbort();
  }
  const stop = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  };
  return { reason: () => reason, end, cancelled: cancelledRun.promise, stop };
}

function listen(stream: Readable, { onLine, keep }: Command, watch: Watch): Capture {
  return capture(stream, { onLine, keep, onError: (error) => watch.end({ kind: 'failed', error }) });
}

type Settled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

async function settle<T>(work: () => Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** What becomes of a child whose reader is done. */
function letGo(child: Child, watch: Watch, outcome: Settled<unknown>, grace: number): void {
  if (outcome.ok) {
    // A rest that nobody wants must not block the child.
    child.stdout.resume();
  } else if (child.stdout.readableEnded) {
    // The reader may have failed because the child did: its own exit decides, if it comes.
    const timer = setTimeout(() => watch.end({ kind: 'failed', error: outcome.error }), grace);
    void child.gone.then(() => clearTimeout(timer));
  } else {
    watch.end({ kind: 'failed', error: outcome.error });
  }
}

function throwReason(watch: Watch, signal: AbortSignal): void {
  const reason = watch.reason();
  if (reason?.kind === 'cancelled') {
    throw cancelled(signal);
  }
  if (reason?.kind === 'failed') {
    throw reason.error;
  }
}

/** A reader often fails because the child did ("unexpected end"), and then the child's failure is the one to report. */
function brokenPipe(command: Command, result: Finished, watch: Watch, signal: AbortSignal, cause: unknown): unknown {
  const reason = watch.reason();
  if (reason?.kind === 'cancelled') {
    return cancelled(signal);
  }
  if (reason?.kind === 'failed') {
    return reason.error;
  }
  return result.code === 0 ? cause : commandFailed(command, result, cause);
}

function commandFailed({ file, deadline }: Command, finished: Finished, cause: unknown): CommandFailed {
  const { code, signal, late, stderr } = finished;
  const how = late ? `did not end within ${deadline / 1000} s` : `ended with ${signal ?? `exit code ${code}`}`;
  const last = plainLine(stderr.trimEnd().split('\n').at(-1) ?? '', QUOTE);
  const explanation = {
    code: late ? 'command-late' : 'command-failed',
    message: `${file} ${how} while its output was read${last === '' ? '.' : `: ${last}`}`,
    fix: late ? 'Look at what keeps it waiting, or give it more time.' : `Look at what ${file} says above.`,
    cause,
  };
  return new CommandFailed(explanation, finished);
}

function finished({ code, signal }: ExitStatus, watch: Watch, stdout: string, stderr: string): Finished {
  const late = watch.reason()?.kind === 'late';
  // A child that answers SIGTERM with exit code 0 has still not done its work.
  return { code: late ? null : code, signal, late, stdout, stderr };
}
