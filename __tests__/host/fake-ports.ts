import type { Clock, Log } from '../../src/host/ports.js';

/** A clock that stands still, but for sleep: that returns at once, sets the clock forward and is recorded. */
export class FakeClock implements Clock {
  readonly slept: number[] = [];
  time = Date.parse('2026-03-01T12:00:00Z');
  now = (): Date => new Date(this.time);
  elapsed = (): number => this.time;
  sleep = async (ms: number): Promise<void> => {
    this.slept.push(ms);
    this.time += ms;
  };
}

/** A log that records each line with its level. */
export class FakeLog implements Log {
  readonly lines: string[] = [];
  info = (text: string): void => this.#add('info', text);
  warning = (text: string): void => this.#add('warning', text);
  error = (text: string): void => this.#add('error', text);
  debug = (text: string): void => this.#add('debug', text);
  group = <T>(_title: string, work: () => Promise<T>): Promise<T> => work();

  #add(level: string, text: string): void {
    this.lines.push(`${level}: ${text}`);
  }
}
