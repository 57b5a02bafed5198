import type { Severity } from '../scan/finding.js';

/** What a finding does to the run. Strictest last in this order: log < warn < block. */
export const actions = ['log', 'warn', 'block'] as const;
export type Action = (typeof actions)[number];

/** How one severity is treated. */
export interface SeverityRule {
  readonly action: Action;
  /** Hours until it must be fixed, counted from when it was published. */
  readonly fixWithin: number;
}

/** The rules for one run: the policy file over the default policy, for the places where the image goes. Made by `policyFor`. */
export interface Policy {
  /** Where it was read, for reports; `default` when the repository has no policy file. */
  readonly source: string;
  readonly severity: Readonly<Record<Severity, SeverityRule>>;
  /** What a vulnerability without a fix may do at most. Default `block`: a missing fix excuses nothing. */
  readonly unfixed: Action;
  /** An operating system past its end of life. Default `warn`. */
  readonly eol: Action;
  /** An image with no operating system and no packages: nothing could be scanned. Default `block`. */
  readonly unscannable: Action;
}

const day = 24;

/** What holds where the repository has no policy file, and for every key that the file leaves out (design §1). */
export const defaultPolicy: Policy = {
  source: 'default',
  severity: {
    CRITICAL: { action: 'block', fixWithin: day },
    HIGH: { action: 'warn', fixWithin: 7 * day },
    MEDIUM: { action: 'log', fixWithin: 30 * day },
    LOW: { action: 'log', fixWithin: 90 * day },
    // Nobody has rated it yet, so it may be anything: treated like HIGH.
    UNKNOWN: { action: 'warn', fixWithin: 7 * day },
  },
  unfixed: 'block',
  eol: 'warn',
  unscannable: 'block',
};

/** The stricter of two actions. */
export function stricter(one: Action, other: Action): Action {
  return actions.indexOf(one) >= actions.indexOf(other) ? one : other;
}

/** The laxer of two actions: `action`, but at most `cap`. */
export function capped(action: Action, cap: Action): Action {
  return actions.indexOf(action) <= actions.indexOf(cap) ? action : cap;
}

/** Of two policies rule by rule the stricter one; the shorter time to fix. The first one's source. */
export function strictest(one: Policy, other: Policy): Policy {
  const rule = (severity: Severity): SeverityRule => ({
    action: stricter(one.severity[severity].action, other.severity[severity].action),
    fixWithin: Math.min(one.severity[severity].fixWithin, other.severity[severity].fixWithin),
  });
  return {
    source: one.source,
    severity: {
      CRITICAL: rule('CRITICAL'),
      HIGH: rule('HIGH'),
      MEDIUM: rule('MEDIUM'),
      LOW: rule('LOW'),
      UNKNOWN: rule('UNKNOWN'),
    },
    unfixed: stricter(one.unfixed, other.unfixed),
    eol: stricter(one.eol, other.eol),
    unscannable: stricter(one.unscannable, other.unscannable),
  };
}
