import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { withListItem, withMapValue } from '../../../src/policy/edit/insert-yaml.js';

const item = '{ id: new }';

describe('an entry at the end of a list', () => {
  it.each([
    ['in an empty file', '', 'list:\n  - { id: new }\n'],
    ['below comments alone', '# only this\n', '# only this\nlist:\n  - { id: new }\n'],
    ['with a byte order mark', '\ufeff# a\n', '\ufeff# a\nlist:\n  - { id: new }\n'],
    ['beside other lists', 'other: [1]\n', 'other: [1]\nlist:\n  - { id: new }\n'],
    ['without a last line break', 'other: [1]', 'other: [1]\nlist:\n  - { id: new }\n'],
    ['below a key without a value', 'list:\nother: [1]\n', 'list:\n  - { id: new }\nother: [1]\n'],
    ['below one at the end', 'list:', 'list:\n  - { id: new }\n'],
    ['below one with a comment', 'list: # none yet\nother: 1\n', 'list: # none yet\n  - { id: new }\nother: 1\n'],
    [
      'below the last one',
      'list:\n  - id: a\n    b: c\nother: 1\n',
      'list:\n  - id: a\n    b: c\n  - { id: new }\nother: 1\n',
    ],
    ['in its column', 'list:\n- id: a\n', 'list:\n- id: a\n- { id: new }\n'],
    ['without a last line break, below', 'list:\n  - id: a', 'list:\n  - id: a\n  - { id: new }\n'],
    ['with Windows line ends', 'list:\r\n  - id: a\r\n', 'list:\r\n  - id: a\r\n  - { id: new }\r\n'],
    [
      'before the comments of what follows',
      'list:\n  - id: a # of a\n\n# of other\nother: 1\n',
      'list:\n  - id: a # of a\n  - { id: new }\n\n# of other\nother: 1\n',
    ],
    ['in brackets', 'list: [{ id: a }]\n', 'list: [{ id: a }, { id: new }]\n'],
    ['in empty brackets', 'list: []\n', 'list: [{ id: new }]\n'],
    [
      'below a text of several lines',
      'list:\n  - id: |\n      a\n      b\n',
      'list:\n  - id: |\n      a\n      b\n  - { id: new }\n',
    ],
  ])('%s', (_, before, after) => {
    expect(withListItem(before, 'list', item)).toBe(after);
  });

  it.each([
    ['a file in brackets', '{ other: [1] }'],
    ['a list of something else', 'list: text\n'],
    ['an explicit null', 'list: null\n'],
    ['a file that is a list', '- 1\n'],
  ])('has no place in %s', (_, text) => {
    expect(withListItem(text, 'list', item)).toBeUndefined();
  });

  const value = fc.constantFrom('a', 'b # c', '[1, 2]', '{ x: y }', '"q"', '|\n          t\n          u');
  const file = fc
    .record({
      dash: fc.constantFrom('', '  ', '    '),
      values: fc.array(value, { maxLength: 4 }),
      before: fc.constantFrom('', '# head\n', 'first: 1\n\n'),
      after: fc.constantFrom('', 'last: 2\n', '\n# tail\nlast: 2\n'),
      br: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ dash, values, before, after, br }) =>
      `${before}list:\n${values.map((one) => `${dash}- id: ${one}\n`).join('')}${after}`.replaceAll('\n', br),
    );

  it('is all that changes, in whatever file', () => {
    fc.assert(
      fc.property(file, (text) => {
        const written = withListItem(text, 'list', item) ?? '';
        const [was, is] = [parse(text), parse(written)];
        expect(is).toEqual({ ...was, list: [...(was.list ?? []), { id: 'new' }] });
        const [start, end] = cutAt(text, written);
        expect(text.slice(0, start) + text.slice(text.length - end)).toBe(text);
      }),
    );
  });
});

describe('a value in a map', () => {
  it.each([
    ['in an empty file', '', 'map:\n  key: new\n'],
    ['beside other keys', 'a: 1\n', 'a: 1\nmap:\n  key: new\n'],
    ['as the first of its map', 'map:\n    a: 1\nb: 2\n', 'map:\n    key: new\n    a: 1\nb: 2\n'],
    ['in place of the old one', 'map:\n  a: 1\n  key: old # why\n', 'map:\n  a: 1\n  key: new # why\n'],
    ['in braces', 'map: { a: 1 }\n', 'map: { key: new, a: 1 }\n'],
    ['in empty braces', 'map: {}\n', 'map: { key: new }\n'],
    ['in place of the old one in braces', 'map: {key: "old", a: 1}\n', 'map: {key: new, a: 1}\n'],
    ['below a key without a value', 'map:\nb: 2\n', 'map:\n  key: new\nb: 2\n'],
    ['with Windows line ends', 'map:\r\n  a: 1\r\n', 'map:\r\n  key: new\r\n  a: 1\r\n'],
  ])('%s', (_, before, after) => {
    expect(withMapValue(before, 'map', 'key', 'new')).toBe(after);
  });

  it.each([
    ['a map in place of the value', 'map: { key: { a: 1 } }\n'],
    ['a list in place of the map', 'map: [1]\n'],
  ])('has no place where there is %s', (_, text) => {
    expect(withMapValue(text, 'map', 'key', 'new')).toBeUndefined();
  });
});

/** How much of the beginning and of the end is the same. */
function cutAt(text: string, written: string): readonly [number, number] {
  let start = 0;
  while (start < text.length && text[start] === written[start]) start += 1;
  const end = text.length - start;
  return [start, written.endsWith(text.slice(start)) ? end : -1];
}
