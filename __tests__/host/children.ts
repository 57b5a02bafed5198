import { existsSync, readFileSync } from 'node:fs';
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
