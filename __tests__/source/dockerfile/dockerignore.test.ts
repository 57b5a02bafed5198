import { describe, expect, it } from '@jest/globals';
import { ignoredBy } from '../../../src/source/dockerfile/dockerignore.js';
import { workOfThread } from '../../work-of-thread.js';

describe('a .dockerignore', () => {
  it.each([
    ['docs', 'docs/a/b.md', true],
    ['/docs/', 'docs/b.md', true],
    ['./docs', 'docs/b.md', true],
    ['*.md', 'a.md', true],
    ['*.md', 'docs/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'docs/deep/a.md', true],
    ['**/node_modules', 'web/node_modules/a/b.js', true],
    ['a?c', 'abc', true],
    ['[ab]x', 'bx', true],
    ['[^ab]x', 'bx', false],
    ['a{b,c}', 'ab', false],
    ['# docs', 'docs/a.md', false],
    ['', 'a', false],
    ['[', 'a', false],
    ['docs\n!docs/shown.md', 'docs/shown.md', false],
    ['docs\n!docs/shown.md', 'docs/other.md', true],
    ['!docs/shown.md\ndocs', 'docs/shown.md', true],
    ['*\r\n!src\r\n', 'src/a.py', false],
    ['*\r\n!src\r\n', 'other/a.py', true],
    ['\uFEFFdocs', 'docs/a', true],
  ])('with %j leaves %s out: %s', (text, path, ignored) => {
    expect(ignoredBy(text)(path)).toBe(ignored);
  });

  it('of any size is read in no time', () => {
    const hostile = `${'a*'.repeat(400)}b\n`.repeat(3000);
    const work = workOfThread(() => expect(ignoredBy(hostile)('a'.repeat(3000))).toBe(false));
    expect(work).toBeLessThan(3000);
  });
});
