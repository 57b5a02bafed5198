/** Runs named tests of a tree in a process that stays for the next ones. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Asked } from './named-tests.js';
import { memoryOf, workOf } from './work-of.js';

/** Milliseconds after which a run is ended: of processor time, as other checks may have the machine, and by the clock, for one that waits. */
const longestRun = { work: 60_000, clock: 300_000 };
/** Bytes that a process may hold. Each run leaves the modules that it loaded in memory, and to start anew takes as long as many runs. */
const mostMemory = 800 * 2 ** 20;

export interface Tester {
  readonly tree: string;
  /** Never rejects: a process that ends or takes too long has run no test. */
  readonly ask: (asked: Asked) => Promise<Answer>;
  /** The next question is for a new process. */
  readonly end: () => void;
}

/** One for the tests of `tree`; it starts a process when it is asked, and must be ended. */
export function testerIn(tree: string): Tester {
  let child: ChildProcess | undefined;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const start = (): ChildProcess => {
    child = fork(fileURLToPath(new URL('named-tests.ts', import.meta.url)), [], {
      cwd: tree,
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return child;
  };
  const ask = async (asked: Asked): Promise<Answer> => {
    if (memoryOf(child?.pid) > mostMemory) end();
    const answer = await answerOf(child ?? start(), asked);
    if (answer !== undefined) return answer;
    end();
    return { assertions: [], problem: 'the process of the tests ended, or took too long' };
  };
  return { tree, ask, end };
}

function answerOf(child: ChildProcess, asked: Asked): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const settle = (answer?: Answer): void => {
      clearInterval(watch);
      child.off('message', settle).off('exit', ended).off('error', ended);
      resolve(answer);
    };
    const ended = (): void => settle();
    const begun = { work: workOf(child.pid), clock: performance.now() };
    const watch = setInterval(() => {
      const isLate = performance.now() - begun.clock > longestRun.clock;
      if (isLate || workOf(child.pid) - begun.work > longestRun.work) settle();
    }, 500);
    child.on('message', settle).on('exit', ended).on('error', ended);
    child.send(asked, (error) => error && ended());
  });
}
