import { type Severity, severities } from '../../scan/finding.js';
import { laterOf, type Setting } from '../setting.js';

/** What the time to fix a finding counts from: the first sight of a fix for it, or its own. Strictest last, as no fix is known before the finding is. */
const deadlineClocks = ['fix-available', 'first-seen'] as const;
export type DeadlineClock = (typeof deadlineClocks)[number];

/** What a policy says of deadlines. */
export interface DeadlineRules {
  readonly clock: DeadlineClock;
  /** Hours. What has no entry has no deadline. */
  readonly fixWithin: Readonly<Partial<Record<Severity, number>>>;
}

/** The rules for deadlines of a policy for one image. */
export function deadlineRules(policy: {
  readonly clock: Setting<DeadlineClock>;
  readonly severity: Readonly<Record<Severity, { readonly fixWithin: Setting<number> }>>;
}): DeadlineRules {
  const hours = severities.map((severity) => [severity, policy.severity[severity].fixWithin.value] as const);
  return { clock: policy.clock.value, fixWithin: Object.fromEntries(hours) };
}

/** The clock that starts first. */
export function strictestClock(one: Setting<DeadlineClock>, other: Setting<DeadlineClock>): Setting<DeadlineClock> {
  return laterOf(deadlineClocks, one, other);
}
