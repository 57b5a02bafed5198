import { type Severity, severities } from '../../scan/finding.js';
import { dayOf, daysLater, endOfDay, startOfDay } from '../../text/calendar-day.js';
import type { ExceptionRules } from '../policy.js';
import type { EntryDraft, Exception, Exceptions, RefusedException } from './exception.js';

/** The latest end (ms) of an exception whose last day lies `days` after today, UTC. */
export function lastEndOf(days: number, now: Date): number {
  return daysLater(startOfDay(dayOf(now)) ?? now, days + 1).getTime();
}

/** The severities for whose findings an end is further ahead than `max-days` allows, worst first; of none it is for all. */
export function tooFarFor(
  { maxDays }: Pick<ExceptionRules, 'maxDays'>,
  end: Date | undefined,
  now: Date,
): readonly Severity[] {
  if (end === undefined) return severities;
  return severities.filter((severity) => end.getTime() > lastEndOf(maxDays[severity].value, now));
}

/** `Ticket: SEC-12` in the reason of a plain line is one, too; a placeholder that nobody has filled in is none. */
export function hasTicket({ ticket, reason }: Pick<Exception, 'ticket' | 'reason'>): boolean {
  const said = ticket ?? /\bticket:\s*(\S+)/iu.exec(reason)?.[1] ?? '';
  return /[\p{L}\p{N}]/u.test(said) && !said.startsWith('<');
}

/** Stands in reports where the author of an adopted entry has given no reason. */
const adoptedReason = 'adopted without a reason';

/**
 * The exceptions with those that the policy adopts: entries without an expiry count through the day `until`, and are refused no longer. Nothing is adopted without a day, after
 * it, or of what a pull request adds (`undated` holds none of that).
 */
export function withAdopted(exceptions: Exceptions, until: string | undefined, now: Date): Exceptions {
  const { active, refused, undated = [] } = exceptions;
  const end = until === undefined ? undefined : endOfDay(until);
  if (until === undefined || end === undefined || undated.length === 0) return exceptions;
  const isOne = adoptedAmong(undated);
  if (end.getTime() <= now.getTime()) {
    const ended = `; \`exceptions.adopted-until\` ended on ${until}`;
    return { ...exceptions, refused: refused.map((one) => (isOne(one) ? { ...one, why: one.why + ended } : one)) };
  }
  const adopted = undated.map(
    (draft): Exception => ({
      ...draft,
      reason: draft.reason || adoptedReason,
      endsAt: end,
      expiry: until,
      adopted: true,
    }),
  );
  return { ...exceptions, active: [...active, ...adopted], refused: refused.filter((one) => !isOne(one)) };
}

/** Whether an entry that is not applied is one that may be adopted. In a pull request it may stand in another line. */
export function adoptedAmong(undated: readonly EntryDraft[]): (entry: RefusedException) => boolean {
  const keys = new Set(undated.map(({ file, id }) => `${file}:${id}`));
  return ({ refusal, file, id, expiry }) =>
    (refusal === 'no-expiry' || refusal === 'no-reason') && expiry === undefined && keys.has(`${file}:${id}`);
}
