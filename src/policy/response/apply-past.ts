import { minuteText } from '../../text/calendar-day.js';
import { plural } from '../../text/count.js';
import { ruleForOverdue } from '../deciding-rules.js';
import type { Concern, Judged } from '../decision.js';
import { isAdvisory } from '../opinion/apply-opinion.js';
import type { Policy } from '../policy.js';
import type { Deadline, ImagePast } from './deadline.js';
import { deadlineRules } from './deadline-rules.js';

type Draft = { -readonly [Key in keyof Judged]: Judged[Key] };

/**
 * Adds to each finding what the ledger knows of it. What is past its time does at least what `overdue` says: so whoever chooses the ledger can make a verdict stricter,
 * never laxer. Old debt has no known age, and does nothing more.
 */
export function addPast(judged: readonly Draft[], policy: Policy, past: ImagePast | undefined, now: Date): void {
  if (past?.state !== 'read') return;
  const pastOf = past.pastOf(deadlineRules(policy), now);
  for (const one of judged) {
    const known = pastOf(one.finding, one.exception !== undefined);
    if (known === undefined) continue;
    one.past = known;
    if (!known.isDebt && !isAdvisory(one.finding, policy.secondOpinion))
      Object.assign(one, ruleForOverdue(one, policy, known.deadline));
  }
}

/** A complete scan a day is what a ledger lives of. 48 hours in milliseconds. */
const tooOld = 48 * 60 * 60 * 1000;

/** A ledger that was named and does not say all. Where the policy blocks what is past its time, it blocks where nobody knows that. */
export function pastConcerns(
  policy: Policy,
  past: ImagePast | undefined,
  open: readonly Judged[],
  now: Date,
): readonly Concern[] {
  if (past === undefined) return [];
  const { overdue } = policy.deadlines;
  if (past.state === 'unread') {
    const action = overdue.value === 'block' ? 'block' : 'warn';
    const message = `what is past its time is not known, and deadlines count from this scan: the ledger ${past.ledger} ${past.why}`;
    return [{ kind: 'ledger', platform: 'all', action, message }];
  }
  const counted = open.filter(({ finding }) => !isAdvisory(finding, policy.secondOpinion));
  return [
    ...timeConcerns(past.ledger, counted, overdue.value === 'log' ? 'log' : 'warn'),
    ...behindConcerns(past, now),
  ];
}

/** What is past its time, and what soon will be. */
function timeConcerns(ledger: string, open: readonly Judged[], action: 'log' | 'warn'): readonly Concern[] {
  const counted = open.filter(({ past }) => past?.isDebt === false);
  const inState = (wanted: Deadline['state']) => counted.filter(({ past }) => past?.deadline.state === wanted);
  const [late, near] = [inState('breached'), inState('warning')];
  const [first] = late;
  const overdue = `${plural(late.length, 'finding')} past the time to fix, the first of them ${first?.finding.id ?? ''}`;
  const soon = `${plural(near.length, 'finding')} with a quarter of that time left or less`;
  const said = [...(late.length === 0 ? [] : [overdue]), ...(near.length === 0 ? [] : [soon])];
  return said.length === 0
    ? []
    : [{ kind: 'ledger', platform: 'all', action, message: `by the ledger ${ledger}: ${said.join('; ')}` }];
}

function behindConcerns(past: Extract<ImagePast, { state: 'read' }>, now: Date): readonly Concern[] {
  const { lastComplete } = past;
  if (lastComplete !== undefined && now.getTime() - lastComplete <= tooOld) return [];
  const since =
    lastComplete === undefined ? 'no complete scan' : `no complete scan since ${minuteText(new Date(lastComplete))}`;
  const message = `the ledger ${past.ledger} has ${since} of ${past.streams.slice(0, 3).join(', ')}: what is new since then counts from this scan`;
  return [{ kind: 'ledger', platform: 'all', action: 'warn', message }];
}
