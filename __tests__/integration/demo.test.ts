import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toolsDirectory } from './start-docker.js';

const run = promisify(execFile);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const longest = 600_000;

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'image-gate-demo-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Runs the demo with its temporary files in a folder of their own. Nobody is asked anything: there is no terminal. */
async function demo(): Promise<{ output: string }> {
  const { stdout, stderr } = await run(join(root, 'script/demo'), [], {
    cwd: tmpdir(),
    env: { ...process.env, TMPDIR: work },
    timeout: longest,
    maxBuffer: 1 << 26,
  });
  return { output: stdout + stderr };
}

/** Command lines of all processes of the machine. */
async function processes(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
}

/** One exception in force and one that has expired: as they are written, as the gate tells them, and what that means. */
function expectExceptions(output: string): void {
  const [, inForce = '', over = ''] = /Expiry: (\S+)\n.*Expiry: (\S+)\n/.exec(output) ?? [];
  expect(Date.parse(inForce)).toBeGreaterThan(Date.now());
  expect(Date.parse(over)).toBeLessThan(Date.now() - 86_400_000);
  const reason = 'minimist only reads the arguments of our own start script';
  expect(output).toMatch(
    new RegExp(
      `^Exceptions applied:\n +CVE-2021-44906 +\\S+:2 +until ${inForce} \\(3[01] days left\\): ${reason}$`,
      'm',
    ),
  );
  expect(output).toMatch(new RegExp(`^Exceptions not applied:\n +CVE-2019-10744 +\\S+:3 +it expired on ${over};`, 'm'));
  expect(output).toContain('\nTotal: 2 CRITICAL · 3 HIGH · 8 MEDIUM · 0 LOW · 0 UNKNOWN (1 of them excepted)\n');
  expect(output).toContain(`applied  CVE-2021-44906 is let through until ${inForce}\n`);
  expect(output).toContain(`expired  CVE-2019-10744 blocks again: its exception ended with ${over}\n`);
}

/** What was pushed is let in for all that hangs on it; the same layers under another digest are not. */
function expectProof(output: string, pushed = ''): void {
  const by = 'signature, scan, SBOM by image-gate.pub; scanned';
  expect(output).toMatch(new RegExp(`^ACCEPTED {2}\\S+/demo@${pushed}\n.*: ${by} .*, holds until \\d{4}-`, 'm'));
  expect(output).toContain('\nAccepted (exit code 0): signed, attested, verified.\n');
  const [, refused] =
    /^REFUSED {3}\S+\/demo@(sha256:[0-9a-f]{64})\n.*a signature, a scan and an SBOM that count are missing\.\n/m.exec(
      output,
    ) ?? [];
  expect(refused).not.toBe(pushed);
  expect(refused).toBeDefined();
  expect(output).toContain('\nRefused (exit code 1): nobody who counts has signed that digest.\n');
}

/** What is exploited blocks alone, as the supplier has answered the CRITICAL ones; and which base image would end it. */
function expectSupplier(output: string): void {
  const [, scene = ''] = output.split('\n6. ');
  expect(scene).toMatch(/^HIGH +CVE-2021-23337 .* blocks \(exploited\)/m);
  expect(scene).toMatch(
    /^ +CVE-2021-44906 .*VEX: not affected \(vulnerable_code_not_in_execute_path\), says .*, signed by supplier\.pub/m,
  );
  expect(scene).toMatch(/^BLOCKED .*\/base:1\.0\.0: 1 finding to fix \(1 HIGH, 1 exploited\)$/m);
  expect(scene).toMatch(/^Best: \S+\/base:1\.0\.1: clears \d+ of \d+ \(1 exploited\); 0 that block instead of 1;/m);
}

describe('script/demo', () => {
  let output: string;
  let checkout: readonly string[];
  beforeAll(async () => {
    const status = async () => (await run('git', ['status', '--porcelain'], { cwd: root })).stdout;
    // What the first time installs, also for who runs this file alone.
    for (const variant of ['vulnerable', 'fixed'])
      await run(join(root, 'script/demo'), ['--prepare', variant], { env: { ...process.env, RUNNER_TEMP: work } });
    await rm(join(work, 'image-gate-demo'), { recursive: true });
    const before = await status();
    ({ output } = await demo());
    checkout = [before, await status()];
  }, longest);

  it('is blocked, then let through in part, then passes and pushes what it scanned, signed, knows what a supplier has answered, and leaves nothing behind', async () => {
    expect(output).toContain('Blocked (exit code 1), and the registry is empty.');
    expectExceptions(output);
    expect(output).toContain('Passed (exit code 0)');
    const scanned = /^ {2}scanned (sha256:[0-9a-f]{64}) /m.exec(output)?.[1];
    const pushed = /^ {2}pushed {2}(sha256:[0-9a-f]{64}) /m.exec(output)?.[1];
    expect(scanned).toBeDefined();
    expect(pushed).toBe(scanned);
    expectProof(output, pushed);
    expectSupplier(output);
    expect(await readdir(work)).toEqual([]);
    expect((await processes()).filter((command) => command.includes(work))).toEqual([]);
  });

  it('installs nothing where everything is there, and changes nothing in the checkout', () => {
    expect(output).not.toMatch(/Installing|Fetching|Building|Downloading/);
    expect(checkout[1]).toBe(checkout[0]);
  });
});

describe('the advisory databases', () => {
  it.each([
    ['demo/advisory-db/db', ['demo/advisory-db']],
    ['__tests__/fixtures/advisory-db/db', ['demo/advisory-db', '__tests__/fixtures/advisory-db']],
    ['__tests__/fixtures/distro-advisory-db/db', ['__tests__/fixtures/distro-advisory-db']],
  ])(
    '%s holds what its YAML says',
    async (committed, sources) => {
      const paths = sources.map((source) => join(root, source));
      const built = join(work, 'db');
      await run(join(toolsDirectory, 'go'), ['run', '.', ...paths, built], {
        cwd: join(root, 'tools/advisory-db'),
        env: { ...process.env, GOFLAGS: '-mod=readonly -buildvcs=false', GOTOOLCHAIN: 'local' },
      });
      for (const name of ['trivy.db', 'metadata.json']) {
        const isSame = (await readFile(join(built, name))).equals(await readFile(join(root, committed, name)));
        expect({ name, isSame }).toEqual({ name, isSame: true });
      }
    },
    longest,
  );
});
