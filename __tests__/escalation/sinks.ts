import type {
  EscalationKey,
  EscalationPlan,
  EscalationStep,
  IssueStep,
  KnownIssue,
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
  if (isPage(step)) return { ...sinks, paged: pagedAfter(sinks.paged, step) };
  if (step.kind === 'notify') return { ...sinks, notified: new Map([...sinks.notified, ...step.about.map(sentOf)]) };
  return { ...sinks, issues: issuesAfter(sinks.issues, step, now) };
}

function isPage(step: EscalationStep): step is PageStep {
  return step.kind.startsWith('page-');
}

function sentOf({
  key,
  stage,
  images,
}: Extract<PageStep, { kind: 'page-trigger' }>['about']): [EscalationKey, SentBefore] {
  return [key, { stage, streams: new Set(images.map(({ stream }) => streamName(stream))) }];
}

function pagedAfter(paged: Sinks['paged'], step: PageStep): Sinks['paged'] {
  if (step.kind === 'page-resolve') return new Map([...paged].filter(([key]) => key !== step.key));
  return new Map([...paged, ...(step.kind === 'page-rest' ? step.about : [step.about]).map(sentOf)]);
}

function issuesAfter(issues: readonly KnownIssue[], step: IssueStep, now: number): readonly KnownIssue[] {
  const number = 'issue' in step ? step.issue : undefined;
  const before = issues.find((issue) => issue.number === number);
  const others = issues.filter((issue) => issue !== before);
  if (step.kind === 'issue-close')
    return before === undefined ? issues : [...others, { ...before, isOpen: false, closedAt: now }];
  const isOpen = step.kind === 'issue-rest' ? step.about.length > 0 : true;
  return [
    ...others,
    { ...step.content, number: before?.number ?? issues.length + 1, isOpen, ...(isOpen ? {} : { closedAt: now }) },
  ];
}
