/** A throwaway copy of a root file system: what happens in it, ends in it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { asRoot } from './start-docker.js';

const run = promisify(execFile);
const inRoot = join(import.meta.dirname, '../../script/in-root');
const patience = 600_000;

let directory: string;
let root: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'image-gate-in-root-'));
  root = join(directory, 'root');
  for (const folder of ['proc', 'sys', 'dev']) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'kept'), 'as it was');
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

/** Command lines of all processes that name our folder, and our mounts, as the machine sees them. */
async function left(): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n');
  return [...commands, ...mounts].filter((line) => line.includes(directory));
}

it(
  'leaves the root as it is, gives the exit code on, and leaves no mount and no process',
  async () => {
    const script =
      'echo changed >"$IN_ROOT/kept"; echo >"$IN_ROOT/new"; mountpoint -q "$IN_ROOT/proc" || exit 9; sleep 300 & exit 7';
    const [file = '', ...args] = [...asRoot, inRoot, root, 'bash', '-c', script, directory];
    await expect(run(file, args)).rejects.toMatchObject({ code: 7 });
    expect(await readFile(join(root, 'kept'), 'utf8')).toBe('as it was');
    expect((await readdir(root)).sort()).toEqual(['dev', 'kept', 'proc', 'sys']);
    expect(await left()).toEqual([]);
  },
  patience,
);

it(
  'ends with whoever has started it, also when that is killed',
  async () => {
    const command = [...asRoot, inRoot, root, 'bash', '-c', 'echo ready; sleep 300; true', directory];
    const program = `
      import { spawn } from 'node:child_process';
      const [file, ...args] = ${JSON.stringify(command)};
      spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });`;
    const owner = spawn(process.execPath, ['--input-type=module'], { stdio: ['pipe', 'pipe', 'inherit'] });
    started.push(owner);
    owner.stdin.end(program);
    await once(owner.stdout, 'data');
    expect(await left()).not.toEqual([]);
    owner.kill('SIGKILL');
    while ((await left()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  },
  patience,
);
