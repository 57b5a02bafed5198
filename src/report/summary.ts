import { code, text } from './escape.js';
import { reportFileName } from './image-name.js';
import type { Release, Story } from './story.js';
import { concernSection, exceptionSections, footSection, imageSection } from './summary-context.js';
import { countSection, findingSections, type Rows } from './summary-findings.js';
import { headline } from './tally.js';

/** What GitHub takes for one step's summary (reference/contracts.md §2), and what is taken here, to leave some room. */
const maxBytes = 1024 * 1024 - 16 * 1024;

/** Rows of the summary where the bytes allow them. */
const summaryRows: Rows = { blocking: 250, warned: 50, list: 50 };

/** Fewer rows, tried in turn while the summary is too large: hostile names can be long in bytes. */
const fewerRows: readonly Rows[] = [
  { blocking: 100, warned: 20, list: 20 },
  { blocking: 20, warned: 5, list: 5 },
];

/**
 * The job summary in GitHub Flavored Markdown, at most 1 MiB: first the verdict and why, what became of the push, the findings that block with their
 * fix, then the rest. Lists are cut from their better end, and each cut is said. All foreign text is escaped.
 */
export function renderSummary(story: Story, release: Release): string {
  for (const rows of [summaryRows, ...fewerRows]) {
    const markdown = summaryWith(story, release, rows);
    if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  }
  return `${verdictLine(story, release)}\n\n${releaseLine(story, release)}\n\nThe lists are too long for this page; they are in ${reportCode(story)}.\n`;
}

function summaryWith(story: Story, release: Release, rows: Rows): string {
  const sections = [
    verdictLine(story, release),
    releaseLine(story, release),
    concernSection(story, rows),
    countSection(story),
    ...findingSections(story, rows),
    ...exceptionSections(story, rows),
    imageSection(story, rows),
    footSection(story),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function verdictLine(story: Story, release: Release): string {
  const sign = story.decision.verdict === 'blocked' ? '❌' : release.kind === 'failed' ? '⚠️' : '✅';
  return `## ${sign} ${text(headline(story), 1500)}`;
}

/** What became of the image, in one line. */
function releaseLine(story: Story, release: Release): string {
  const name = code(story.name, 300);
  switch (release.kind) {
    case 'pending':
      return `${name} was not released yet when this was written. Where nothing newer is told, the run ended before that was done.`;
    case 'pushed':
      return `**Pushed** ${tagList(release.tags)} with digest ${code(release.digest)}: the bytes that were scanned.`;
    case 'loaded':
      return `**Loaded** into Docker as ${tagList(release.tags)}: the bytes that were scanned. No push was asked for.`;
    case 'withheld':
      return `**Withheld:** ${name} was neither pushed nor loaded, because the policy blocks it.`;
    case 'not-asked':
      return `${name} was judged only: no push was asked for.`;
    case 'failed':
      return release.step === 'push'
        ? `**The push of ${name} failed:** ${text(release.message, 1000)}`
        : `**Loading ${name} into Docker failed**, and nothing was pushed: ${text(release.message, 1000)}`;
  }
}

function tagList(tags: readonly string[]): string {
  const shown = tags.slice(0, 10).map((tag) => code(tag, 300));
  return [...shown, ...(tags.length > shown.length ? [`${tags.length - shown.length} more tags`] : [])].join(', ');
}

function reportCode({ name }: Story): string {
  return code(reportFileName(name));
}
