import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { workOf } from '../work-of.js';
import { lasting } from './lasting.js';
import { type Figures, fault, measure } from './measure.js';
import type { Shape } from './shape.js';
import { shapes } from './shapes.js';

/** Milliseconds of processor time after which a child that says nothing new is ended, and by the clock: what it was at is the fault. */
const silence = { work: 30_000, clock: 240_000 };

const [first = '', ...rest] = process.argv.slice(2);
/** In a quick run a shape has this part of its limit, and the square root of it of the time. */
const quickShare = 4;

if (first === '--child') child(Number(rest[0]), new Set(rest.slice(1)));
else if (first === '--list') for (const { name } of shapes) console.log(name);
else process.exitCode = await main();

/** Measures shapes one after the other and says the name of each before it begins. */
function child(share: number, names: ReadonlySet<string>): void {
  for (const shape of shapes.filter(({ name }) => names.has(name))) {
    process.stdout.write(`${JSON.stringify({ begun: shape.name })}\n`);
    try {
      process.stdout.write(`${JSON.stringify({ done: measure(shape, share) })}\n`);
    } catch (error) {
      process.stdout.write(
        `${JSON.stringify({ threw: String(error instanceof Error ? error.stack : error).slice(0, 500) })}\n`,
      );
    }
  }
}

/** A shape with what is wrong with it. */
interface Failed {
  readonly shape: Shape;
  readonly why: string;
}

/** Shapes of one process in a quick run: to start it and to load all of src takes as long as several of them. */
const ofOneProcess = 100;

/** One process for those of a file and of its neighbours in a quick run, else one for each. */
function grouped(chosen: readonly Shape[], quick: boolean): (readonly Shape[])[] {
  if (!quick) return chosen.map((shape) => [shape]);
  const groups: Shape[][] = [];
  for (const file of Map.groupBy(chosen, ({ of: [path = ''] }) => path.split('#')[0]).values()) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + file.length <= ofOneProcess) last.push(...file);
    else groups.push([...file]);
  }
  return groups;
}

/** Measures shapes in one fresh process; those that fail come back, and those that a dead process left are measured in another one. */
async function measured(
  group: readonly Shape[],
  share: number,
  figures: Map<string, Figures>,
): Promise<readonly Failed[]> {
  const failed: Failed[] = [];
  let left = [...group];
  while (left.length > 0) {
    const { results, ended } = await run(
      share,
      left.map(({ name }) => name),
    );
    for (const [index, result] of results.entries()) {
      const shape = left[index];
      if (shape === undefined) continue;
      if (typeof result !== 'string') figures.set(shape.name, result);
      const why = typeof result === 'string' ? result : fault(result, shape.memory, share);
      if (why !== undefined) failed.push({ shape, why });
    }
    const [stuck, ...others] = left.slice(results.length);
    if (stuck !== undefined) failed.push({ shape: stuck, why: ended });
    left = others;
  }
  return failed;
}

interface Run {
  /** In the order of the names, as far as it came: figures, or what was thrown. */
  readonly results: readonly (Figures | string)[];
  readonly ended: string;
}

function run(share: number, names: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const args = [
      '--max-old-space-size=1500',
      '--stack-size=900',
      process.argv[1] ?? '',
      '--child',
      `${share}`,
      ...names,
    ];
    const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const results: (Figures | string)[] = [];
    let [rest, late] = ['', false];
    let last = { work: 0, clock: performance.now() };
    const watch = setInterval(() => {
      const silent = workOf(started.pid) - last.work > silence.work || performance.now() - last.clock > silence.clock;
      if (!silent) return;
      late = true;
      started.kill('SIGKILL');
    }, 500);
    started.stderr.resume();
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      last = { work: workOf(started.pid), clock: performance.now() };
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const { done, threw } = JSON.parse(line) as { done?: Figures; threw?: string };
        if (done !== undefined || threw !== undefined) results.push(done ?? `threw ${threw}`);
      }
    });
    started.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({
        results,
        ended: late ? `has not ended after ${silence.work / 1000} s of work` : `ended its process (${signal ?? code})`,
      });
    });
  });
}

async function main(): Promise<number> {
  const started = performance.now();
  const quick = first === '--quick';
  const share = quick ? quickShare : 1;
  const words = [first, ...rest].filter((word) => word !== '' && !word.startsWith('--'));
  const chosen = shapes.filter(
    ({ name, slow }) => !(quick && slow) && (words.length === 0 || words.some((word) => name.includes(word))),
  );
  const groups = grouped(chosen, quick);
  const faults: string[] = [];
  const figures = new Map<string, Figures>();
  await Promise.all(
    Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
      for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
        for (const { shape } of await measured(group, share, figures)) {
          const why = await lasting(async () => (await measured([shape], share, figures))[0]?.why);
          if (why === undefined) continue;
          faults.push(shape.name);
          console.log(`FAILED  ${shape.name}: ${why}`);
        }
      }
    }),
  );
  const worst = [...figures].toSorted(([, a], [, b]) => b.all - a.all).slice(0, 5);
  for (const [name, { half, whole, all, memory }] of worst) {
    const times = [half, whole, all].map((one) => `${one.toFixed(0).padStart(6)} ms`).join('');
    console.log(`${times} ${memory.toFixed(0).padStart(5)} MiB  ${name}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${chosen.length} shapes, ${faults.length === 0 ? 'none grows faster than its input' : `${faults.length} faults`} (${seconds} s)`,
  );
  return faults.length === 0 && chosen.length > 0 ? 0 : 1;
}
