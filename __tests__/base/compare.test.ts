import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AdvisedUse } from '../../src/base/base-use.js';
import { baseUses } from '../../src/base/base-use.js';
import type { BaseCandidate } from '../../src/base/candidate.js';
import { adviceOf, compare, type JudgedCandidate } from '../../src/base/compare.js';
import type { Measured } from '../../src/base/measured.js';
import { found, measured } from './measured-image.js';

const use = baseUses('FROM alpine:3.20').find((one): one is AdvisedUse => one.kind === 'image');
/** By its name: what begins with `slim` is another variant. */
const candidate = (tag: string): BaseCandidate => ({
  kind: tag.startsWith('slim') ? 'slimmer' : 'newer-tag',
  tag,
  why: 'newer',
});
const judged = (tag: string, image: Measured): JudgedCandidate => ({
  candidate: candidate(tag),
  result: { kind: 'measured', measured: image },
});
function best(now: Measured, images: Readonly<Record<string, Measured>>) {
  if (use === undefined) throw new Error('no use');
  const all = Object.entries(images).map(([tag, image]) => judged(tag, image));
  const said = adviceOf(use, { kind: 'measured', measured: now }, all, undefined).best;
  return said.kind === 'candidate' ? said.candidate.tag : said.why;
}
const critical = { severity: 'CRITICAL', blocks: true } as const;

describe('a comparison', () => {
  it('counts what is cleared and what is brought by identity, with deadlines and size', () => {
    const now = measured([
      found('a', { ...critical, exploited: true, fixBy: '2026-03-03T00:00:00Z' }),
      found('b', { fixBy: '2026-03-02T00:00:00Z' }),
      found('c'),
      found('d'),
    ]);
    const then = measured([found('d'), found('e', { exploited: true })], { compressedSize: 10_000_000 });
    expect(compare(now, then)).toEqual({
      ofNow: 4,
      cleared: 3,
      brought: 1,
      exploitedCleared: 1,
      exploitedBrought: 1,
      blocking: { before: 1, after: 0 },
      deadlinesCleared: 2,
      earliestDeadline: '2026-03-02T00:00:00Z',
      sizeDifference: -20_000_000,
    });
  });
});

describe('the best candidate', () => {
  const now = measured([found('a', critical), found('b')]);

  it.each<[string, Measured, Readonly<Record<string, Measured>>, string]>([
    ['clears what blocks', now, { one: measured([found('b')]), two: measured([found('a', critical)]) }, 'one'],
    ['is the one with the fewest of all', now, { one: measured([found('b')]), two: measured([]) }, 'two'],
    ['is the first of equal ones', now, { one: measured([]), two: measured([]) }, 'one'],
    [
      'is none that brings more that blocks',
      measured([found('a'), found('b'), found('c')]),
      { one: measured([found('x', { blocks: true })]) },
      'no candidate is better: one has more findings that block (1 instead of 0)',
    ],
    [
      'is none that brings more that is exploited',
      now,
      { one: measured([found('x', { exploited: true })]) },
      'no candidate is better: one has more findings that are exploited (1 instead of 0)',
    ],
    ['is none with the same findings', now, { one: now }, 'no candidate is better: one has the same findings'],
    [
      'is none that trades one for one',
      now,
      { one: measured([found('a', critical), found('x')]) },
      'no candidate is better: one clears 1 and brings 1',
    ],
    [
      'is none at its end of life',
      now,
      { one: measured([], { endOfLife: true }) },
      'no candidate is better: one is at its end of life',
    ],
    ['is one that is not at its end of life', measured([], { endOfLife: true }), { one: measured([]) }, 'one'],
    [
      'is of the same variant where another takes away no more of what counts most',
      now,
      { slim: measured([]), two: measured([found('b')]) },
      'two',
    ],
    [
      'is of another variant where that alone takes away what blocks',
      now,
      { one: measured([found('a', critical)]), slim: measured([found('b')]) },
      'slim',
    ],
    [
      'is none of another variant that only has fewer findings',
      now,
      { slim: measured([found('a', critical)]) },
      'no candidate is better: slim clears 1 and brings 0, but is another variant or release, and nothing that blocks, is exploited or critical would go',
    ],
    [
      'is none with more that blocks than one at its end of life, of which nothing new is listed',
      measured([found('b')], { endOfLife: true }),
      { one: measured([found('x', { blocks: true })]) },
      'no candidate is better: one has more findings that block (1 instead of 0), but of the present one new findings are listed no more (end of life)',
    ],
    ['needs candidates', now, {}, 'no candidate: the registry has no newer image'],
  ])('%s', (_what, present, images, expected) => {
    expect(best(present, images)).toBe(expected);
  });
});

const severity = fc.constantFrom('CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN');
const aFinding = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    severity,
    blocks: fc.boolean(),
    exploited: fc.boolean(),
  })
  .map(({ key, ...over }) => found(key, over));
const anImage = fc
  .tuple(fc.uniqueArray(aFinding, { selector: ({ key }) => key, maxLength: 6 }), fc.boolean())
  .map(([findings, endOfLife]) => measured(findings, { endOfLife }));

describe('of any images', () => {
  it('what one clears the way back brings, and the rest stays', () => {
    fc.assert(
      fc.property(anImage, anImage, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        expect([there.cleared, there.exploitedCleared]).toEqual([back.brought, back.exploitedBrought]);
        expect(there.ofNow - there.cleared).toBe(back.ofNow - back.cleared);
        expect(compare(one, one)).toMatchObject({ cleared: 0, brought: 0, deadlinesCleared: 0, sizeDifference: 0 });
      }),
    );
  });

  it('the best is never worse in what counts most, and better in something; none better, none best', () => {
    const worst = (image: Measured) => [image.blocking, image.exploited, image.counts.CRITICAL];
    fc.assert(
      fc.property(anImage, fc.array(anImage, { maxLength: 5 }), fc.boolean(), (now, images, isSlim) => {
        const named = images.map((image, index) => [`${isSlim && index % 2 === 0 ? 'slim' : 'tag'}${index}`, image]);
        const all: Readonly<Record<string, Measured>> = Object.fromEntries(named);
        const chosen = all[best(now, all)];
        const counts = (image: Measured) => [...worst(image), Number(image.endOfLife), image.findings.length];
        if (chosen !== undefined) {
          expect(worst(chosen).filter((count, index) => count > (worst(now)[index] ?? 0))).toEqual([]);
          expect(counts(chosen)).not.toEqual(counts(now));
          expect(chosen.endOfLife && !now.endOfLife).toBe(false);
        }
        const fewer = images.filter(
          (image) =>
            !image.endOfLife &&
            worst(image).every((count, index) => count <= (worst(now)[index] ?? 0)) &&
            worst(image).some((count, index) => count < (worst(now)[index] ?? 0)),
        );
        if (fewer.length > 0) expect(chosen).toBeDefined();
      }),
    );
  });
});
