import { type Severity, severities } from '../scan/finding.js';
import type { ComparedBaseline, Presence } from './baseline.js';
import type { Triage } from './decision.js';

/** What has changed since the baseline, for each severity; excepted findings count too. */
export type Change = Readonly<Record<Severity, Readonly<Record<Presence | 'fixed', number>>>>;

/** Counts what is new, still there and fixed. */
export function changeSince({ fixed }: ComparedBaseline, { open, excepted }: Triage): Change {
  const counts = Object.fromEntries(
    severities.map((severity) => [severity, { new: 0, 'still-there': 0, fixed: 0 }]),
  ) as Record<Severity, Record<Presence | 'fixed', number>>;
  for (const { finding, presence = 'new' } of [...open, ...excepted]) counts[finding.severity][presence] += 1;
  for (const { severity } of fixed) counts[severity].fixed += 1;
  return counts;
}
