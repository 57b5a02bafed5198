import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const report = join(root, '__tests__/fixtures/trivy/debian-npm.json');
const commit = '0123456789abcdef0123456789abcdef01234567';

/** A folder that holds what a user gets and nothing else: no sources, no node_modules. */
let installed: string;
/** An empty working folder. */
let folder: string;

beforeAll(async () => {
  installed = await mkdtemp(join(tmpdir(), 'image-gate-dist-'));
  for (const name of ['dist', 'action.yml', 'package.json'])
    await cp(join(root, name), join(installed, name), { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'image-gate-work-'));
});
afterAll(async () => {
  for (const path of [installed, folder]) await rm(path, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function start(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const options = { cwd: folder, env: { PATH: process.env.PATH ?? '', HOME: folder, ...env }, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(installed, 'dist', file), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const cli = (...args: string[]) => start('cli.js', args);

describe('the command line', () => {
  it('can be started by its path, and knows its version', async () => {
    expect((await stat(join(installed, 'dist/cli.js'))).mode & 0o111).toBe(0o111);
    expect(await readFile(join(installed, 'dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await cli('--version')).toMatchObject({ code: 0, stdout: `image-gate ${version}\n` });
  });

  it.each([
    [['--help']],
    [['gate', '--help']],
    [['scan', '--help']],
    [['judge', '--help']],
    [['explain', '--help']],
    [['exceptions', '--help']],
  ])('helps: %j', async (args) => {
    expect(await cli(...args)).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage:'), stderr: '' });
  });

  it.each([[['nonsense']], [['gate', '--pish']], [['judge']], [['scan']]])('refuses wrong usage: %j', async (args) => {
    expect(await cli(...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^error: /) });
  });

  it('judges a report and blocks, without workflow commands', async () => {
    const { code, stdout, stderr } = await cli('judge', report);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^BLOCKED .*4 CRITICAL/m);
    expect(stdout + stderr).not.toMatch(/^::/m);
  });

  it('explains a finding of a report, and prunes on disk', async () => {
    expect(await cli('explain', 'CVE-2019-10744', report)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^CVE-2019-10744 {2}# <why this is acceptable>, Expiry: /m),
      stderr: '',
    });
    const ignore = join(folder, 'ignore');
    await writeFile(ignore, 'CVE-2020-1001  # why, Expiry: 2020-01-01\n# kept\n', { mode: 0o640 });
    expect(await cli('exceptions', 'prune', ignore, '--write')).toMatchObject({ code: 0 });
    expect(await readFile(ignore, 'utf8')).toBe('# kept\n');
    expect((await stat(ignore)).mode & 0o777).toBe(0o640);
    expect(await cli('exceptions', 'lint', ignore)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing is wrong/),
    });
    await rm(ignore);
  });

  it('passes a report under a policy that only warns', async () => {
    const policy = join(folder, 'policy.yml');
    await writeFile(policy, 'severity: { critical: warn }\n');
    expect(await cli('judge', report, '--policy', policy)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^PASSED/m),
    });
  });

  it('gives a report as SARIF', async () => {
    expect(JSON.parse((await cli('judge', report, '--format', 'sarif')).stdout)).toMatchObject({ version: '2.1.0' });
  });

  it('gives a failed tool another exit code than a verdict', async () => {
    const missing = join(folder, 'no-trivy');
    const { code, stderr } = await cli(
      'gate',
      '--input',
      join(folder, 'no-image'),
      '--trivy-path',
      missing,
      '--offline',
    );
    expect({ code, stderr }).toEqual({ code: expect.any(Number), stderr: expect.stringContaining(folder) });
    expect([2, 3]).toContain(code);
  });
});

describe('the action', () => {
  it('is what action.yml starts', async () => {
    const action = parse(await readFile(join(installed, 'action.yml'), 'utf8'));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' });
    await expect(stat(join(installed, action.runs.main))).resolves.toBeDefined();
  });

  it('sets its outputs, writes its summary and ends with 1 when the policy blocks', async () => {
    const github = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const branch = { name: 'main', protected: true, commit: { sha: commit } };
      const tree = { sha: commit, tree: [], truncated: false };
      response.end(JSON.stringify(request.url?.includes('/branches/') ? branch : tree));
    }).listen(0, '127.0.0.1');
    await once(github, 'listening');
    const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
    for (const file of [output, summary]) await writeFile(file, '');
    const { code, stdout } = await start('main.js', [], {
      ...runner(output, summary),
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
      INPUT_REPORT: report,
    });
    github.close();
    expect(stdout).toMatch(/^::error::.*4 CRITICAL/m);
    expect(code).toBe(1);
    expect(await readFile(output, 'utf8')).toMatch(/^verdict<<(\S+)\nblocked\n\1$/m);
    expect(await readFile(summary, 'utf8')).toContain('Blocked');
  });

  it('names every wrong input at once and ends with 2', async () => {
    const [output, summary] = [join(folder, 'output2'), join(folder, 'summary2')];
    for (const file of [output, summary]) await writeFile(file, '');
    const { code, stdout } = await start('main.js', [], {
      ...runner(output, summary),
      INPUT_PUSH: 'perhaps',
      'INPUT_MAX-DB-AGE': 'soon',
    });
    expect(code).toBe(2);
    expect(stdout).toMatch(/push.*perhaps/);
    expect(stdout).toMatch(/max-db-age.*soon/);
  });
});

