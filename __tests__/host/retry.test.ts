import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GateError, ToolError } from '../../src/host/errors.js';
import {
  mayPass,
  type NextTry,
  Patience,
  parseRetryAfter,
  type RetryLimits,
  retrying,
  Transient,
} from '../../src/host/retry.js';

const limits: RetryLimits = {
  attempts: 4,
  firstWait: 1_000,
  longestWait: 3_000,
  longestRetryAfter: 10_000,
  longestTotal: 12_000,
};

/** The waits that a patience allows for these failures in turn, and what it says after the last. */
async function waitsFor(failures: readonly NextTry[], random?: () => number) {
  const slept: number[] = [];
  const patience = new Patience({ sleep: async (ms) => void slept.push(ms) }, limits, random);
  let end: string | undefined;
  for (const failure of failures) end = await patience.wait(failure);
  return { slept, end, tries: patience.tries };
}

describe('an answer after which the same request may succeed', () => {
  it.each([408, 429, 500, 502, 503, 504, 520])('is %d', (status) => {
    expect(mayPass(status)).toBe(true);
  });

  it.each([200, 304, 400, 401, 403, 404, 409, 410, 501, 505])('is not %d', (status) => {
    expect(mayPass(status)).toBe(false);
  });
});

describe('the waits between tries', () => {
  it.each<[string, readonly NextTry[], readonly number[], string | undefined]>([
    ['double up to the longest, and end with the last try', [{}, {}, {}, {}], [1000, 2000, 3000], 'attempts'],
    ['are what the server asks for', [{ retryAfter: 7000 }, {}], [7000, 2000], undefined],
    ['may be none', [{ retryAfter: 0 }], [0], undefined],
    ['are not what a server asks for beyond all patience', [{ retryAfter: 10_001 }], [], 'retry-after'],
    ['are bounded together', [{ retryAfter: 9000 }, { retryAfter: 3001 }], [9000], 'total'],
    ['do not reach a deadline', [{ room: 1001 }, { room: 2000 }], [1000], 'total'],
  ])('%s', async (_what, failures, slept, end) => {
    expect(await waitsFor(failures)).toMatchObject({ slept, end });
  });

  it('are spread over their upper half where parallel requests would meet again', async () => {
    expect((await waitsFor([{}, {}], () => 0)).slept).toEqual([500, 1000]);
    expect((await waitsFor([{}, {}], () => 0.5)).slept).toEqual([750, 1500]);
  });

  it('are announced before they begin', async () => {
    const events: unknown[] = [];
    const patience = new Patience({ sleep: async () => void events.push('sleep') }, limits);
    await patience.wait({ onWait: (ms) => void events.push(ms) });
    expect(events).toEqual([1000, 'sleep']);
  });

  it('never exceed any of their limits, whatever a server asks for', async () => {
    const failure = fc.record({ retryAfter: fc.option(fc.nat(20_000), { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(fc.array(failure, { maxLength: 9 }), async (failures) => {
        const { slept } = await waitsFor(failures);
        expect(slept.length).toBeLessThan(limits.attempts);
        expect(Math.max(0, ...slept)).toBeLessThanOrEqual(limits.longestRetryAfter);
        expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(limits.longestTotal);
      }),
    );
  });
});

describe('work that is repeated', () => {
  const final = new ToolError({ code: 'x', message: 'no', fix: 'y' });

  it('goes on after failures that may pass, each with what the server asks for', async () => {
    const failures = [new Transient(final, 3), new Transient(final)];
    const seen: unknown[] = [];
    const wait = async ({ retryAfter }: Transient) => void seen.push(retryAfter);
    const work = async () => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      return 'done';
    };
    expect(await retrying(wait, work)).toBe('done');
    expect(seen).toEqual([3, undefined]);
  });

  it('ends with any other failure, and with what the wait throws', async () => {
    const never = () => Promise.reject(new Error('waited'));
    await expect(retrying(never, () => Promise.reject(final))).rejects.toBeInstanceOf(GateError);
    await expect(retrying(never, () => Promise.reject(new Transient(final)))).rejects.toThrow('waited');
  });
});

describe('Retry-After', () => {
  it('is never negative, and nothing where it is no such value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer().map(String),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (value) => {
          const ms = parseRetryAfter(value, new Date('2026-03-01T00:00:00Z'));
          return ms === undefined || ms >= 0;
        },
      ),
    );
  });
});
