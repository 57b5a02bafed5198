import { type IssueContent, stages, triageLabels } from './escalation.js';
import { isEscalationKey } from './key.js';

/** The line of an issue's text that people don't see, by which it is known again. */
export function issueMarker({ key, fingerprint, stage, asked }: Omit<IssueContent, 'labels'>): string {
  return `<!-- image-gate escalation 1 ${key} ${fingerprint} ${stage} ${asked ?? 'none'} -->`;
}

const markerForm = new RegExp(
  `^<!-- image-gate escalation 1 ([0-9a-f]{32}) ([0-9a-f]{64}) (${stages.join('|')}) (none|${triageLabels.join('|')}) -->$`,
  'gm',
);

/** Where the marker of an issue's text stands, as indices of its beginning and of what is behind its line; `undefined` where there is none. @param body foreign text. */
export function placeOfMarker(body: string): { readonly start: number; readonly behind: number } | undefined {
  const [found] = body.matchAll(markerForm);
  if (found === undefined) return undefined;
  const end = found.index + found[0].length;
  return { start: found.index, behind: body.startsWith('\r', end) ? end + 1 : end };
}

/** Of an issue that is ours. Two markers, or none: `undefined`, somebody has edited it. @param body foreign text. */
export function readIssueMarker(body: string): Omit<IssueContent, 'labels'> | undefined {
  const found = [...body.replaceAll('\r', '').matchAll(markerForm)];
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const [, key = '', fingerprint = '', stageWord, label] = only;
  const stage = stages.find((one) => one === stageWord);
  const asked = triageLabels.find((one) => one === label);
  if (!isEscalationKey(key) || stage === undefined) return undefined;
  return { key, fingerprint, stage, ...(asked === undefined ? {} : { asked }) };
}
