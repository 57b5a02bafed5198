import { EXIT_FAILED } from '../host/error-message.js';
import type { Assessment } from '../report/assessment.js';
import { verdictReason } from '../report/tally.js';
import type { ImageResult } from '../report/terminal/scanned-images.js';

/** The line of an image that has a verdict. */
export function resultOf(assessment: Assessment): Omit<ImageResult, 'names'> {
  return { result: assessment.decision.verdict, reason: verdictReason(assessment) };
}

/** The exit code of several images: one that could not be judged is worse than one that is blocked. */
export function worstCode(results: readonly ImageResult[]): 0 | 1 | 3 {
  if (results.some(({ result }) => result === 'failed')) return EXIT_FAILED;
  return results.some(({ result }) => result === 'blocked') ? 1 : 0;
}
