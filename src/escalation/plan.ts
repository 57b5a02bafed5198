import { mayPublish } from '../ledger/publication.js';
import type { FindingName } from '../ledger/state.js';
import type { Digest } from '../oci/digest.js';
import type { Visibility } from '../oci/visibility.js';
import type { ImageOwner } from '../policy/response/owners.js';
import { byText } from '../text/order.js';
import { endedIn, escalatedIn, mostUrgentFirst } from './escalated.js';
import type { Escalated, EscalationKey, EscalationPlan, KnownIssue, SentBefore } from './escalation.js';
import { type AdvisoryGroup, groupsOf, type StreamFacts } from './group.js';
import { issueSteps } from './issue-steps.js';
import { escalationKey, restKey } from './key.js';
import { notifySteps, pageSteps } from './told-steps.js';

/** All that a plan rests on. */
interface PlanFacts {
  /** Digest of the first batch of the ledger. */
  readonly ledger: Digest;
  readonly names: readonly FindingName[];
  readonly streams: Iterable<StreamFacts>;
  readonly now: Date;
  /** All that the policy names. */
  readonly owners: readonly ImageOwner[];
  /** Absent: there are no issues. */
  readonly issues?: IssuePlace;
  /** Absent: nobody is paged. */
  readonly paged?: ReadonlyMap<EscalationKey, SentBefore>;
  /** Absent: nobody is notified. */
  readonly notified?: ReadonlyMap<EscalationKey, SentBefore>;
}

/** Where issues are, and which there are. */
interface IssuePlace {
  readonly known: readonly KnownIssue[];
  readonly visibility: Visibility;
  /** Findings of images that are not known to be public may be told where everybody reads. */
  readonly publishFindings: boolean;
}

/** New issues, and new incidents, of one run; the rest are counted in one. */
export const mostNew = 20;

/**
 * What a run has to send, worst first. It depends on the ledger, the policy and what was sent before alone: after a plan that has come through, the next one is empty, but for what was more
 * than the limit.
 */
export function escalationPlan(facts: PlanFacts): EscalationPlan {
  const { ledger, names, streams, now, owners, issues, paged, notified } = facts;
  const sentKeys = [paged, notified].flatMap((sent) => [...(sent?.keys() ?? [])]);
  const known = new Set([...(issues?.known ?? []).map(({ key }) => key), ...sentKeys]);
  const groups = groupsOf(streams, { ledger, names, now: now.getTime(), known });
  const all = [...groups.values()];
  const everywhere = () => true;
  const open = openIn(all, everywhere);
  const endedFor = (key: EscalationKey) => endedOf(groups.get(key));
  const told = { open, endedFor, owners };
  const pages =
    paged && pageSteps({ ...told, sent: paged, restKey: (to) => restKey(ledger, `page ${to}`), limit: mostNew });
  const issued = issues && issuesOf(groups, issues, facts);
  const mail = notified && notifySteps({ ...told, sent: notified });
  return {
    steps: [...(pages ?? []), ...(issued?.steps ?? []), ...(mail ?? [])],
    withheld: issued?.withheld ?? 0,
    unclear: issued?.unclear ?? [],
  };
}

/** Worst first; the order in which streams were read does not matter. */
function openIn(groups: readonly AdvisoryGroup[], mayTell: (image: Visibility) => boolean): readonly Escalated[] {
  const open = groups.flatMap((group) => escalatedIn(group, mayTell) ?? []);
  return open.sort((a, b) => mostUrgentFirst(a, b) || byText(a.key, b.key));
}

/** Of what is open nothing has ended. */
function endedOf(group: AdvisoryGroup | undefined) {
  return group === undefined || group.open.length > 0 ? undefined : endedIn(group, () => true);
}

function issuesOf(
  groups: ReadonlyMap<EscalationKey, AdvisoryGroup>,
  { known, visibility, publishFindings }: IssuePlace,
  { ledger, now, owners }: PlanFacts,
) {
  const mayTell = (image: Visibility) => mayPublish(image, visibility, publishFindings);
  const all = [...groups.values()];
  const isOpen = all.filter((group) => group.open.length > 0);
  const open = openIn(isOpen, mayTell);
  const ended = (key: EscalationKey) => {
    const group = groups.get(key);
    return group === undefined ? undefined : endedIn(group, mayTell);
  };
  const steps = issueSteps({
    now: now.getTime(),
    open,
    issues: known,
    endedFor: ended,
    isMoved: movedKeys(open, owners, ledger),
    isHidden: (key) => (groups.get(key)?.open.length ?? 0) > 0,
    restKey: restKey(ledger, 'issues'),
    limit: mostNew,
  });
  return { ...steps, withheld: isOpen.length - open.length };
}

/** Keys of what is open under another owner, as the ones that the policy names would have them. */
function movedKeys(
  open: readonly { readonly is: FindingName['is']; readonly advisory: string }[],
  owners: readonly ImageOwner[],
  ledger: Digest,
): (key: EscalationKey) => boolean {
  let keys: ReadonlySet<EscalationKey> | undefined;
  const make = () => {
    const names = [...new Set(['', ...owners.map(({ owner }) => owner)])];
    return new Set(
      open.flatMap(({ is, advisory: id }) => names.map((name) => escalationKey(ledger, { is, id }, name))),
    );
  };
  return (key) => {
    keys ??= make();
    return keys.has(key);
  };
}
