import { writeFileSync } from 'node:fs';
import type { Shape } from './shape.js';

/**
 * What one shape takes, the least of several tries: its own work at half its limit (0 where that was not measured) and at its limit, all processor time at its limit, in milliseconds, and memory in
 * MiB. Its own work is that of its thread in its own code: what the system does to give it memory comes in steps, grows with what neighbours do, and has the limit of memory.
 */
export interface Figures {
  readonly half: number;
  readonly whole: number;
  readonly all: number;
  readonly memory: number;
}

/** Milliseconds: of this thread in its own code, and of the process in all. */
interface Times {
  readonly own: number;
  readonly all: number;
}

/** Milliseconds at the limit that no shape may take. */
export const longest = 2000;
/** How much more a doubled input may take. */
export const steepest = 2.6;
/** Milliseconds below which growth is not looked at: at its limit it is fast, whatever its form. */
const floor = 100;

/**
 * Measures in this process. Processor time and not the clock's, so that neighbours count little; the least of several tries, as nothing makes work shorter than
 * it is; more tries while it looks bad. What is fast at its limit is not measured at half of it.
 * @param share the part of the limit that counts as the limit: 4 for a quarter of it.
 */
export function measure({ limit: most, make }: Shape, share = 1): Figures {
  const limit = Math.ceil(most / share);
  const whole = make(limit);
  forgetPeak();
  const before = process.memoryUsage().rss;
  const wholes = [timeOf(whole)];
  const memory = Math.max(0, process.resourceUsage().maxRSS / 1024 - before / 2 ** 20);
  let figures = figuresOf([], wholes, memory);
  if (figures.all <= floor) return figures;
  const half = make(Math.floor(limit / 2));
  const halves = [timeOf(half)];
  figures = figuresOf(halves, wholes, memory);
  for (let tries = 0; tries < 4 && isSuspect(figures, share) && figures.all < 2 * longest; tries += 1) {
    halves.push(timeOf(half));
    wholes.push(timeOf(whole));
    figures = figuresOf(halves, wholes, memory);
  }
  return figures;
}

function figuresOf(halves: readonly Times[], wholes: readonly Times[], memory: number): Figures {
  const least = (times: readonly number[]) => Math.min(...times);
  const [whole, all] = [least(wholes.map(({ own }) => own)), least(wholes.map((one) => one.all))];
  return { half: usual(halves.map(({ own }) => own)), whole, all, memory };
}

/** The least but one, once there are several: the system now and then counts a tenth of the time for one run, and that must not make all others look slow. */
function usual(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[times.length < 3 ? 0 : 1] ?? 0;
}

/** The peak of memory is that of a process; an earlier shape's would hide this one's (proc(5), clear_refs). */
function forgetPeak(): void {
  writeFileSync('/proc/self/clear_refs', '5');
}

function timeOf(work: () => unknown): Times {
  const [before, own] = [process.cpuUsage(), process.threadCpuUsage()];
  try {
    work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return { own: process.threadCpuUsage(own).user / 1000, all: (user + system) / 1000 };
}

/** Our own words for an input that is refused, or those for what is no JSON; anything else (a stack that is full, a missing property) is a fault. */
function isRefusal(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  return error instanceof Error && 'code' in error && !('syscall' in error);
}

function isSuspect(figures: Figures, share: number): boolean {
  return fault(figures, Number.POSITIVE_INFINITY, share) !== undefined;
}

/** What is wrong with the figures; `undefined` for nothing. */
export function fault({ half, whole, all, memory }: Figures, mostMemory: number, share = 1): string | undefined {
  // What starts and warms up does not shrink with the input: a quarter of the limit may take half of the time.
  if (all > longest / Math.sqrt(share)) return `${all.toFixed(0)} ms at ${at(share)}`;
  if (whole > floor && whole > half * steepest) return `${(whole / half).toFixed(1)} times as long for twice as much`;
  return memory > mostMemory ? `${memory.toFixed(0)} MiB at ${at(share)}` : undefined;
}

function at(share: number): string {
  return share === 1 ? 'the limit' : `1/${share} of the limit`;
}
