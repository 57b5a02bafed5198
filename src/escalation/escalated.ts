import type { FindingDeadline } from '../ledger/deadline/finding-deadline.js';
import { streamName } from '../ledger/stream.js';
import type { Visibility } from '../oci/visibility.js';
import { type Escalation, escalations } from '../policy/policy.js';
import type { Deadline } from '../policy/response/deadline.js';
import { type Severity, worse, worseFirst } from '../scan/finding.js';
import { byText } from '../text/order.js';
import {
  type AffectedImage,
  type EndedAdvisory,
  type EndedImage,
  type Escalated,
  type EscalationStage,
  stages,
} from './escalation.js';
import type { AdvisoryGroup, EscalationRules, OpenIn } from './group.js';

/** Whether an image of this visibility may be told. */
type MayTell = (image: Visibility) => boolean;

/** What of a group may be told; `undefined`: nothing of it is open, or none of that may be. */
export function escalatedIn(group: AdvisoryGroup, mayTell: MayTell): Escalated | undefined {
  const [first, ...others] = group.open
    .filter(({ of }) => mayTell(of.visibility))
    .map(affectedImage)
    .sort(
      (a, b) => mostUrgentFirst(a.image, b.image) || byText(streamName(a.image.stream), streamName(b.image.stream)),
    );
  if (first === undefined) return undefined;
  const all = [first, ...others];
  return {
    ...advisoryOf(group),
    images: [first.image, ...others.map(({ image }) => image)],
    severity: all.map(({ image }) => image.severity).reduce(worse),
    deadline: all.map(({ image }) => image.deadline).reduce(endsFirst),
    level: escalations[Math.max(...all.map(({ level }) => level))] ?? 'report',
    stage: stages[Math.max(...all.map(({ stage }) => stage))] ?? 'found',
  };
}

/** How what may be told of a group has ended; `undefined`: of none of that it is known. */
export function endedIn(group: AdvisoryGroup, mayTell: MayTell): EndedAdvisory | undefined {
  const newest = new Map<string, EndedImage>();
  for (const { visibility, ...ended } of group.ended) {
    const name = streamName(ended.stream);
    if (mayTell(visibility) && ended.at > (newest.get(name)?.at ?? -1)) newest.set(name, ended);
  }
  const [first, ...others] = [...newest.values()].sort(
    (a, b) => b.at - a.at || byText(streamName(a.stream), streamName(b.stream)),
  );
  return first === undefined ? undefined : { ...advisoryOf(group), ended: [first, ...others] };
}

function advisoryOf({ key, is, advisory, aliases, owner }: AdvisoryGroup) {
  return { key, is, advisory, aliases: [...aliases].sort(byText), ...(owner === undefined ? {} : { owner }) };
}

/** Worse ones first; of those what has come further, and what ends first. */
export function mostUrgentFirst(
  one: { readonly severity: Severity; readonly deadline: Deadline },
  other: { readonly severity: Severity; readonly deadline: Deadline },
): number {
  const [a, b] = [one.deadline, other.deadline];
  return (
    worseFirst(one.severity, other.severity) ||
    stages.indexOf(stageOf(b)) - stages.indexOf(stageOf(a)) ||
    rankOf(a) - rankOf(b) ||
    dueOf(a) - dueOf(b)
  );
}

interface RankedImage {
  readonly image: AffectedImage;
  /** Of `escalations`; -1 where exceptions cover all of it. */
  readonly level: number;
  /** Of `stages`. */
  readonly stage: number;
}

function affectedImage({ of: { stream, rules, lastComplete, failed }, findings }: OpenIn): RankedImage {
  const [first] = findings;
  const counted = findings.filter(({ deadline }) => deadline.state !== 'paused');
  const fixes = findings.flatMap(({ fixableSince }) => fixableSince ?? []);
  const image: AffectedImage = {
    stream,
    subjects: [...new Set(findings.map(({ name }) => name.subject))].sort(byText),
    severity: findings.map(({ severity }) => severity).reduce(worse),
    firstSeen: Math.min(...findings.map(({ firstSeen }) => firstSeen)),
    lastSeen: Math.max(...findings.map(({ lastSeen }) => lastSeen)),
    ...(fixes.length === 0 ? {} : { fixableSince: Math.min(...fixes) }),
    isDebt: findings.every(({ isDebt }) => isDebt),
    deadline: findings.map(({ deadline }) => deadline).reduce(endsFirst, first.deadline),
    ...(lastComplete === undefined ? {} : { lastComplete }),
    ...(failed === undefined ? {} : { failed }),
  };
  return {
    image,
    level: Math.max(-1, ...counted.map((finding) => escalations.indexOf(levelOf(finding, rules)))),
    stage: Math.max(0, ...counted.map(({ deadline }) => stages.indexOf(stageOf(deadline)))),
  };
}

/** How loud one finding is: as the policy says for its severity, and a step louder once its time is over. Of old debt nobody knows the age, so it pages nobody. What counts in no verdict is for reports. */
function levelOf({ severity, deadline, isDebt, isAlone }: FindingDeadline, rules: EscalationRules): Escalation {
  if (isAlone && !rules.hearsAlone) return 'report';
  const said = rules.escalate[severity];
  const level = deadline.state === 'breached' ? louder[said] : said;
  return isDebt && level === 'page' ? 'ticket' : level;
}

const louder = {
  report: 'backlog',
  backlog: 'ticket',
  notify: 'ticket',
  ticket: 'page',
  page: 'page',
} as const satisfies Record<Escalation, Escalation>;

function stageOf({ state }: Deadline): EscalationStage {
  return state === 'breached' || state === 'warning' ? state : 'found';
}

/** What runs comes before what has no time, and that before what stands still. */
function rankOf({ state }: Deadline): number {
  if (state === 'paused') return 2;
  return state === 'none' ? 1 : 0;
}

function dueOf(deadline: Deadline): number {
  return deadline.state === 'none' ? Number.MAX_SAFE_INTEGER : deadline.due;
}

function endsFirst(one: Deadline, other: Deadline): Deadline {
  return (rankOf(other) - rankOf(one) || dueOf(other) - dueOf(one)) < 0 ? other : one;
}
