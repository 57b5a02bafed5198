import { describe, expect, it } from '@jest/globals';
import { options } from '../../../src/cli/command/options.js';
import { scanOptions } from '../../../src/cli/command/scan.js';
import { parseCommandLine } from '../../../src/cli/command-line.js';
import { ConfigError } from '../../../src/host/errors.js';
import { workOfThread } from '../../work-of-thread.js';

const problemOf = (option: string, allowed = scanOptions) => options([option, 'x'], allowed, []).problems[0];

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

describe('a letter for an option', () => {
  it.each([['-f', 'json'], ['-fjson'], ['-f=json'], ['--format=json']])(
    'takes its value as other tools do: %j',
    (...args) => {
      expect(options(args, ['format'], []).raw.get('format')).toBe('json');
    },
  );

  it('keeps an equals sign of the value, and takes nothing for none', () => {
    expect(options(['-t', 'a=b', '-t==c'], ['tags'], []).raw.get('tags')).toBe('a=b\n=c');
    expect(options(['-f='], ['format'], []).problems).toMatchObject([{ where: '-f', what: 'a value is missing' }]);
  });
});

describe('a word that is mistyped', () => {
  const fixOf = (line: string) => {
    try {
      parseCommandLine(line.split(' '));
    } catch (error) {
      if (error instanceof ConfigError) return error.problems[0]?.fix;
      throw error;
    }
    return undefined;
  };

  it.each([
    ['--quite', /^Did you mean image-gate --quiet\?$/],
    ['--verson', /^Did you mean image-gate --version\?$/],
    ['skan alpine', /^Did you mean image-gate scan\?$/],
    ['lint', /^Did you mean image-gate exceptions lint\?$/],
    ['prnue', /^Did you mean image-gate exceptions prune\?$/],
    ['install x', /^Did you mean image-gate hook install\?$/],
    ['image alpine', /^Did you mean image-gate scan\?$/],
    ['help lintt', /^Did you mean image-gate exceptions lint\?$/],
    ['alpine:3.22', /^To scan an image: image-gate scan alpine:3\.22\. Use gate, scan/],
    ['foo', /^Use gate, scan/],
    ['scan x --quite', /^Did you mean --quiet\?$/],
    ['judge x --hepl', /^Did you mean --help\?$/],
    ['judge x --format jsn', /^Did you mean json\? It takes table, sarif/],
    ['judge x --format markdown', /^Did you mean summary\?/],
    ['judge x --format html', /^Choose from table, sarif/],
    ['exceptions lint --format txt', /^Did you mean text\?/],
    ['exceptions lnit', /^Did you mean exceptions lint\?/],
    ['hook isntall', /^Did you mean hook install\?/],
  ])('%s: is told the nearest one', (line, fix) => {
    expect(fixOf(line)).toMatch(fix);
  });
});

it('a line for each of very many repositories is read in time that grows with their number', () => {
  const streams = Array.from({ length: 30_000 }, (_, index) => ['--stream', `ghcr.io/acme/service-${index}=main`]);
  const args = ['ledger', 'add', 'reports', ...streams.flat()];
  expect(workOfThread(() => parseCommandLine(args))).toBeLessThan(3000);
});
