import { describe, expect, it } from '@jest/globals';
import { inParallel } from '../../src/oci/in-parallel.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work in parallel', () => {
  it('does every item once, never more at a time than allowed', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await inParallel([...Array(20).keys()], 3, async (item) => {
      most = Math.max(most, ++running);
      await turn();
      running--;
      done.push(item);
    });
    expect(done.sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
    expect(most).toBe(3);
  });

  it('gives what each item gave in the order of the items, whichever comes first', async () => {
    const turns = [3, 0, 2, 1];
    const given = await inParallel(turns, 4, async (item) => {
      for (let left = item; left > 0; left -= 1) await turn();
      return `after ${item}`;
    });
    expect(given).toEqual(['after 3', 'after 0', 'after 2', 'after 1']);
  });

  it('after a failure starts nothing more, tells the running ones, waits for them and throws the earliest', async () => {
    const started: number[] = [];
    const told: number[] = [];
    const work = inParallel([0, 1, 2, 3, 4], 3, async (item, stop) => {
      started.push(item);
      if (item === 2) throw new Error('third');
      while (!stop.aborted) await turn();
      told.push(item);
      if (item === 0) throw new Error('first');
    });
    await expect(work).rejects.toThrow('first');
    expect(started).toEqual([0, 1, 2]);
    expect(told).toEqual([0, 1]);
  });

  it('has nothing to do without items', async () => {
    await inParallel([], 4, () => Promise.reject(new Error('never')));
  });
});
