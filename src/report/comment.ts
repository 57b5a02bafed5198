import { afterMergeSection } from './after-merge.js';
import { changeLine } from './change-text.js';
import { exceptionSummary } from './exception-summary.js';
import { type FixStep, fixPlan } from './fix-plan.js';
import { stepTable } from './fix-plan-text.js';
import type { Release, Story } from './story.js';
import { concernSection, endingSection, originSection } from './summary-context.js';
import { countSection, findingTable, folded } from './summary-findings.js';
import { linkLine, type Surface, sinkText } from './surface.js';
import { plural } from './tally.js';
import { releaseLine, verdictLine } from './verdict-text.js';
import { wholeList } from './whole-list.js';

/** What GitHub takes for a comment, in characters (reference/contracts.md §2): bytes are counted here, which are never fewer. */
export const maxComment = 65_536;

/** What the comment's author needs beside the story. */
export interface CommentOptions extends Surface {
  /** A line by which the comment is found again, an HTML comment; it comes first and is never cut. Absent: none. */
  readonly marker?: string;
  /** The last comment said that the image is blocked: now it tells that this is over. */
  readonly wasBlocked?: boolean;
}

interface Lengths {
  readonly steps: number;
  readonly findings: number;
}

/** Tried in turn until the comment fits. */
const lengths: readonly Lengths[] = [
  { steps: 10, findings: 10 },
  { steps: 10, findings: 0 },
  { steps: 3, findings: 0 },
];

/**
 * The comment on a pull request in GitHub Flavored Markdown: verdict, what became of the image, what to do about what blocks, counts, the worst findings, and
 * links to the rest. At most 65,536 bytes; foreign text is escaped.
 */
export function renderComment(story: Story, release: Release, options: CommentOptions = {}): string {
  const steps = fixPlan(story).filter(({ blocking }) => blocking > 0);
  for (const length of lengths) {
    const markdown = commentWith(story, release, options, steps, length);
    if (Buffer.byteLength(markdown) <= maxComment) return markdown;
  }
  return joined([
    options.marker ?? '',
    verdictLine(story, release),
    releaseLine(story, release),
    exceptionSummary(story),
    afterMergeSection(story),
    moreLine(story, options),
  ]);
}

function commentWith(
  story: Story,
  release: Release,
  options: CommentOptions,
  steps: readonly FixStep[],
  { steps: shownSteps, findings }: Lengths,
): string {
  const rows = { steps: shownSteps, blocking: findings, warned: 0, list: 5 };
  return joined([
    options.marker ?? '',
    verdictLine(story, release),
    nowPasses(story, options),
    releaseLine(story, release),
    originSection(story),
    exceptionSummary(story),
    afterMergeSection(story),
    concernSection(story, rows),
    endingSection(story, rows),
    steps.length === 0 ? '' : `### What to do\n\n${stepTable(steps, shownSteps)}`,
    countSection(story),
    changeLine(story),
    worstFindings(story, findings),
    failedLine(options),
    moreLine(story, options),
  ]);
}

function joined(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function nowPasses({ decision }: Story, { wasBlocked }: CommentOptions): string {
  return wasBlocked === true && decision.verdict === 'passed'
    ? '**Now passes:** an earlier commit of this pull request was blocked.'
    : '';
}

function worstFindings(story: Story, limit: number): string {
  const blocking = story.decision.triage.open.filter(({ action }) => action === 'block');
  if (blocking.length === 0 || limit === 0) return '';
  return folded(`What blocks: ${plural(blocking.length, 'finding')}`, findingTable(story, blocking, limit));
}

/** Reports that did not get where they should are named; that the others did is no news. */
function failedLine({ sent = [] }: Surface): string {
  const failed = sent.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return '';
  return `> [!NOTE]\n> Not everything could be published: ${failed.map(sinkText).join(', ')}. The summary of the run says why.`;
}

function moreLine(story: Story, options: CommentOptions): string {
  const links = linkLine(options);
  return `<sub>${links === '' ? 'Every' : `${links} · every`} finding is in ${wholeList(story)}</sub>`;
}
