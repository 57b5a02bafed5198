import { describe, expect, it } from '@jest/globals';
import { type ImageResult, renderImageResults } from '../../../src/report/terminal/scanned-images.js';

const image = (name: string, result: ImageResult['result'], ...also: readonly string[]): ImageResult => ({
  names: [name, ...also],
  result,
  reason: `why ${name}`,
});
const lines = (...results: readonly ImageResult[]) => renderImageResults(results).split('\n');

describe('the end of a call that scanned several images', () => {
  it('has the worst last, where eyes are', () => {
    const results = [image('a', 'failed'), image('b', 'passed'), image('c', 'blocked', 'd'), image('e', 'unchanged')];
    expect(lines(...results)).toEqual([
      'UNCHANGED   e: why e',
      'PASSED      b: why b',
      'BLOCKED     c (also d): why c',
      'NOT JUDGED  a: why a',
      '',
      'NOT JUDGED  1 of 4 images: a; 1 blocked: c',
    ]);
  });

  it.each<[string, readonly ImageResult[], string]>([
    ['one blocks', [image('a', 'passed'), image('b', 'blocked')], 'BLOCKED  1 of 2 images: b'],
    ['all pass', [image('a', 'passed'), image('b', 'passed')], 'PASSED  2 images'],
    ['some are unchanged', [image('a', 'passed'), image('b', 'unchanged')], 'PASSED  2 images, 1 of them unchanged'],
  ])('says it in one line where %s', (_, results, text) => {
    expect(lines(...results).at(-1)).toBe(text);
  });

  it('is one line where nothing has changed', () => {
    expect(lines(image('a', 'unchanged'), image('b', 'unchanged'))).toEqual([
      'PASSED  2 images, unchanged since earlier today: a, b',
    ]);
  });

  it('is cut at those that matter least, and says so', () => {
    const many = Array.from({ length: 60 }, (_, index) => image(`p${index}`, 'passed'));
    const [first, ...rest] = lines(image('bad', 'blocked'), ...many);
    expect(first).toBe('… 11 more');
    expect(rest.filter((line) => line.startsWith('PASSED'))).toHaveLength(49);
    expect(rest.at(-3)).toBe('BLOCKED     bad: why bad');
  });

  it('is clean of what an image or a tool could say, and bounded', () => {
    const hostile = `\u001b[31m::error::\n${'x'.repeat(10_000)}`;
    const text = renderImageResults([{ names: [hostile], result: 'failed', reason: hostile }, image('a', 'passed')]);
    expect(text).not.toContain('\u001b');
    expect(text.split('\n')).toHaveLength(4);
    expect(text.length).toBeLessThan(2_000);
  });

  it('has colours where they are wanted', () => {
    expect(renderImageResults([image('a', 'blocked')], { colour: true })).toContain('\u001b[31mBLOCKED');
  });
});
