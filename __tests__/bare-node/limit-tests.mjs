// jest-light-runner knows no time limit: each test and hook that takes longer than its own (or 20 s) fails, by name, whether it waits or works.
import { addEventHandler, getState } from 'jest-circus';

const usual = 20_000;

const limited =
  (work, limit = usual) =>
  async () => {
    const tooLong = () => new Error(`has not ended within ${limit} ms`);
    const { promise, reject } = Promise.withResolvers();
    const timer = setTimeout(() => reject(tooLong()), limit);
    const start = performance.now();
    try {
      await Promise.race([work(), promise]);
      if (performance.now() - start > limit) throw tooLong();
    } finally {
      clearTimeout(timer);
    }
  };

addEventHandler((event) => {
  const block = getState().currentDescribeBlock;
  const added = { add_test: block.children, add_hook: block.hooks }[event.name]?.at(-1);
  if (added?.fn) added.fn = limited(added.fn, event.timeout);
});
