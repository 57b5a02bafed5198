import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionInputs, createActionsLog, createActionsRunner, MAX_SUMMARY } from '../../../src/host/runner/actions.js';
import { anyCharacter } from '../../any-character.js';
import { ending, program } from '../children.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actions-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function recorded(environment: Record<string, string> = {}) {
  const parts: string[] = [];
  const write = (text: string): void => void parts.push(text);
  const { log, runner } = {
    log: createActionsLog(write, environment),
    runner: createActionsRunner(write, environment),
  };
  return { log, runner, output: () => parts.join('') };
}

/** What the runner does to the data of a command. */
const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** The commands that the runner sees, in either notation, at any line. */
const commandsIn = (output: string): readonly string[] =>
  output.split(/\r\n|\r|\n/).filter((line) => /^\s*::/u.test(line) || line.includes('##['));

describe('the log of a runner', () => {
  it('writes lines at once and plainly', () => {
    const { log, output } = recorded();
    log.info('one\x1b[31m\ntwo');
    expect(output()).toBe('one\ntwo\n');
  });

  it('lets no foreign text become a command', () => {
    const pieces = fc.constantFrom(
      '::',
      '##[',
      'add-mask',
      '::x',
      ']',
      '\n',
      '\r',
      ' ',
      '\u200b',
      '\u00ad',
      '\x1b[0m',
      '\t',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const { log, output } = recorded();
        log.info(parts.join(''));
        expect(commandsIn(output())).toEqual([]);
      }),
    );
  });

  it('lets no foreign text break out of an annotation', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, maxLength: 30 }),
        fc.string({ unit: anyCharacter, maxLength: 30 }),
        (text, title) => {
          const { log, runner, output } = recorded();
          log.error(`::add-mask::x\n${text}`);
          runner.annotate('warning', text, { title: `a,file=b::${title}`, file: 'x', line: 1 });
          const lines = output()
            .trimEnd()
            .split(/\r\n|\r|\n/);
          expect(lines).toHaveLength(2);
          expect(lines[0]).toMatch(/^::error::/);
          expect(lines[1]).toMatch(/^::warning title=[^:,]*,file=x,line=1::/);
        },
      ),
    );
  });

  it('makes annotations of warnings and errors, whole over lines', () => {
    const { log, output } = recorded();
    log.warning('100% of\nit');
    expect(output()).toBe('::warning::100%25 of%0Ait\n');
  });

  it('says that it cut a message that the runner would cut', () => {
    const { log, output } = recorded();
    log.error('x'.repeat(5000));
    const text = unescaped(output().slice('::error::'.length, -1));
    expect([text.length, text.at(-1)]).toEqual([4096, '…']);
  });

  it('shows debug lines when the runner debugs', () => {
    const [quiet, loud] = [recorded(), recorded({ RUNNER_DEBUG: '1' })];
    quiet.log.debug('x');
    loud.log.debug('x');
    expect([quiet.output(), loud.output()]).toEqual(['', '::debug::x\n']);
  });

  it('closes a group, also on a throw, and gives the value', async () => {
    const { log, output } = recorded();
    expect(await log.group('Build\n::x', async () => 5)).toBe(5);
    const failing = async (): Promise<never> => {
      throw new Error('no');
    };
    await expect(log.group('Scan', failing)).rejects.toThrow('no');
    expect(output()).toBe('::group::Build ::x\n::endgroup::\n::group::Scan\n::endgroup::\n');
  });

  it('has one level of groups, as the runner', async () => {
    const { log, output } = recorded();
    await log.group('outer', () => log.group('inner', async () => log.info('x')));
    expect(output()).toBe('::group::outer\ninner\nx\n::endgroup::\n');
  });
});

describe('the runner', () => {
  it('masks secrets, line by line, and no empty ones', () => {
    const { runner, output } = recorded();
    runner.maskSecret('first%line\nsecond line');
    runner.maskSecret(' ');
    expect(output()).toBe('::add-mask::first%25line\n::add-mask::second line\n');
  });

  it('sets outputs that hold anything, and no other ones', async () => {
    const file = join(folder, 'output');
    writeFileSync(file, '');
    const value = 'x\nghadelimiter\nother=injected\n::set-output name=a::b';
    const { code, stdout } = await ending(
      program(
        `import { createActionsRunner } from 'host/runner/actions';
         await createActionsRunner((t) => process.stdout.write(t), process.env).setOutputs({ digest: ${JSON.stringify(value)} });`,
        { GITHUB_OUTPUT: file },
      ),
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const [, delimiter, stored] = /^digest<<(\S+)\n(.*)\n\1\n$/s.exec(readFileSync(file, 'utf8')) ?? [];
    expect(delimiter).toMatch(/^ghadelimiter_/);
    expect(stored).toBe(value);
  });

  it('appends to the summary', async () => {
    const file = join(folder, 'summary');
    const { runner } = recorded({ GITHUB_STEP_SUMMARY: file });
    await runner.writeSummary('# one');
    await runner.writeSummary('# two');
    expect(readFileSync(file, 'utf8')).toBe('# one\n# two\n');
  });

  it('keeps the summary within what GitHub shows, and says that it cut', async () => {
    const file = join(folder, 'large');
    const { runner } = recorded({ GITHUB_STEP_SUMMARY: file });
    await runner.writeSummary('first');
    await runner.writeSummary('zeile ü\n'.repeat(200_000));
    const summary = readFileSync(file, 'utf8');
    expect(statSync(file).size).toBeLessThanOrEqual(MAX_SUMMARY);
    expect(statSync(file).size).toBeGreaterThan(MAX_SUMMARY - 20);
    expect(summary).toContain('This summary is cut');
    expect(summary.endsWith('zeile ü\n')).toBe(true);
  });

  it('says when the summary can not be written', async () => {
    await expect(recorded().runner.writeSummary('x')).rejects.toMatchObject({ code: 'runner-file-failed' });
  });
});

describe('actionInputs', () => {
  it('gives the inputs that are set, by their names', () => {
    const environment = {
      'INPUT_BUILD-ARGS': 'A=1\nB=2\n',
      INPUT_CONTEXT: ' . ',
      INPUT_TAGS: '',
      'INPUT_NO-CACHE': ' \n',
      PATH: '/bin',
      NOT_INPUT_X: 'x',
      INPUT_GONE: undefined,
    };
    expect([...actionInputs(environment)]).toEqual([
      ['build-args', 'A=1\nB=2'],
      ['context', '.'],
    ]);
  });
});
