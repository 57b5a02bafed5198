import { issueLabel } from '../../src/escalation/content.js';
import type {
  Escalated,
  EscalationKey,
  EscalationPlan,
  EscalationStep,
  IssueStep,
  KnownIssue,
  OwnerStep,
  PageStep,
  SentBefore,
} from '../../src/escalation/escalation.js';
import { streamName } from '../../src/ledger/stream.js';

/** What issues and pagers hold, as a plan finds them. */
export interface Sinks {
  readonly issues: readonly KnownIssue[];
  readonly paged: ReadonlyMap<EscalationKey, SentBefore>;
  readonly notified: ReadonlyMap<EscalationKey, SentBefore>;
}

export const emptySinks: Sinks = { issues: [], paged: new Map(), notified: new Map() };

/** The sinks after all steps of a plan, each of which has come through. */
export function played(plan: Pick<EscalationPlan, 'steps'>, sinks: Sinks, now: number): Sinks {
  return plan.steps.reduce<Sinks>((before, step) => afterStep(before, step, now), sinks);
}

function afterStep(sinks: Sinks, step: EscalationStep, now: number): Sinks {
  switch (step.kind) {
    case 'page-trigger':
    case 'page-rest':
    case 'page-resolve':
      return { ...sinks, paged: pagedAfter(sinks.paged, step) };
    case 'notify':
    case 'notify-over':
      return { ...sinks, notified: notifiedAfter(sinks.notified, step) };
    default:
      return { ...sinks, issues: issuesAfter(sinks.issues, step, now) };
  }
}

function sentOf({ stage, images }: Escalated, to: string | undefined): SentBefore {
  const streams = new Set(images.map(({ stream }) => streamName(stream)));
  return { stage, streams, ...(to === undefined ? {} : { to }) };
}

function without<V>(map: ReadonlyMap<EscalationKey, V>, keys: readonly EscalationKey[]) {
  return [...map].filter(([key]) => !keys.includes(key));
}

function pagedAfter(paged: Sinks['paged'], step: PageStep): Sinks['paged'] {
  if (step.kind === 'page-resolve') return new Map(without(paged, [step.key]));
  const all = step.kind === 'page-rest' ? step.about : [step.about];
  const rest = step.kind === 'page-rest' ? ({ isRest: true } as const) : {};
  return new Map([...paged, ...all.map((one) => [one.key, { ...sentOf(one, one.owner?.pager), ...rest }] as const)]);
}

function notifiedAfter(notified: Sinks['notified'], step: OwnerStep): Sinks['notified'] {
  if (step.kind === 'notify-over')
    return new Map(
      without(
        notified,
        step.over.map(({ key }) => key),
      ),
    );
  return new Map([...notified, ...step.about.map((one) => [one.key, sentOf(one, one.owner?.owner)] as const)]);
}

function issuesAfter(issues: readonly KnownIssue[], step: IssueStep, now: number): readonly KnownIssue[] {
  const number = 'issue' in step ? step.issue : undefined;
  const before = issues.find((issue) => issue.number === number);
  const others = issues.filter((issue) => issue !== before);
  if (step.kind === 'issue-close')
    return before === undefined ? issues : [...others, { ...before, isOpen: false, closedAt: now }];
  const isOpen = step.kind === 'issue-rest' ? step.about.length > 0 : true;
  const theirs = (before?.labels ?? []).filter((label) => !label.startsWith(issueLabel));
  return [
    ...others,
    {
      ...step.content,
      labels: [...theirs, ...step.content.labels],
      number: before?.number ?? issues.length + 1,
      isOpen,
      ...(isOpen ? {} : { closedAt: now }),
    },
  ];
}
