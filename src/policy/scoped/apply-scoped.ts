import { type Finding, type Severity, worse } from '../../scan/finding.js';
import type { Ruled } from '../deciding-rules.js';
import type { ExploitationFacts } from '../exploitation/exploitation-facts.js';
import { actions, type Policy, type ScopedRule, type ScopedRules } from '../policy.js';
import { type ScopedMatch, scopedIndex } from './scoped-index.js';
import {
  hasScopedEnded,
  keepsFromRelaxing,
  type RefusedScoped,
  type ScopedOutcome,
  type ScopedRefusal,
  scopedRefusalText,
} from './scoped-outcome.js';

/** The rules for packages and paths of one image while its findings are gone through. */
export interface ScopedUse {
  /**
   * What they make of a finding, for which all else that the policy says is `byPolicy`.
   * @param facts where KEV lists it, or nobody surely knows whether it does, only a rule that says so relaxes it. Absent: it has no CVE, or no rule asks.
   */
  ruleFor(finding: Finding, byPolicy: Ruled, facts?: Pick<ExploitationFacts, 'listed' | 'isKevSure'>): Ruled;
  /** What became of each, once all findings have been asked for. @param open what is left of them: what is excepted would not block without a rule either. */
  outcome(open: readonly Ruled[]): ScopedOutcome;
}

/** What one policy says of a finding. */
interface Said {
  readonly rule: ScopedRule;
}

/**
 * The rules for packages and paths at one moment. One that has ended does not count. Of several that are about a finding the strictest decides. It may always be stricter than
 * the rest of the policy; laxer only as far as an exception might be: within `max-days` of the severity, with a ticket where one is required, on all platforms of the
 * finding. Where several policies count, a finding is relaxed only as far as each of them relaxes it.
 */
export function applyScoped({ scoped, exceptions }: Pick<Policy, 'scoped' | 'exceptions'>, now: Date): ScopedUse {
  const uses = new ScopedUses(scoped.flatMap(rulesOf), now);
  const all = scoped.map((rules) => scopedIndex(rulesOf(rules).filter((rule) => !hasScopedEnded(rule, now))));
  if (uses.isEmpty) return { ruleFor: (_, byPolicy) => byPolicy, outcome: () => uses.outcome([]) };
  return {
    ruleFor: (finding, byPolicy, facts) => {
      const keeps = (match: ScopedMatch) =>
        keptByKev(match.rule, facts) ?? keepsFromRelaxing(match, finding.severity, exceptions, now);
      const said = all.map((find) => {
        const { matches, notCompared } = find(finding);
        return notCompared.length > 0
          ? withoutComparing(matches, notCompared, finding, byPolicy, uses)
          : saidOf(matches, finding, byPolicy, keeps, uses);
      });
      return strictestOf(said, finding, byPolicy, uses);
    },
    outcome: (open) => uses.outcome(open),
  };
}

/** What is exploited is relaxed by a rule that says so alone; a list that is missing, old or unsure says of nothing that it is not. */
function keptByKev(
  { exploited }: ScopedRule,
  facts: Pick<ExploitationFacts, 'listed' | 'isKevSure'> | undefined,
): ScopedRefusal | undefined {
  if (exploited === true || facts === undefined) return undefined;
  if (facts.listed !== undefined) return 'exploited';
  return facts.isKevSure ? undefined : 'kev-unknown';
}

function rulesOf({ packages, paths }: ScopedRules): readonly ScopedRule[] {
  return [...packages.value, ...paths.value];
}

/** What one policy says: `undefined` where no rule is about the finding, or the one that is may not relax it. */
function saidOf(
  matches: readonly ScopedMatch[],
  finding: Finding,
  { action }: Ruled,
  keeps: (match: ScopedMatch) => ScopedRefusal | undefined,
  uses: ScopedUses,
): Said | undefined {
  const strictest = matches.reduce((most, { rule }) => Math.max(most, rankOf(rule)), -1);
  const deciding = matches.filter(({ rule }) => rankOf(rule) === strictest);
  if (strictest >= actions.indexOf(action)) return deciding[0];
  const refused = deciding.map((match) => ({ match, why: keeps(match) }));
  for (const { match, why } of refused) if (why !== undefined) uses.refuse(match.rule, why, finding.severity);
  return refused.find(({ why }) => why === undefined)?.match;
}

