/** Milliseconds of a day; UTC has no other days. */
const dayLength = 24 * 60 * 60 * 1000;

/** 00:00 UTC of a day `YYYY-MM-DD`, or `undefined` when the calendar has no such day (2026-02-30) or it is written otherwise. */
export function startOfDay(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const start = new Date(`${text}T00:00:00.000Z`);
  // Date turns 30 February into 2 March instead of refusing it.
  return !Number.isNaN(start.getTime()) && dayOf(start) === text ? start : undefined;
}

/** The first instant behind a day `YYYY-MM-DD` in UTC, at which what holds through that day has ended; `undefined` as `startOfDay`. */
export function endOfDay(text: string): Date | undefined {
  const start = startOfDay(text);
  return start && daysLater(start, 1);
}

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The same time of day so many days later, in UTC. */
export function daysLater(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * dayLength);
}

/** The last day on which something holds that ends at this instant, as every report writes it; an end within a day with its time: `2026-01-31 12:00 UTC`. */
export function lastDay(endsAt: Date): string {
  if (endsAt.getTime() % dayLength === 0) return dayOf(daysLater(endsAt, -1));
  return minuteText(endsAt);
}

/** A moment as every report writes it where a day is not enough: `2026-01-31 12:00 UTC`. */
export function minuteText(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
