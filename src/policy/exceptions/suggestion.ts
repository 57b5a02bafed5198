import { dayOf, daysLater, startOfDay } from '../../text/calendar-day.js';
import {
  type EntryDraft,
  type Exception,
  holds,
  type RefusalReason,
  type RefusedException,
  type Suggestion,
} from './exception.js';
import { fields, parseComment, reasonPlaceholder, wildcardWhy } from './ignore-entry.js';
import { meantId } from './meant-id.js';

/** Days that a suggested expiry lies ahead. */
export const suggestedDays = 30;

/** The least of the default policy's `exceptions.max-days`, that of CRITICAL. */
const shortestLimit = 90;

/** Where its author must write the ticket, or the id. */
export const ticketPlaceholder = '<ticket>';
const idPlaceholder = '<id>';

/** An entry that is not applied, with what would be valid; `days`: how long from now that holds. Default: the day that the entry says, if that is ahead. */
export function refused(
  draft: EntryDraft,
  refusal: RefusalReason,
  why: string,
  now: Date,
  days?: number,
): RefusedException {
  const { id, reason, expiry, file, line } = draft;
  return {
    id,
    refusal,
    file,
    line,
    why,
    suggestion: { kind: 'entry', draft, until: lastDayOf(draft, now, days) },
    ...(expiry !== undefined && { expiry }),
    ...(reason !== '' && { reason }),
  };
}

/** An exception whose time is over, as it is reported. */
export function refuseExpired(exception: Exception, now: Date): RefusedException {
  return refused(exception, 'expired', `it expired on ${exception.expiry}`, now);
}

/** An entry whose id was meant as a pattern: which ids it was meant for only its author knows. */
export function refusedWildcard(draft: EntryDraft, now: Date): RefusedException {
  const { id } = draft;
  return { ...refused({ ...draft, id: idPlaceholder }, 'wildcard', wildcardWhy(id), now), id };
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

/** An entry that nobody has written yet, to hold for so many days from now. */
export function entryFor(draft: EntryDraft, now: Date, days: number): Suggestion {
  return { kind: 'entry', draft, until: dayOf(daysLater(now, days)) };
}

/** The same with the ticket left to its author. */
export function askingTicket<Entry extends EntryDraft>(draft: Entry): Entry {
  return { ...draft, ticket: ticketPlaceholder };
}

/** The line for a report: valid once its author has replaced what stands in `<…>`, such as the reason. */
export function suggestionText(suggestion: Suggestion): string {
  if (suggestion.kind === 'words') return suggestion.text;
  const { draft, until } = suggestion;
  return isYamlFile(draft.file) ? yamlEntry(draft, until) : plainLine(draft, until);
}

/** A date that is right is kept, as far as the default policy takes it for every severity: which one the finding has is not known here. */
function lastDayOf({ expiry = '' }: EntryDraft, now: Date, days: number | undefined): string {
  const isAhead = startOfDay(expiry) !== undefined && expiry >= dayOf(now);
  if (days !== undefined || !isAhead) return dayOf(daysLater(now, days ?? suggestedDays));
  const latest = dayOf(daysLater(now, shortestLimit));
  return expiry < latest ? expiry : latest;
}

/** In the policy's notation. */
function plainLine(draft: EntryDraft, until: string): string {
  const ticket = draft.ticket === undefined ? '' : ` (Ticket: ${draft.ticket})`;
  return `${idOf(draft)}  # ${reasonOf(draft)}${ticket}, Expiry: ${until}`;
}

/** An entry of a list, with all that limits it. `expired_at` is the first day on which it no longer holds. */
function yamlEntry(draft: EntryDraft, until: string): string {
  const { paths, purls, images, approvedBy, ticket, assessment } = draft;
  const words = {
    id: idOf(draft),
    statement: reasonOf(draft),
    paths,
    purls,
    images,
    'approved-by': approvedBy,
    ticket,
    assessment,
  };
  const said = Object.entries(words).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return `- { ${said.join(', ')}, expired_at: ${dayOf(daysLater(startOfDay(until) ?? new Date(until), 1))} }`;
}

function reasonOf({ reason, file }: EntryDraft): string {
  const words = visible(reason);
  return (isYamlFile(file) ? words.join(' ') : parseComment(['#', ...words]).reason) || reasonPlaceholder;
}

/** In a plain file the space before a comment may be missing. */
function idOf({ id, file }: EntryDraft): string {
  return possibleId(isYamlFile(file) ? id : id.replace(/(?<=.)#.*$/s, ''));
}

/** The id without what is invisible, as it was probably meant; `<id>` where only the author knows. */
function possibleId(id: string): string {
  const clean = fields(id.replaceAll(/\s+/g, ' ').replaceAll(/\p{C}+/gu, '')).join(' ');
  const meant = meantId(clean);
  return (meant === undefined ? clean : meant.id) || idPlaceholder;
}

/** The words of a text without what is invisible. */
function visible(text: string): readonly string[] {
  return fields(text.replaceAll(/\p{C}+/gu, ' '));
}
