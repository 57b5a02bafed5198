import type { ComparedBaseline, UnreadBaseline } from '../policy/baseline.js';
import { type Change, changeSince } from '../policy/change.js';
import { type Finding, severities } from '../scan/finding.js';
import { counted, plural } from '../text/count.js';
import { bounded, code, codePath, link, row, text } from '../text/escape.js';
import type { Assessment } from './assessment.js';
import { totalChange } from './change.js';
import { dateText } from './exception-text.js';
import { findingText } from './finding-text.js';
import { folded, type Rows, severityCell } from './markdown/summary-findings.js';
import { wholeList } from './markdown/whole-list.js';

/** What is new, still there and fixed, with what that means for the verdict; empty where nothing was to be compared. Markdown. */
export function changeSection(assessment: Assessment, rows: Rows): string {
  const { baseline } = assessment.decision.triage;
  if (baseline === undefined) return '';
  if (baseline.kind === 'unread') return unreadAlert(baseline);
  const change = changeSince(baseline, assessment.decision.triage);
  const title = `### Compared with ${code(baseline.name, 300)}`;
  const notes = [gateNote(assessment), ...baselineNotes(baseline).map((note) => text(note, 500))].join(' ');
  return [title, changeTable(change), notes, fixedList(assessment, baseline, rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The same in one line, for the comment. */
export function changeLine(assessment: Assessment): string {
  const { baseline } = assessment.decision.triage;
  if (baseline === undefined) return '';
  if (baseline.kind === 'unread') return unreadAlert(baseline);
  const change = changeSince(baseline, assessment.decision.triage);
  return `**${totalsText(change)}**, compared with ${code(baseline.name, 300)}. ${gateNote(assessment)}`;
}

/** The same for a log: clean unescaped lines. */
export function changeLines({ decision }: Assessment): readonly string[] {
  const { baseline } = decision.triage;
  if (baseline === undefined) return [];
  if (baseline.kind === 'unread') return [`Everything counts as new: ${unreadText(baseline)}`];
  const change = changeSince(baseline, decision.triage);
  const notes = baselineNotes(baseline).map((note) => `  ${bounded(note, 300)}`);
  return [`Compared with ${bounded(baseline.name, 200)}: ${totalsText(change)}`, ...notes];
}

/** `2 new, 10 still there, 3 fixed` */
function totalsText(change: Change): string {
  const [added, still, fixed] = (['new', 'still-there', 'fixed'] as const).map((of) => totalChange(change, of));
  return `${counted(added ?? 0)} new, ${counted(still ?? 0)} still there, ${counted(fixed ?? 0)} fixed`;
}

function changeTable(change: Change): string {
  const rows = severities.flatMap((severity) => {
    const { new: added, 'still-there': still, fixed } = change[severity];
    return added + still + fixed === 0 ? [] : [row([severityCell(severity), ...[added, still, fixed].map(cell)])];
  });
  if (rows.length === 0) return 'Nothing was found, neither then nor now.';
  const totals = (['new', 'still-there', 'fixed'] as const).map((of) => cell(totalChange(change, of)));
  const sum = rows.length > 1 ? [row(['All', ...totals])] : [];
  return [row(['Severity', 'New', 'Still there', 'Fixed']), '| :-- | --: | --: | --: |', ...rows, ...sum].join('\n');
}

function cell(count: number): string {
  return count === 0 ? '·' : counted(count);
}

function gateNote({ decision: { policy } }: Assessment): string {
  return policy.gateOn.value === 'new'
    ? 'Only what is new can block (`gate-on: new`).'
    : 'What is still there counts like what is new (`gate-on: all`).';
}

/** What a reader must know to take the numbers for what they are. Foreign text inside. */
function baselineNotes({ source, createdAt, missing }: ComparedBaseline): readonly string[] {
  const when = createdAt === undefined ? '' : ` of ${dateText(new Date(createdAt))}`;
  return [
    ...(source === 'report'
      ? [
          `It is a finished report${when}: advisories for unchanged packages that were published since then count as new.`,
        ]
      : []),
    ...(missing.length > 0 ? [`It lacks ${missing.join(', ')}: everything there counts as new.`] : []),
  ];
}

function unreadAlert(baseline: UnreadBaseline): string {
  const kind = baseline.expected ? 'NOTE' : 'WARNING';
  return `> [!${kind}]\n> Everything counts as new: ${text(unreadText(baseline), 800)}`;
}

function unreadText({ name, why, fix }: UnreadBaseline): string {
  const which = name === undefined ? 'there is no baseline' : `the baseline ${bounded(name, 200)} is not read`;
  return `${which} (${bounded(why, 400)}). ${bounded(fix, 200)}`;
}

function fixedList(assessment: Assessment, { fixed }: ComparedBaseline, { list }: Rows): string {
  if (fixed.length === 0) return '';
  const shown = fixed.slice(0, list).map((finding) => fixedRow(assessment, finding));
  const rest = fixed.length - shown.length;
  const more = rest === 0 ? [] : [`\nand ${counted(rest)} more, in ${wholeList(assessment)}.`];
  const table = [row(['Severity', 'Finding', 'In']), '| :-- | :-- | :-- |', ...shown, ...more].join('\n');
  return folded(`Fixed: ${plural(fixed.length, 'finding')}`, table);
}

function fixedRow(assessment: Assessment, finding: Finding): string {
  const { id, what, installed } = findingText(assessment, { finding });
  const subject =
    finding.kind === 'vulnerability' ? `${code(what, 80)} ${code(installed, 60)}`.trim() : text(what, 120);
  const place = finding.path ?? (finding.kind === 'vulnerability' ? '' : finding.target);
  const where = place === '' ? '' : `<br>${codePath(place, 120)}`;
  return row([severityCell(finding.severity), link(code(id, 60), finding.url), `${subject}${where}`]);
}
