import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGuard } from './start-guard.js';

/** Folders of runs are beside each other. */
let directory: string;
let folder: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'image-gate-guard-'));
  folder = await mkdtemp(join(directory, 'image-gate-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

/** A process that starts a guard and a daemon, as a test does, and says `ready`. */
async function owner(): Promise<ChildProcess> {
  await writeFile(join(folder, 'log'), '');
  const guard = join(import.meta.dirname, '../../script/guard');
  const program = `
    import { spawn } from 'node:child_process';
    const guard = spawn(${JSON.stringify(guard)}, [${JSON.stringify(folder)}], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
    guard.stdout.once('data', () => {
      spawn('tail', ['-f', ${JSON.stringify(join(folder, 'log'))}], { stdio: 'ignore', detached: true });
      console.log('ready');
    });`;
  const child = spawn(process.execPath, ['--input-type=module'], { stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  child.stdin.end(program);
  await once(child.stdout, 'data');
  return child;
}

/** Processes with a path in the folder among their arguments, by the name of their program. */
async function running(): Promise<ReadonlyMap<string, number>> {
  const all = await Promise.all(
    (await readdir('/proc')).map(async (pid) => {
      const [program = '', ...args] = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
      return args.some((arg) => arg.startsWith(folder)) ? [[program, Number(pid)] as const] : [];
    }),
  );
  return new Map(all.flat());
}

/** Waits until nothing of the folder is left. */
async function gone(): Promise<void> {
  while ((await running()).size > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('the guard of a folder', () => {
  it('ends what was started there and removes it when its owner is killed', async () => {
    const child = await owner();
    expect([...(await running()).keys()].sort()).toEqual(['bash', 'tail']);
    child.kill('SIGKILL');
    await gone();
    await expect(access(folder)).rejects.toThrow('ENOENT');
  });

  it('is not ended by what ends the others, and does its work when its owner lets go of it', async () => {
    await owner();
    const guard = (await running()).get('bash') ?? 0;
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.kill(guard, signal);
    started[0]?.kill('SIGTERM');
    await gone();
    await expect(access(folder)).rejects.toThrow('ENOENT');
  });

  it('that is killed with its owner leaves its work to the next one, which spares what is in use', async () => {
    const child = await owner();
    const used = await mkdtemp(join(directory, 'image-gate-'));
    const other = await startGuard(used);
    const guard = (await running()).get('bash') ?? 0;
    process.kill(guard, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await running()).has('tail')).toBe(true);
    // What the first one waits with may end a moment after the owner.
    do await (await startGuard(await mkdtemp(join(directory, 'image-gate-')))).stop();
    while ((await running()).size > 0);
    expect(await readdir(directory)).toEqual([basename(used)]);
    await other.stop();
    expect(await readdir(directory)).toEqual([]);
  });
});
