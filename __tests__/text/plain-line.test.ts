import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, loggable, plain, plainLine, withoutCommands, withoutSecrets } from '../../src/text/plain-line.js';
import { anyCharacter } from '../any-character.js';

const ESC = '\x1b';

/** What actions/runner takes for a command, written after its ActionCommand.cs. */
const RUNNER_COMMAND = /^\s*::|##\[/u;

/** Texts made of the pieces that matter. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        '#',
        ':',
        '[',
        ' ',
        '\n',
        '\r',
        '\t',
        '\0',
        ESC,
        '\x9b',
        '\x9d',
        '\x90',
        '\x07',
        '\x9c',
      ),
      fc.constantFrom(
        '\u200b',
        '\u202e',
        '\u2066',
        '\ufeff',
        '\u00ad',
        '\u2028',
        '\u0085',
        '\ud83d',
        '\u{e0041}',
        '\u00a0',
      ),
      fc.constantFrom('error', 'add-mask', ']', '31m', '0;', `${ESC}[31m`, `${ESC}]8;;x${ESC}\\`, 'é'),
      fc.string({ unit: anyCharacter, maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('plain', () => {
  it.each([
    ['colours', `${ESC}[1;31mred${ESC}[0m`, 'red'],
    ['cursor movements', `a${ESC}[2J${ESC}[1;1Hb${ESC}[?25l`, 'ab'],
    ['C1 forms', 'a\x9b31mb\x9d0;title\x9cc', 'abc'],
    ['a window title', `a${ESC}]0;evil\x07b`, 'ab'],
    ['a hyperlink', `${ESC}]8;;https://evil.example${ESC}\\text${ESC}]8;;${ESC}\\`, 'text'],
    ['a device control string', `a${ESC}P1$r0m${ESC}\\b`, 'ab'],
    ['two-character sequences', `a${ESC}cb${ESC}(0c${ESC}7`, 'abc'],
    ['an open string, which must not hide what follows', `a${ESC}]0;title\nb`, 'a0;title\nb'],
    ['a string over lines', `a${ESC}]0;x\nhidden\x07b`, 'a0;x\nhiddenb'],
    ['a sequence that appears when another is removed', `a${ESC}${ESC}[0m[31mb`, 'a[31mb'],
    ['carriage returns', 'safe\rdanger\r\n', 'safedanger\n'],
    ['NUL, backspace, delete', 'a\0b\bc\x7f', 'abc'],
    ['bidi controls', 'a\u202eb\u2066c\u2069\u200f\u061c', 'abc'],
    ['zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufefff', 'abcdef'],
    ['tags and soft hyphens', 'a\u{e0041}\u{e007f}b\u00adc\u034f', 'abc'],
    ['line separators, which are newlines', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['lone surrogates', 'a\ud83db', 'a\ufffdb'],
    ['newlines and tabs, which stay', 'a\n\tb', 'a\n\tb'],
    ['text of any language, which stays', 'Grüße, 世界, שלום, 👍', 'Grüße, 世界, שלום, 👍'],
  ])('cleans %s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('leaves nothing that a terminal obeys, and is idempotent', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = plain(text);
        expect(clean).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u);
        expect(clean.isWellFormed()).toBe(true);
        expect(plain(clean)).toBe(clean);
      }),
    );
  });

  it('keeps every character of a text without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(plain(text)).toBe(text);
      }),
    );
  });
});

describe('plainLine', () => {
  it('puts a text on one line', () => {
    expect(plainLine('  a\n\n b\tc\u00a0d\r\n')).toBe('a b c d');
  });

  it('says that it cut', () => {
    expect(plainLine('abcdef', 4)).toBe('abc…');
    expect(plainLine('abcd', 4)).toBe('abcd');
    expect(plainLine('a👍b', 3)).toBe('a…');
    expect(cut('abc', 0)).toBe('…');
  });

  it('is one line of at most the length that was asked for', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const line = plainLine(text, max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[\n\t]/);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('plainLine of texts that need little work', () => {
  const words = (text: string) => plain(text).split(/\s+/u).filter(Boolean).join(' ');
  const spaced = fc
    .array(fc.constantFrom('a', 'bc', '.', ' ', '  ', '\t', '\n', ' \n ', '\r', '\u00a0', '\x1b[1m'), { maxLength: 20 })
    .map((parts) => parts.join(''));

  it('is the words of the plain text with one space between them, whatever stood there', () => {
    fc.assert(fc.property(fc.oneof(hostile, spaced), (text) => expect(plainLine(text)).toBe(words(text))));
  });
});

describe('workflow commands', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  \t::add-mask::x', '  \t: :add-mask::x'],
    ['\u00a0\u3000::debug::x', '\u00a0\u3000: :debug::x'],
    [':::error::x', ': ::error::x'],
    ['text\n::stop-commands::x', 'text\n: :stop-commands::x'],
    ['##[error]x', '# #[error]x'],
    ['text ##[add-mask]x ##[group]', 'text # #[add-mask]x # #[group]'],
    ['####[group]', '### #[group]'],
    ['std::string and a::b', 'std::string and a::b'],
    ['## [link] #[x]', '## [link] #[x]'],
  ])('neutralises %j', (text, expected) => {
    expect(withoutCommands(text)).toBe(expected);
  });

  it.each([
    'a\r::error::x',
    '\u200b::error::x',
    `${ESC}[0m::error::x`,
    ':\u00ad:error::x',
    '#\u200d#[error]x',
    `##${ESC}[0m[error]x`,
    '\u2028::error::x',
    '\u0085::error::x',
  ])('neutralises %j, hidden behind what the cleaning removes', (text) => {
    expect(loggable(text)).not.toMatch(/^\s*::|##\[/mu);
  });

  it('never leaves a command in any line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of loggable(text).split(/\r\n|\r|\n/)) {
          expect(line).not.toMatch(RUNNER_COMMAND);
        }
      }),
    );
  });
});

describe('large hostile texts', () => {
  const SIZE = 300_000;
  it.each([
    ESC,
    '\x9d',
    '\x9b0',
    `${ESC}]`,
    `${ESC}[0;`,
    ' ',
    '\t',
    ':',
    '##',
    '\u2028',
    '\ud800',
    '\u200b',
    '\n:',
    '\x90a',
  ])(
    'takes %j repeated in linear time',
    (piece) => {
      const text = piece.repeat(SIZE / piece.length);
      loggable(text);
      plainLine(text, 100);
      // Quadratic work would take many seconds.
    },
    5_000,
  );

  it.each([`${ESC}]`, `${ESC}[`, '\x9d'])('takes %j before a long body', (start) => {
    expect(plain(start + '0'.repeat(SIZE)).length).toBeLessThanOrEqual(SIZE);
  });
});

describe('a text without secrets', () => {
  it.each<[string, readonly string[], string]>([
    ['{"TOKEN":"hunter22"}', ['hunter22'], '{"TOKEN":"***"}'],
    [JSON.stringify({ a: 'pass"word\\1' }), ['pass"word\\1'], '{"a":"***"}'],
    ['hunter22hunter2', ['hunter2', 'hunter22'], '******'],
    ['nothing of it', ['', 'hunter22'], 'nothing of it'],
    ['$& hunter22', ['hunter22'], '$& ***'],
  ])('%s', (text, secrets, clean) => {
    expect(withoutSecrets(text, secrets)).toBe(clean);
  });
});
