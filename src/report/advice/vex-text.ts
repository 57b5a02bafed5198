import type { Judged } from '../../policy/decision.js';
import type { VexNote } from '../../policy/vex-rules.js';
import type { Voice } from '../../text/escape.js';
import { dateText } from '../exception-text.js';

/** A statement about findings that stay, under the id of the first. */
interface KeptByVex {
  readonly id: string;
  readonly note: VexNote;
  readonly findings: number;
}

/** Titles of the two lists: of findings that stay, and of those that an exception of one's own leaves out. */
export const vexTitles = {
  open: 'What VEX says of findings that stay',
  excepted: 'What VEX says against exceptions',
} as const;

/** What VEX says of findings that stay, worst first. Statements that do not count stand among the exceptions that are not applied. */
export function keptByVex(judged: readonly Judged[]): readonly KeptByVex[] {
  const kept = new Map<VexNote, { id: string; note: VexNote; findings: number }>();
  for (const { finding, vex } of judged) {
    if (vex === undefined || vex.why !== undefined) continue;
    const one = kept.get(vex) ?? { id: finding.id, note: vex, findings: 0 };
    one.findings += 1;
    kept.set(vex, one);
  }
  return [...kept.values()];
}

/** `affected, says Acme Security since 2026-01-05: Upgrade to 3.1`. */
export function vexWords(
  { status, author, signedBy, at, action, detail, why }: VexNote,
  { text }: Pick<Voice, 'text'>,
): string {
  const word = status.replaceAll('_', ' ');
  const by = author === '' ? '' : `, says ${text(author, 100)}`;
  const proven = signedBy === undefined ? '' : `, signed by ${text(signedBy, 200)}`;
  const since = at === undefined ? '' : ` since ${dateText(at)}`;
  const more = [action, detail].find((words) => words !== undefined && words.trim() !== '');
  const said = `${word}${by}${proven}${since}${more === undefined ? '' : `: ${text(more, 300)}`}`;
  return why === undefined ? said : `${said} (which does not count: ${text(why, 300)})`;
}
