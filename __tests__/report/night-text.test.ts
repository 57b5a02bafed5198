import { describe, expect, it } from '@jest/globals';
import type { Gap, ImageRow } from '../../src/inventory/night.js';
import { digestOf } from '../../src/oci/digest.js';
import { nightSummary } from '../../src/report/markdown/night.js';
import { gapLines, nightReason } from '../../src/report/night-text.js';
import { renderNight } from '../../src/report/terminal/night.js';
import { judgedAt } from '../inventory/judged-row.js';

const now = new Date('2026-03-01T02:00:00Z');
const validUntil = '2026-03-08T01:30:12.345Z';

describe('what is said of a night', () => {
  it.each(['renewed', 'left'] as const)('has the end of a proof (%s) as image-gate verify says it', (kind) => {
    const outcome = judgedAt(now, { claims: { kind, validUntil } });
    const row: ImageRow = { digest: digestOf('a'), names: ['a'], outcome };
    expect(nightReason(row)).toMatch(/; proof (?:renewed until|ends) 2026-03-08 01:30 UTC$/);
  });

  it('counts what it does not list, also where that is one', () => {
    const gap: Gap = { kind: 'unlisted', what: 'x', count: 1 };
    const of = (gaps: number) => ({
      startedAt: now.toISOString(),
      endedAt: now.toISOString(),
      images: [],
      gaps: Array.from({ length: gaps }, () => gap),
    });
    expect(renderNight(of(51))).toContain('\n… 1 more line\n');
    expect(renderNight(of(52))).toContain('\n… 2 more lines\n');
    expect(nightSummary(of(201))).toContain('\n- … 1 more line\n');
    expect(nightSummary(of(202))).toContain('\n- … 2 more lines\n');
  });

  it.each([
    [1, 'tags of attestations in r/a', 'No image: 1 tag of attestations in r/a'],
    [2, 'tags of attestations in r/a', 'No image: 2 tags of attestations in r/a'],
    [1, 'entries of tags.txt', 'No image: 1 entry of tags.txt'],
    [1_234, 'repositories of r', 'No image: 1,234 repositories of r'],
    [1, 'r/constructor:1', 'No image: 1 r/constructor:1'],
    [1, 'constructor of r', 'No image: 1 constructor of r'],
  ])('has the noun behind %i of %j', (count, what, expected) => {
    expect(gapLines([{ kind: 'no-image', what, count }])).toEqual([expected]);
  });
});
