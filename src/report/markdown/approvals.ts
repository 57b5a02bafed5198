import { type ApprovalState, approversText } from '../../policy/approvals.js';
import { type Severity, severities } from '../../scan/finding.js';
import { code, row, text } from '../../text/escape.js';

/** Names that are shown of those whose approvals do not count. */
const maxNames = 20;

/**
 * Who must approve what is new in a pull request, who of them has, and who has not yet, by the severity of the finding, as a table. Severities that ask for the
 * same are one row. Markdown; empty where nobody must.
 */
export function approvalTable({ required, missing, given }: ApprovalState): readonly string[] {
  const asked = severities.filter((severity) => required[severity].length > 0);
  if (asked.length === 0) return [];
  const groups = Map.groupBy(asked, (severity) => JSON.stringify([required[severity], missing[severity]]));
  const rows = [...groups.values()].map((group) => approvalRow(group, { required, missing, given }));
  const titles = ['For findings that are', 'Must approve the newest commit', 'Has approved', 'Waits for'];
  return [[row(titles), row(titles.map(() => ':--')), ...rows].join('\n'), ...ownWork(given.ofOwn)];
}

function approvalRow(group: readonly Severity[], { required, missing, given }: ApprovalState): string {
  const [first = 'CRITICAL'] = group;
  const named = [...new Set(required[first].flat())].filter((name) => given.counted.has(name.toLowerCase()));
  return row([
    group.length === severities.length ? 'of any severity' : group.join(', '),
    text(approversText(required[first]), 500),
    named.length === 0 ? 'nobody' : text(named.map((name) => `@${name}`).join(', '), 500),
    missing[first].length === 0 ? '✅ nobody' : `⏳ ${text(approversText(missing[first]), 500)}`,
  ]);
}

/** An approval that somebody can see on the page and that does not count needs its reason. */
function ownWork(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, maxNames).map((name) => code(name, 60));
  const who = `${shown.join(', ')}${names.length > shown.length ? ', …' : ''}`;
  return [
    `Not counted: the approval of ${who}. Whoever proposes a change, asks for it, or has pushed to it or made a commit in it can't approve it: somebody else must.`,
  ];
}
