import { daysLater } from '../../text/calendar-day.js';
import { type Exception, holds } from '../exceptions/exception.js';

/** The exceptions that an issue has asked for, as far as they hold: those that name it as their ticket. */
export interface RequestedExceptions {
  readonly issue: number;
  readonly exceptions: readonly [Exception, ...Exception[]];
  /** The last day on which one of them holds. */
  readonly expiry: string;
  readonly endsAt: Date;
}

/**
 * By issue, the lowest number first.
 * @param repository its address: `https://github.com/acme/api`. Tickets elsewhere are no issues of ours.
 */
export function requestedExceptions(
  active: readonly Exception[],
  repository: string,
  now: Date,
): readonly RequestedExceptions[] {
  const byIssue = Map.groupBy(
    active.filter((one) => holds(one, now)),
    ({ ticket }) => issueOf(ticket, repository),
  );
  return [...byIssue]
    .flatMap(([issue, exceptions]) => {
      const [first, ...others] = exceptions.toSorted((a, b) => b.endsAt.getTime() - a.endsAt.getTime());
      if (issue === undefined || first === undefined) return [];
      const { expiry, endsAt } = first;
      return [{ issue, exceptions: [first, ...others] as const, expiry, endsAt }];
    })
    .toSorted((a, b) => a.issue - b.issue);
}

/** Whether the last of them ends so soon that somebody must look at it now. */
export function endsWithin({ endsAt }: Pick<RequestedExceptions, 'endsAt'>, days: number, now: Date): boolean {
  return endsAt.getTime() <= daysLater(now, days).getTime();
}

function issueOf(ticket: string | undefined, repository: string): number | undefined {
  const start = `${repository}/issues/`.toLowerCase();
  if (ticket?.toLowerCase().startsWith(start) !== true) return undefined;
  const number = ticket.slice(start.length);
  return /^[1-9]\d{0,9}$/.test(number) ? Number(number) : undefined;
}
