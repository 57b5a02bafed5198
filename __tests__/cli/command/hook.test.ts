import { describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../../src/cli/command-line.js';

const hook = (args: readonly string[]) => parseCommandLine(['hook', ...args]);

describe('hook', () => {
  it('takes patterns and what scan takes', () => {
    expect(hook(['install', 'acme/*:dev', 'web', '--offline', '--timeout', '5m', '--print'])).toEqual({
      kind: 'call',
      call: {
        name: 'hook install',
        asked: {
          patterns: ['acme/*:dev', 'web'],
          raw: new Map([
            ['offline', 'true'],
            ['timeout', '5m'],
          ]),
          print: true,
        },
      },
    });
    expect(hook(['uninstall'])).toMatchObject({ call: { name: 'hook uninstall' } });
  });

  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'hook: the action is missing'],
    ['an option alone', ['--force'], 'hook: the action is missing'],
    ['a slip of the pen', ['instal', 'a'], 'hook instal: there is no such command. Did you mean hook install?'],
    ['no image', ['install'], 'hook install: there is no image to scan before a push'],
    ['no image to run for', ['run'], 'hook run: there is no image'],
    ['what is no pattern', ['install', 'a b'], 'a b: this is not a pattern for image names'],
    ['an option of another command', ['install', 'a', '--push'], '--push: there is no such option here'],
    ['--print without an install', ['run', 'a', '--print'], '--print: there is no such option here'],
    ['more than uninstall takes', ['uninstall', 'a'], 'a: unexpected argument'],
    ['a bad value beside', ['install', '--timeout', '5', '--pish', 'a'], '"5" is not a duration'],
  ])('is refused for %s', (_, args, message) => {
    expect(() => hook(args)).toThrow(message);
  });
});
