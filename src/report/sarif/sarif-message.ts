import { bounded } from '../../text/escape.js';

const round: Readonly<Record<string, string>> = { '[': '(', ']': ')', '{': '(', '}': ')' };

/**
 * Foreign text as a plain text message of SARIF: square brackets make links there and braces placeholders (SARIF 2.1.0 §3.11.5, §3.11.6), so both
 * become round; `::` and backslashes mean nothing. Never empty, as GitHub takes an empty text for a missing one.
 */
export function plainMessage(foreign: string, max: number): string {
  const line = bounded(foreign, max).replace(/[[\]{}]/g, (bracket) => round[bracket] ?? '');
  return line === '' ? '(no text)' : line;
}
