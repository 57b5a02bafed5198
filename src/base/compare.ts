import type { BaseAdvice, BaseComparison, Best, CandidateResult, PresentResult } from './advice.js';
import type { AdvisedUse } from './base-use.js';
import { type BaseCandidate, maxCandidates } from './candidate.js';
import type { Measured } from './measured.js';

/** A candidate that was judged, or a clause for people why it could not be. */
export interface JudgedCandidate {
  readonly candidate: BaseCandidate;
  readonly result: PresentResult;
}

/** What a candidate would change: exact, as every finding has one identity in all images. */
export function compare(now: Measured, then: Measured): BaseComparison {
  const [before, after] = [keysOf(now), keysOf(then)];
  const cleared = now.findings.filter(({ key }) => !after.has(key));
  const brought = then.findings.filter(({ key }) => !before.has(key));
  const deadlines = cleared.flatMap(({ fixBy }) => fixBy ?? []);
  const [earliest] = deadlines.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const sizes = [now.compressedSize, then.compressedSize];
  const [size = 0, newSize = 0] = sizes;
  return {
    ofNow: now.findings.length,
    cleared: cleared.length,
    brought: brought.length,
    exploitedCleared: cleared.filter(({ exploited }) => exploited).length,
    exploitedBrought: brought.filter(({ exploited }) => exploited).length,
    blocking: { before: now.blocking, after: then.blocking },
    deadlinesCleared: deadlines.length,
    ...(earliest === undefined ? {} : { earliestDeadline: earliest }),
    ...(sizes.includes(undefined) ? {} : { sizeDifference: newSize - size }),
  };
}

function keysOf({ findings }: Measured): ReadonlySet<string> {
  return new Set(findings.map(({ key }) => key));
}

/** Puts the judged candidates of a FROM beside its present image, and says which is the best. Their order stays. */
export function adviceOf(
  use: AdvisedUse,
  now: PresentResult,
  judged: readonly JudgedCandidate[],
  whyNoCandidate: string | undefined,
): BaseAdvice {
  const candidates = judged.slice(0, maxCandidates).map((one) => resultOf(now, one));
  return { use, now, candidates, best: bestOf(now, candidates, whyNoCandidate) };
}

function resultOf(now: PresentResult, { candidate, result }: JudgedCandidate): CandidateResult {
  if (result.kind === 'unmeasured') return { kind: 'unmeasured', candidate, why: result.why };
  if (now.kind === 'unmeasured') return { kind: 'unmeasured', candidate, why: 'there is nothing to compare it with' };
  const { measured } = result;
  return { kind: 'measured', candidate, measured, comparison: compare(now.measured, measured) };
}

type MeasuredResult = Extract<CandidateResult, { kind: 'measured' }>;

/** A candidate is never the best that has more that blocks, is exploited or is critical than the present image: what it clears elsewhere does not make up for it. */
function bestOf(now: PresentResult, results: readonly CandidateResult[], whyNoCandidate: string | undefined): Best {
  if (now.kind === 'unmeasured') return none(`the present image could not be judged: ${now.why}`);
  if (results.length === 0) return none(`no candidate: ${whyNoCandidate ?? 'the registry has no newer image'}`);
  const measured = results.filter((result) => result.kind === 'measured');
  const better = measured.filter((result) => isBetter(now.measured, result));
  const [best] = better.toSorted(betterFirst);
  if (best !== undefined) return { kind: 'candidate', candidate: best.candidate };
  return none(`no candidate is better: ${whyNoneIsBetter(now.measured, results)}`);
}

const none = (why: string): Best => ({ kind: 'none', why });

/** What must not grow, by its name for people. */
const guarded: readonly (readonly [string, (measured: Measured) => number])[] = [
  ['that block', ({ blocking }) => blocking],
  ['that are exploited', ({ exploited }) => exploited],
  ['that are critical', ({ counts }) => counts.CRITICAL],
];

/** Another variant or release is work for people, so it is better only where it takes away what counts most, or where the present one has ended. */
function isBetter(now: Measured, { candidate, measured, comparison }: MeasuredResult): boolean {
  if (guarded.some(([, count]) => count(measured) > count(now))) return false;
  if (measured.endOfLife && !now.endOfLife) return false;
  if (guarded.some(([, count]) => count(measured) < count(now))) return true;
  if (now.endOfLife && !measured.endOfLife) return true;
  return isSameVariant(candidate) && comparison.cleared > comparison.brought && measured.counts.HIGH <= now.counts.HIGH;
}

function isSameVariant({ kind }: BaseCandidate): boolean {
  switch (kind) {
    case 'newer-digest':
    case 'newer-tag':
      return true;
    case 'slimmer':
    case 'other-release':
      return false;
  }
}

/**
 * Fewest that block, are exploited, are critical; the same variant and release; fewest that are high; the fewest of all; then the order of the candidates, as sorting is
 * stable.
 */
function betterFirst(one: MeasuredResult, other: MeasuredResult): number {
  const [a, b] = [one.measured, other.measured];
  for (const [, count] of guarded) {
    if (count(a) !== count(b)) return count(a) - count(b);
  }
  return (
    Number(a.endOfLife) - Number(b.endOfLife) ||
    Number(isSameVariant(other.candidate)) - Number(isSameVariant(one.candidate)) ||
    a.counts.HIGH - b.counts.HIGH ||
    a.findings.length - b.findings.length
  );
}

function whyNoneIsBetter(now: Measured, results: readonly CandidateResult[]): string {
  return results.map((result) => `${result.candidate.tag} ${whyNotBetter(now, result)}`).join('; ');
}

function whyNotBetter(now: Measured, result: CandidateResult): string {
  if (result.kind === 'unmeasured') return `could not be judged (${result.why})`;
  const { candidate, measured, comparison } = result;
  const { cleared, brought } = comparison;
  const grown = guarded.find(([, count]) => count(measured) > count(now));
  if (grown !== undefined) {
    const more = `has more findings ${grown[0]} (${grown[1](measured)} instead of ${grown[1](now)})`;
    return now.endOfLife ? `${more}, but of the present one new findings are listed no more (end of life)` : more;
  }
  if (measured.endOfLife && !now.endOfLife) return 'is at its end of life';
  if (cleared === 0 && brought === 0) return 'has the same findings';
  const change = `clears ${cleared} and brings ${brought}`;
  if (cleared <= brought || isSameVariant(candidate)) return change;
  return `${change}, but is another variant or release, and nothing that blocks, is exploited or critical would go`;
}
