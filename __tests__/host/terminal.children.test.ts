import { describe, expect, it } from '@jest/globals';
import { columnsOf, createHeldScreen, createTerminalLog, createTerminalRunner } from '../../src/host/terminal.js';
import { ending, program } from './children.js';

function recorded(isTTY: boolean, environment: Record<string, string> = {}, debug = false) {
  const parts: string[] = [];
  const screen = { write: (text: string) => void parts.push(text), isTTY, columns: () => 10 };
  return { log: createTerminalLog(screen, environment, debug), output: () => parts.join('') };
}

describe('the log of a terminal', () => {
  it('writes plain lines where nobody watches', async () => {
    const { log, output } = recorded(false, {}, true);
    await log.group('Build', async () => {
      log.info('info');
      log.warning('careful');
      log.error('bad');
      log.debug('detail');
    });
    expect(output()).toBe('Build\ninfo\nwarning: careful\nerror: bad\ndebug: detail\n');
  });

  it.each([
    [true, {}, '\x1b[33mwarning: \x1b[0mx\n'],
    [true, { NO_COLOR: '1' }, 'warning: x\n'],
    [true, { NO_COLOR: '' }, '\x1b[33mwarning: \x1b[0mx\n'],
    [true, { TERM: 'dumb' }, 'warning: x\n'],
    [false, {}, 'warning: x\n'],
    [false, { FORCE_COLOR: '1' }, '\x1b[33mwarning: \x1b[0mx\n'],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, '\x1b[33mwarning: \x1b[0mx\n'],
    [true, { FORCE_COLOR: '0' }, 'warning: x\n'],
    [true, { FORCE_COLOR: 'false' }, 'warning: x\n'],
  ])('colours where somebody wants it (terminal %s, %j)', (isTTY, environment, expected) => {
    const { log, output } = recorded(isTTY, environment);
    log.warning('x');
    expect(output()).toBe(expected);
  });

  it.each([
    ['a terminal', { isTTY: true, columns: 80 }, 80],
    ['a terminal that nobody has sized', { isTTY: true, columns: 0 }, undefined],
    ['a pipe', {}, undefined],
    ['a pipe that says a width', { isTTY: false, columns: 80 }, undefined],
  ])('knows the width of %s', (_, stream, expected) => {
    expect(columnsOf(stream)).toBe(expected);
  });

  it('leaves no control sequence of foreign text, and no workflow command', async () => {
    const { log, output } = recorded(false, {}, true);
    const evil = '\x1b[2J::add-mask::x\n::error::y ##[group]';
    log.info(evil);
    log.error(evil);
    await log.group(evil, async () => undefined);
    expect(output()).not.toMatch(/\x1b|^\s*::|##\[/m);
  });

  it('leaves the terminal to a child that draws on it, and shows below what was said meanwhile', async () => {
    const seen: string[] = [];
    const live = {
      begin: async () => ({ step: () => undefined, end: () => undefined }),
      stop: () => undefined,
      pause: () => void seen.push('paused'),
      resume: () => void seen.push('resumed'),
    };
    const held = createHeldScreen({ write: (text) => void seen.push(text), isTTY: false, columns: () => 80 });
    const log = createTerminalLog(held, {}, false, { live, held });
    log.info('before');
    const drawn = log.lendTerminal?.(async () => {
      log.info('first');
      log.warning('second');
      seen.push('drawn');
      throw new Error('the build failed');
    });
    await expect(drawn).rejects.toThrow('the build failed');
    log.info('after');
    expect(seen).toEqual(['before\n', 'paused', 'drawn', 'first\n', 'warning: second\n', 'resumed', 'after\n']);
    expect(createTerminalLog(held, {}, false, { live, held, quiet: true }).lendTerminal).toBeUndefined();
    expect(createTerminalLog(held, {}, false, { held }).lendTerminal).toBeUndefined();
  });

  it('shows stages live where there is a line for them, and with --quiet warnings and errors alone', async () => {
    const shown: string[] = [];
    const live = {
      begin: async (title: string) => ({
        step: (detail: string) => void shown.push(detail),
        end: () => void shown.push(`end of ${title}`),
      }),
      stop: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
    };
    const parts: string[] = [];
    const screen = { write: (text: string) => void parts.push(text), isTTY: true, columns: () => 80 };
    const watched = createTerminalLog(screen, {}, false, { live });
    await watched.stage?.('Scan', async (step) => step('1 of 2'));
    expect(shown).toEqual(['1 of 2', 'end of Scan']);
    expect(createTerminalLog(screen, {}, false).stage).toBeUndefined();
    const quiet = createTerminalLog(screen, { NO_COLOR: '1' }, false, { live, quiet: true });
    expect(quiet.stage).toBeUndefined();
    quiet.info('x');
    await quiet.group('x', async () => quiet.warning('careful'));
    expect(parts.join('')).toBe('warning: careful\n');
  });

  it('shows debug lines when asked', () => {
    const { log, output } = recorded(false);
    log.debug('x');
    expect(output()).toBe('');
  });
});

describe('off the runner', () => {
  it('outputs, summary, annotations and masks write nothing', async () => {
    const runner = createTerminalRunner();
    runner.maskSecret('x');
    runner.annotate('error', 'x');
    await runner.setOutputs({ a: 'b' });
    await runner.writeSummary('x');
  });

  it('a command logs to standard error, and keeps standard output for its results', async () => {
    const result = await ending(
      program(`
        import { runCommand } from 'host/host';
        runCommand('1.0.0', async (host) => {
          host.log.info('log'); host.log.error('no'); host.runner.maskSecret('secret'); host.runner.annotate('error', 'note');
          host.print('::result::\\n');
          return 1;
        });
      `),
    );
    expect(result).toEqual({ code: 1, signal: null, stdout: '::result::\n', stderr: 'log\nerror: no\n' });
  });
});
