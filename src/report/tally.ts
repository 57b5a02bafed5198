import type { Concern, Judged, Triage } from '../policy/decision.js';
import type { Action, Escalation } from '../policy/policy.js';
import { type Severity, severities } from '../scan/finding.js';
import { counted, plural } from '../text/count.js';
import { bounded } from '../text/escape.js';
import type { Assessment } from './assessment.js';
import { onlyNewBlocks, withoutBaseline } from './change.js';

/** How many findings of each severity block, warn, are logged or are excepted. */
type Tally = Readonly<Record<Severity, Readonly<Record<Action | 'excepted', number>>>>;

/** Counts every finding of the assessment once. */
export function tally({ decision }: Assessment): Tally {
  const counts = {
    CRITICAL: zero(),
    HIGH: zero(),
    MEDIUM: zero(),
    LOW: zero(),
    UNKNOWN: zero(),
  };
  const add = (judged: readonly Judged[], excepted: boolean): void => {
    for (const { finding, action } of judged) counts[finding.severity][excepted ? 'excepted' : action] += 1;
  };
  add(decision.triage.open, false);
  add(decision.triage.excepted, true);
  return counts;
}

function zero(): Record<Action | 'excepted', number> {
  return { block: 0, warn: 0, log: 0, excepted: 0 };
}

/** How many open findings are to be escalated in each way. */
export function escalated({ open }: Pick<Triage, 'open'>): Readonly<Record<Escalation, number>> {
  const counts = { page: 0, ticket: 0, notify: 0, backlog: 0, report: 0 };
  for (const { escalate } of open) if (escalate !== undefined) counts[escalate] += 1;
  return counts;
}

/** Over all severities. */
export function totalOf(counts: Tally, of: Action | 'excepted'): number {
  return severities.reduce((sum, severity) => sum + counts[severity][of], 0);
}

/** `2 CRITICAL, 1 HIGH` of one action; empty when there is none. */
function bySeverity(counts: Tally, of: Action | 'excepted'): string {
  return severities
    .filter((severity) => counts[severity][of] > 0)
    .map((severity) => `${counted(counts[severity][of])} ${severity}`)
    .join(', ');
}

/** Longest message of a concern or reason in one line of a report. */
export const reasonLength = 300;

/** The verdict with its reason, one clean unescaped line: what everybody reads first, and often alone. */
export function headline(assessment: Assessment): string {
  return `${assessment.decision.verdict === 'blocked' ? 'Blocked' : 'Passed'}: ${verdictReason(assessment)}`;
}

/** The headline without its first word. */
export function verdictReason(assessment: Assessment): string {
  return assessment.decision.verdict === 'blocked' ? whyBlocked(assessment) : whyPassed(assessment);
}

/** What is wrong with the image itself, without what the headline says anyway. */
export function concernsBeside(assessment: Assessment): readonly Concern[] {
  const { concerns } = assessment.decision.triage;
  const said = new Set(
    blockingConcerns(assessment).slice(0, shownReasons - Number(totalOf(tally(assessment), 'block') > 0)),
  );
  return concerns.filter(({ action, message }) => action !== 'block' || !said.has(bounded(message, reasonLength)));
}

/** Why the image itself blocks, each reason that is named once. */
function blockingConcerns({ decision }: Assessment): readonly string[] {
  const blocking = decision.triage.concerns.filter(
    ({ action, unnamed }) => action === 'block' && unnamed === undefined,
  );
  return [...new Set(blocking.map(({ message }) => bounded(message, reasonLength)))];
}

/** Reasons that the headline names; an image of many platforms may have one for each. */
const shownReasons = 4;

function whyBlocked(assessment: Assessment): string {
  const counts = tally(assessment);
  const blocking = totalOf(counts, 'block');
  const noun = onlyNewBlocks(assessment) ? 'new finding' : 'finding';
  const exploited = assessment.decision.triage.open.filter(
    ({ action, exploitation }) => action === 'block' && exploitation?.listed !== undefined,
  ).length;
  const known = exploited === 0 ? '' : `, ${counted(exploited)} exploited`;
  const findings = blocking === 0 ? [] : [`${plural(blocking, noun)} to fix (${bySeverity(counts, 'block')}${known})`];
  const reasons = [...findings, ...blockingConcerns(assessment)];
  const caveat = blocking === 0 ? '' : withoutBaseline(assessment);
  const unnamed = assessment.decision.triage.concerns
    .filter(({ action }) => action === 'block')
    .reduce((sum, one) => sum + (one.unnamed ?? 0), 0);
  const rest = unnamed + Math.max(0, reasons.length - shownReasons);
  const more = rest > 0 ? [`${counted(rest)} more`] : [];
  if (reasons.length > 0)
    return [...reasons.slice(0, shownReasons), ...more, ...(caveat === '' ? [] : [caveat])].join('; ');
  return assessment.decision.verdict === 'blocked' ? bounded(assessment.decision.reasons[0].message, reasonLength) : '';
}

function whyPassed(assessment: Assessment): string {
  const counts = tally(assessment);
  const parts = [
    totalOf(counts, 'warn') > 0 ? `${bySeverity(counts, 'warn')} warned` : '',
    totalOf(counts, 'log') > 0 ? `${bySeverity(counts, 'log')} logged` : '',
    totalOf(counts, 'excepted') > 0 ? `${bySeverity(counts, 'excepted')} excepted` : '',
  ].filter((part) => part !== '');
  const nothing = onlyNewBlocks(assessment) ? 'nothing new that the policy blocks' : 'nothing that the policy blocks';
  if (parts.length > 0) return `${nothing} (${parts.join('; ')})`;
  return assessment.decision.triage.concerns.length > 0 ? nothing : 'no findings';
}
