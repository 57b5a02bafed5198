import { describe, expect, it } from '@jest/globals';
import { bothOrNone, untilStopped } from '../../src/host/both-or-none.js';
import { ToolError } from '../../src/host/errors.js';
import type { Clock, Command, Http, HttpRequest, Process } from '../../src/host/ports.js';
import { FakeClock } from './fake-ports.js';

const failure = new ToolError({ code: 'build-failed', message: 'No.', fix: 'Repair it.' });

describe('work side by side', () => {
  it('gives both results', async () => {
    expect(
      await bothOrNone(
        async () => 1,
        async () => 'two',
      ),
    ).toEqual([1, 'two']);
  });

  it.each([0, 1])('ends with the first failure, when the other has come to rest (%d)', async (failing) => {
    const events: string[] = [];
    const waits = async (stop: AbortSignal) => {
      await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
      events.push(`stopped: ${stop.reason.code}`);
      throw stop.reason;
    };
    const fails = async () => {
      throw failure;
    };
    const both = failing === 0 ? bothOrNone(fails, waits) : bothOrNone(waits, fails);
    await expect(both).rejects.toBe(failure);
    expect(events).toEqual(['stopped: given-up']);
  });
});

describe('the ports of work that may be stopped', () => {
  it('hand on what ends each wait, also the stop of a part of that work', async () => {
    const given: (AbortSignal | undefined)[] = [];
    const process: Process = {
      run: async ({ stop }: Command) => {
        given.push(stop);
        return { code: 0, signal: null, late: false, stdout: '', stderr: '' };
      },
      pipe: async ({ stop }) => {
        given.push(stop);
        throw failure;
      },
    };
    const http: Http = {
      request: async ({ stop }: HttpRequest) => {
        given.push(stop);
        throw failure;
      },
    };
    const clock: Clock = { ...new FakeClock(), sleep: async (_ms, stop) => void given.push(stop) };
    const stop = new AbortController();
    const outer = untilStopped({ process, http, clock }, stop.signal);
    const inner = untilStopped(outer, new AbortController().signal);
    const command = { file: 'true', args: [], deadline: 1 };
    for (const ports of [outer, inner]) {
      await ports.process.run(command);
      await ports.process.pipe(command, async () => undefined).catch(() => undefined);
      await ports.http.request({ method: 'GET', url: new URL('http://localhost'), idle: 1 }).catch(() => undefined);
      await ports.clock.sleep(1);
    }
    expect(given.map((signal) => signal?.aborted)).toEqual(Array.from({ length: 8 }, () => false));
    stop.abort(failure);
    expect(given.map((signal) => signal?.reason)).toEqual(Array.from({ length: 8 }, () => failure));
  });
});
