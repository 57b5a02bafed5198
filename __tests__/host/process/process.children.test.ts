import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Cancelled, ToolError } from '../../../src/host/errors.js';
import { createProcess } from '../../../src/host/process/process.js';
import { ending, node, program, runs, shell } from '../children.js';

const never = new AbortController().signal;
const GRACE = 50;
const { run, pipe } = createProcess(never, GRACE);

describe('run', () => {
  it('gives the exit code and both streams', async () => {
    const finished = await run(shell('echo out; echo err >&2; exit 3'));
    expect(finished).toEqual({ code: 3, signal: null, late: false, stdout: 'out\n', stderr: 'err\n' });
  });

  it('lets a child draw on our own standard error, and keeps nothing of that', async () => {
    const child = program(`import { createProcess } from 'host/process/process';
      const { run } = createProcess(new AbortController().signal);
      const lines = [];
      const command = { file: '/bin/sh', args: ['-c', 'echo drawn >&2; echo said; exit 4'], deadline: 20000, stderr: 'shared' };
      const finished = await run({ ...command, onLine: (line) => lines.push(line) });
      console.log(JSON.stringify({ ...finished, lines }));`);
    const { stdout, stderr } = await ending(child);
    expect(stderr).toBe('drawn\n');
    expect(JSON.parse(stdout)).toEqual({
      code: 4,
      signal: null,
      late: false,
      stdout: 'said\n',
      stderr: '',
      lines: ['said'],
    });
  });

  it('passes arguments as they are, without a shell', async () => {
    const args = ['$(id)', '; rm -rf /', '"quoted"', '', 'ü'];
    const { stdout } = await run({
      file: process.execPath,
      args: ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...args],
      deadline: 20_000,
    });
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it.each([
    'IMAGE_GATE_KEY',
    'IMAGE_GATE_KEY_PASSWORD',
    'IMAGE_GATE_MAIL_PASSWORD',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'SIGSTORE_ID_TOKEN',
  ])('gives no child the signing key, or what asks for the identity of the job: %s', async (secret) => {
    const env = { PATH: process.env.PATH ?? '', [secret]: 'a', OTHER: 'c' };
    const given = await run({ file: '/usr/bin/env', args: [], env, deadline: 20_000 });
    expect(given.stdout).toMatch(/^OTHER=c$/m);
    expect(given.stdout).not.toContain(secret);
    process.env[secret] = 'a';
    const inherited = await run({ file: '/usr/bin/env', args: [], deadline: 20_000 });
    delete process.env[secret];
    expect(inherited.stdout).toMatch(/^PATH=/m);
    expect(inherited.stdout).not.toContain(secret);
  });

  it('gives the child exactly the environment of the command', async () => {
    const { stdout } = await run({ file: '/usr/bin/env', args: [], env: { ONLY: 'this' }, deadline: 20_000 });
    expect(stdout).toBe('ONLY=this\n');
  });

  it('feeds the input and closes it', async () => {
    expect((await run(shell('cat', { input: 'password' }))).stdout).toBe('password');
    expect((await run(shell('cat'))).stdout).toBe('');
  });

  it('does not mind a child that leaves its input unread', async () => {
    expect((await run(shell('exit 0', { input: 'x'.repeat(1_000_000) }))).code).toBe(0);
  });

  it('keeps the last bytes only, and no half character', async () => {
    const program = 'process.stdout.write("a".repeat(300000) + "ü".repeat(5))';
    expect((await run(node(program, { keep: 5 }))).stdout).toBe('üü');
  });

  it('hands on every line of both streams while the child runs', async () => {
    const lines: string[] = [];
    await run(shell('printf "one\\r\\ntwo"; printf "three\\n" >&2', { onLine: (line) => lines.push(line) }));
    expect(lines.sort()).toEqual(['one', 'three', 'two']);
  });

  it('joins characters that were cut between two writes', async () => {
    const lines: string[] = [];
    const program = `process.stdout.write(Buffer.from([0xc3]), () => process.stdout.write(Buffer.from([0xbc, 10])))`;
    await run(node(program, { onLine: (line) => lines.push(line) }));
    expect(lines).toEqual(['ü']);
  });

  it('hands on an endless line in bounded pieces', async () => {
    const sizes: number[] = [];
    await run(node('process.stdout.write("x".repeat(200000))', { onLine: (line) => sizes.push(line.length) }));
    expect(sizes.reduce((sum, size) => sum + size)).toBe(200_000);
    expect(Math.max(...sizes)).toBe(65_536);
  });

  it('ends the child when the line callback throws, and says why', async () => {
    const onLine = (line: string): void => {
      throw new Error(`cannot take ${line}`);
    };
    await expect(run(shell('echo this; sleep 60', { onLine }))).rejects.toThrow('cannot take this');
  });

  it.each([
    ['a command that does not exist', { file: 'no-such-command', args: [] }, 'there is no such command'],
    ['a file that may not be executed', { file: '/etc', args: [] }, 'EACCES'],
    ['a working folder that does not exist', { file: '/bin/sh', args: [], cwd: '/no/such' }, 'working folder /no/such'],
    ['an argument that no system takes', { file: '/bin/sh', args: ['a\0b'] }, 'null bytes'],
  ])('says that %s could not be started', async (_, command, reason) => {
    await expect(run({ ...command, deadline: 1000 })).rejects.toMatchObject({
      code: 'command-missing',
      message: expect.stringContaining(reason),
      fix: expect.stringContaining('PATH'),
    });
  });
});

describe('a program that is still being written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'image-gate-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  /** Writes a program and keeps it open. */
  function written(): { readonly file: string; readonly writing: number } {
    const file = join(folder, 'program');
    const writing = openSync(file, 'w', 0o755);
    writeSync(writing, '#!/bin/sh\necho whole\n');
    return { file, writing };
  }

  it('is started when it is whole', async () => {
    const { file, writing } = written();
    const running = run({ file, args: [], deadline: 20_000 });
    setTimeout(() => closeSync(writing), 100);
    expect(await running).toMatchObject({ code: 0, stdout: 'whole\n' });
  });

  it('is not waited for any longer after a second', async () => {
    const { file, writing } = written();
    await expect(run({ file, args: [], deadline: 20_000 })).rejects.toMatchObject({
      code: 'command-missing',
      message: expect.stringContaining('ETXTBSY'),
    });
    closeSync(writing);
  });
});