/** Too much to compare: whatever a rule makes stricter, or may make, is as strict as the strictest of them, and nothing is relaxed. */
function withoutComparing(
  matches: readonly ScopedMatch[],
  notCompared: readonly ScopedRule[],
  { severity }: Finding,
  { action }: Ruled,
  uses: ScopedUses,
): Said | undefined {
  for (const rule of notCompared) uses.refuse(rule, 'not-compared', severity);
  const [rule] = [...matches.map((match) => match.rule), ...notCompared].toSorted((a, b) => rankOf(b) - rankOf(a));
  return rule !== undefined && rankOf(rule) > actions.indexOf(action) ? { rule } : undefined;
}

/** Of what each policy that counts says the strictest; one that says nothing goes by the rest of the policy. */
function strictestOf(said: readonly (Said | undefined)[], finding: Finding, byPolicy: Ruled, uses: ScopedUses): Ruled {
  const rest = actions.indexOf(byPolicy.action);
  const most = said.reduce((rank, one) => Math.max(rank, one === undefined ? rest : rankOf(one.rule)), -1);
  const outvoted: ScopedRefusal = 'not-on-both';
  for (const one of said) {
    if (one !== undefined && rankOf(one.rule) < most) uses.refuse(one.rule, outvoted, finding.severity);
  }
  const deciding = said.find((one) => one !== undefined && rankOf(one.rule) === most);
  if (deciding === undefined) return byPolicy;
  const { rule } = deciding;
  uses.apply(rule);
  const decidedBy = { first: rule.action, scoped: rule };
  return {
    action: rule.action.value,
    decidedBy: byPolicy.action === 'block' ? { ...decidedBy, unblocks: true } : decidedBy,
  };
}

function rankOf({ action }: ScopedRule): number {
  return actions.indexOf(action.value);
}

/** Counts what becomes of each rule. */
class ScopedUses {
  readonly #rules: readonly ScopedRule[];
  readonly #now: Date;
  readonly #applied = new Map<ScopedRule, number>();
  readonly #refused = new Map<ScopedRule, Map<ScopedRefusal, Severity>>();

  constructor(rules: readonly ScopedRule[], now: Date) {
    this.#rules = rules;
    this.#now = now;
  }

  /** Whether there are no rules at all. */
  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** It decides about one more finding. */
  apply(rule: ScopedRule): void {
    this.#applied.set(rule, (this.#applied.get(rule) ?? 0) + 1);
  }

  /** It does not count for a finding of this severity. */
  refuse(rule: ScopedRule, refusal: ScopedRefusal, severity: Severity): void {
    const before = this.#refused.get(rule) ?? new Map<ScopedRefusal, Severity>();
    before.set(refusal, worse(before.get(refusal) ?? severity, severity));
    this.#refused.set(rule, before);
  }

  /** What became of each. @param open findings that no exception leaves out. */
  outcome(open: readonly Ruled[]): ScopedOutcome {
    const unblocked = new Map<ScopedRule, number>();
    for (const { action, decidedBy } of open) {
      const { scoped, unblocks } = decidedBy;
      if (scoped !== undefined && unblocks && action !== 'block')
        unblocked.set(scoped, (unblocked.get(scoped) ?? 0) + 1);
    }
    const ended = this.#rules.filter((rule) => hasScopedEnded(rule, this.#now));
    const known = new Set([...ended, ...this.#applied.keys(), ...this.#refused.keys()]);
    return {
      applied: this.#rules.flatMap((rule) => {
        const findings = this.#applied.get(rule);
        return findings === undefined ? [] : [{ ...rule, findings, unblocked: unblocked.get(rule) ?? 0 }];
      }),
      unused: this.#rules.filter((rule) => !known.has(rule)),
      refused: [
        ...ended.map((rule) => refusedAs(rule, 'expired')),
        ...[...this.#refused].flatMap(([rule, whys]) => [...whys].map(([why, worst]) => refusedAs(rule, why, worst))),
      ],
    };
  }
}

function refusedAs(rule: ScopedRule, refusal: ScopedRefusal, severity?: Severity): RefusedScoped {
  return { ...rule, refusal, why: scopedRefusalText(rule, refusal, severity) };
}
