import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../../src/flows/commands/command-line.js';
import { type FlowWorld, flowWorld } from '../../world.js';

// The world's clock stands at noon of 1 March 2026.
let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const run = (...args: readonly string[]) => runCommandLine(world, ['exceptions', ...args]);
const add = (...args: readonly string[]) =>
  run('add', 'CVE-2024-1234', '--reason', 'never given foreign input', '--until', '2026-03-31', ...args);
const shown = () => world.told.shown.join('\n');
const at = (path: string) => join(world.workspace, path);
const read = (path: string) => readFileSync(at(path), 'utf8');

describe('exceptions add', () => {
  it('writes a line to .trivyignore, and says where and who approves it', async () => {
    world.repository('.github/image-gate.yml', 'approvals: [alice]\n');
    world.repository('.trivyignore', '# ours\n');
    chmodSync(at('.trivyignore'), 0o600);
    expect(await add('--ticket', 'SEC-1')).toBe(0);
    const line = 'CVE-2024-1234  # never given foreign input (Ticket: SEC-1), Expiry: 2026-03-31';
    expect(read('.trivyignore')).toBe(`# ours\n${line}\n`);
    expect(statSync(at('.trivyignore')).mode & 0o777).toBe(0o600);
    expect(shown()).toBe(
      '.trivyignore:2: CVE-2024-1234 # never given foreign input (Ticket: SEC-1), Expiry: 2026-03-31\nOpen a pull request with it: @alice must approve it.',
    );
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    ['where no file is there', [], [], '.trivyignore'],
    ['where only the YAML file is there', ['.trivyignore.yaml'], [], '.trivyignore.yaml'],
    ['where both are there', ['.trivyignore', '.trivyignore.yaml'], [], '.trivyignore'],
    ['for a package', ['.trivyignore'], ['--package', 'pkg:npm/lodash'], '.trivyignore.yaml'],
    ['for a path', ['.trivyignore'], ['--path', 'app/**'], '.trivyignore.yaml'],
    ['for an image', [], ['--image', 'ghcr.io/acme/*'], '.trivyignore.yaml'],
    ['that is named', ['.trivyignore'], ['--file', 'security/ignore.yaml'], 'security/ignore.yaml'],
  ])('chooses the file %s', async (_, there, args, file) => {
    for (const path of there) world.repository(path, '');
    expect(await add(...args)).toBe(0);
    expect(read(file)).toContain('CVE-2024-1234');
    for (const path of there.filter((one) => one !== file)) expect(read(path)).toBe('');
  });

  it('writes nothing that the policy would not apply', async () => {
    world.repository('.github/image-gate.yml', 'exceptions: { max-days: 7 }\n');
    await expect(add()).rejects.toThrow(
      /too far ahead, so it is not applied[\s\S]*Nothing was written: correct that, and ask again/,
    );
    expect(existsSync(at('.trivyignore'))).toBe(false);
  });

  it('writes nothing through a link that leads out of the folder', async () => {
    const outside = join(world.directory, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'theirs'), '');
    symlinkSync(join(outside, 'theirs'), at('.trivyignore'));
    await expect(add()).rejects.toThrow(/symbolic link/);
    expect(readFileSync(join(outside, 'theirs'), 'utf8')).toBe('');
  });

  it.each<[readonly string[], RegExp]>([
    [['add'], /there is no id to except/],
    [['add', 'CVE-2024-1234'], /--reason: it is missing[\s\S]*--until: it is missing/],
    [['add', 'CVE-2024-1234', '--reason', 'a', '--until', 'soon'], /"soon" is not a day/],
    [
      ['add', 'CVE-2024-1234', '--reason', '', '--until', '2026-03-31'],
      /^--reason: a value is missing\. Write --reason VALUE[^\n]*$/,
    ],
    [['add', 'CVE-2024-1234', '--reason', '  ', '--until', '2026-03-31'], /--reason: it is missing/],
    [['add', 'CVE-2024-1234', '--reason', 'a', '--until', '2026-02-30'], /is not a day/],
    [['add', 'a', 'b', '--reason', 'a', '--until', '2026-03-31'], /takes one id/],
    [['add', 'a', '--reason', 'a', '--until', '2026-03-31', '--kind', 'licence'], /there is no such kind/],
    [['add', 'CVE-2024-1234', '--reason', 'a', '--until', '2026-03-31', '--policy', 'absent'], /absent/],
  ])('%j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
    expect(existsSync(at('.trivyignore'))).toBe(false);
  });
});

describe('exceptions adopt', () => {
  it('says what it would adopt, and writes nothing unasked', async () => {
    world.repository('.trivyignore', 'CVE-2020-1001\nCVE-2020-1002 # old\nCVE-2020-1003 exp:2026-03-31 # dated\n');
    expect(await run('adopt')).toBe(0);
    expect(shown()).toBe(
      [
        '.trivyignore:1: CVE-2020-1001 has no expiry',
        '.trivyignore:2: CVE-2020-1002 has no expiry: old',
        '2 exceptions without an expiry to adopt until 2026-05-30; nothing was written. Add --write to write exceptions.adopted-until into .github/image-gate.yml.',
      ].join('\n'),
    );
    expect(existsSync(at('.github/image-gate.yml'))).toBe(false);
  });

  it('lets them count by a line in the policy', async () => {
    world.repository('.trivyignore', 'CVE-2020-1001\n');
    world.repository('.github/image-gate.yml', 'eol: block # ours\n');
    expect(await run('adopt', '--write', '--until', '2026-08-31')).toBe(0);
    expect(read('.github/image-gate.yml')).toBe('eol: block # ours\nexceptions:\n  adopted-until: 2026-08-31\n');
    expect(shown()).toMatch(
      /1 exception without an expiry adopted until 2026-08-31.*don’t count for CRITICAL, UNKNOWN|1 exception without an expiry adopted until 2026-08-31/,
    );
    expect(await run('lint')).toBe(0);
  });

  it('says what stands where they are adopted already, and offers no later day', async () => {
    world.repository('.trivyignore', 'CVE-2020-1001\n');
    world.repository('.github/image-gate.yml', 'exceptions: { adopted-until: 2026-03-31 }\n');
    for (const args of [[], ['--write']]) {
      expect(await run('adopt', ...args)).toBe(0);
      expect(shown()).toMatch(
        /1 exception without an expiry adopted until 2026-03-31 already, .*nothing is to be done/,
      );
      expect(read('.github/image-gate.yml')).toBe('exceptions: { adopted-until: 2026-03-31 }\n');
    }
    expect(await run('adopt', '--write', '--until', '2026-04-15')).toBe(0);
    expect(read('.github/image-gate.yml')).toBe('exceptions: { adopted-until: 2026-04-15 }\n');
  });

  it('offers another day where the one of the policy is over', async () => {
    world.repository('.trivyignore', 'CVE-2020-1001\n');
    world.repository('.github/image-gate.yml', 'exceptions: { adopted-until: 2026-02-15 }\n');
    expect(await run('adopt')).toBe(0);
    expect(shown()).toMatch(/1 exception without an expiry to adopt until 2026-05-30; nothing was written/);
  });

  it('has nothing to do where each has an expiry', async () => {
    world.repository('.trivyignore', 'CVE-2020-1003 exp:2026-03-31 # dated\n');
    expect(await run('adopt', '--write')).toBe(0);
    expect(shown()).toMatch(/^There is nothing to adopt/);
    expect(existsSync(at('.github/image-gate.yml'))).toBe(false);
  });
});
