import type { ScopedRule } from '../policy/policy.js';
import { endOfScoped, type ScopedOutcome } from '../policy/scoped/scoped-outcome.js';
import type { ImageRecord } from './record-schema.js';

type ScopedRecord = NonNullable<ImageRecord['scoped']>;

/** What became of the rules for packages and paths; nothing where there are none. */
export function scopedRecord({ applied, unused, refused }: ScopedOutcome): Pick<ImageRecord, 'scoped'> {
  if (applied.length + unused.length + refused.length === 0) return {};
  return {
    scoped: {
      applied: applied.map(({ findings, unblocked, ...rule }) => {
        const end = endOfScoped(rule);
        return {
          ...ruleRecord(rule),
          ...(end === undefined ? {} : { endsAt: end.toISOString() }),
          findings,
          unblocked,
        };
      }),
      unused: unused.map(ruleRecord),
      refused: refused.map(({ refusal, why, ...rule }) => ({ ...ruleRecord(rule), refusal, why })),
    },
  };
}

function ruleRecord({ action: { value, key, place }, ...rule }: ScopedRule): ScopedRecord['unused'][number] {
  return { ...rule, action: value, key, ...(place === undefined ? {} : { place }) };
}
