import { bounded } from '../../text/escape.js';

/** Results that GitHub keeps of a run (reference/contracts.md §1.2); which ones it keeps of more is not reliable, so we choose. */
export const maxResults = 5000;

/** Results that every GitHub keeps of a run: older servers leave out what is above it. */
export const maxSurelyKept = 1000;

/** Characters of an id or a name that are used; GitHub takes 255. */
export const maxId = 200;

/** Tags of a rule that GitHub keeps. */
export const maxTags = 10;

/** Bytes of a gzipped log that GitHub takes, with some room left: 10 MB. */
export const maxGzipped = 9_500_000;

/** Characters of a category; longer ones are nobody's name for an image. */
export const maxCategory = 300;

const round: Readonly<Record<string, string>> = { '[': '(', ']': ')', '{': '(', '}': ')' };

/**
 * Foreign text as a plain text message of SARIF: square brackets make links there and braces placeholders (SARIF 2.1.0 §3.11.5, §3.11.6), so both
 * become round; `::` and backslashes mean nothing. Never empty, as GitHub takes an empty text for a missing one.
 */
export function plainMessage(foreign: string, max: number): string {
  const line = bounded(foreign, max).replace(/[[\]{}]/g, (bracket) => round[bracket] ?? '');
  return line === '' ? '(no text)' : line;
}
