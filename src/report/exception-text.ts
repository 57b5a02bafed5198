import type { Judged } from '../policy/decision.js';
import type { Exception, UnusedException } from '../policy/exceptions/exception.js';
import { matchesImage } from '../policy/image-pattern.js';
import type { ScopedRule } from '../policy/policy.js';
import type { FindingPast, ImagePast } from '../policy/response/deadline.js';
import type { AppliedScoped, ScopedOutcome } from '../policy/scoped/scoped-outcome.js';
import { counted, plural } from '../text/count.js';
import type { Voice } from '../text/escape.js';

const day = 86_400_000;

/** Whole days that remain, rounded up: `1 day left` on the last day. */
export function daysLeft({ endsAt }: Exception, now: Date): string {
  return `${plural(Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / day)), 'day')} left`;
}

/** ` (new in this pull request)`: the base branch has no such exception yet; ` (adopted)`: it has no expiry of its own; or empty. */
export function newMark({ proposed, adopted }: Pick<Exception, 'proposed' | 'adopted'>): string {
  if (adopted === true) return ' (adopted)';
  return proposed === undefined ? '' : ' (new in this pull request)';
}

/** `ticket SEC-12, approved by alice, as the entry says`; empty for an entry that says neither. Nobody has checked it here. */
export function proofText(
  { ticket, approvedBy = [] }: Pick<Exception, 'ticket' | 'approvedBy'>,
  { text }: Voice,
): string {
  const approved =
    approvedBy.length === 0 ? [] : [`approved by ${text(approvedBy.join(', '), 200)}, as the entry says`];
  return [...(ticket === undefined ? [] : [`ticket ${text(ticket, 100)}`]), ...approved].join(', ');
}

/**
 * Of the exceptions that nothing in this image needs: those that no finding anywhere can need, as an earlier entry says the same or they are for this image
 * alone, and those that another image may need.
 */
export function needless(
  unused: readonly UnusedException[],
  names: readonly string[],
): { readonly everywhere: readonly UnusedException[]; readonly here: readonly UnusedException[] } {
  const isForThisAlone = ({ images = ['**'] }: UnusedException) =>
    images.every((pattern) => !/[*?]/.test(pattern) && names.some((name) => matchesImage(pattern, name)));
  const isKnown = (exception: UnusedException) => exception.duplicateOf !== undefined || isForThisAlone(exception);
  return { everywhere: unused.filter(isKnown), here: unused.filter((exception) => !isKnown(exception)) };
}

/** Where an entry or a statement stands: `.trivyignore:3`; of what hangs on an image its name with the digest alone. */
export function writtenIn({ file, line }: Pick<Exception, 'file' | 'line'>): string {
  return line === 0 ? file : `${file}:${line}`;
}

/** Titles of their lists. */
export const needlessTitles = {
  everywhere: 'Exceptions that no finding needs',
  here: 'Exceptions that nothing in this image needs (another image may)',
} as const;

/** How many findings each exception covers. */
export function coverage(excepted: readonly Judged[]): (exception: Exception) => number {
  const counts = new Map<string, number>();
  for (const { exception } of excepted) {
    if (exception !== undefined) counts.set(key(exception), (counts.get(key(exception)) ?? 0) + 1);
  }
  return (exception) => counts.get(key(exception)) ?? 0;
}

/** With its reason: several VEX statements may stand in one place. */
function key({ file, line, id, proposed, reason }: Exception): string {
  return `${line}:${proposed === undefined}:${file}:${id}:${reason}`;
}

/** Titles of the lists of rules for packages and paths. */
export const scopedTitles = {
  applied: 'Rules for packages and paths',
  refused: 'Rules for packages and paths that do not count',
  unused: 'Rules for packages and paths that nothing in this image needs',
} as const;

/** `usr/share/doc/** until 2026-12-31: only documentation (ticket SEC-1)`. */
export function scopedText({ match, reason, expires, ticket, exploited }: ScopedRule, { text }: Voice): string {
  const end = expires === undefined ? '' : ` until ${expires}`;
  const tracked = ticket === undefined ? '' : ` (ticket ${text(ticket, 100)})`;
  const also = exploited === true ? ', also what is exploited' : '';
  return `${text(match, 120)}${also}${end}: ${text(reason, 200)}${tracked}`;
}

