import { type Severity, severities } from '../../scan/finding.js';
import { byDefault, laterOf, type Setting } from '../setting.js';

/** What the time to fix a finding counts from: the first sight of a fix for it, or its own. Strictest last, as no fix is known before the finding is. */
export const deadlineClocks = ['fix-available', 'first-seen'] as const;
export type DeadlineClock = (typeof deadlineClocks)[number];

/** What a finding past its time does at least, where a ledger says so. Strictest last. */
export const overdueActions = ['log', 'warn', 'block'] as const;

/** What a policy says of times to fix, beside those of each severity. */
export interface DeadlineSettings {
  /** Default `first-seen`. */
  readonly clock: Setting<DeadlineClock>;
  /** Default `warn`. */
  readonly overdue: Setting<(typeof overdueActions)[number]>;
}

export const defaultDeadlines: DeadlineSettings = {
  clock: byDefault('clock', 'first-seen'),
  overdue: byDefault('overdue', 'warn'),
};

/** Of two policies the clock that starts first, and the stricter action. */
export function strictestDeadlines(one: DeadlineSettings, other: DeadlineSettings): DeadlineSettings {
  return {
    clock: laterOf(deadlineClocks, one.clock, other.clock),
    overdue: laterOf(overdueActions, one.overdue, other.overdue),
  } satisfies Required<DeadlineSettings>;
}

/** By what the deadlines of an image are worked out. */
export interface DeadlineRules {
  readonly clock: DeadlineClock;
  /** Hours. What has no entry has no deadline. */
  readonly fixWithin: Readonly<Partial<Record<Severity, number>>>;
}

/** The rules for deadlines of a policy for one image. */
export function deadlineRules(policy: {
  readonly deadlines: DeadlineSettings;
  readonly severity: Readonly<Record<Severity, { readonly fixWithin: Setting<number> }>>;
}): DeadlineRules {
  const hours = severities.map((severity) => [severity, policy.severity[severity].fixWithin.value] as const);
  return { clock: policy.deadlines.clock.value, fixWithin: Object.fromEntries(hours) };
}
