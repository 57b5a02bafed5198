import { type Severity, worse } from '../../scan/finding.js';
import type { Ruled } from '../deciding-rules.js';
import type { ScopedRule } from '../policy.js';
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
