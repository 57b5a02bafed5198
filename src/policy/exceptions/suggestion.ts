import { dayOf, daysLater, startOfDay } from '../../text/calendar-day.js';
import { type Exception, holds, type Refusal, type RefusedException } from './exception.js';
import { fields, parseComment, reasonPlaceholder, wildcardWhy } from './ignore-entry.js';
import { meantId } from './meant-id.js';

/** Days that a suggested expiry lies ahead. */
export const suggestedDays = 30;

/** The least of the default policy's `exceptions.max-days`, that of CRITICAL. */
const shortestLimit = 90;

/** An entry as far as it is known; what is absent or empty is asked for in its suggestion. */
export type Draft = Omit<Exception, 'endsAt' | 'expiry'> & { readonly expiry?: string };

/** An entry that is not applied, with the line that would be valid; `days`: the days until that line ends. Default: the day that it says, if that is ahead. */
export function refused(draft: Draft, refusal: Refusal, why: string, now: Date, days?: number): RefusedException {
  const { id, reason, expiry, file, line } = draft;
  return {
    id,
    refusal,
    file,
    line,
    why,
    suggestion: suggestion(draft, lastDayOf(draft, now, days)),
    ...(expiry !== undefined && { expiry }),
    ...(reason !== '' && { reason }),
  };
}

/** An exception whose time is over, as it is reported. */
export function refuseExpired(exception: Exception, now: Date): RefusedException {
  return refused(exception, 'expired', `it expired on ${exception.expiry}`, now);
}

/** An entry whose id was meant as a pattern: which ids it was meant for only its author knows. */
export function refusedWildcard(draft: Draft, now: Date): RefusedException {
  const { id } = draft;
  return { ...refused({ ...draft, id: '<id>' }, 'wildcard', wildcardWhy(id), now), id };
}

/** An entry with all that it takes, unless its time is over or no finding can have its id: then it covers nothing, whatever a report says. */
export function unlessDead(exception: Exception, now: Date): Exception | RefusedException {
  if (!holds(exception, now)) return refuseExpired(exception, now);
  const meant = meantId(exception.id);
  if (meant === undefined) return exception;
  return refused(exception, 'dead-id', `no finding has this id: ${meant.why}`, now);
}

/** Whether a file of exceptions is read as YAML, by its name as in Trivy. */
export function isYamlFile(file: string): boolean {
  return /\.ya?ml$/.test(file);
}

function suggestion(draft: Draft, until: string): string {
  return isYamlFile(draft.file) ? entryUntil(draft, until) : lineUntil(draft.id, draft.reason, until);
}

/** A date that is right is kept, as far as the default policy takes it for every severity: which one the finding has is not known here. */
function lastDayOf({ expiry = '' }: Draft, now: Date, days: number | undefined): string {
  const isAhead = startOfDay(expiry) !== undefined && expiry >= dayOf(now);
  if (days !== undefined || !isAhead) return dayOf(daysLater(now, days ?? suggestedDays));
  const latest = dayOf(daysLater(now, shortestLimit));
  return expiry < latest ? expiry : latest;
}

/** A line that is valid once its reason is: in the policy's notation, ending `days` from now. */
export function suggestedLine(id: string, reason: string, now: Date, days: number = suggestedDays): string {
  return lineUntil(id, reason, dayOf(daysLater(now, days)));
}

function lineUntil(id: string, reason: string, until: string): string {
  const clean = possibleId(id.replace(/(?<=.)#.*$/s, ''));
  const said = parseComment(['#', ...visible(reason)]).reason || reasonPlaceholder;
  return `${clean}  # ${said}, Expiry: ${until}`;
}

/** The same for a list in a YAML file, with all that limits the entry. */
export function suggestedEntry(draft: Draft, now: Date, days: number = suggestedDays): string {
  return entryUntil(draft, dayOf(daysLater(now, days)));
}

/** `expired_at` is the first day on which it no longer holds. */
function entryUntil(draft: Draft, until: string): string {
  const { paths, purls, images, approvedBy, ticket } = draft;
  const words = {
    id: possibleId(draft.id),
    statement: visible(draft.reason).join(' ') || reasonPlaceholder,
    paths,
    purls,
    images,
    'approved-by': approvedBy,
    ticket,
  };
  const said = Object.entries(words).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return `- { ${said.join(', ')}, expired_at: ${dayOf(daysLater(startOfDay(until) ?? new Date(until), 1))} }`;
}

/** The id without what is invisible, as it was probably meant; `<id>` where only the author knows. */
function possibleId(id: string): string {
  const clean = fields(id.replaceAll(/\s+/g, ' ').replaceAll(/\p{C}+/gu, '')).join(' ');
  const meant = meantId(clean);
  return (meant === undefined ? clean : meant.id) || '<id>';
}

/** The words of a text without what is invisible. */
function visible(text: string): readonly string[] {
  return fields(text.replaceAll(/\p{C}+/gu, ' '));
}
