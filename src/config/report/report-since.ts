import type { Problem } from '../../host/errors.js';
import { startOfDay } from '../../text/calendar-day.js';
import { timeIn } from '../inputs/fields.js';

/** From when on a report counts: so many milliseconds before its end, or a moment. */
export type ReportSince = { readonly before: number } | { readonly at: Date };

const day = 24 * 60 * 60 * 1000;
export const usualSince: ReportSince = { before: 7 * day };
const fix = 'Write yesterday, a time such as 7d, or a day such as 2026-01-31.';

/** `yesterday` is the last 24 hours: what is new since the report of the night before. */
export function sinceIn(text: string, where: string): { readonly since: ReportSince } | { readonly problem: Problem } {
  if (text === 'yesterday') return { since: { before: day } };
  const start = startOfDay(text);
  if (start !== undefined) return { since: { at: start } };
  const before = timeIn(text);
  if (before !== undefined && before > 0) return { since: { before } };
  return { problem: { where, what: `${JSON.stringify(text.slice(0, 50))} is no time to look back`, fix } };
}

/** The moment that is meant. `undefined`: it does not lie before the end. */
export function sinceMoment(since: ReportSince, until: Date): number | undefined {
  const moment = 'at' in since ? since.at.getTime() : until.getTime() - since.before;
  return moment < until.getTime() ? moment : undefined;
}
