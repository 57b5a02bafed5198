/** `24h` or `7d`. */
export const durationForm = /^[1-9][0-9]{0,3}[hd]$/;

/** Hours of a duration in that form. */
export function hours(duration: string): number {
  return Number.parseInt(duration, 10) * (duration.endsWith('d') ? 24 : 1);
}