function runner(output: string, summary: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: folder,
    // Not in the workspace, where a pull request could put a database of its own.
    RUNNER_TEMP: installed,
    'INPUT_GITHUB-TOKEN': 'token-of-the-test',
  };
}

describe('the files', () => {
  it('are few enough, hold no path of the machine that built them, and the licences', async () => {
    const names = await readdir(join(installed, 'dist'));
    const texts = await Promise.all(names.map((name) => readFile(join(installed, 'dist', name), 'utf8')));
    expect(Buffer.byteLength(texts.join(''))).toBeLessThan(6 * 1024 * 1024);
    expect(texts.filter((text) => text.includes(root) || text.includes('sourceMappingURL'))).toEqual([]);
    const licences = texts[names.indexOf('licenses.txt')];
    for (const name of ['@actions/core', 'tar-stream', 'yaml', 'zod']) expect(licences).toContain(`\n${name} `);
  });

  it.each([['verify-command'], ['judge-command'], ['gate-command']])('are few for one command: %s', async (name) => {
    const names = await readdir(join(installed, 'dist'));
    const left = ['cli', 'cli-start', name].map(
      (start) => names.find((one) => new RegExp(`^${start}(-[A-Z0-9]{8})?\\.js$`).test(one)) ?? `no ${start}`,
    );
    const loaded = new Set<string>();
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      if (loaded.has(file)) continue;
      loaded.add(file);
      const code = await readFile(join(installed, 'dist', file), 'utf8');
      left.push(
        ...[...code.matchAll(/(?:^|;)import(?:[\w{},$ ]+from)?"\.\/([^"]+)"/gm)].map(([, found = '']) => found),
      );
    }
    expect(loaded.size).toBeGreaterThan(10);
    expect(loaded.size).toBeLessThan(45);
  });

  it('are all used', async () => {
    const names = await readdir(join(installed, 'dist'));
    const code = (await Promise.all(names.map((name) => readFile(join(installed, 'dist', name), 'utf8')))).join('');
    const entries = [
      'main.js',
      'base.js',
      'cli.js',
      'drift.js',
      'exceptions.js',
      'registry.js',
      'report.js',
      'sbom.js',
      'verify.js',
      'licenses.txt',
    ];
    expect(names.filter((name) => !entries.includes(name) && !code.includes(`"./${name}"`))).toEqual([]);
  });
});
