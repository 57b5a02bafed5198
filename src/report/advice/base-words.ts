import type { BaseAdvice, BaseComparison, CandidateResult } from '../../base/advice.js';
import type { BaseCandidate } from '../../base/candidate.js';
import type { Measured } from '../../base/measured.js';
import { familiarName } from '../../oci/reference.js';
import { dayOf } from '../../text/calendar-day.js';
import { counted, plural } from '../../text/count.js';
import type { Voice } from '../../text/escape.js';

/** Characters of a clause; the last one says what to look out for. */
const clause = 400;
const dayLength = 24 * 60 * 60 * 1000;

/** `clears 12 of 14 (1 exploited), brings 1`. */
export function changeWords({ ofNow, cleared, brought, ...exploited }: BaseComparison): string {
  if (cleared === 0 && brought === 0) return 'the same findings';
  const of = (count: number) => (count === 0 ? '' : ` (${counted(count)} exploited)`);
  const brings = `brings ${counted(brought)}${of(exploited.exploitedBrought)}`;
  if (ofNow === 0) return brings;
  const clears = `clears ${counted(cleared)} of ${counted(ofNow)}${of(exploited.exploitedCleared)}`;
  return brought === 0 ? clears : `${clears}, ${brings}`;
}

/** `45.3 MB`, as registries count: a thousand each. Empty where it is not known. */
export function sizeWords(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  if (bytes < 999_500) return `${Math.ceil(bytes / 1000)} kB`;
  const [unit, size] = bytes < 999_500_000 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9];
  return `${size < 99.95 ? size.toFixed(1) : size.toFixed(0)} ${unit}`;
}

/** `40 days`. Empty where the image does not say when it was made. */
export function ageWords({ created }: Measured, now: Date): string {
  if (created === undefined) return '';
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(created)) / dayLength));
  if (days < 60) return plural(days, 'day');
  const months = Math.round(days / 30.44);
  return months < 24 ? plural(months, 'month') : plural(Math.floor(days / 365.25), 'year');
}

/** Five cells of a table: what blocks, what is critical and high, size and age; `unknown` where nobody has counted. */
export function measuredCells(measured: Measured | undefined, now: Date, unknown: string): readonly string[] {
  if (measured === undefined) return [unknown, unknown, unknown, '', ''];
  const { blocking, counts, compressedSize } = measured;
  const found = [blocking, counts.CRITICAL, counts.HIGH].map(counted);
  return [...found, sizeWords(compressedSize), ageWords(measured, now)];
}

/** The tag of the present image; its digest where it has none. */
export function presentName({ use }: BaseAdvice): string {
  return use.tag ?? use.digest ?? use.written;
}

/** A tag that was built again has the name of the present one. */
export function candidateName({ kind, tag }: BaseCandidate): string {
  return kind === 'newer-digest' ? `${tag} (rebuilt)` : tag;
}

export function isBest({ best }: BaseAdvice, { candidate }: CandidateResult): boolean {
  return best.kind === 'candidate' && best.candidate === candidate;
}

/** A line for each candidate: what it is to the present image, what to look out for, and why it has no figures. */
export function candidateNotes({ candidates }: BaseAdvice, voice: Voice): readonly string[] {
  return candidates.map((result) => {
    const { candidate } = result;
    const parts = [
      candidate.why,
      ...(candidate.care === undefined ? [] : [candidate.care]),
      ...(result.kind === 'unmeasured' ? [`not judged: ${result.why}`] : []),
      ...(result.kind === 'measured' && result.measured.endOfLife ? ['gets no fixes any more (end of life)'] : []),
    ];
    return `${voice.code(candidateName(candidate))}: ${voice.text(parts.join('; '), clause)}.`;
  });
}

/** What was not looked at for this FROM. */
export function adviceNotes({ notes = [] }: BaseAdvice, voice: Voice): readonly string[] {
  return notes.map((note) => `${voice.text(capital(note), clause)}.`);
}

/** What to do: the best candidate with all that it changes, or why there is none. Without a mark at its beginning. */
export function bestWords(advice: BaseAdvice, voice: Voice): string {
  const { best, use, candidates } = advice;
  if (best.kind === 'none') return `${voice.text(capital(best.why), clause)}.`;
  const result = candidates.find((one) => isBest(advice, one));
  const name = `${familiarName(use.reference)}:${best.candidate.tag}`;
  const change = result?.kind === 'measured' ? `: ${effectWords(result.comparison)}` : '';
  return `Best: ${voice.code(name)}${change}.`;
}

function effectWords(comparison: BaseComparison): string {
  const { blocking, deadlinesCleared, earliestDeadline, sizeDifference = 0 } = comparison;
  const until = earliestDeadline === undefined ? '' : `, the first on ${dayOf(new Date(earliestDeadline))}`;
  return [
    changeWords(comparison),
    ...(blocking.before === blocking.after
      ? []
      : [`${counted(blocking.after)} that block instead of ${counted(blocking.before)}`]),
    ...(deadlinesCleared === 0 ? [] : [`${plural(deadlinesCleared, 'deadline')} cleared${until}`]),
    ...(Math.abs(sizeDifference) < 100_000
      ? []
      : [`${sizeWords(Math.abs(sizeDifference))} ${sizeDifference < 0 ? 'smaller' : 'larger'}`]),
  ].join('; ');
}

function capital(clause: string): string {
  return clause.slice(0, 1).toUpperCase() + clause.slice(1);
}