/** `12 findings, 3 of which would block`. */
export function scopedEffect({ findings, unblocked }: AppliedScoped): string {
  const would = unblocked === 0 ? '' : `, ${counted(unblocked)} of which would block without it`;
  return `${plural(findings, 'finding')}${would}`;
}

/** For a reader who reads no further: `Passes because of 1 rule for packages and paths: without it 3 findings would block.` Empty without one. */
export function scopedHeadline({ applied, refused }: ScopedOutcome, isPassed: boolean): string {
  const needed = applied.filter(({ unblocked }) => unblocked > 0);
  const sum = needed.reduce((total, { unblocked }) => total + unblocked, 0);
  const it = needed.length === 1 ? 'it' : 'them';
  const names = plural(needed.length, 'rule');
  const because = isPassed
    ? `**Passes because of ${names} for packages and paths**: without ${it} ${plural(sum, 'finding')} would block.`
    : `${names} for packages and paths: without ${it} ${plural(sum, 'more finding')} would block.`;
  const out =
    refused.length === 0
      ? ''
      : `${plural(refused.length, 'rule')} for packages and paths ${refused.length === 1 ? 'does' : 'do'} not count.`;
  return [needed.length === 0 ? '' : because, out].filter((line) => line !== '').join(' ');
}

/** `2026-01-31`, in UTC; an unreadable date is empty. */
export function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The age of something at a moment: `20 minutes`, `3 hours`, `5 days`; empty when the date can't be read. */
export function ageText(since: string, now: Date): string {
  const age = now.getTime() - Date.parse(since);
  if (Number.isNaN(age)) return '';
  const hours = Math.max(0, Math.floor(age / 3_600_000));
  if (hours === 0) return plural(Math.max(0, Math.floor(age / 60_000)), 'minute');
  return hours < 48 ? plural(hours, 'hour') : plural(Math.floor(hours / 24), 'day');
}

/**
 * `7 days, by 2026-02-07, counted from this scan`, or what the ledger knows: `7 days, by 2026-02-03: 2 days left, found on 2026-01-27`. @param fixWithin hours.
 */
export function deadlineText(fixWithin: number, judged: Pick<Judged, 'fixBy' | 'past'>, ledger?: ImagePast): string {
  const time = fixWithin % 24 === 0 && fixWithin > 24 ? plural(fixWithin / 24, 'day') : plural(fixWithin, 'hour');
  const { past } = judged;
  if (past !== undefined) return `${time}${pastText(past)}`;
  const unknown = ledger?.state === 'read' ? ', as the ledger does not know it yet' : '';
  return `${time}, by ${dateText(judged.fixBy)}, counted from this scan${unknown}`;
}

function pastText({ deadline, firstSeen, isDebt }: FindingPast): string {
  const found = `${isDebt ? 'old debt, first scanned' : 'found'} on ${dateText(new Date(firstSeen))}`;
  if (deadline.state === 'none')
    return deadline.why === 'no-fix' ? `, from when a fix is known, and none is; ${found}` : `; ${found}`;
  const { due, remaining } = deadline;
  const left = timeText(Math.abs(remaining));
  const by = dateText(new Date(due));
  switch (deadline.state) {
    case 'running':
      return `, by ${by}: ${left} left, ${found}`;
    case 'warning':
      return `, by ${by}: ${left} left, which is a quarter or less, ${found}`;
    case 'breached':
      return `: overdue by ${left}, since ${by}, ${found}`;
    case 'paused':
      return remaining < 0
        ? `: it was overdue by ${left} when an exception stopped its clock, ${found}`
        : `: an exception has stopped its clock with ${left} left, ${found}`;
    case 'met':
    case 'missed':
      return `, by ${by}, ${found}`;
  }
}

/** Whole days, and hours below two days. */
function timeText(time: number): string {
  return time < 2 * day ? plural(Math.round(time / (60 * 60 * 1000)), 'hour') : plural(Math.floor(time / day), 'day');
}

/** ` (overdue)` or ` (soon)`, by the ledger; old debt has no known age. */
export function overdueMark({ past }: Pick<Judged, 'past'>): string {
  if (past === undefined || past.isDebt) return '';
  return past.deadline.state === 'breached' ? ' (overdue)' : past.deadline.state === 'warning' ? ' (soon)' : '';
}
