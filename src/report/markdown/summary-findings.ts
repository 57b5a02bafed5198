import type { Judged } from '../../policy/decision.js';
import { fixMarks, fixWords } from '../../policy/fix/fix.js';
import { findingMarks } from '../../policy/opinion/opinion-text.js';
import { dueBy } from '../../policy/response/deadline.js';
import { type Severity, severities } from '../../scan/finding.js';
import { counted, plural } from '../../text/count.js';
import { bounded, code, link, pathCell, row, text, wideTitle } from '../../text/escape.js';
import type { FixStep } from '../advice/fix-plan.js';
import { stepTable } from '../advice/fix-plan-text.js';
import { foreignVersion } from '../advice/foreign-advice.js';
import type { Assessment } from '../assessment.js';
import { presenceWord } from '../change.js';
import { dateText, overdueMark } from '../exception-text.js';
import { type FindingRow, findingRows } from '../finding-rows.js';
import { fixSentence } from '../finding-text.js';
import { tally } from '../tally.js';
import { wholeList } from './whole-list.js';

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
export function countSection(assessment: Assessment): string {
  const counts = tally(assessment);
  const rows = severities.flatMap((severity) => {
    const { block, warn, log, excepted } = counts[severity];
    if (block + warn + log + excepted === 0) return [];
    return [row([severityCell(severity), ...[block, warn, log, excepted].map(cell)])];
  });
  if (rows.length === 0) return 'Nothing was found.';
  const titles = [row(['Severity', 'Blocks', 'Warns', 'Logged', 'Excepted']), '| :-- | --: | --: | --: | --: |'];
  return [...titles, ...rows].join('\n');
}

function cell(count: number): string {
  return count === 0 ? '·' : counted(count);
}

/** What a person does, and what each step solves; what is logged only stands as a number. Empty where nothing blocks or warns. @param base what another base image would change. */
export function planSection(steps: readonly FixStep[], limit: number, base = ''): string {
  const urgent = steps.filter(({ blocking, warned }) => blocking + warned > 0);
  if (urgent.length === 0) return '';
  const idle = steps.length - urgent.length;
  const rest =
    idle === 0
      ? ''
      : `\n\n${plural(idle, 'more step')} ${idle === 1 ? 'is' : 'are'} for findings that are only logged.`;
  return `### What to do\n\n${base === '' ? '' : `${base}.\n\n`}${stepTable(urgent, limit)}${rest}`;
}

/** The blocking findings with their fix, open; the warned ones folded; the logged ones as a number. */
export function findingSections(assessment: Assessment, rows: Rows): readonly string[] {
  const { open } = assessment.decision.triage;
  const blocking = open.filter(({ action }) => action === 'block');
  const warned = open.filter(({ action }) => action === 'warn');
  const logged = open.filter(({ action }) => action === 'log');
  return [
    blocking.length === 0 ? '' : `### What blocks\n\n${findingTable(assessment, blocking, rows.blocking)}`,
    warned.length === 0
      ? ''
      : folded(`Warned: ${plural(warned.length, 'finding')}`, findingTable(assessment, warned, rows.warned)),
    loggedSection(assessment, logged, rows),
  ];
}

/** A number where a file beside the page lists them; else the list, folded. */
function loggedSection(assessment: Assessment, logged: readonly Judged[], rows: Rows): string {
  if (logged.length === 0) return '';
  if (assessment.isWritten === false)
    return folded(`Logged: ${plural(logged.length, 'finding')}`, findingTable(assessment, logged, rows.warned));
  return `${plural(logged.length, 'more finding')}, which the policy only logs, ${logged.length === 1 ? 'is' : 'are'} in ${wholeList(assessment)}.`;
}

/** A section that opens at a click; GitHub wants the empty lines. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Findings as a table with their fix, a row for one advisory in all packages of a source; what is left out is said. */
export function findingTable(assessment: Assessment, findings: readonly Judged[], limit: number): string {
  const { rows, rest } = findingRows(assessment, findings, limit);
  const lines = [
    row(['Severity', wideTitle('Finding', 22), 'In', wideTitle('Fix, by (from this scan)', 14), 'Where']),
    '| :-- | :-- | :-- | :-- | :-- |',
    ...rows.map((finding) => findingLine(assessment, finding)),
  ];
  return rest === 0
    ? lines.join('\n')
    : `${lines.join('\n')}\n\nand ${counted(rest)} more, in ${wholeList(assessment)}.`;
}

function findingLine(assessment: Assessment, { judged, id, what, installed, where, ...more }: FindingRow): string {
  const { finding, fix } = judged;
  const marks = [...findingMarks(judged), presenceWord(assessment, judged)].filter((mark) => mark !== '');
  const due = judged.exploitation?.listed?.due;
  const title = finding.kind === 'vulnerability' && finding.title !== '' ? `<br>${text(finding.title, 120)}` : '';
  const subject =
    finding.kind === 'vulnerability' ? `${code(what, 80)} ${code(installed, 60)}`.trim() : text(what, 120);
  // What has no fix yet can be removed, replaced or excepted by then, not fixed.
  const by = `<br>${fix?.kind === 'none' ? 'decide by<br>' : 'by\u00a0'}${dateText(dueBy(judged))}${overdueMark(judged)}${due === undefined ? '' : `<br>CISA: by\u00a0${due}`}`;
  return row([
    severityCell(finding.severity),
    `${link(code(id, 60), finding.url)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}${title}`,
    `${subject}${more.morePackages}`,
    `${fixCell(assessment, judged)}${by}`,
    `${pathCell(where, 120)}${more.morePlaces}`,
  ]);
}

function fixCell(assessment: Assessment, { finding, fix }: Judged): string {
  if (finding.kind !== 'vulnerability' || fix === undefined)
    return text(bounded(fixSentence({ finding }, assessment), 200), 200);
  if (assessment.ofAnotherRun && fix.kind !== 'none') {
    const plain = fix.kind === 'upgrade' ? foreignVersion(finding.package, fix.to) : undefined;
    return plain === undefined ? 'there is one' : code(plain, 80);
  }
  return fix.kind === 'upgrade' ? `${code(fix.to, 80)}${fixMarks(fix)}` : text(fixWords(fix), 120);
}
