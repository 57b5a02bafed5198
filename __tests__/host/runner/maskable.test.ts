import { describe, expect, it } from '@jest/globals';
import { createActionsRunner } from '../../../src/host/runner/actions.js';
import { maskableLines, shortestMasked } from '../../../src/host/runner/maskable.js';

describe('what is masked of a secret', () => {
  it.each([
    ['a token', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a', ['ghs_16C7e42F292c6912E7710c838347Ae178B4a']],
    ['a password', 'correct horse', ['correct horse']],
    ['as short as can be', 'x7!kQ2_z', ['x7!kQ2_z']],
    ['each line alone', 'first-line-of-it\r\n{\n}\nsecond-line', ['first-line-of-it', 'second-line']],
    ['without the space around it', '  {"private_key"\n', ['{"private_key"']],
    ['a line once', 'the-very-same\nthe-very-same', ['the-very-same']],
  ])('is %s', (_, secret, lines) => {
    expect(maskableLines(secret)).toEqual(lines);
  });

  it.each([
    ['one letter', 'e'],
    ['a letter of no word of ours', 'Ω'],
    ['too short', 'x'.repeat(shortestMasked - 1)],
    ['a word of ours', 'critical'],
    ['a word of ours in capitals', 'CRITICAL'],
    ['a part of one', 'ulnerabilit'],
    ['how a digest begins', 'sha256:'],
    ['a platform', 'linux/amd64'],
    ['empty', ''],
    ['space', ' \n\t'],
  ])('is nothing that is %s', (_, secret) => {
    expect(maskableLines(secret)).toEqual([]);
  });

  it('is all that the runner is told', () => {
    const written: string[] = [];
    const runner = createActionsRunner((text) => void written.push(text), {});
    for (const secret of ['e', 'CRITICAL', 'a-token-of-a-registry', 'long%enough\n}\ntoo: long'])
      runner.maskSecret(secret);
    expect(written).toEqual([
      '::add-mask::a-token-of-a-registry\n',
      '::add-mask::long%25enough\n',
      '::add-mask::too: long\n',
    ]);
  });
});