/** Milliseconds until a child is ended that has come to what it waits for, also on a busy machine. */
const soon = 4000;

describe('deadline', () => {
  it('ends the child and its grandchildren', async () => {
    const { late, code, stdout } = await run(shell('sleep 60 & echo $!; wait', { deadline: soon }));
    expect({ late, code }).toEqual({ late: true, code: null });
    expect(runs(Number(stdout))).toBe(false);
  });

  it('kills what ignores SIGTERM, after a grace', async () => {
    const stubborn = "trap '' TERM; sleep 20 & echo $!; wait";
    const { late, signal, stdout } = await run(shell(stubborn, { deadline: soon }));
    expect({ late, signal }).toEqual({ late: true, signal: 'SIGKILL' });
    expect(runs(Number(stdout))).toBe(false);
  });

  it('kills a grandchild that ignores SIGTERM and has closed its output', async () => {
    const stubborn = `sh -c 'trap "" TERM; exec sleep 20 >/dev/null 2>&1' & echo $!; wait`;
    const { stdout } = await run(shell(stubborn, { deadline: soon }));
    expect(runs(Number(stdout))).toBe(false);
  });

  it('never takes a child that it ended for a success', async () => {
    const { late, code } = await run(shell('trap "exit 0" TERM; sleep 60 & wait', { deadline: soon }));
    expect({ late, code }).toEqual({ late: true, code: null });
  });

  it('takes deadlines longer than a timer can be', async () => {
    expect(await run(shell('exit 0', { deadline: 1e12 }))).toMatchObject({ code: 0, late: false });
  });
});

describe('a child that leaves something behind', () => {
  it('takes the rest of its group with it', async () => {
    const { code, stdout } = await run(shell('sleep 60 & echo $!'));
    expect(code).toBe(0);
    expect(runs(Number(stdout))).toBe(false);
  });

  it('does not wait for a process that left the group and holds the output', async () => {
    const { code, stdout } = await run(shell('setsid sleep 60 & echo $!'));
    process.kill(Number(stdout), 'SIGKILL');
    expect(code).toBe(0);
  });
});

