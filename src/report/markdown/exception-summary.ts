import type { RefusedException } from '../../policy/exceptions/exception.js';
import { counted, plural } from '../../text/count.js';
import { code, codePath, text } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';
import { writtenIn } from '../exception-text.js';
import { approvalTable } from './approvals.js';

/** Entries that are named. */
const maxNamed = 5;

/**
 * What became of the exceptions, for a reader who reads no further: whether the image passes only because of them, how many of those are new, which are not applied,
 * and which wait for an approval. Markdown; empty without any.
 */
export function exceptionSummary(assessment: Pick<Assessment, 'decision'>): string {
  const { refused, approvals } = assessment.decision.triage.exceptions;
  const unapproved = refused.filter(({ refusal }) => refusal === 'not-approved');
  const others = refused.filter(({ refusal }) => refusal !== 'not-approved');
  return [
    appliedText(assessment),
    adoptedText(assessment),
    refusedText(unapproved, 'waits for approval', 'wait for approval'),
    refusedText(others, 'is not applied', 'are not applied'),
    approvals === undefined ? '' : ['', '**Approvals:**', '', approvalTable(approvals).join('\n\n')].join('\n'),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function appliedText({ decision }: Pick<Assessment, 'decision'>): string {
  const { excepted, exceptions } = decision.triage;
  const { applied } = exceptions;
  if (applied.length === 0) return '';
  const blocking = excepted.filter(({ action }) => action === 'block');
  const needed = new Set(blocking.map(({ exception }) => exception));
  if (decision.verdict === 'blocked' || needed.size === 0) {
    const news = applied.filter(({ proposed }) => proposed !== undefined).length;
    const verb = applied.length === 1 ? 'is' : 'are';
    return `${plural(applied.length, 'exception')} ${verb} applied${newText(news, applied.length)}.`;
  }
  const news = [...needed].filter((exception) => exception?.proposed !== undefined).length;
  const byVex = [...needed].filter((exception) => exception?.vex !== undefined).length;
  const because = `**Passes because of ${plural(needed.size, 'exception')}**${newText(news, needed.size)}${vexText(byVex, needed.size)}`;
  return `${because}: without ${needed.size === 1 ? 'it' : 'them'} ${plural(blocking.length, 'finding')} would block.`;
}

/** How much of what is applied has only been adopted: it is to be dated or fixed by then. */
function adoptedText({ decision }: Pick<Assessment, 'decision'>): string {
  const adopted = decision.triage.exceptions.applied.filter((exception) => exception.adopted === true);
  const [first] = adopted;
  if (first === undefined) return '';
  const verb = adopted.length === 1 ? 'has no expiry of its own and counts' : 'have no expiry of their own and count';
  return `${plural(adopted.length, 'exception')} ${verb} until ${text(first.expiry, 30)} (adopted).`;
}

/** ` by VEX`, `, 1 of them by VEX`, or empty. */
function vexText(statements: number, all: number): string {
  if (statements === 0) return '';
  return statements === all ? ' by VEX' : `, ${counted(statements)} of them by VEX`;
}

/** `, both new`, `, 1 of them new`, or empty. */
function newText(news: number, all: number): string {
  if (news === 0) return '';
  if (news < all) return `, ${counted(news)} of them new`;
  return all === 1 ? ', which is new' : `, ${all === 2 ? 'both' : 'all'} new`;
}

function refusedText(entries: readonly RefusedException[], one: string, many: string): string {
  if (entries.length === 0) return '';
  const named = entries.slice(0, maxNamed).map(({ id, file, line, why }) => {
    return `- ${code(id, 60)} (${placeCode({ file, line })}): ${text(why, 200)}`;
  });
  const rest = entries.length > named.length ? [`- and ${counted(entries.length - named.length)} more`] : [];
  const title = `**${plural(entries.length, 'exception')} ${entries.length === 1 ? one : many}:**`;
  return ['', title, '', ...named, ...rest].join('\n');
}

/** Where an entry or a statement stands. */
export function placeCode(entry: Parameters<typeof writtenIn>[0]): string {
  return codePath(writtenIn(entry), 120);
}
