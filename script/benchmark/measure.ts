import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What script/bench prepared. */
export const work = process.env.BENCH_WORK ?? '';
export const kept = process.env.BENCH_CACHE ?? '';
export const trivy = process.env.BENCH_TRIVY ?? 'trivy';
export const registry = process.env.BENCH_REGISTRY ?? '';
/** The one with the referrers API. */
export const listingRegistry = process.env.BENCH_LISTING_REGISTRY ?? '';

export interface Command {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The exit code that is no failure; default 0. */
  readonly code?: number;
}

/** Somebody who does the job: commands one after the other. */
export interface Contestant {
  readonly name: string;
  readonly commands: readonly Command[];
  /** Makes every run start from the same state. Not measured. */
  readonly prepare?: () => void;
  /** More figures of the run that has just ended, from what it left. */
  readonly more?: (wall: number) => Figures;
}

/** Times in milliseconds, memory in bytes: `peak` of the command itself, `tree` with its children. `cpu`: processor time of the commands and of the children that they waited for, as it was last seen. */
export type Figures = Readonly<Record<string, number>>;

export type Results = ReadonlyMap<Contestant, readonly Figures[]>;

/** How often the memory and processor time of a child are looked at, in milliseconds. Linux keeps the peak, so only the last moment can be missed. */
const lookEvery = 20;

/**
 * Runs all contestants in turn, `pairs` times, after one run each that is not counted: caches are warm for everybody. The order
 * turns round each time, so that no one always follows the same neighbour.
 */
export async function interleaved(pairs: number, contestants: readonly Contestant[]): Promise<Results> {
  const results = new Map<Contestant, Figures[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round <= pairs; round += 1) {
    for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) {
      const figures = await runOnce(contestant);
      if (round > 0) results.get(contestant)?.push(figures);
    }
  }
  return results;
}

/** One run of a contestant: `wall` of all its commands, `first` output of the first one, the highest `peak`. */
export async function runOnce({ name, commands, prepare, more }: Contestant): Promise<Figures> {
  prepare?.();
  process.stderr.write(`  ${name} …`);
  const all: Figures[] = [];
  for (const command of commands) all.push(await run(command));
  const wall = all.reduce((sum, figures) => sum + (figures.wall ?? 0), 0);
  process.stderr.write(` ${(wall / 1000).toFixed(2)} s\n`);
  const peak = Math.max(...all.map((figures) => figures.peak ?? 0));
  const cpu = all.reduce((sum, figures) => sum + (figures.cpu ?? 0), 0);
  const tree = Math.max(...all.map((figures) => figures.tree ?? 0));
  return { wall, cpu, first: all[0]?.first ?? Number.NaN, peak, tree, ...more?.(wall) };
}

/** Runs one command to its end; its output goes to a log in the work folder. @throws when it fails. */
function run({ args, env, cwd, code: expected = 0 }: Command): Promise<Figures> {
  const [file = '', ...rest] = args;
  const logPath = join(work, 'command.log');
  const log = createWriteStream(logPath);
  const started = performance.now();
  const child = spawn(file, rest, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let first = Number.NaN;
  let peak = 0;
  let cpu = 0;
  let tree = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    tree = Math.max(tree, treeOf(child.pid));
    cpu = Math.max(cpu, cpuOf(child.pid));
  }, lookEvery);
  for (const stream of [child.stdout, child.stderr]) {
    stream.once('data', () => {
      if (Number.isNaN(first)) first = performance.now() - started;
    });
    stream.on('data', (chunk) => log.write(chunk));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const wall = performance.now() - started;
      clearInterval(look);
      log.end(() => {
        if (code === expected) resolve({ wall, cpu, first, peak, tree });
        else reject(new Error(`${args.join(' ')}\nended with ${code}: ${readFileSync(logPath, 'utf8').slice(-2000)}`));
      });
    });
  });
}

/** The most memory that a process has had, in bytes, as Linux tells it. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The memory of a process and of all that it has started, in bytes: what is private, as the pages of a database are those of the system. */
function treeOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter((one) => one !== '');
    const own = Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    return children.reduce((sum, child) => sum + treeOf(Number(child)), own);
  } catch {
    return 0;
  }
}

/** Linux counts in hundredths of a second here, on every machine that we know. */
const millisecondsEach = 10;

/** The processor time of a process and of the children that it has waited for, in milliseconds (proc_pid_stat(5): utime, stime, cutime, cstime). */
function cpuOf(pid: number | undefined): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/s);
    const times = rest.split(' ').slice(11, 15).map(Number);
    return times.reduce((sum, time) => sum + time, 0) * millisecondsEach;
  } catch {
    return 0;
  }
}
