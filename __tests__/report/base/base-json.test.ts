import { expect, it } from '@jest/globals';
import { baseJson } from '../../../src/report/base/base-json.js';
import { nodeAdvice } from '../../base/advised.js';

it('base images in JSON have every figure, the change, and the best', () => {
  const text = baseJson([nodeAdvice], new Date('2026-03-01T12:00:00Z'));
  const [file] = JSON.parse(text).files;
  expect(text.split('\n')).toHaveLength(2);
  expect(file).toMatchObject({ path: 'api/Dockerfile', unadvised: [{ line: 9, written: 'scratch' }] });
  expect(file.from).toEqual([
    {
      line: 1,
      written: 'node:20.11.1-alpine3.19',
      image: 'docker.io/library/node:20.11.1-alpine3.19',
      final: true,
      now: {
        counts: { CRITICAL: 3, HIGH: 4, MEDIUM: 0, LOW: 7, UNKNOWN: 0 },
        blocking: 3,
        exploited: 0,
        packages: 100,
        compressedSize: 48_300_000,
        created: '2024-02-14T00:00:00.000Z',
        endOfLife: false,
      },
      candidates: [
        {
          kind: 'newer-tag',
          tag: '20.18.1-alpine3.19',
          why: 'a newer version of 20',
          counts: { CRITICAL: 0, HIGH: 1, MEDIUM: 0, LOW: 2, UNKNOWN: 0 },
          blocking: 0,
          exploited: 0,
          packages: 100,
          compressedSize: 46_900_000,
          created: '2026-01-21T00:00:00.000Z',
          endOfLife: false,
          change: {
            ofNow: 14,
            cleared: 12,
            brought: 1,
            exploitedCleared: 0,
            exploitedBrought: 0,
            blocking: { before: 3, after: 0 },
            deadlinesCleared: 7,
            earliestDeadline: '2026-03-02T00:00:00Z',
            sizeDifference: -1_400_000,
          },
        },
        {
          kind: 'slimmer',
          tag: '20.18.1-slim',
          why: 'a smaller variant',
          care: 'it has fewer packages: test what you run',
          notJudged: 'the registry did not answer',
        },
      ],
      best: { tag: '20.18.1-alpine3.19' },
    },
  ]);
});
