import { type FindingDeadline, findingDeadline } from '../ledger/deadline/finding-deadline.js';
import type { FindingName, StreamState } from '../ledger/state.js';
import type { Digest } from '../oci/digest.js';
import type { Visibility } from '../oci/visibility.js';
import type { Escalation, Kind } from '../policy/policy.js';
import type { DeadlineRules } from '../policy/response/deadline-rules.js';
import type { ImageOwner } from '../policy/response/owners.js';
import type { Severity } from '../scan/finding.js';
import type { AffectedImage, EndedImage, EscalationKey } from './escalation.js';
import { escalationKey } from './key.js';

/** A stream, and what the policy says of its images. */
export interface StreamFacts {
  readonly state: StreamState;
  readonly rules: EscalationRules;
  readonly owner?: ImageOwner;
  readonly visibility: Visibility;
}

/** What a policy says for one image of who is told, and when. */
export interface EscalationRules extends DeadlineRules {
  readonly escalate: Readonly<Record<Severity, Escalation>>;
  /** The policy requires a second opinion: who is told of what another scanner alone reports is as for all else. Absent: nobody is. */
  readonly hearsAlone?: true;
}

/** An advisory in all images of one owner. */
export interface AdvisoryGroup {
  readonly key: EscalationKey;
  readonly is: Kind;
  readonly advisory: string;
  readonly aliases: Set<string>;
  readonly owner?: ImageOwner;
  readonly open: OpenIn[];
  readonly ended: (EndedImage & Pick<StreamFacts, 'visibility'>)[];
}

/** A stream with what it has of the advisory. Nothing in it holds the stream's state, which is large. */
export interface OpenIn {
  readonly of: StreamHead;
  readonly findings: [FindingDeadline, ...FindingDeadline[]];
}

/** What is the same for all advisories of a stream: one object. */
interface StreamHead
  extends Pick<StreamFacts, 'rules' | 'visibility'>,
    Pick<AffectedImage, 'stream' | 'lastComplete' | 'failed'> {}

function headOf({ state: { stream, complete, failed }, rules, visibility }: StreamFacts): StreamHead {
  const times = Object.values(complete).map(({ at }) => at);
  return {
    ...{ stream, rules, visibility },
    ...(times.length === 0 ? {} : { lastComplete: Math.max(...times) }),
    ...(failed === undefined ? {} : { failed }),
  };
}

interface Grouping {
  /** Digest of the first batch of the ledger. */
  readonly ledger: Digest;
  readonly names: readonly FindingName[];
  readonly now: number;
  /** Keys of what was told before: of others it does not matter how they ended. */
  readonly known: ReadonlySet<EscalationKey>;
}

/** All that is open, and how what was told before has ended, by its key. Each stream is looked at once, so that only one state is in memory at a time; linear in all findings. */
export function groupsOf(
  streams: Iterable<StreamFacts>,
  grouping: Grouping,
): ReadonlyMap<EscalationKey, AdvisoryGroup> {
  const groupFor = groupsByName(grouping.ledger);
  for (const facts of streams) addStream(facts, grouping, (name) => groupFor(name, facts.owner));
  const told = groupFor.all().filter(({ key, open }) => open.length > 0 || grouping.known.has(key));
  return new Map(told.map((group) => [group.key, group]));
}

/** A hash for each finding of each stream would take most of the time. */
function groupsByName(ledger: Digest) {
  const owners = new Map<string, Map<Kind, Map<string, AdvisoryGroup>>>();
  const all: AdvisoryGroup[] = [];
  const groupFor = ({ is, id }: FindingName, owner: ImageOwner | undefined): AdvisoryGroup => {
    const name = owner?.owner ?? '';
    const kinds = owners.get(name) ?? new Map<Kind, Map<string, AdvisoryGroup>>();
    owners.set(name, kinds);
    const ids = kinds.get(is) ?? new Map<string, AdvisoryGroup>();
    kinds.set(is, ids);
    const known = ids.get(id);
    if (known !== undefined) return known;
    const whose = owner === undefined ? {} : { owner };
    const key = escalationKey(ledger, { is, id }, name);
    const group: AdvisoryGroup = { key, is, advisory: id, aliases: new Set(), ...whose, open: [], ended: [] };
    ids.set(id, group);
    all.push(group);
    return group;
  };
  return Object.assign(groupFor, { all: () => all });
}

function addStream(facts: StreamFacts, { names, now }: Grouping, groupFor: (name: FindingName) => AdvisoryGroup): void {
  const { state, rules, visibility } = facts;
  const { stream } = state;
  const head = headOf(facts);
  for (const [number, episodes] of state.findings) {
    const [name, last] = [names[number], episodes.at(-1)];
    if (name === undefined || last === undefined) continue;
    const group = groupFor(name);
    for (const alias of name.aliases) group.aliases.add(alias);
    const { resolved } = last;
    if (resolved !== undefined) {
      group.ended.push({ stream, visibility, how: resolved.resolution, at: resolved.at });
      continue;
    }
    const finding = findingDeadline(state, name, last, rules, now);
    const before = group.open.at(-1);
    if (before?.of === head) before.findings.push(finding);
    else group.open.push({ of: head, findings: [finding] });
  }
}
