import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pathPattern } from '../../src/text/path-pattern.js';

function matches(pattern: string, path: string): boolean {
  const matcher = pathPattern(pattern);
  if (typeof matcher === 'string') throw new Error(`${pattern}: ${matcher}`);
  return matcher(path);
}

describe('a path pattern', () => {
  // Each row was also put to doublestar 4.10, which Trivy 0.74 matches with.
  it.each([
    ['app/package.json', 'app/package.json', true],
    ['app/package.json', '/app/package.json', false],
    ['app', 'app/package.json', false],
    ['*', 'package.json', true],
    ['*', 'app/package.json', false],
    ['*', '', true],
    ['app/*.json', 'app/package.json', true],
    ['**', '', true],
    ['**', 'a/b/c', true],
    ['**/package.json', 'package.json', true],
    ['**/package.json', 'a/b/package.json', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**', 'a', true],
    ['a/**/', 'a', true],
    ['a/**', 'a/b/c', true],
    ['a**/b', 'ax/b', true],
    ['a**/b', 'ax/y/b', false],
    ['a/**b', 'a/x/b', false],
    ['?.js', 'a.js', true],
    ['a?b', 'a/b', false],
    ['?', 'ä', true],
    ['?', '😀', true],
    ['[a-c]', 'b', true],
    ['[!a-c]', 'b', false],
    ['[^a-c]', 'd', true],
    ['[a-]', '-', true],
    ['[\\]]', ']', true],
    ['a[/]b', 'a/b', true],
    ['{a,b}/c', 'b/c', true],
    ['{a,b}/c', 'c/c', false],
    ['x{,.bak}', 'x', true],
    ['{a,{b,c}}', 'c', true],
    ['{**/a,b}', 'x/y/a', true],
    ['**/*.{js,ts}', 'a/b.ts', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a***', 'a', false],
    ['', '', true],
    ['', 'a', false],
    ['debian *', 'debian 12.5', true],
    ['A', 'a', false],
  ])('%j on %j: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it.each([
    ['[', 'its `[` has no `]`'],
    ['[a', 'its `[` has no `]`'],
    ['[]', 'its `[]` is empty'],
    ['[!]', 'its `[]` is empty'],
    ['{a', 'its `{` has no `}`'],
    ['a}', 'its `}` has no `{`'],
    ['a\\', 'it ends with `\\`'],
    ['[{]', '`{` is inside `[]`'],
    ['{[a,b],c}', '`,` is inside `[]`'],
    ['a{**/b,c}', 'its `**` touches a brace: write it as a part of its own, between slashes'],
    ['**{,x}', 'its `**` touches a brace: write it as a part of its own, between slashes'],
    ['{a,b}'.repeat(12), 'its braces expand to more than 500 patterns'],
    [`${'{a,b}'.repeat(8)}${'x'.repeat(900)}`, 'its braces expand to more than 8192 characters'],
    ['a'.repeat(1001), 'it has more than 1000 characters'],
  ])('%j is none: %s', (pattern, why) => {
    expect(pathPattern(pattern)).toBe(why);
  });

  it('is matched quickly whatever it is', () => {
    matches(`${'*a'.repeat(400)}b`, 'a'.repeat(5000));
    matches(`${'**/a/'.repeat(190)}b`, 'a/'.repeat(3000));
    matches(`${'{a,b}'.repeat(3)}${'*a'.repeat(300)}`, 'ab'.repeat(2000));
  }, 5_000);

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom('a', '/', '*', '**', '?', '[', ']', '{', '}', ',', '\\', '!', '-', '😀', '\ud800');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (pattern, path) => {
        const matcher = pathPattern(pattern);
        expect(['string', 'boolean']).toContain(typeof (typeof matcher === 'string' ? matcher : matcher(path)));
      }),
      { numRuns: 300 },
    );
  });
});
