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

function isBetter(now: Measured, { measured, comparison }: MeasuredResult): boolean {
  if (guarded.some(([, count]) => count(measured) > count(now))) return false;
  if (measured.endOfLife && !now.endOfLife) return false;
  if (guarded.some(([, count]) => count(measured) < count(now))) return true;
  if (now.endOfLife && !measured.endOfLife) return true;
  return comparison.cleared > comparison.brought && measured.counts.HIGH <= now.counts.HIGH;
}

/** Fewest that block, are exploited, are critical, are high; then the fewest of all; then the order of the candidates, as sorting is stable. */
function betterFirst(one: MeasuredResult, other: MeasuredResult): number {
  const [a, b] = [one.measured, other.measured];
  for (const [, count] of guarded) {
    if (count(a) !== count(b)) return count(a) - count(b);
  }
  const byEnd = Number(a.endOfLife) - Number(b.endOfLife);
  return byEnd || a.counts.HIGH - b.counts.HIGH || a.findings.length - b.findings.length;
}

function whyNoneIsBetter(now: Measured, results: readonly CandidateResult[]): string {
  return results.map((result) => `${result.candidate.tag} ${whyNotBetter(now, result)}`).join('; ');
}

function whyNotBetter(now: Measured, result: CandidateResult): string {
  if (result.kind === 'unmeasured') return `could not be judged (${result.why})`;
  const { measured, comparison } = result;
  const grown = guarded.find(([, count]) => count(measured) > count(now));
  if (grown !== undefined) return `has more findings ${grown[0]} (${grown[1](measured)} instead of ${grown[1](now)})`;
  if (measured.endOfLife && !now.endOfLife) return 'is at its end of life';
  if (comparison.cleared === 0 && comparison.brought === 0) return 'has the same findings';
  return `clears ${comparison.cleared} and brings ${comparison.brought}`;
}
