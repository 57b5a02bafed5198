import type { EscalationRules, StreamFacts } from '../../escalation/group.js';
import { stateOf } from '../../ledger/history.js';
import type { LedgerState } from '../../ledger/ledger-state.js';
import { hasGap } from '../../ledger/standing.js';
import { type Stream, streamName } from '../../ledger/stream.js';
import { inParallel } from '../../oci/in-parallel.js';
import { readReference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { type Visibility, visibilityOf } from '../../oci/visibility.js';
import { type PolicyFile, policyFor } from '../../policy/file/policy-file.js';
import { deadlineRules } from '../../policy/response/deadline-rules.js';
import { type ImageOwner, ownerOf } from '../../policy/response/owners.js';
import { severities } from '../../scan/finding.js';

/** Where images are that a ledger knows, and who may see them. */
export type ImageVisibilities = ReadonlyMap<string, Visibility>;

const parallelQuestions = 8;

/** Who may see the newest image of each stream; that of one without a digest is not known. @param anonymous a client without any credentials. */
export async function imageVisibilities(
  anonymous: Pick<Registry, 'manifest'>,
  { streams }: Pick<LedgerState, 'streams'>,
): Promise<ImageVisibilities> {
  const found = await inParallel(streams, parallelQuestions, async (history) => {
    const { stream, last } = stateOf(history);
    const read = readReference(stream.repository);
    if ('problem' in read || last?.digest === undefined) return [streamName(stream), 'unknown'] as const;
    const { registry, repository } = read.reference;
    const visibility = await visibilityOf(anonymous, { registry, repository, digest: last.digest });
    return [streamName(stream), visibility] as const;
  });
  return new Map(found);
}

/** What a ledger says of each stream, and the policy of its images. One state is in memory at a time. @param onGap told of each whose newest scans say too little. */
export function* streamFacts(
  { streams }: Pick<LedgerState, 'streams'>,
  policy: PolicyFile,
  visibilities: ImageVisibilities,
  { now, onGap }: { readonly now: Date; readonly onGap: (stream: Stream) => void },
): Generator<StreamFacts> {
  for (const history of streams) {
    const state = stateOf(history);
    const newest = Math.max(-1, ...Object.values(state.complete).map(({ at }) => at));
    const { failed, retired } = state;
    const gap = {
      failed,
      ...(retired === undefined ? {} : { retired }),
      ...(newest < 0 ? {} : { lastComplete: newest }),
    };
    if (hasGap(gap, now)) onGap(state.stream);
    const names = namesOf(state.stream);
    const visibility = visibilities.get(streamName(state.stream)) ?? 'unknown';
    yield { state, ...escalationRules(policy, names), visibility };
  }
}

/** The names that patterns of a policy are held against. A line that is no tag, such as `1.*`, is a part of none. */
function namesOf({ repository, line }: Stream): readonly string[] {
  return [/^\w[\w.-]{0,127}$/.test(line) ? `${repository}:${line}` : repository];
}

/** What a policy says for one image of who is told, and when. */
function escalationRules(
  file: PolicyFile,
  names: readonly string[],
): { readonly rules: EscalationRules; readonly owner?: ImageOwner } {
  const policy = policyFor(file, names);
  const escalate = Object.fromEntries(
    severities.map((severity) => [severity, policy.severity[severity].escalate.value]),
  ) as EscalationRules['escalate'];
  const owner = ownerOf(file.owners, names);
  const hears = policy.secondOpinion.value === 'required' ? ({ hearsAlone: true } as const) : {};
  return { rules: { ...deadlineRules(policy), escalate, ...hears }, ...(owner === undefined ? {} : { owner }) };
}
