import { quoted } from '../../repository/text-file.js';
import { type Severity, severities } from '../../scan/finding.js';
import type { PolicyFile } from '../file/policy-file.js';
import { type ImageLimits, limitsFor } from '../image-limits.js';
import { refuseUnassessed, refuseUntracked } from './apply-exceptions.js';
import type { Exception } from './exception.js';
import { hasTicket, lastEndOf } from './exception-limits.js';
import { type LineNote, note, suggesting } from './line-note.js';
import { refused, suggestionText } from './suggestion.js';

/** Patterns that one message names. */
const maxPatterns = 3;

/** The limits for each entry, worked out once for each list of images. */
export function limitsByImages(policy: PolicyFile): (entry: Pick<Exception, 'images'>) => readonly ImageLimits[] {
  const known = new Map<string, readonly ImageLimits[]>();
  return ({ images }) => {
    const key = images?.join('\n') ?? '';
    const limits = known.get(key) ?? limitsFor(policy, images);
    known.set(key, limits);
    return limits;
  };
}

/** What one of the limits makes of an entry. */
interface Refused extends ImageLimits {
  /** Severities whose findings it ends too late for. */
  readonly late: readonly Severity[];
  readonly lacksTicket: boolean;
}

/** What the policy's rules for exceptions refuse of an entry: an error where it is applied to nothing in any image, else a warning. */
export function limitNotes(exception: Exception, limits: readonly ImageLimits[], now: Date): readonly LineNote[] {
  const all = limits.map((one): Refused => {
    const late = severities.filter(
      (name) => exception.endsAt.getTime() > lastEndOf(one.rules.maxDays[name].value, now),
    );
    return { ...one, late, lacksTicket: one.rules.requireTicket.value && !hasTicket(exception) };
  });
  const isApplied = appliesSomewhere(all);
  return [
    ...tooFarNotes(exception, all, isApplied, now),
    ...ticketNotes(exception, all, isApplied, now),
    ...assessmentNotes(exception, limits, now),
  ];
}

/** An image that two patterns match may have the days of the one and the tickets of the other. */
function appliesSomewhere(all: readonly Refused[]): boolean {
  return all.some(
    (one) =>
      !one.lacksTicket &&
      all.some(
        (other) => !isLateForAll(other) && (one === other || (one.images.length > 0 && other.images.length > 0)),
      ),
  );
}

function isLateForAll({ late }: Refused): boolean {
  return late.length === severities.length;
}

function tooFarNotes(
  exception: Exception,
  all: readonly Refused[],
  isApplied: boolean,
  now: Date,
): readonly LineNote[] {
  const refusing = all.filter(({ late }) => late.length > 0);
  if (refusing.length === 0) return [];
  const isError = !isApplied && all.some(isLateForAll);
  const where = all.length === 1 ? '' : ' or images';
  const effect = isError ? ', so it is not applied' : ` for some findings${where}, to which it is not applied`;
  const limits = refusing.map(
    (one) => `${placeOf(one)}${one.late.map((name) => `${name} ${one.rules.maxDays[name].value}`).join(', ')}`,
  );
  const text = `its expiry ${exception.expiry} is too far ahead${effect}. Days at most: ${limits.join('; ')}.`;
  const days = Math.min(...refusing.flatMap(({ late, rules }) => late.map((name) => rules.maxDays[name].value)));
  const { suggestion } = refused(exception, 'too-far-ahead', '', now, days);
  return [
    suggesting(note(exception, isError ? 'error' : 'warning', 'too-far-ahead', text), suggestionText(suggestion)),
  ];
}

function ticketNotes(
  exception: Exception,
  all: readonly Refused[],
  isApplied: boolean,
  now: Date,
): readonly LineNote[] {
  const refusing = all.filter(({ lacksTicket }) => lacksTicket);
  if (refusing.length === 0) return [];
  const isBase = refusing.some((one) => one.isBase);
  const patterns = patternsOf(refusing.flatMap(({ images }) => images));
  const effect = isApplied ? ', to which it is not applied' : ', so it is not applied';
  const { suggestion } = refuseUntracked(exception, now);
  const said =
    refusing.length === all.length
      ? ', so it is not applied'
      : isBase
        ? `${isApplied ? ' for most images' : ''}${effect}`
        : ` for images that match ${patterns}${effect}`;
  const text = `it names no ticket, which the policy requires${said}.`;
  return [suggesting(note(exception, isApplied ? 'warning' : 'error', 'no-ticket', text), suggestionText(suggestion))];
}

/** An error where the policy asks for it at every severity in every image: then the entry is applied to nothing. */
function assessmentNotes(exception: Exception, limits: readonly ImageLimits[], now: Date): readonly LineNote[] {
  if (exception.assessment !== undefined) return [];
  const asked = limits.map(({ rules }) => rules.assessment.value);
  const some = severities.filter((severity) => asked.some((one) => one.includes(severity)));
  if (some.length === 0) return [];
  const isError = asked.every((one) => severities.every((severity) => one.includes(severity)));
  const { why, suggestion } = refuseUnassessed(exception, some, now);
  const where = limits.length === 1 ? '' : ' of some images';
  const text = `${why}${where}, to which it is not applied.`;
  const level = isError ? 'error' : 'warning';
  return [suggesting(note(exception, level, 'no-assessment', text), suggestionText(suggestion))];
}

function placeOf({ isBase, images }: ImageLimits): string {
  return isBase ? '' : `in images that match ${patternsOf(images)} `;
}

function patternsOf(images: readonly string[]): string {
  const different = [...new Set(images)];
  const shown = different.slice(0, maxPatterns).map(quoted).join(', ');
  const rest = different.length - maxPatterns;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
