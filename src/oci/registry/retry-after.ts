/**
 * Milliseconds that a server asks to wait (RFC 9110 §10.2.3: seconds, or an HTTP date); never negative, `undefined` when the header says
 * nothing that can be understood.
 */
export function parseRetryAfter(value: string | undefined, now: Date): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes a bare year or month; an HTTP date ends in GMT.
  if (!/GMT$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
