import { type PolicyFile, policyFor } from '../policy/file/policy-file.js';
import { deadlineRules } from '../policy/response/deadline-rules.js';
import { type ImageOwner, ownerOf } from '../policy/response/owners.js';
import { byDefault } from '../policy/setting.js';
import { severities } from '../scan/finding.js';
import type { EscalationRules } from './group.js';

/** What a policy says for one image of who is told, and when. */
export function escalationRules(
  file: PolicyFile,
  names: readonly string[],
): { readonly rules: EscalationRules; readonly owner?: ImageOwner } {
  const policy = policyFor(file, names);
  const escalate = Object.fromEntries(
    severities.map((severity) => [severity, policy.severity[severity].escalate.value]),
  ) as EscalationRules['escalate'];
  const owner = ownerOf(ownersIn(file), names);
  const clock = byDefault('clock', 'first-seen' as const);
  return { rules: { ...deadlineRules({ ...policy, clock }), escalate }, ...(owner === undefined ? {} : { owner }) };
}

/** All that a policy names. */
export function ownersIn(_file: PolicyFile): readonly ImageOwner[] {
  return [];
}
