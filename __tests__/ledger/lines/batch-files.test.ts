import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batchFileName, filesAfter, filesToJoin, isJoined, tailToJoin } from '../../../src/ledger/lines/batch-files.js';

const namesOf = (ranges: readonly (readonly [number, number?])[]) =>
  ranges.map(([from, to]) => batchFileName(from, to));
const read = (after: number, ranges: readonly (readonly [number, number?])[]) =>
  filesAfter(after, namesOf(ranges)).map(({ from, to }) => [from, to]);

describe('the files of a ledger', () => {
  it('have names that sort as numbers do, and others are none', () => {
    expect(namesOf([[1], [10], [1, 10]])).toEqual(['000000001.jsonl', '000000010.jsonl', '000000001-000000010.jsonl']);
    expect(
      filesAfter(0, ['.image-gate-123', '1.jsonl', '000000000.jsonl', '000000003-000000002.jsonl', 'README.md']),
    ).toEqual([]);
  });

  it.each<[string, number, readonly (readonly [number, number?])[], readonly (readonly [number, number])[]]>([
    [
      'one by one',
      0,
      [[2], [1], [3]],
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    ['those that are not read yet', 2, [[1], [2], [3]], [[3, 3]]],
    [
      'joined ones in place of what they were joined from',
      0,
      [[1], [2], [1, 2], [3]],
      [
        [1, 2],
        [3, 3],
      ],
    ],
    [
      'the longer of two joined ones',
      0,
      [[1, 2], [1, 3], [4]],
      [
        [1, 3],
        [4, 4],
      ],
    ],
    [
      'two joined ones that overlap',
      0,
      [[1, 3], [2, 5], [6]],
      [
        [1, 3],
        [2, 5],
        [6, 6],
      ],
    ],
    [
      'a joined one that has more than is read',
      2,
      [[1, 4], [5]],
      [
        [1, 4],
        [5, 5],
      ],
    ],
  ])('are read: %s', (_, after, ranges, expected) => {
    expect(read(after, ranges)).toEqual(expected);
  });

  it('are read so that no batch is left out, whatever was joined', () => {
    const ranges = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(ranges, fc.integer({ min: 0, max: 40 }), (joined, after) => {
        const singles = Array.from({ length: 60 }, (_, index) => [index + 1] as const);
        let reached = after;
        for (const [from = 0, to = 0] of read(after, [
          ...singles,
          ...joined.map(([from, more]) => [from, from + more] as const),
        ])) {
          expect(from).toBeLessThanOrEqual(reached + 1);
          expect(to).toBeGreaterThan(reached);
          reached = to;
        }
        expect(reached).toBe(60);
      }),
    );
  });

  it('are joined when there are many, but for the newest', () => {
    expect(filesToJoin(namesOf([[1], [2], [3]]), 3)).toEqual([]);
    expect(filesToJoin(namesOf([[1, 4], [5], [6], [7], [8]]), 3).map(({ from }) => from)).toEqual([5, 6, 7]);
    expect(filesToJoin(namesOf([[1], [2], [4], [5]]), 3).map(({ from }) => from)).toEqual([1, 2]);
  });

  it('are not all joined at once where there are very many', () => {
    const names = namesOf(Array.from({ length: 1000 }, (_, index) => [index + 1] as const));
    const joined = filesToJoin(names, 64);
    expect(joined.map(({ from }) => from)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  });

  it('know which batch is joined', () => {
    const names = namesOf([[1, 4], [3], [5]]);
    expect([3, 4, 5].map((sequence) => isJoined(sequence, names))).toEqual([true, true, false]);
  });

  it('stay few where each night is joined with those that are small beside it, and none gets larger than one may be', () => {
    const largest = 16 * 1024 * 1024;
    const sizes = fc.array(fc.integer({ min: 90, max: 300_000 }), { minLength: 365, maxLength: 365 });
    fc.assert(
      fc.property(sizes, (nights) => {
        let files: readonly { name: string; from: number; to: number; size: number }[] = [];
        for (const [index, size] of nights.entries()) {
          const joined = tailToJoin(files, size, largest);
          expect(joined).toEqual(files.slice(files.length - joined.length));
          const from = joined[0]?.from ?? index + 1;
          const sum = joined.reduce((all, file) => all + file.size, size);
          const name = batchFileName(from, index + 1);
          files = [...files.slice(0, files.length - joined.length), { name, from, to: index + 1, size: sum }];
        }
        expect(
          read(
            0,
            files.map(({ from, to }) => [from, to] as const),
          ).at(-1)?.[1],
        ).toBe(365);
        expect(files.length).toBeLessThanOrEqual(10);
        expect(Math.max(...files.map(({ size }) => size))).toBeLessThanOrEqual(largest);
      }),
      { numRuns: 30 },
    );
  });

  it('are not joined with a batch that is small beside them', () => {
    const file = { name: batchFileName(1, 9), from: 1, to: 9, size: 5000 };
    expect(tailToJoin([file], 1000, 10_000)).toEqual([]);
    expect(tailToJoin([file], 1250, 10_000)).toEqual([file]);
    expect(tailToJoin([file], 1250, 6000)).toEqual([]);
  });
});
