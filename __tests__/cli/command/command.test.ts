import { describe, expect, it } from '@jest/globals';
import { commandRow, someWords } from '../../../src/cli/command/command.js';
import { choiceOption, dayOption, listOption, switchOption, textOption } from '../../../src/cli/command/option.js';
import { ConfigError } from '../../../src/host/errors.js';

/** A row as a new command would have it. */
const verify = commandRow({
  name: 'evidence verify',
  forms: ['IMAGE@DIGEST...'],
  does: 'proves an image',
  about: 'Proves an image.',
  exits: { 0: 'proven', 1: 'not proven' },
  words: someWords({ what: 'there is no image to verify', fix: 'Name one.' }, { count: 2, fix: 'Two at most.' }),
  inputs: ['timeout', 'offline'],
  options: {
    key: textOption('Key.'),
    identity: listOption('Identities.'),
    format: choiceOption(['text', 'json'], 'text', 'Form.'),
    quick: switchOption('Quick.'),
    now: dayOption('Day.'),
  },
  problems: ({ raw }) =>
    raw.has('key') && raw.has('format') ? [{ where: '--key', what: 'it is the form', fix: 'Leave out one.' }] : [],
  read: ({ words, values, inputs }) => ({ images: words, ...values, inputs }),
});

function problemsOf(args: readonly string[]): readonly string[] {
  try {
    verify.parse(args);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ where, what }) => `${where}: ${what}`);
    throw error;
  }
}

describe('a row of the table of commands', () => {
  it('reads words, options and inputs of the action', () => {
    const line = 'a@b --key k --identity x --identity y --quick --timeout 5m --now 2026-01-31 --offline';
    expect(verify.parse(line.split(' '))).toEqual({
      name: 'evidence verify',
      asked: {
        images: ['a@b'],
        key: 'k',
        identity: ['x', 'y'],
        format: 'text',
        quick: true,
        now: new Date('2026-01-31T00:00:00Z'),
        inputs: new Map([
          ['timeout', '5m'],
          ['offline', 'true'],
        ]),
      },
    });
  });
});

describe('what a row gives without options', () => {
  it('is their defaults, and nothing for those without one', () => {
    expect(verify.parse(['a@b']).asked).toEqual({
      images: ['a@b'],
      identity: [],
      format: 'text',
      quick: false,
      inputs: new Map(),
    });
  });
});

describe('a call of a row is refused', () => {
  it.each<[string, readonly string[]]>([
    ['', ['evidence verify: there is no image to verify']],
    ['a b c d', ['c: unexpected argument', 'd: unexpected argument']],
    ['a --kee x', ['--kee: there is no such option here']],
    ['a --key', ['--key: a value is missing']],
    ['a --format xml', ['--format: there is no format "xml"']],
    ['a --quick=perhaps', ['--quick: it takes no value']],
    ['a --now 2026-02-30', ['--now: "2026-02-30" is not a valid date']],
    ['a --key k --format text', ['--key: it is the form']],
    ['a --now soon --timeout 5', ['--now: "soon" is not a valid date', 'input timeout: "5" is not a duration']],
  ])('%s', (line, problems) => {
    expect(problemsOf(line.split(' ').filter((word) => word !== ''))).toEqual(problems);
  });
});
