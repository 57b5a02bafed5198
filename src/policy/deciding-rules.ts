import type { Finding } from '../scan/finding.js';
import type { Gate, Presence } from './baseline.js';
import { type ExploitationFacts, isOutside } from './exploitation/exploitation-facts.js';
import type { WhenSetting } from './exploitation/exploitation-rules.js';
import { hardeningRule } from './hardening/hardening-rules.js';
import type { OpinionWeight } from './opinion/opinion-weight.js';
import { type Action, actionOf, actions, type Policy, type ScopedRule } from './policy.js';
import type { Deadline } from './response/deadline.js';
import type { Setting } from './setting.js';

/** The settings of the policy that decided what a finding does, exceptions aside. */
export interface DecidingRules {
  /** The one that decides: for its package or path, or else of its kind or severity; or `ignore-base`, whose value is a boolean; or `second-opinion` for what counts in no verdict. */
  readonly first: Setting<Action> | Setting<boolean> | Setting<OpinionWeight>;
  /** `when`, where none of its conditions holds, so that it only warns. */
  readonly when?: WhenSetting;
  /** `epss.block` or `epss.warn`, where its score is as high or higher. */
  readonly epss?: Setting<number>;
  /** `unfixed`, where it limits what has no fix. */
  readonly unfixed?: Setting<Action>;
  /** `gate-on: new`, where it limits what the baseline has, too. */
  readonly gateOn?: Setting<Gate>;
  /** The rule for packages or paths whose action `first` is. */
  readonly scoped?: ScopedRule;
  /** Without that rule it would block, as far as exceptions let it. */
  readonly unblocks?: true;
  /** `exploited`, where KEV lists it, so that it does more than all other rules say. */
  readonly exploited?: Setting<string>;
  /** `overdue`, where it is past its time by the ledger, so that it does more than all other rules say. */
  readonly overdue?: Setting<Action>;
}

/** What the policy makes of one finding, and by which rules. */
export interface Ruled {
  readonly action: Action;
  readonly decidedBy: DecidingRules;
}

/** What counts beside the finding itself. */
interface FindingFacts {
  /** It is proven that the base image brought it. */
  readonly isOfBase?: boolean;
  readonly presence?: Presence | undefined;
  /** What is known of its exploitation. */
  readonly exploitation?: ExploitationFacts | undefined;
}

/**
 * What the policy makes of one finding, exceptions, rules for packages and paths and what KEV lists aside: the action of its kind or severity, or a stricter one by its EPSS
 * score; without a fix at most `policy.unfixed`; with `policy.ignoreBase` only logged when it is proven that the base image brought it; with `gateOn: new` at most warned of when
 * the baseline has it too.
 */
export function ruleFor(
  finding: Finding,
  policy: Policy,
  { isOfBase, presence, exploitation }: FindingFacts = {},
): Ruled {
  const { ignoreBase, unfixed, gateOn } = policy;
  if (ignoreBase.value && isOfBase) return { action: 'log', decidedBy: { first: ignoreBase } };
  const first = hardeningRule(finding, policy) ?? actionOf(policy, finding.kind, finding.severity);
  const when = whenOf(finding, policy, exploitation);
  const bySeverity = when === undefined ? first.value : 'warn';
  const epss = epssOf(policy, exploitation, bySeverity);
  const said = epss?.action ?? bySeverity;
  const isUnfixed = finding.kind === 'vulnerability' && finding.fixedVersion === undefined;
  const byRule = isUnfixed ? capped(said, unfixed.value) : said;
  const isKnown = gateOn.value === 'new' && presence === 'still-there';
  const action = isKnown ? capped(byRule, 'warn') : byRule;
  // Set field by field, as in `judgeFinding`.
  const decidedBy: { -readonly [Key in keyof DecidingRules]: DecidingRules[Key] } = { first };
  if (when !== undefined) decidedBy.when = when;
  if (epss !== undefined) decidedBy.epss = epss.setting;
  if (byRule !== said) decidedBy.unfixed = unfixed;
  if (action !== byRule) decidedBy.gateOn = gateOn;
  return { action, decidedBy };
}

/** What KEV lists does at least what `exploited` says, whatever all other rules make of it. */
export function ruleForListed(ruled: Ruled, { exploitation }: Policy, facts: ExploitationFacts | undefined): Ruled {
  const { exploited } = exploitation;
  if (facts?.listed === undefined || exploited.value === 'none') return ruled;
  if (!isStricter(exploited.value, ruled.action)) return ruled;
  return { action: exploited.value, decidedBy: { ...ruled.decidedBy, exploited } };
}

/** What is past its time by the ledger does at least what `overdue` says, whatever all other rules make of it. */
export function ruleForOverdue(
  ruled: Ruled,
  { deadlines: { overdue } }: Policy,
  deadline: Deadline | undefined,
): Ruled {
  if (deadline?.state !== 'breached' || !isStricter(overdue.value, ruled.action)) return ruled;
  return { action: overdue.value, decidedBy: { ...ruled.decidedBy, overdue } };
}

/** The conditions of a rule by severity that blocks, where none of them holds. */
function whenOf(
  { kind, severity }: Finding,
  policy: Policy,
  facts: ExploitationFacts | undefined,
): WhenSetting | undefined {
  const { action, when } = policy.severity[severity];
  const isOfKind = policy.kinds[kind][severity] !== undefined;
  if (isOfKind || action.value !== 'block' || when.value === undefined) return undefined;
  return isOutside(when.value, facts) ? when : undefined;
}

/** The rule by score that is stricter than another action. */
function epssOf({ exploitation: { epssBlock, epssWarn } }: Policy, facts: ExploitationFacts | undefined, than: Action) {
  const score = facts?.epss?.score;
  if (score === undefined) return undefined;
  if (score >= epssBlock.value && isStricter('block', than)) return { action: 'block', setting: epssBlock } as const;
  if (score >= epssWarn.value && isStricter('warn', than)) return { action: 'warn', setting: epssWarn } as const;
  return undefined;
}

/** The laxer of two actions: `action`, but at most `cap`. */
export function capped(action: Action, cap: Action): Action {
  return isStricter(action, cap) ? cap : action;
}

function isStricter(one: Action, other: Action): boolean {
  return actions.indexOf(one) > actions.indexOf(other);
}
