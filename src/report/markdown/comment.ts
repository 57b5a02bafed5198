import { exploitationSentence } from '../../policy/exploitation/exploitation-text.js';
import { opinionSentence } from '../../policy/opinion/opinion-text.js';
import { plural } from '../../text/count.js';
import { markdown, text } from '../../text/escape.js';
import { baseLine } from '../advice/base-line.js';
import { type FixStep, fixPlan } from '../advice/fix-plan.js';
import type { Assessment, Release } from '../assessment.js';
import { changeLine } from '../change-text.js';
import { afterMergeSection } from './after-merge.js';
import { type DeliverySummary, linkLine, sinkText } from './delivery-summary.js';
import { exceptionSummary } from './exception-summary.js';
import { scopedSummary } from './scoped-sections.js';
import { concernSection, endingSection, originSection } from './summary-context.js';
import { countSection, findingTable, folded, planSection } from './summary-findings.js';
import { releaseLine, verdictLine } from './verdict-text.js';
import { wholeList } from './whole-list.js';

/** What GitHub takes for a comment, in characters (reference/contracts.md §2): bytes are counted here, which are never fewer. */
export const maxComment = 65_536;

/** What the comment's author needs beside the assessment. */
interface CommentOptions extends DeliverySummary {
  /** A line by which the comment is found again, an HTML comment; it comes first and is never cut. Absent: none. */
  readonly marker?: string;
  /** The last comment said that the image is blocked: now it says that this is over. */
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
export function renderComment(assessment: Assessment, release: Release, options: CommentOptions = {}): string {
  const steps = fixPlan(assessment).filter(({ blocking }) => blocking > 0);
  for (const length of lengths) {
    const markdown = commentWith(assessment, release, options, steps, length);
    if (Buffer.byteLength(markdown) <= maxComment) return markdown;
  }
  return joined([
    options.marker ?? '',
    verdictLine(assessment, release),
    releaseLine(assessment, release),
    exceptionSummary(assessment),
    scopedSummary(assessment),
    afterMergeSection(assessment),
    moreLine(assessment, options),
  ]);
}

function commentWith(
  assessment: Assessment,
  release: Release,
  options: CommentOptions,
  steps: readonly FixStep[],
  { steps: shownSteps, findings }: Lengths,
): string {
  const rows = { steps: shownSteps, blocking: findings, warned: 0, list: 5 };
  return joined([
    options.marker ?? '',
    verdictLine(assessment, release),
    nowPasses(assessment, options),
    releaseLine(assessment, release),
    originSection(assessment),
    exceptionSummary(assessment),
    scopedSummary(assessment),
    afterMergeSection(assessment),
    concernSection(assessment, rows),
    endingSection(assessment, rows),
    planSection(steps, shownSteps, baseLine(assessment, markdown)),
    countSection(assessment),
    exploitationSentence(assessment.decision),
    text(opinionSentence(assessment.decision.triage.opinion), 600),
    changeLine(assessment),
    worstFindings(assessment, findings),
    failedLine(options),
    moreLine(assessment, options),
  ]);
}

function joined(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function nowPasses({ decision }: Assessment, { wasBlocked }: CommentOptions): string {
  return wasBlocked === true && decision.verdict === 'passed'
    ? '**Now passes:** an earlier commit of this pull request was blocked.'
    : '';
}

function worstFindings(assessment: Assessment, limit: number): string {
  const blocking = assessment.decision.triage.open.filter(({ action }) => action === 'block');
  if (blocking.length === 0 || limit === 0) return '';
  return folded(`What blocks: ${plural(blocking.length, 'finding')}`, findingTable(assessment, blocking, limit));
}

/** Reports that did not get where they should are named; that the others did is no news. */
function failedLine({ sent = [] }: DeliverySummary): string {
  const failed = sent.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return '';
  return `> [!NOTE]\n> Not everything could be published: ${failed.map(sinkText).join(', ')}. The summary of the run says why.`;
}

function moreLine(assessment: Assessment, options: CommentOptions): string {
  const links = linkLine(options);
  return `<sub>${links === '' ? 'Every' : `${links} · every`} finding is in ${wholeList(assessment)}</sub>`;
}
