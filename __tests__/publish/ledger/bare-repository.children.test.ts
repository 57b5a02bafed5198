import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Process } from '../../../src/host/ports.js';
import { createProcess } from '../../../src/host/process/process.js';
import { bareRepository } from '../../../src/publish/ledger/bare-repository.js';
import { gitHome } from '../../../src/publish/ledger/git-home.js';
import { addToLedger, readLedger } from '../../../src/publish/ledger/open-ledger.js';
import { FakeClock } from '../../host/fake-ports.js';
import { addition, ledgerOf, type Night, night, whole } from '../../ledger/nights.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  path = join(folder, 'ledger.git');
  git('init', '-q', '--bare', path);
});
afterEach(() => rmSync(folder, { recursive: true }));

const branch = 'image-gate/ledger';
/** For tests that start some hundred processes, on a machine that is busy. */
const limit = 300_000;
const now = new Date(night(400));
const environment = { PATH: process.env.PATH };
const real = createProcess(new AbortController().signal);

function git(...args: readonly string[]): string {
  const env = { ...environment, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
const inIt = (...args: readonly string[]) => git(`--git-dir=${path}`, ...args);
const home = (by: Process = real) =>
  gitHome(bareRepository({ process: by, clock: new FakeClock(), environment }, path, () => 0.5));
const add = (one: Night, at = home()) => addToLedger(at, [addition(one)], now);
const nights: readonly Night[] = [
  { at: night(0), faults: ['CVE-1'], build: 'a' },
  { at: night(1), faults: [], build: 'b' },
  { at: night(2), faults: ['CVE-2'], build: 'c' },
];

describe('a ledger in a bare repository', () => {
  it(
    'is a branch of its own with a commit for each batch, and is read as it was written',
    async () => {
      const at = home();
      for (const one of nights) await add(one, at);
      const { state } = await readLedger(home());
      expect(whole(state)).toEqual(whole(ledgerOf(nights).state));
      expect(inIt('rev-list', '--count', branch)).toBe('3');
      // Small batches share a file, so that a year of nights is no year of files.
      expect(inIt('ls-tree', '--name-only', branch)).toBe('000000001-000000003.jsonl');
    },
    limit,
  );

  it(
    'is not run by what its repository says: hooks are passed over',
    async () => {
      const hook = join(path, 'hooks/reference-transaction');
      execFileSync('sh', [
        '-c',
        'mkdir -p "$(dirname "$1")"; printf "#!/bin/sh\\nexit 1\\n" > "$1"; chmod +x "$1"',
        'sh',
        hook,
      ]);
      await add({ at: night(0), faults: [] });
      expect((await readLedger(home())).state.sequence).toBe(1);
    },
    limit,
  );
});

describe('what was there stays', () => {
  it(
    'when the branch goes back, is deleted or is written anew while it is in use',
    async () => {
      const at = home();
      await add({ at: night(0), faults: [] }, at);
      await add({ at: night(1), faults: ['CVE-1'] }, at);
      const last = inIt('rev-parse', branch);
      inIt('update-ref', `refs/heads/${branch}`, `${branch}~1`);
      await expect(add({ at: night(2), faults: [] }, at)).rejects.toMatchObject({ code: 'ledger-rewritten' });
      inIt('update-ref', '-d', `refs/heads/${branch}`);
      await expect(add({ at: night(2), faults: [] }, at)).rejects.toMatchObject({
        code: 'ledger-branch-gone',
        fix: expect.stringContaining(last),
      });
    },
    limit,
  );

  it(
    'and a Git that does not answer is not taken for a branch that was written anew',
    async () => {
      const dead = { code: null, signal: 'SIGKILL', late: true, stdout: '', stderr: '' } as const;
      const run: Process['run'] = (command) =>
        command.args.includes('merge-base') ? Promise.resolve(dead) : real.run(command);
      const at = home({ ...real, run });
      await add({ at: night(0), faults: [] }, at);
      await add({ at: night(1), faults: [] });
      await expect(add({ at: night(2), faults: [] }, at)).rejects.toMatchObject({ code: 'ledger-git-failed' });
    },
    limit,
  );

  it(
    'and a branch that holds something else is not written to',
    async () => {
      const tree = execFileSync('git', [`--git-dir=${path}`, 'mktree'], { input: '', encoding: 'utf8' }).trim();
      const commit = inIt('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit-tree', tree, '-m', 'other');
      inIt('update-ref', `refs/heads/${branch}`, commit);
      await expect(add({ at: night(0), faults: [] })).rejects.toMatchObject({ code: 'ledger-invalid' });
      expect(inIt('rev-parse', branch)).toBe(commit);
    },
    limit,
  );
});

/** Git that is not started any more from its nth call on: what a process leaves behind that is killed there. */
function dyingAfter(calls: number): Process {
  let left = calls;
  const alive = () => {
    if (left <= 0) throw new Error('killed');
    left -= 1;
  };
  return {
    run: async (command) => {
      alive();
      return real.run(command);
    },
    pipe: async (command, consume) => {
      alive();
      return real.pipe(command, consume);
    },
  };
}

it(
  'a writer that is killed between two calls of Git leaves the ledger as it was, or with its whole batch',
  async () => {
    await add({ at: night(0), faults: [] });
    const before = inIt('rev-parse', branch);
    let calls = 0;
    for (let dead = true; dead; calls += 1) {
      dead = await add({ at: night(1), faults: ['CVE-3'] }, home(dyingAfter(calls))).then(
        () => false,
        () => true,
      );
      expect(inIt('rev-parse', branch) === before).toBe(dead);
      const { state } = await readLedger(home());
      expect(whole(state).streams.map(({ last }) => last?.at)).toEqual([night(dead ? 0 : 1)]);
    }
    expect(calls).toBeGreaterThan(6);
  },
  limit,
);

const writers = 12;
const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
const loader = new URL('../../bare-node/load-typescript.mjs', import.meta.url).href;

/** Adds its records one after another. */
const writer = (number: number) => `
  const { addition, night } = await import(${here('../../ledger/nights.ts')});
  const { addToLedger } = await import(${here('../../../src/publish/ledger/open-ledger.ts')});
  const { gitHome } = await import(${here('../../../src/publish/ledger/git-home.ts')});
  const { bareRepository } = await import(${here('../../../src/publish/ledger/bare-repository.ts')});
  const { createProcess } = await import(${here('../../../src/host/process/process.ts')});
  const clock = { sleep: (ms) => new Promise((done) => setTimeout(done, ms)) };
  const ports = { process: createProcess(new AbortController().signal), clock, environment: process.env };
  const home = gitHome(bareRepository(ports, ${JSON.stringify(path)}));
  for (let round = 0; round < 2; round += 1) {
    const at = night(round * ${writers} + ${number});
    await addToLedger(home, [addition({ at, faults: ['CVE-' + at], build: 'all' + at })], new Date(night(500)));
  }
`;

it(
  'twelve writers at once lose nothing',
  async () => {
    const children = Array.from({ length: writers }, (_, number) =>
      spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', writer(number)], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual(children.map(() => 0));
    const { state } = await readLedger(home());
    expect(state.findings.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: writers * 2 }, (_, index) => `CVE-${night(index)}`).sort(),
    );
    expect(inIt('rev-list', '--count', branch)).toBe(`${writers * 2}`);
  },
  limit * 2,
);
