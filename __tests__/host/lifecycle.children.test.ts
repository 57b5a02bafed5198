import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ending, program, runs } from './children.js';

/** A program around `runToEnd`, whose reports go to standard error. */
const run = (work: string, before = '') =>
  program(`
    import { runToEnd } from 'host/lifecycle';
    import { createProcess } from 'host/process/process';
    import { createFiles } from 'host/files/files';
    import { ConfigError, ToolError } from 'host/errors';
    ${before}
    runToEnd(async (signal) => { ${work} }, (text) => process.stderr.write(text + '\\n'));
  `);

describe('the exit code', () => {
  it.each([
    ['what the work gives', 'return 1', 1, ''],
    [
      '2 for the author',
      "throw new ConfigError([{ where: 'file', what: 'is wrong', fix: 'Right it.' }])",
      2,
      'file: is wrong. Right it.\n',
    ],
    [
      '3 for a tool',
      "throw new ToolError({ code: 'x', message: 'It broke.', fix: 'Mend it.' })",
      3,
      'It broke.\nFix: Mend it.\n',
    ],
    [
      '3 for a defect',
      "throw new TypeError('oops')",
      3,
      'This is a defect of image-gate, please report it:\nTypeError: oops',
    ],
    [
      '3 for a forgotten promise',
      "void Promise.reject(new Error('lost')); await new Promise(() => setTimeout(() => {}, 60000))",
      3,
      'Error: lost',
    ],
    [
      '3 for an uncaught exception',
      "setImmediate(() => { throw new Error('late') }); await new Promise(() => setTimeout(() => {}, 60000))",
      3,
      'Error: late',
    ],
    ['3 for a run that stops without a result', 'await new Promise(() => {})', 3, 'the run stopped without a result'],
  ])('is %s', async (_, work, code, message) => {
    const result = await ending(run(work));
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(message);
  });

  it('comes with all of the output, though a timer would keep the process', async () => {
    const { code, stdout } = await ending(
      run("setInterval(() => {}, 1000); process.stdout.write('x'.repeat(300000)); return 0"),
    );
    expect({ code, length: stdout.length }).toEqual({ code: 0, length: 300_000 });
  });

  it('survives a reader that leaves', async () => {
    const child = run(
      "for (let i = 0; i < 50; i += 1) { process.stdout.write('x'.repeat(10000)); await new Promise(setImmediate) } return 1",
    );
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
  });
});

/** Starts a child with a grandchild and makes a folder, tells both and waits. */
const BUSY = `
  const folder = await createFiles().temporaryDirectory('lifecycle-test');
  await createProcess(signal).run({
    file: '/bin/sh', args: ['-c', 'sleep 60 & echo $!; wait'], deadline: 60000,
    onLine: (line) => process.stdout.write(JSON.stringify({ folder, grandchild: Number(line) })),
  });
  return 0;
`;

/** The same with children that can't be ended gently and work that never ends. */
const STUCK = `
  const folder = await createFiles().temporaryDirectory('lifecycle-test');
  void createProcess(signal).run({
    file: '/bin/sh', args: ['-c', 'trap "" TERM; sleep 60 & echo $!; wait'], deadline: 60000,
    onLine: (line) => process.stdout.write(JSON.stringify({ folder, grandchild: Number(line) })),
  }).catch(() => {});
  signal.addEventListener('abort', () => process.stdout.write('aborted'));
  await new Promise(() => setTimeout(() => {}, 60000));
`;

async function told(child: ReturnType<typeof program>): Promise<{ folder: string; grandchild: number }> {
  const [chunk] = await once(child.stdout, 'data');
  return JSON.parse(String(chunk));
}

/** Expects that a killed process is no more, within 3 s: the system ends it a moment after whoever has killed it. Much less than it would live by itself. */
async function gone(pid: number): Promise<void> {
  for (let waited = 0; runs(pid) && waited < 15_000; waited += 10) await setTimeout(10);
  expect(runs(pid)).toBe(false);
}

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  it('ends the run, its children and its folders', async () => {
    const child = run(BUSY);
    const { folder, grandchild } = await told(child);
    expect(existsSync(folder)).toBe(true);
    child.kill(signal);
    const { code, stderr } = await ending(child);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(`The run was ended by ${signal}.`) });
    await gone(grandchild);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a run that does not want to end', () => {
  it('is ended by the second signal, with its children and folders', async () => {
    const child = run(STUCK);
    const { folder, grandchild } = await told(child);
    child.kill('SIGINT');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const { code, stderr } = await ending(child);
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'SIGTERM: ended at once.\n' });
    await gone(grandchild);
    expect(existsSync(folder)).toBe(false);
  });

  it('is ended within 7 s, with its children and folders', async () => {
    // The clock of the process is made to run a hundred times as fast.
    const child = run(
      STUCK,
      'const real = globalThis.setTimeout; globalThis.setTimeout = (work, ms) => real(work, ms / 100);',
    );
    const { folder, grandchild } = await told(child);
    child.kill('SIGTERM');
    const { code, stderr } = await ending(child);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('did not end within 6.5 s') });
    await gone(grandchild);
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps the exit code of work that ends all the same', async () => {
    const child = run(`
      const ended = new Promise((resolve) => signal.addEventListener('abort', () => resolve(1)));
      const timer = setInterval(() => {}, 1000);
      process.stdout.write('ready');
      return ended;
    `);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect((await ending(child)).code).toBe(1);
  });
});
