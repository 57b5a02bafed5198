import type { SbomRecord } from '../../record/sbom-record.js';
import { markdown } from '../../text/escape.js';
import { baseLine } from '../advice/base-line.js';
import { type FixStep, fixPlan } from '../advice/fix-plan.js';
import type { Assessment, Release } from '../assessment.js';
import { changeSection } from '../change-text.js';
import { packageSection } from '../package-text.js';
import { afterMergeSection } from './after-merge.js';
import { type DeliverySummary, deliverySection, linkLine } from './delivery-summary.js';
import { scopedSections } from './scoped-sections.js';
import {
  concernSection,
  endingSection,
  exceptionSections,
  footSection,
  imageSection,
  originSection,
  vexSections,
} from './summary-context.js';
import { countSection, findingSections, planSection, type Rows } from './summary-findings.js';
import { releaseLine, verdictLine } from './verdict-text.js';
import { wholeList } from './whole-list.js';

/** What GitHub takes for one step's summary (reference/contracts.md §2), and what is taken here, to leave some room. */
const maxBytes = 1024 * 1024 - 16 * 1024;

/** Rows of the summary where the bytes allow them. */
const summaryRows: Rows = { steps: 30, blocking: 250, warned: 50, list: 50 };

/** Fewer rows, tried in turn while the summary is too large: hostile names can be long in bytes. */
const fewerRows: readonly Rows[] = [
  { steps: 20, blocking: 100, warned: 20, list: 20 },
  { steps: 5, blocking: 20, warned: 5, list: 5 },
];

/** What the summary shows beside the assessment. */
interface SummaryParts extends DeliverySummary {
  /** A platform each in the order of the scan; absent: there are none. */
  readonly sboms?: readonly SbomRecord[] | undefined;
}

/**
 * The job summary in GitHub Flavored Markdown, at most 1 MiB: first the verdict and why, what became of the push, what to do and what it solves, the
 * findings that block, then the rest. Lists are cut from their better end, and each cut is said. All foreign text is escaped.
 */
export function renderSummary(assessment: Assessment, release: Release, delivery: SummaryParts = {}): string {
  const steps = fixPlan(assessment);
  for (const rows of [summaryRows, ...fewerRows]) {
    const markdown = summaryWith(assessment, release, delivery, steps, rows);
    if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  }
  return `${verdictLine(assessment, release)}\n\n${releaseLine(assessment, release)}\n\nThe lists are too long for this page; they are in ${wholeList(assessment)}.\n`;
}

function summaryWith(
  assessment: Assessment,
  release: Release,
  delivery: SummaryParts,
  steps: readonly FixStep[],
  rows: Rows,
): string {
  const sections = [
    verdictLine(assessment, release),
    releaseLine(assessment, release),
    linkLine({ links: { ...delivery.links, summary: '' } }),
    originSection(assessment),
    afterMergeSection(assessment),
    concernSection(assessment, rows),
    endingSection(assessment, rows),
    countSection(assessment),
    changeSection(assessment, rows),
    packageSection(assessment, rows),
    planSection(steps, rows.steps, baseLine(assessment, markdown)),
    ...findingSections(assessment, rows),
    ...vexSections(assessment, rows),
    ...exceptionSections(assessment, rows),
    ...scopedSections(assessment, rows),
    deliverySection(delivery),
    imageSection(assessment, rows, delivery.sboms),
    footSection(assessment),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
