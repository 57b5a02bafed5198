import type { GivenApprovals } from '../repository/reviews.js';
import { type ApprovalRules, missingApprovals, needsApproval } from './approvals.js';
import type { Exception, Exceptions } from './exceptions/exception.js';
import { scopeOf } from './exceptions/exception-index.js';
import { bySeverity } from './policy.js';

/** The exceptions that a pull request adds to those of its base branch, or that it lets last longer or gives an assessment, by which they are applied to more. */
export function proposedExceptions(base: Exceptions, head: Exceptions): readonly Exception[] {
  const ends = new Map<string, number>();
  for (const exception of base.active) {
    for (const key of [scopeOf(exception), keyOf(exception)])
      ends.set(key, Math.max(ends.get(key) ?? 0, exception.endsAt.getTime()));
  }
  return head.active.filter((exception) => exception.endsAt.getTime() > (ends.get(keyOf(exception)) ?? 0));
}

/** With an assessment an exception is more than the same without one. */
function keyOf(exception: Exception): string {
  return exception.assessment === undefined ? scopeOf(exception) : `assessed ${scopeOf(exception)}`;
}

/**
 * What counts for a pull request: the exceptions of its base branch, and the proposed ones as far as they are approved, before those that they extend.
 * Refused entries are those of the pull request, whose author can correct them.
 */
export function withProposed(
  base: Exceptions,
  head: Exceptions,
  rules: ApprovalRules,
  given: GivenApprovals,
): Exceptions {
  const missing = bySeverity((severity) => missingApprovals(rules[severity], given.counted));
  const proposed = proposedExceptions(base, head).map((exception) => ({ ...exception, proposed: { missing } }));
  const isApproved = Object.values(missing).every((approvals) => approvals.length === 0);
  const extended = new Set(isApproved ? proposed.map(scopeOf) : []);
  const others = base.active.filter((exception) => !extended.has(scopeOf(exception)));
  // Never those of the pull request: it would have its own lines adopted.
  const { undated = [] } = base;
  return {
    active: [...proposed, ...others],
    refused: head.refused,
    ...(undated.length === 0 ? {} : { undated }),
    ...(proposed.length > 0 && needsApproval(rules) ? { approvals: { required: rules, missing, given } } : {}),
  };
}
