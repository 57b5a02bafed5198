import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { celText, regexText } from '../../src/text/expression.js';
import { anyHostileText } from '../report/hostile.js';

/** What CEL reads in a literal (its specification, "String and Bytes Values"), as far as ours use it. */
function read(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8}))/g, (_, short?: string, long?: string) =>
      String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16)),
    );
}

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom("'", '"', '\\', '\n', '`', 'a') }),
  anyHostileText,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

describe('a text in CEL', () => {
  it('is one literal that reads back as the text, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = celText(text);
        // Printable ASCII alone, and within it neither the mark that ends it nor an escape that we have not written.
        expect(literal).toMatch(/^'(?:[ !#-&(-[\]-~]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*'$/);
        expect(read(literal)).toBe(text.toWellFormed());
      }),
    );
  });

  it.each([
    ["a' || true || 'b", "'a\\u0027 || true || \\u0027b'"],
    ['a\\', "'a\\u005c'"],
    ['a\nb', "'a\\u000ab'"],
    ['😀', "'\\U0001f600'"],
  ])('%j is %s', (text, literal) => expect(celText(text)).toBe(literal));
});

describe('a text in a regular expression', () => {
  it('matches itself and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const pattern = new RegExp(`^${regexText(text)}$`);
        expect([pattern.test(text), pattern.test(other)]).toEqual([true, text === other]);
      }),
    );
    expect(new RegExp(`^${regexText('v1.2')}$`).test('v1x2')).toBe(false);
  });
});
