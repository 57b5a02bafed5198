import { code } from '../../text/escape.js';
import { plainLine } from '../../text/plain-line.js';
import type { Assessment, Release } from '../assessment.js';
import { type DeliverySummary, deliverySection } from './delivery-summary.js';
import { releaseLine } from './verdict-text.js';

/** What stands in a place that everybody can read instead of what was found. */
export const withheldWords =
  'What was found is withheld: everybody can read this, and the image is not known to be public. `publish-findings: true` shows it.';

/** The verdict alone, one clean unescaped line. */
export function withheldHeadline({ name, decision }: Assessment): string {
  return `${decision.verdict === 'blocked' ? 'Blocked' : 'Passed'}: ${plainLine(name, 200)}. ${withheldWords}`;
}

/** What a comment says in place of what an earlier run has found. @param marker begins it. */
export function withheldComment({ name, decision }: Assessment, marker: string): string {
  return `${marker}\n## ${title(decision)}: ${code(name, 200)}\n\n${withheldWords}\n`;
}

function title({ verdict }: Assessment['decision']): string {
  return verdict === 'blocked' ? '❌ Blocked' : '✅ Passed';
}

/** The summary of a step, as Markdown: the verdict and what became of the image, and nothing of what is in it. */
export function withheldSummary(assessment: Assessment, release: Release, delivery: DeliverySummary): string {
  const sent = deliverySection(delivery);
  return `${[
    `## ${title(assessment.decision)}: ${code(assessment.name, 200)}`,
    '',
    releaseLine(assessment, release),
    '',
    `${withheldWords} The reports are in the folder \`report-dir\` of the runner.`,
    ...(sent === '' ? [] : ['', sent]),
  ].join('\n')}\n`;
}
