import type { AffectedImage } from '../../escalation/escalation.js';
import type { Deadline } from '../../policy/response/deadline.js';
import { minuteText } from '../../text/calendar-day.js';

/** Until when something is to be fixed, behind what it is: `to be fixed by 2026-01-31 12:00 UTC`. Empty where it has no deadline. */
export function deadlineWords(deadline: Deadline): string {
  switch (deadline.state) {
    case 'none':
      return '';
    case 'running':
    case 'warning':
      return `to be fixed by ${timeWords(deadline.due)}`;
    case 'breached':
      return `past its time since ${timeWords(deadline.due)}`;
    case 'paused':
      return `under an exception since ${timeWords(deadline.since)}`;
    case 'met':
    case 'missed':
      return `fixed ${timeWords(deadline.resolved)}`;
  }
}

/** A time of the ledger, in milliseconds since 1970. */
export function timeWords(time: number): string {
  return minuteText(new Date(time));
}

/** Said of what the first scan of an image found. As the ledger calls it; the report counts it apart. */
export const debtWords = 'old debt: the first scan of this image found it';

/** When the first of some images was seen to have it. */
export function firstSeenOf(images: readonly Pick<AffectedImage, 'firstSeen'>[]): number {
  return images.reduce((first, { firstSeen }) => Math.min(first, firstSeen), Number.MAX_SAFE_INTEGER);
}
