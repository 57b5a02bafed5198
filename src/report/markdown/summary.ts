import type { PackageChange } from '../../policy/package-change.js';
import type { SbomRecord } from '../../record/sbom-record.js';
import { counted, plural } from '../../text/count.js';
import { code, markdown, row } from '../../text/escape.js';
import { baseLine } from '../advice/base-line.js';
import { type FixStep, fixPlan } from '../advice/fix-plan.js';
import type { Assessment, Release } from '../assessment.js';
import { comparedWith } from '../change.js';
import { changeSection } from '../change-text.js';
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
import { countSection, findingSections, folded, planSection, type Rows } from './summary-findings.js';
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

/** What became of the packages since the baseline: one line, new licences, and the lists folded. Empty where nothing was compared. Markdown. */
function packageSection(assessment: Assessment, rows: Rows): string {
  const change = comparedWith(assessment)?.packages;
  if (change === undefined) return '';
  const parts = ['### Packages', `${totals(change)}.`, licenceLine(change, rows), packageList(change, rows)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function totals({ added, removed, changed, unchanged }: PackageChange): string {
  const [a, r, c, u] = [added.length, removed.length, changed.length, unchanged].map(counted);
  return `${a} added, ${r} removed, ${c} changed, ${u} unchanged since the baseline`;
}

/** Licences stand open: one that is new may be one that nobody may ship. */
function licenceLine({ newLicences: all }: PackageChange, { list }: Rows): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, Math.min(list, 20)).map(({ licence, packages, example }) => {
    const others = packages > 1 ? ` and ${plural(packages - 1, 'more package')}` : '';
    return `${code(licence, 100)} (${code(example, 80)}${others})`;
  });
  const rest = all.length - shown.length;
  return `${plural(all.length, 'new licence')}: ${shown.join(', ')}${rest > 0 ? `, and ${counted(rest)} more` : ''}.`;
}

function packageList({ added, removed, changed }: PackageChange, { list }: Rows): string {
  const lines = [
    ...changed.map(
      ({ name, type, from, to }) => ['changed', name, type, `${code(from, 60)} → ${code(to, 60)}`] as const,
    ),
    ...added.map(({ name, type, version }) => ['added', name, type, code(version, 60)] as const),
    ...removed.map(({ name, type, version }) => ['removed', name, type, code(version, 60)] as const),
  ];
  if (lines.length === 0) return '';
  const shown = lines
    .slice(0, list)
    .map(([what, name, type, version]) => row([what, code(name, 80), code(type, 30), version]));
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [`\nand ${counted(rest)} more, in the record.`];
  const table = [row(['', 'Package', 'Type', 'Version']), '| :-- | :-- | :-- | :-- |', ...shown, ...more].join('\n');
  return folded(`Changed, added and removed: ${plural(lines.length, 'package')}`, table);
}
