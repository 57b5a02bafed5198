import { issueLabel } from '../../escalation/content.js';
import { type TriageLabel, triageLabels } from '../../escalation/escalation.js';
import type { Label } from './issue-requests.js';

const triageWords = {
  confirmed: 'Somebody has looked at it, and it is as it says',
  'false-positive': 'It is not there: needs an exception',
  'not-exploitable': 'It does no harm here: needs an exception',
  mitigated: 'Something else keeps it from doing harm: needs an exception',
} as const satisfies Record<TriageLabel, string>;

/** All labels that issues have of us, and those by which people say what they think of a finding. */
export const allLabels: readonly Label[] = [
  { name: issueLabel, description: 'Kept by image-gate', color: '1d76db' },
  { name: `${issueLabel}: page`, description: 'Somebody was paged about it', color: 'b60205' },
  { name: `${issueLabel}: ticket`, description: 'To be fixed in time', color: 'd93f0b' },
  { name: `${issueLabel}: backlog`, description: 'To be fixed some day', color: 'fbca04' },
  ...triageLabels.map((name) => ({ name, description: triageWords[name], color: 'c5def5' })),
];

/** Whether a label is one that we set, and take away. */
function isOurs(name: string): boolean {
  return name === issueLabel || name.startsWith(`${issueLabel}: `);
}

/** The labels of an issue with others of ours; those that people have set stay. */
export function labelsOf(before: readonly string[], ours: readonly string[]): readonly string[] {
  return [...new Set([...before.filter((name) => !isOurs(name)), ...ours])];
}
