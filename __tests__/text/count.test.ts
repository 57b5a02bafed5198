import { describe, expect, it } from '@jest/globals';
import { listedLines } from '../../src/text/count.js';

const lines = (count: number, last?: (words: string) => readonly string[]) =>
  listedLines(
    Array.from({ length: count }, (_, at) => at),
    { most: 2, others: 'more image', ...(last === undefined ? {} : { last }) },
    (at) => `line ${at}`,
  );

describe('a list of which the first two are shown', () => {
  it.each<[number, readonly string[]]>([
    [0, []],
    [2, ['line 0', 'line 1']],
    [3, ['line 0', 'line 1', '… 1 more image']],
    [1_236, ['line 0', 'line 1', '… 1,234 more images']],
  ])('says of %d how many more there are', (count, shown) => expect(lines(count)).toEqual(shown));

  it('may say it as a row of a table', () =>
    expect(lines(3, (words) => ['', `| ${words} |`])).toEqual(['line 0', 'line 1', '', '| … 1 more image |']));

  it('may have several lines for each', () =>
    expect(listedLines(['a', 'b'], { most: 1, others: 'more row' }, (one) => [one, `  ${one}`])).toEqual([
      'a',
      '  a',
      '… 1 more row',
    ]));
});
