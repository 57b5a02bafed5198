import type { StreamFacts } from '../../src/escalation/group.js';
import { escalationPlan } from '../../src/escalation/plan.js';
import { stateOf } from '../../src/ledger/history.js';
import type { Stream } from '../../src/ledger/stream.js';
import type { Visibility } from '../../src/oci/visibility.js';
import type { ImageOwner } from '../../src/policy/response/owners.js';
import { type Ledger, night } from '../ledger/nights.js';
import { ledgerDigest } from './escalated.js';
import { emptySinks, type Sinks } from './sinks.js';

const rules: StreamFacts['rules'] = {
  clock: 'first-seen',
  fixWithin: { CRITICAL: 24, HIGH: 7 * 24, MEDIUM: 30 * 24, LOW: 90 * 24, UNKNOWN: 7 * 24 },
  escalate: { CRITICAL: 'page', HIGH: 'ticket', MEDIUM: 'backlog', LOW: 'report', UNKNOWN: 'notify' },
};

/** What is known beside a ledger. */
export interface Given {
  readonly sinks?: Sinks;
  readonly owner?: ImageOwner;
  readonly owners?: readonly ImageOwner[];
  readonly ownerOf?: (stream: Stream) => ImageOwner | undefined;
  readonly visibility?: (stream: Stream) => Visibility;
  readonly place?: Visibility;
  readonly publishFindings?: boolean;
  readonly isReversed?: boolean;
  /** The policy requires a second opinion. */
  readonly hearsAlone?: true;
}

/** The plan of a night. */
export function planned({ state }: Ledger, at: number, given: Given = {}) {
  const { sinks = emptySinks, owners = [], place = 'private', publishFindings = false, isReversed = false } = given;
  const facts = state.streams.map((history): StreamFacts => {
    const owner = given.ownerOf?.(history.stream);
    const visibility = given.visibility?.(history.stream) ?? 'unknown';
    const heard = given.hearsAlone ? { ...rules, hearsAlone: given.hearsAlone } : rules;
    return { state: stateOf(history), rules: heard, visibility, ...(owner === undefined ? {} : { owner }) };
  });
  return escalationPlan({
    ledger: ledgerDigest,
    names: state.findings,
    streams: isReversed ? facts.toReversed() : facts,
    now: new Date(night(at)),
    owners,
    issues: { known: isReversed ? sinks.issues.toReversed() : sinks.issues, visibility: place, publishFindings },
    paged: sinks.paged,
    notified: sinks.notified,
  });
}
