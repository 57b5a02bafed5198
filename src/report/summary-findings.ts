import type { Judged } from '../policy/decision.js';
import { escalations } from '../policy/policy.js';
import { type Severity, severities } from '../scan/finding.js';
import { presenceWord } from './change.js';
import { bounded, code, codePath, link, row, text, wideTitle } from './escape.js';
import { dateText } from './exception-text.js';
import { type FindingRow, findingRows } from './finding-rows.js';
import { fixSentence, upgradeVersion } from './finding-text.js';
import type { FixStep } from './fix-plan.js';
import { stepTable } from './fix-plan-text.js';
import { foreignVersion } from './foreign-advice.js';
import { reportFileName } from './image-name.js';
import type { Story } from './story.js';
import { counted, escalated, plural, tally } from './tally.js';

/** How many rows the lists of a summary may have. */
export interface Rows {
  readonly steps: number;
  readonly blocking: number;
  readonly warned: number;
  readonly list: number;
}

const signs = { CRITICAL: '🟥', HIGH: '🟧', MEDIUM: '🟨', LOW: '🟦', UNKNOWN: '⬜' } as const;

/** The sign stays beside its word in a narrow column. */
export function severityCell(severity: Severity): string {
  return `${signs[severity]}\u00a0${severity}`;
}

/** How many findings of each severity block, warn, are logged or excepted; empty without findings. */
export function countSection(story: Story): string {
  const counts = tally(story);
  const rows = severities.flatMap((severity) => {
    const { block, warn, log, excepted } = counts[severity];
    if (block + warn + log + excepted === 0) return [];
    return [row([severityCell(severity), ...[block, warn, log, excepted].map(cell)])];
  });
  if (rows.length === 0) return 'Nothing was found.';
  const titles = [row(['Severity', 'Blocks', 'Warns', 'Logged', 'Excepted']), '| :-- | --: | --: | --: | --: |'];
  return [...titles, ...rows].join('\n') + escalationText(story);
}

/** Who is to hear of the open findings, as the policy says; the loudest first. */
function escalationText({ decision }: Story): string {
  const counts = escalated(decision.triage);
  const parts = escalations
    .toReversed()
    .flatMap((way) => (counts[way] === 0 ? [] : [`${way} ${counted(counts[way])}`]));
  return parts.length === 0 ? '' : `\n\nTo escalate, as the policy says: ${parts.join(', ')}.`;
}

function cell(count: number): string {
  return count === 0 ? '·' : counted(count);
}

/** What a person does, and what each step solves; what is logged only stands as a number. Empty where nothing blocks or warns. */
export function planSection(steps: readonly FixStep[], now: Date, limit: number): string {
  const urgent = steps.filter(({ blocking, warned }) => blocking + warned > 0);
  if (urgent.length === 0) return '';
  const idle = steps.length - urgent.length;
  const rest = idle === 0 ? '' : `\n\n${plural(idle, 'more step')} would solve findings that are only logged.`;
  return `### What to do\n\n${stepTable(urgent, limit, now)}${rest}`;
}

/** The blocking findings with their fix, open; the warned ones folded; the logged ones as a number. */
export function findingSections(story: Story, rows: Rows): readonly string[] {
  const { open } = story.decision.triage;
  const blocking = open.filter(({ action }) => action === 'block');
  const warned = open.filter(({ action }) => action === 'warn');
  const logged = open.length - blocking.length - warned.length;
  return [
    blocking.length === 0 ? '' : `### What blocks\n\n${findingTable(story, blocking, rows.blocking)}`,
    warned.length === 0
      ? ''
      : folded(`Warned: ${plural(warned.length, 'finding')}`, findingTable(story, warned, rows.warned)),
    logged === 0
      ? ''
      : `${plural(logged, 'more finding')} of less weight ${logged === 1 ? 'is' : 'are'} in ${code(reportFileName(story.name))}.`,
  ];
}

/** A section that opens at a click; GitHub wants the empty lines. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Findings as a table with their fix, a row for one advisory in all packages of a source; what is left out is said. */
export function findingTable(story: Story, findings: readonly Judged[], limit: number): string {
  const { rows, rest } = findingRows(story, findings, limit);
  const lines = [
    row(['Severity', wideTitle('Finding', 22), 'In', wideTitle('Fix', 20), 'Where']),
    '| :-- | :-- | :-- | :-- | :-- |',
    ...rows.map((finding) => findingLine(story, finding)),
  ];
  return rest === 0
    ? lines.join('\n')
    : `${lines.join('\n')}\n\nand ${counted(rest)} more, in ${code(reportFileName(story.name))}.`;
}

/** One finding as a table row; exported for its property test. */
export function findingRow(story: Story, judged: Judged): string {
  return findingRows(story, [judged], 1)
    .rows.map((finding) => findingLine(story, finding))
    .join('');
}

function findingLine(story: Story, { judged, id, what, installed, where, ...more }: FindingRow): string {
  const { finding, fixBy } = judged;
  const mark = presenceWord(story, judged);
  const title = finding.kind === 'vulnerability' && finding.title !== '' ? `<br>${text(finding.title, 120)}` : '';
  const subject =
    finding.kind === 'vulnerability' ? `${code(what, 80)} ${code(installed, 60)}`.trim() : text(what, 120);
  const by = fixBy === undefined ? '' : `<br>by\u00a0${deadline(fixBy, story.now)}`;
  return row([
    severityCell(finding.severity),
    `${link(code(id, 60), finding.url)}${mark === '' ? '' : ` (${mark})`}${title}`,
    `${subject}${more.morePackages}`,
    `${fixCell(story, finding)}${by}`,
    `${codePath(where, 120)}${more.morePlaces}`,
  ]);
}

function fixCell(story: Story, finding: Judged['finding']): string {
  if (finding.kind === 'vulnerability' && finding.fixedVersion !== undefined) {
    const version = upgradeVersion(finding);
    const plain = story.ofAnotherRun ? foreignVersion(finding.package, version) : version;
    return plain === undefined ? 'there is one' : code(plain, 80);
  }
  if (finding.kind === 'vulnerability') return 'none yet';
  return text(bounded(fixSentence(finding, story), 200), 200);
}

function deadline(fixBy: Date, now: Date): string {
  return fixBy < now ? `${dateText(fixBy)} (over)` : dateText(fixBy);
}