describe('a cancelled run', () => {
  it('ends children and grandchildren before it rejects', async () => {
    const controller = new AbortController();
    let grandchild = 0;
    const onLine = (line: string): void => {
      grandchild = Number(line);
      controller.abort(new Cancelled('SIGTERM'));
    };
    const running = createProcess(controller.signal, GRACE).run(shell('sleep 60 & echo $!; wait', { onLine }));
    await expect(running).rejects.toMatchObject({ code: 'cancelled', message: expect.stringContaining('SIGTERM') });
    expect(grandchild).toBeGreaterThan(0);
    expect(runs(grandchild)).toBe(false);
  });

  it('starts nothing any more', async () => {
    const ended = createProcess(AbortSignal.abort(new Cancelled('SIGINT')));
    await expect(ended.run(node(''))).rejects.toBeInstanceOf(Cancelled);
    await expect(ended.pipe(node(''), text)).rejects.toBeInstanceOf(Cancelled);
  });

  it('ends a piped child, whatever its reader does', async () => {
    const controller = new AbortController();
    const forever = new Promise<string>(() => undefined);
    const piped = createProcess(controller.signal, GRACE).pipe(shell('echo $$; sleep 60'), async (stdout) => {
      stdout.once('data', () => controller.abort(new Cancelled('SIGINT')));
      return forever;
    });
    await expect(piped).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('a command with a stop of its own', () => {
  const givenUp = new ToolError({ code: 'given-up', message: 'Given up.', fix: 'Look at the first failure.' });

  it('ends with it, children and all, while the run goes on', async () => {
    const stop = new AbortController();
    let grandchild = 0;
    const onLine = (line: string): void => {
      grandchild = Number(line);
      stop.abort(givenUp);
    };
    const command = shell('sleep 60 & echo $!; wait', { onLine, stop: stop.signal });
    await expect(createProcess(never, GRACE).run(command)).rejects.toBe(givenUp);
    expect(grandchild).toBeGreaterThan(0);
    expect(runs(grandchild)).toBe(false);
    expect(await run(shell('exit 0'))).toMatchObject({ code: 0 });
  });

  it('still ends with the run', async () => {
    const controller = new AbortController();
    const onLine = (): void => controller.abort(new Cancelled('SIGTERM'));
    const command = shell('echo on; sleep 60', { onLine, stop: new AbortController().signal });
    await expect(createProcess(controller.signal, GRACE).run(command)).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('pipe', () => {
  it('hands the output over while the child runs', async () => {
    const { finished, value } = await pipe(node('process.stdout.write("x".repeat(3000000))'), async (stdout) => {
      let size = 0;
      for await (const chunk of stdout) {
        size += (chunk as Buffer).length;
      }
      return size;
    });
    expect(value).toBe(3_000_000);
    expect(finished).toEqual({ code: 0, signal: null, late: false, stdout: '', stderr: '' });
  });

  it('gives how a failing child ended, with what its reader made of it', async () => {
    const { finished, value } = await pipe(shell('echo half; echo broken >&2; exit 4'), text);
    expect(value).toBe('half\n');
    expect(finished).toMatchObject({ code: 4, stderr: 'broken\n' });
  });

  it('tells the failure of the child rather than what its reader made of it', async () => {
    const reader = async (stdout: NodeJS.ReadableStream): Promise<never> => {
      await text(stdout);
      throw new Error('unexpected end');
    };
    await expect(pipe(shell('echo half; echo no such image >&2; exit 4'), reader)).rejects.toMatchObject({
      code: 'command-failed',
      message: '/bin/sh ended with exit code 4 while its output was read: no such image',
      cause: new Error('unexpected end'),
    });
    await expect(pipe(shell('echo whole'), reader)).rejects.toThrow('unexpected end');
  });

  it('ends the child when its reader throws', async () => {
    let pid = 0;
    const piped = pipe(shell('echo $$; sleep 60 & wait'), async (stdout) => {
      for await (const chunk of stdout) {
        pid = Number(String(chunk));
        throw new Error('not a tar archive');
      }
    });
    await expect(piped).rejects.toThrow('not a tar archive');
    expect(runs(pid)).toBe(false);
  });

  it('ends the child when its reader throws before it reads', async () => {
    const reader = (): never => {
      throw new Error('disk full');
    };
    await expect(pipe(shell('sleep 60'), reader)).rejects.toThrow('disk full');
  });

  it('lets the child finish when its reader has enough', async () => {
    const { finished, value } = await pipe(node('process.stdout.write("x".repeat(3000000))'), async () => 'enough');
    expect({ code: finished.code, value }).toEqual({ code: 0, value: 'enough' });
  });

  it('ends with its deadline', async () => {
    const { finished, value } = await pipe(shell('echo half; sleep 60', { deadline: soon }), text);
    expect({ late: finished.late, code: finished.code, value }).toEqual({ late: true, code: null, value: 'half\n' });
  });
});
