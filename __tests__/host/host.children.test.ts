import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ending, program } from './children.js';

describe('an action', () => {
  it('gets the runner, and tells a failure as an annotation', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'host-test-'));
    const { code, stdout, stderr } = await ending(
      program(
        `
        import { runOnRunner } from 'host/host';
        import { ToolError } from 'host/errors';
        runOnRunner('1.0.0', async (host) => {
          host.log.info([host.isRunner, host.isTerminal, host.machine.cpus > 0, host.workingDirectory === process.cwd()].join());
          host.log.info(await host.files.temporaryDirectory('x'));
          throw new ToolError({ code: 'x', message: 'It broke.', fix: 'Mend it.' });
        });
        `,
        { RUNNER_TEMP: temp },
      ),
    );
    const [facts, folder = '', annotation] = stdout.split('\n');
    expect({ code, stderr, facts, annotation }).toEqual({
      code: 3,
      stderr: '',
      facts: 'true,false,true,true',
      annotation: '::error::It broke.%0AFix: Mend it.',
    });
    expect(folder.startsWith(temp)).toBe(true);
    expect(existsSync(folder)).toBe(false);
    rmSync(temp, { recursive: true });
  });

  it('loads no client before it is used', async () => {
    const { stdout } = await ending(
      program(`
        import { readFileSync } from 'node:fs';
        import { registerHooks } from 'node:module';
        const loaded = [];
        registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
        await import('host/host');
        console.log(JSON.stringify(loaded.filter((url) => url.includes('node_modules') || url === 'node:https')));
      `),
    );
    expect(JSON.parse(stdout)).toEqual([]);
  });
});

describe('a command', () => {
  const prints = (environment: Record<string, string>) =>
    ending(
      program(
        `
        import { runCommand } from 'host/host';
        process.argv = [process.argv[0], 'cli.js', 'judge', '--debug'];
        runCommand('1.0.0', async (host, args) => {
          host.log.debug('seen');
          host.print(args.join() + '\\n  ::stop-commands::x\\n##[add-mask]y\\n');
          return 0;
        });
        `,
        environment,
      ),
    );

  it('prints results as they are, and takes --debug for itself', async () => {
    const { code, stdout, stderr } = await prints({ GITHUB_ACTIONS: '' });
    const [, ...debugged] = stderr.split('debug: ');
    expect({ code, stdout, debugged }).toEqual({
      code: 0,
      stdout: 'judge\n  ::stop-commands::x\n##[add-mask]y\n',
      debugged: ['seen\n'],
    });
  });

  it('prints no workflow command in a step', async () => {
    const { stdout } = await prints({ GITHUB_ACTIONS: 'true' });
    expect(stdout).toBe('judge\n  : :stop-commands::x\n# #[add-mask]y\n');
  });
});

describe('importing', () => {
  it('does nothing', async () => {
    const modules = readdirSync(new URL('../../src/host/', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace('.ts', ''));
    const { code, stdout, stderr } = await ending(
      program(`
        const before = process.eventNames().length;
        ${modules.map((name) => `await import('host/${name}');`).join('\n')}
        console.log(process.eventNames().length - before, process.exitCode);
      `),
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '0 undefined\n', stderr: '' });
  });
});
