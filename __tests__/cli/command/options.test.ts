import { describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../../src/cli/command/command-line.js';
import { options } from '../../../src/cli/command/options.js';
import { scanOptions } from '../../../src/cli/command/scan-command.js';
import { ConfigError } from '../../../src/host/errors.js';

const problemOf = (option: string, allowed = scanOptions) => options([option, 'x'], allowed).problems[0];

describe('an option that there is not', () => {
  it('is near another one', () => {
    expect(problemOf('--polcy')).toMatchObject({ where: '--polcy', fix: 'Did you mean --policy?' });
  });

  it.each([
    ['--outputs', /exports the image itself/],
    ['--call', /needs an image to judge/],
    ['--severity', /set the action of each severity in the policy file/],
    ['--ignore-unfixed', /unfixed: log/],
  ])('but elsewhere, %s, is refused with the reason', (option, reason) => {
    expect(problemOf(option)).toMatchObject({ where: option, fix: expect.stringMatching(reason) });
  });

  it('has no reason where nothing is scanned', () => {
    expect(problemOf('--outptu', ['now'])).toMatchObject({ what: 'there is no such option here' });
  });

  const problemsOf = (...args: readonly string[]) => {
    try {
      parseCommandLine(args);
    } catch (error) {
      if (error instanceof ConfigError) return error.problems.map(({ where }) => where);
      throw error;
    }
    return [];
  };

  it.each([
    ['gate --tag x', ['--tag']],
    ['gate --tag=x y', ['--tag', 'y']],
    ['gate --tag x y', ['--tag', 'y']],
    ['gate --no-cache x', ['x']],
    ['gate --tag x --polcy y', ['--tag', '--polcy']],
    ['scan --tgas a**$', ['--tgas']],
    ['scan --tgas', ['--tgas', 'scan']],
    ['scan a --tgas x', ['--tgas']],
    ['hook uninstall --tag x', ['--tag']],
    ['hook install --tgas a$', ['--tgas']],
    ['explain --tag x', ['--tag']],
    ['judge --tag x', ['--tag']],
    ['exceptions lint --tag x', ['--tag']],
  ])('is said once, and not of what may be its value: %s', (line, wheres) => {
    expect(problemsOf(...line.split(' '))).toEqual(wheres);
  });
});
