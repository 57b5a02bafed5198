import type { Finding } from '../scan/finding.js';
import type { Presence } from './baseline.js';
import { type Action, actionOf, capped, type Gate, type Policy, type ScopedRule } from './policy.js';
import type { Setting } from './setting.js';

/** The settings of the policy that decided what a finding does, exceptions aside. */
export interface DecidingRules {
  /** The one that decides: for its package or path, or else of its kind or severity; or `ignore-base`, whose value is a boolean. */
  readonly first: Setting<Action> | Setting<boolean>;
  /** `unfixed`, where it limits what has no fix. */
  readonly unfixed?: Setting<Action>;
  /** `gate-on: new`, where it limits what the baseline has, too. */
  readonly gateOn?: Setting<Gate>;
  /** The rule for packages or paths whose action `first` is. */
  readonly scoped?: ScopedRule;
}

/** What the policy makes of one finding, and by which rules. */
export interface Ruled {
  readonly action: Action;
  readonly decidedBy: DecidingRules;
}

/**
 * What the policy makes of one finding, exceptions and rules for packages and paths aside: the action of its kind or severity; without a fix at most `policy.unfixed`; with
 * `policy.ignoreBase` only logged when it is proven that the base image brought it; with `gateOn: new` at most warned of when the baseline has it too.
 */
export function ruleFor(finding: Finding, policy: Policy, isOfBase = false, presence: Presence = 'new'): Ruled {
  const { ignoreBase, unfixed, gateOn } = policy;
  if (ignoreBase.value && isOfBase) return { action: 'log', decidedBy: { first: ignoreBase } };
  const first = actionOf(policy, finding.kind, finding.severity);
  const isUnfixed = finding.kind === 'vulnerability' && finding.fixedVersion === undefined;
  const byRule = isUnfixed ? capped(first.value, unfixed.value) : first.value;
  const isKnown = gateOn.value === 'new' && presence === 'still-there';
  const action = isKnown ? capped(byRule, 'warn') : byRule;
  return {
    action,
    decidedBy: {
      first,
      ...(byRule === first.value ? {} : { unfixed }),
      ...(action === byRule ? {} : { gateOn }),
    },
  };
}
