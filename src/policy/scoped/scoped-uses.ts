import { type Severity, worse } from '../../scan/finding.js';
import type { Action, ScopedRule } from '../policy.js';
import {
  hasScopedEnded,
  type RefusedScoped,
  type ScopedOutcome,
  type ScopedRefusal,
  scopedRefusalText,
} from './scoped-outcome.js';

/** Counts what becomes of each rule. */
export class ScopedUses {
  readonly #rules: readonly ScopedRule[];
  readonly #now: Date;
  readonly #applied = new Map<ScopedRule, { findings: number; unblocked: number }>();
  readonly #refused = new Map<ScopedRule, Map<ScopedRefusal, Severity>>();

  constructor(rules: readonly ScopedRule[], now: Date) {
    this.#rules = rules;
    this.#now = now;
  }

  /** Whether there are no rules at all. */
  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** It decides about one more finding. @param without what the rest of the policy would do. */
  apply(rule: ScopedRule, without: Action): void {
    const before = this.#applied.get(rule) ?? { findings: 0, unblocked: 0 };
    const isUnblocked = without === 'block' && rule.action.value !== 'block';
    this.#applied.set(rule, {
      findings: before.findings + 1,
      unblocked: before.unblocked + Number(isUnblocked),
    });
  }

  /** It does not count for a finding of this severity. */
  refuse(rule: ScopedRule, refusal: ScopedRefusal, severity: Severity): void {
    const before = this.#refused.get(rule) ?? new Map<ScopedRefusal, Severity>();
    before.set(refusal, worse(before.get(refusal) ?? severity, severity));
    this.#refused.set(rule, before);
  }

  /** What became of each. */
  outcome(): ScopedOutcome {
    const ended = this.#rules.filter((rule) => hasScopedEnded(rule, this.#now));
    const known = new Set([...ended, ...this.#applied.keys(), ...this.#refused.keys()]);
    return {
      applied: this.#rules.flatMap((rule) => {
        const use = this.#applied.get(rule);
        return use === undefined ? [] : [{ ...rule, ...use }];
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
