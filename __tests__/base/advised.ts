import type { BaseAdvice, DockerfileAdvice } from '../../src/base/advice.js';
import { type AdvisedUse, baseUses } from '../../src/base/base-use.js';
import { adviceOf, type JudgedCandidate } from '../../src/base/compare.js';
import { found, measured } from './measured-image.js';

const keys = (count: number, over: Parameters<typeof found>[1]) =>
  Array.from({ length: count }, (_, index) => found(`${over?.severity}-${index}`, over));

/** The present image of most examples: 3 of its 14 findings block. */
export const olderNode = measured(
  [
    ...keys(3, { severity: 'CRITICAL', blocks: true, fixBy: '2026-03-02T00:00:00Z' }),
    ...keys(4, { severity: 'HIGH', fixBy: '2026-03-08T00:00:00Z' }),
    ...keys(7, { severity: 'LOW' }),
  ],
  { compressedSize: 48_300_000, created: '2024-02-14T00:00:00.000Z' },
);

const newerNode = measured([...olderNode.findings.slice(12), found('x')], {
  compressedSize: 46_900_000,
  created: '2026-01-21T00:00:00.000Z',
});

export const nodeCandidates: readonly JudgedCandidate[] = [
  {
    candidate: { kind: 'newer-tag', tag: '20.18.1-alpine3.19', why: 'a newer version of 20' },
    result: { kind: 'measured', measured: newerNode },
  },
  {
    candidate: {
      kind: 'slimmer',
      tag: '20.18.1-slim',
      why: 'a smaller variant',
      care: 'it has fewer packages: test what you run',
    },
    result: { kind: 'unmeasured', why: 'the registry did not answer' },
  },
];

export function usesOf(dockerfile: string): readonly AdvisedUse[] {
  return baseUses(dockerfile).flatMap((use) => (use.kind === 'image' ? [use] : []));
}

/** Advice on the first FROM of a Dockerfile. */
export function adviceOn(dockerfile: string, judged = nodeCandidates): BaseAdvice {
  const [use] = usesOf(dockerfile);
  if (use === undefined) throw new Error('there is no FROM to advise on');
  return adviceOf(use, { kind: 'measured', measured: olderNode }, judged, undefined);
}

export const nodeAdvice: DockerfileAdvice = {
  path: 'api/Dockerfile',
  advices: [adviceOn('FROM node:20.11.1-alpine3.19')],
  unadvised: [{ kind: 'none', line: 9, written: 'scratch', why: 'it starts from nothing (scratch)' }],
};
