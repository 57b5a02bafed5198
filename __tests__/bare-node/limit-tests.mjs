// jest-light-runner knows no time limit: each test and hook that takes longer than its own (or 20 s) fails, by name, whether it waits or works.
// What it waited for a processor that others had does not count, as a busy machine says nothing about the test.
import { readFileSync } from 'node:fs';
import { addEventHandler, getState } from 'jest-circus';

const usual = 20_000;

/** Milliseconds that this thread could have run and had no processor (Linux: proc_pid_schedstat, the second figure, in nanoseconds); 0 elsewhere. */
const kept = () => {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
};

const limited =
  (work, limit = usual) =>
  async () => {
    const tooLong = () => new Error(`has not ended within ${limit} ms`);
    const { promise, reject } = Promise.withResolvers();
    const begun = performance.now() - kept();
    const left = () => begun + limit - (performance.now() - kept());
    const check = () => {
      if (left() <= 0) reject(tooLong());
      else timer = setTimeout(check, left());
    };
    let timer = setTimeout(check, limit);
    try {
      await Promise.race([work(), promise]);
      if (left() < 0) throw tooLong();
    } finally {
      clearTimeout(timer);
    }
  };

addEventHandler((event) => {
  const block = getState().currentDescribeBlock;
  const added = { add_test: block.children, add_hook: block.hooks }[event.name]?.at(-1);
  if (added?.fn) added.fn = limited(added.fn, event.timeout);
});
