import { describe, expect, it } from '@jest/globals';
import {
  firstToLookAt,
  type Gap,
  type ImageRow,
  type Night,
  nightCode,
  nightCoverage,
} from '../../src/inventory/night.js';
import { digestOf } from '../../src/oci/digest.js';
import { judgedAt } from './judged-row.js';

const now = new Date('2026-03-01T02:00:00Z');
type Outcome = ImageRow['outcome'];
const judged = (more: Parameters<typeof judgedAt>[1] = {}): Outcome => judgedAt(now, more);
const failed: Outcome = { kind: 'failed', code: 'registry-broken', why: 'It broke.', fix: 'Mend it.' };
const row = (name: string, outcome: Outcome, runs?: string): ImageRow => ({
  digest: digestOf(name),
  names: [name],
  outcome,
  ...(runs === undefined ? {} : { runs }),
});
const night = (images: readonly ImageRow[], gaps: readonly Gap[] = [], overdue?: number): Night => ({
  startedAt: now.toISOString(),
  endedAt: now.toISOString(),
  images,
  gaps,
  ...(overdue === undefined ? {} : { overdue }),
});
const gap = (kind: Gap['kind']): Gap => ({ kind, what: 'something', count: 1 });
const blocked = row('b', judged({ verdict: 'blocked' }));

describe('the exit code of a night', () => {
  it.each<[string, Night, readonly (0 | 1 | 3)[]]>([
    ['all is well', night([row('a', judged())], [], 0), [0, 0, 0]],
    ['an image is blocked', night([blocked], [], 0), [0, 1, 0]],
    ['a finding is past its time', night([row('a', judged())], [], 1), [0, 0, 1]],
    ['an image could not be judged', night([blocked, row('a', failed)], [], 1), [3, 3, 3]],
    ['no time was left', night([row('a', { kind: 'not-reached' })]), [3, 3, 3]],
    ['a proof was not renewed', night([row('a', judged({ claims: { kind: 'failed', why: 'denied' } }))]), [3, 3, 3]],
    ['a repository was not listed', night([], [gap('unlisted')]), [3, 3, 3]],
    ['a list has entries that name nothing', night([], [gap('unreadable')]), [3, 3, 3]],
    ['somebody has left something out', night([], [gap('limited')]), [0, 0, 0]],
    ['there are attestations', night([], [gap('no-image')]), [0, 0, 0]],
  ])('where %s, for none, blocked and breach', (_, given, codes) => {
    expect((['none', 'blocked', 'breach'] as const).map((failOn) => nightCode(given, failOn))).toEqual(codes);
  });
});

describe('the coverage', () => {
  it('is lowered by what was not judged, and by what somebody has left out', () => {
    const images = [row('a', judged()), row('b', failed)];
    expect(
      nightCoverage(
        night(images, [
          { ...gap('limited'), count: 8 },
          { ...gap('no-image'), count: 5 },
        ]),
      ),
    ).toEqual({ judged: 1, known: 10 });
  });
});

describe('what is named first', () => {
  it('is an image that runs and whose proof ends within 48 hours, or that has none', () => {
    const until = (hours: number) =>
      judged({ claims: { kind: 'left', validUntil: new Date(now.getTime() + hours * 3_600_000).toISOString() } });
    const rows = [
      row('a-passed', judged()),
      blocked,
      row('c-failed', failed),
      row('d-runs-long', until(49), 'shop/d'),
      row('e-runs-short', until(47), 'shop/e'),
      row('e-runs-renewed', judged({ claims: { kind: 'renewed', validUntil: now.toISOString() } }), 'shop/r'),
      row('f-runs-without', judged(), 'shop/f'),
      row('g-short', until(1)),
    ];
    expect(firstToLookAt(rows, now).map(({ names }) => names[0])).toEqual([
      'e-runs-short',
      'f-runs-without',
      'c-failed',
      'b',
      'a-passed',
      'd-runs-long',
      'e-runs-renewed',
      'g-short',
    ]);
  });
});
