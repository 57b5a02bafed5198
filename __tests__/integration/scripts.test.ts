/** What the project's scripts say when something is missing or goes wrong, and what a run of all checks adds up to. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const patience = 600_000;

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'image-gate-scripts-'));
});
afterEach(() => rm(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(file: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd: work, env, timeout: patience }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
    child.stdin?.end();
  });
}

async function program(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(work, path)), { recursive: true });
  await writeFile(join(work, path), text);
  await chmod(join(work, path), 0o755);
}

describe('script/demo', () => {
  it(
    'shows what the gate said when that did not go as it should',
    async () => {
      for (const name of ['script', 'demo', 'src', 'tools', 'node_modules', 'package.json', 'package-lock.json'])
        await symlink(join(root, name), join(work, name));
      await program('dist/cli.js', 'console.error("error: the reason of the gate"); process.exitCode = 3;');
      const { code, stderr } = await run(join(work, 'script/demo'), [], { TMPDIR: work });
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('error: the reason of the gate\n') });
      expect(stderr).toMatch(
        /demo: .*should block with exit code 1, but gave 3\n {2}-> If the output above names a reason/,
      );
    },
    patience,
  );
});

describe('waiting for a daemon', () => {
  const sourced = (rest: string) => [
    '-c',
    `set -euo pipefail; . "$0/script/places.sh"; . "$0/script/daemons.sh"; work=$1; ${rest}`,
    root,
    work,
  ];

  it('tells a client that is missing from a daemon that is not there', async () => {
    const { code, stderr } = await run(
      'bash',
      sourced('start dockerd sleep 60; await dockerd 1 no-such-client version'),
    );
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/the command no-such-client is missing/),
    });
  });

  it('shows the log of one that ended', async () => {
    const start = `start dockerd bash -c 'echo "no such driver"; exit 1'; await dockerd 20 false`;
    const { code, stderr } = await run('bash', sourced(start));
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/no such driver\n.*ended before/) });
  });

  it('shows the answer where one runs and is not ready', async () => {
    const ask = `await dockerd 1 bash -c 'echo "permission denied"; exit 1'`;
    const { code, stderr } = await run('bash', sourced(`start dockerd sleep 60; ${ask}`));
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/permission denied[\s\S]*did not answer/),
    });
  });
});

describe('a check that works beside others', () => {
  const sourced = (rest: string) =>
    run('bash', ['-c', `set -uo pipefail; . "$0/script/beside.sh"; work=$1; ${rest}`, root, work]);

  it('gives what it said, and its code', async () => {
    const { stdout } = await sourced(
      `begin a bash -c 'echo said; exit 3'; begin b true; result_of a; echo $?; result_of b; echo $?`,
    );
    expect(stdout).toBe('said\n3\n0\n');
  });

  it('waits for the one before', async () => {
    const { stdout } = await sourced(
      `mkfifo $work/pipe; begin a bash -c 'read <>$0 && echo first >>$1' $work/pipe $work/order
       until [ -s $work/seen ]; do flock -n $work/turn true || echo held >$work/seen; done
       begin b bash -c 'echo second >>$0' $work/order
       echo go >$work/pipe; result_of a; result_of b; cat $work/order`,
    );
    expect(stdout).toBe('first\nsecond\n');
  });

  it('ends with the script, and all that it started', async () => {
    const { stdout } = await sourced(
      `mkfifo $work/pipe; begin a bash -c 'sleep 60 & echo $! >$0; wait' $work/pipe; read child <$work/pipe
       end_begun; wait; until ! kill -0 $child 2>$work/gone || [[ $(</proc/$child/stat) == *') Z '* ]]; do sleep 0.05; done; echo ended`,
    );
    expect(stdout).toBe('ended\n');
  });
});

describe('.ci/run', () => {
  const ended = (lines: string, code: number) => `#!/usr/bin/env bash\nprintf '${lines}'\nexit ${code}\n`;

  it.each([
    ['both pass', ended('a\\n10 passed, 0 failed\\n', 0), ended('2 passed, 0 failed\\n', 0), '12 passed, 0 failed', 0],
    ['one fails', ended('10 passed, 0 failed\\n', 0), ended('1 passed, 1 failed\\n', 1), '11 passed, 1 failed', 1],
    ['one ends without its sums', ended('10 passed', 1), ended('2 passed, 0 failed\\n', 0), '2 passed, 1 failed', 1],
    [
      'a code contradicts',
      ended('9 passed, 0 failed\\n', 3),
      ended('2 passed, 0 failed\\n', 0),
      '11 passed, 1 failed',
      1,
    ],
  ])('sums both where %s', async (_, tests, cold, last, code) => {
    await program('script/test', tests);
    await program('script/cold', cold);
    await symlink(join(root, '.ci'), join(work, '.ci'));
    const done = await run('bash', [join(work, '.ci/run')]);
    expect({ code: done.code, last: done.stdout.trimEnd().split('\n').at(-1) }).toEqual({ code, last });
  });
});
