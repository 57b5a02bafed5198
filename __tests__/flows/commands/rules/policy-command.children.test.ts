import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../../src/flows/commands/command-line.js';
import { createProcess } from '../../../../src/host/process/process.js';
import { type FlowWorld, flowWorld } from '../../world.js';

const report = fileURLToPath(new URL('../../../fixtures/trivy/debian-npm.json', import.meta.url));

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  copyFileSync(report, join(world.workspace, 'report.json'));
});
afterEach(() => world.close());

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: world.workspace,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
function committed() {
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'first');
}
const diff = (...args: readonly string[]) =>
  runCommandLine({ ...world, process: createProcess(new AbortController().signal) }, [
    'policy',
    'diff',
    ...args,
    '--report',
    join(world.workspace, 'report.json'),
  ]);
const shown = () => world.told.shown.join('\n');

describe('policy diff', () => {
  it('fetches nothing, and so starts no command that the settings of a repository name', async () => {
    world.repository('.github/image-gate.yml', 'unfixed: log\n');
    committed();
    const blob = git('rev-parse', 'HEAD:.github/image-gate.yml').trim();
    rmSync(join(world.workspace, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const made = join(world.workspace, 'made-by-a-command');
    for (const [key, value] of [
      ['core.repositoryformatversion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.url', `ext::sh -c touch% ${made}`],
      ['remote.origin.promisor', 'true'],
      ['protocol.ext.allow', 'always'],
    ] as const)
      git('config', key, value);
    await expect(diff()).rejects.toMatchObject({ code: 'git-failed' });
    expect(existsSync(made)).toBe(false);
  });

  it('says which verdict a change of the policy turns, by which findings and rules', async () => {
    committed();
    world.repository('.github/image-gate.yml', 'severity: { critical: log, unknown: log }\n');
    expect(await diff()).toBe(1);
    expect(shown()).toMatch(/: blocked → passed; \d+ findings? treated otherwise \(.*report\.json\)/);
    expect(shown()).toMatch(
      /CRITICAL {2}CVE-\S+ {2}.*: blocks → logged \(severity\.critical: log, .*image-gate\.yml:1:23\)/,
    );
    expect(shown()).toMatch(/Of 1 image, 1 would be decided otherwise than by HEAD \([0-9a-f]{12}\)\./);
  });

  it('says which exceptions make the difference, and reads them as they were in the commit', async () => {
    world.repository('.github/image-gate.yml', 'severity: { critical: log }\n');
    committed();
    world.repository('.github/image-gate.yml', 'severity: { critical: log }\neol: log\n');
    expect(await diff('main')).toBe(0);
    expect(shown()).toMatch(/: passed, as before; 0 findings treated otherwise/);
  });

  it('reads the files of the working folder’s own part of the repository', async () => {
    const part = join(world.workspace, 'app', '.github');
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, 'image-gate.yml'), 'severity: { critical: log, unknown: log }\n');
    committed();
    const inPart = {
      ...world,
      workingDirectory: join(world.workspace, 'app'),
      process: createProcess(new AbortController().signal),
    };
    const args = ['policy', 'diff', '--report', join(world.workspace, 'report.json')];
    expect(await runCommandLine(inPart, args)).toBe(0);
    expect(shown()).toMatch(/passed, as before/);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a name that Git does not know', ['nowhere'], /nowhere: Git knows no such commit here/],
    ['an option in place of a name', ['--', '--all'], /--all: Git knows no such commit/],
    ['a name with a path', ['HEAD:.github'], /Git knows no such commit/],
  ])('takes no %s', async (_, args, message) => {
    committed();
    const work = runCommandLine({ ...world, process: createProcess(new AbortController().signal) }, [
      'policy',
      'diff',
      ...args,
    ]);
    await expect(work).rejects.toThrow(message);
  });

  it('judges no report of another folder: its images have another policy', async () => {
    committed();
    const other = join(world.directory, 'home/.cache/image-gate/reports/other');
    mkdirSync(other, { recursive: true });
    copyFileSync(report, join(other, 'trivy-results-app.json'));
    const ports = {
      ...world,
      environment: { ...world.environment, XDG_CACHE_HOME: join(world.directory, 'home/.cache') },
      process: createProcess(new AbortController().signal),
    };
    await expect(runCommandLine(ports, ['policy', 'diff'])).rejects.toMatchObject({
      code: 'report-absent',
      message: expect.stringMatching(/image-gate scan IMAGE\. Or name reports with --report FILE/),
    });
  });

  it('follows no link in a commit', async () => {
    mkdirSync(join(world.workspace, '.github'), { recursive: true });
    symlinkSync('/etc/passwd', join(world.workspace, '.github/image-gate.yml'));
    committed();
    git('rm', '-q', '--cached', '.github/image-gate.yml');
    await expect(diff()).rejects.toThrow(/image-gate\.yml at [0-9a-f]{12}: it is no file/);
  });

  it('stops at a policy of the commit that is invalid', async () => {
    world.repository('.github/image-gate.yml', 'eol: blok\n');
    committed();
    world.repository('.github/image-gate.yml', 'eol: block\n');
    await expect(diff()).rejects.toThrow(/eol: is `blok`/);
    expect(readFileSync(join(world.workspace, '.github/image-gate.yml'), 'utf8')).toBe('eol: block\n');
  });
});
