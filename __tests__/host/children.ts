import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Command } from '../../src/host/ports.js';

/** A child that runs a small program of Node. */
export function node(program: string, more: Partial<Command> = {}): Command {
  return { file: process.execPath, args: ['-e', program], deadline: 20_000, ...more };
}

/** A child that runs a shell script. */
export function shell(script: string, more: Partial<Command> = {}): Command {
  return { file: '/bin/sh', args: ['-c', script], deadline: 20_000, ...more };
}

/** Whether a process still runs; one that only waits to be reaped does not. */
export function runs(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, 'utf8'));
}

const sources = new URL('../../src/host/', import.meta.url);
const loader = new URL('../bare-node/load-typescript.mjs', import.meta.url);

/** A program that imports the sources of host/ by name (`import { x } from 'host/lifecycle'`), run by a Node process of its own. */
export function program(
  code: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const resolved = code.replace(/'host\/([\w/-]+)'/g, (_, name: string) => `'${new URL(`${name}.ts`, sources).href}'`);
  return spawn(process.execPath, ['--import', loader.href, '--input-type=module', '-e', resolved], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** How a program ended, and what it wrote. */
export async function ending(child: ChildProcessByStdio<null, Readable, Readable>) {
  const [[code, signal], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code: code as number | null, signal: signal as NodeJS.Signals | null, stdout, stderr };
}
