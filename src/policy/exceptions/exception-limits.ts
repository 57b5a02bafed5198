import { dayOf, daysLater, startOfDay } from '../../text/calendar-day.js';
import type { Exception } from './exception.js';

/** The latest end (ms) of an exception whose last day lies `days` after today, UTC. */
export function lastEndOf(days: number, now: Date): number {
  return daysLater(startOfDay(dayOf(now)) ?? now, days + 1).getTime();
}

/** `Ticket: SEC-12` in the reason of a plain line is one, too; a placeholder that nobody has filled in is none. */
export function hasTicket({ ticket, reason }: Pick<Exception, 'ticket' | 'reason'>): boolean {
  const said = ticket ?? /\bticket:\s*(\S+)/iu.exec(reason)?.[1] ?? '';
  return /[\p{L}\p{N}]/u.test(said) && !said.startsWith('<');
}
