import { describe, expect, it } from '@jest/globals';
import { options } from '../../../src/config/command/options.js';
import { scanOptions } from '../../../src/config/command/scan-command.js';

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
});
