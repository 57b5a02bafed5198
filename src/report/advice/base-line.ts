import type { BlockedBase } from '../../base/advice.js';
import { familiarName, familiarReference } from '../../oci/reference.js';
import type { Voice } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';
import { candidateName, changeWords, isBest } from './base-words.js';

/** Characters of a clause. */
const clause = 400;

/**
 * What another base image would change for a blocked image, on one line for its plan: `Base image: node:20.11-alpine → node:20.18-alpine clears 12 of 14, brings 1 (measured)`. Empty where
 * nothing is known of it.
 */
export function baseLine(
  { baseAdvice: base, ofAnotherRun }: Pick<Assessment, 'baseAdvice' | 'ofAnotherRun'>,
  voice: Voice,
): string {
  if (base === undefined || ofAnotherRun) return '';
  return `Base image: ${voice.code(familiarReference(base.use.reference), 200)}${effectOf(base, voice)}`;
}

function effectOf(base: BlockedBase, voice: Voice): string {
  if ('why' in base) return voice.text(`: no other was judged: ${base.why}`, clause);
  const best = base.candidates.find((result) => isBest(base, result));
  if (best?.kind !== 'measured') return voice.text(base.best.kind === 'none' ? `: ${base.best.why}` : '', clause);
  const { candidate, comparison } = best;
  const { before, after } = comparison.blocking;
  const name = `${familiarName(base.use.reference)}:${candidateName(candidate)}`;
  const blocking = before === after ? '' : `; ${after} of its findings block instead of ${before}`;
  const care = candidate.care === undefined ? '' : `. ${voice.text(candidate.care, clause)}`;
  return ` → ${voice.code(name, 200)} ${changeWords(comparison)} (measured)${blocking}${care}`;
}
