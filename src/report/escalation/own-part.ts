import type { IssueContent } from '../../escalation/escalation.js';
import { issueMarker, placeOfMarker } from '../../escalation/issue-marker.js';

/** Characters of an issue's text that GitHub takes. */
export const maxIssue = 65_536;

/** The line behind the part of an issue's text that is ours; what people write before and behind it stays. */
const endMark = '<!-- image-gate escalation end -->';

/** The part of an issue's text that is ours, which begins with its marker. */
export function ownPart(content: Omit<IssueContent, 'labels'>, paragraphs: readonly string[]): string {
  return [issueMarker(content), ...paragraphs.map((one) => `${one}\n`), endMark].join('\n');
}

/** The text of an issue with another part of ours; all else in it stays. Where somebody has removed the end of our part, what stands there is theirs. */
export function withOwnPart(body: string, part: string): string {
  const place = placeOfMarker(body);
  if (place === undefined) return body.trim() === '' ? part : `${part}\n\n${body}`;
  const { start, behind } = place;
  const end = body.indexOf(endMark, behind);
  const rest = end < 0 ? `\n${body.slice(behind)}` : body.slice(end + endMark.length);
  return body.slice(0, start) + part + rest;
}

/** The text of an issue with a word on the first line of our part, under the marker that it has. */
export function withFirstWord(body: string, word: string): string {
  const { behind } = placeOfMarker(body) ?? {};
  if (behind === undefined) return body;
  return `${body.slice(0, behind)}\n${word}\n${body.slice(behind)}`;
}
