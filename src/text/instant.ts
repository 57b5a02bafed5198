import { startOfDay } from './calendar-day.js';

/** Date, time and zone as YAML and RFC 3339 write them; only the date must be there. */
const form =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * The instant of `expired_at`, as Trivy reads it (Go's yaml.v3): a day, which is 00:00 UTC, an instant of RFC 3339, also with single digits, or
 * `2026-01-31 12:00:00`, which is UTC. In quotes only RFC 3339 to the letter. `undefined` for anything else and for days that no calendar has.
 */
export function parseInstant(text: string, isQuoted: boolean): Date | undefined {
  const [, year = '', month = '', day = '', mark, hour = '', minute = '', second = '', fraction = '', zone] =
    form.exec(text) ?? [];
  if (isQuoted && !/^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const start = startOfDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (start === undefined || mark === undefined) return start;
  if ((mark === ' ') !== (zone === undefined)) return undefined;
  const offset = zoneMinutes(zone ?? 'Z');
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (offset === undefined || h > 23 || m > 59 || s > 59) return undefined;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return new Date(start.getTime() + ((h * 60 + m - offset) * 60 + s) * 1000 + milliseconds);
}

function zoneMinutes(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  if (hours > 24 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * By how much the clocks of two machines may differ, in milliseconds: machines that are set by the network differ by less than a second, and what is dated further ahead than this
 * is not newer but wrong. As much as Kerberos bears (RFC 4120, 8.2).
 */
export const clockDifference = 5 * 60_000;

/** The same for the date of a list that others publish, in milliseconds. Such a date may be a day alone, in whatever time zone. */
export const listDateDifference = 24 * 3_600_000;

/** The same where the order of two runs of ours is decided, in milliseconds: what is dated later than this stands above all that comes, so no more is borne than machines of one CI differ. */
export const runClockDifference = 2_000;
