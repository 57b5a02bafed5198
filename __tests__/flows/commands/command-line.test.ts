import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { ConfigError } from '../../../src/host/errors.js';
import { type FlowWorld, flowWorld } from '../world.js';

const report = fileURLToPath(new URL('../../fixtures/trivy/debian-npm.json', import.meta.url));

let world: FlowWorld;

beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const run = (...args: readonly string[]) => runCommandLine(world, args);
/** The inputs as options; what `scan` takes of them. */
const options = (more: Readonly<Record<string, string | undefined>> = {}) =>
  [
    ...world.inputs({
      input: undefined,
      context: undefined,
      'policy-from': undefined,
      'github-token': undefined,
      ...more,
    }),
  ].map(([name, value]) => `--${name}=${value}`);

describe('help and version', () => {
  it.each([
    [[]],
    [['--help']],
    [['gate', '--help']],
    [['scan', '-h']],
    [['judge', '--help']],
    [['hook', 'install', '--help']],
    [['explain', '--help']],
    [['exceptions', 'lint', '-h']],
  ])('%j', async (args) => {
    expect(await run(...args)).toBe(0);
    expect(world.told.printed).toContain('Usage:');
    expect(world.events).toEqual([]);
  });

  it('tells the version', async () => {
    expect(await run('--version')).toBe(0);
    expect(world.told.printed).toBe('image-gate 1.2.3\n');
  });
});

describe('judge', () => {
  it.each<[string, RegExp]>([
    ['table', /BLOCKED.*4 CRITICAL/],
    ['summary', /^## ❌ Blocked/],
    ['json', /"verdict":\s*"blocked"/],
    ['sarif', /"version":\s*"2\.1\.0"/],
  ])('prints the %s, and gives 1 for a report that the policy blocks', async (format, content) => {
    expect(await run('judge', report, '--format', format)).toBe(1);
    expect(world.told.printed + world.told.shown.join()).toMatch(content);
    expect(world.events).toEqual([]);
  });

  it('writes to a file where it is asked to', async () => {
    const output = join(world.directory, 'verdict.json');
    await run('judge', report, '--format', 'json', '--output', output);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ recordVersion: 1, verdict: 'blocked' });
    expect(world.told.printed).toBe('');
  });

  it('judges as on another day', async () => {
    const ids = ['CVE-2019-10744', 'CVE-2021-44906', 'CVE-2026-1000', 'CVE-2026-1003'];
    writeFileSync(join(world.directory, 'ignore'), ids.map((id) => `${id}  # known, Expiry: 2026-06-30`).join('\n'));
    const excepted = async (now: string) => {
      world.told.printed = '';
      await run('judge', report, '--format', 'json', '--exceptions', join(world.directory, 'ignore'), '--now', now);
      return JSON.parse(world.told.printed).exceptions;
    };
    expect((await excepted('2026-06-30')).refused).toEqual([]);
    expect((await excepted('2026-07-01')).refused).toHaveLength(ids.length);
  });
});

describe('scan', () => {
  it('scans a layout and gives 0 when it passes', async () => {
    await world.layout();
    expect(await run('scan', join(world.workspace, 'image'), ...options())).toBe(0);
    expect(world.told.shown.join()).toMatch(/PASSED/);
  });

  it('gives 1 when it is blocked', async () => {
    world.finds('CRITICAL');
    await world.layout();
    expect(await run('scan', join(world.workspace, 'image'), ...options())).toBe(1);
    expect(world.told.shown.join()).toMatch(/BLOCKED.*1 CRITICAL/);
  });
});

describe('the help of hook', () => {
  it('has its own option, and those of scan', async () => {
    await run('help', 'hook', 'install');
    expect(world.told.printed).toMatch(/hook install IMAGE\|PATTERN.*[\s\S]*--print[\s\S]*--offline/);
    await run('hook', '--help');
    expect(world.told.printed).toContain('git push --no-verify');
  });
});

describe('wrong usage', () => {
  it.each([[['gate', '--pish']], [['scan']], [['judge', 'a', 'b']], [['gate', '--push', '--tags', 'UPPER']]])(
    '%j is told before anything happens',
    async (args) => {
      await expect(run(...args)).rejects.toBeInstanceOf(ConfigError);
      expect(world.events).toEqual([]);
    },
  );
});

it('loads the flow of a command when it is called, not before, but for what asks Docker as soon as may be', () => {
  const table = readFileSync(new URL('../../../src/flows/commands/command-line.ts', import.meta.url), 'utf8');
  const loaded = [...table.matchAll(/^import (?!type ).* from '([^']+)'/gm)].map(([, path = '']) => path);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((path) => !path.startsWith('../../cli/'))).toEqual(['./begin-scan.js']);
});
