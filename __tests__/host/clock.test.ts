import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../src/host/clock.js';
import { Cancelled } from '../../src/host/errors.js';

describe('the clock', () => {
  it('tells the time, and a duration that only grows', async () => {
    const clock = createClock(new AbortController().signal);
    const [before, start] = [Date.now(), clock.elapsed()];
    await clock.sleep(2);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
    expect(clock.elapsed()).toBeGreaterThan(start);
  });

  it('wakes with the end of the run', async () => {
    const controller = new AbortController();
    const clock = createClock(controller.signal);
    const sleeping = clock.sleep(60_000);
    controller.abort(new Cancelled('SIGINT'));
    await expect(sleeping).rejects.toMatchObject({ code: 'cancelled', message: 'The run was ended by SIGINT.' });
    await expect(clock.sleep(1)).rejects.toBeInstanceOf(Cancelled);
  });
});
