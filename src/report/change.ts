import type { Compared, Presence } from '../policy/baseline.js';
import type { Judged, Triage } from '../policy/decision.js';
import { type Finding, type Severity, severities } from '../scan/finding.js';
import type { Assessment } from './assessment.js';

/** What has changed since the baseline, for each severity; excepted findings count too. */
export type Change = Readonly<Record<Severity, Readonly<Record<Presence | 'fixed', number>>>>;

/** The baseline that the findings were compared with; `undefined` where there was none, or none that could be read. */
export function comparedWith({ decision }: Pick<Assessment, 'decision'>): Compared | undefined {
  const { baseline } = decision.triage;
  return baseline?.kind === 'compared' ? baseline : undefined;
}

/** Counts what is new, still there and fixed. */
export function changeSince({ fixed }: Compared, { open, excepted }: Triage): Change {
  const counts = Object.fromEntries(
    severities.map((severity) => [severity, { new: 0, 'still-there': 0, fixed: 0 }]),
  ) as Record<Severity, Record<Presence | 'fixed', number>>;
  for (const { finding, presence = 'new' } of [...open, ...excepted]) counts[finding.severity][presence] += 1;
  for (const { severity } of fixed) counts[severity].fixed += 1;
  return counts;
}

/** Over all severities. */
export function totalChange(change: Change, of: Presence | 'fixed'): number {
  return severities.reduce((sum, severity) => sum + change[severity][of], 0);
}

/** Whether only what is new could block: the policy says so, and there was something to compare with. */
export function onlyNewBlocks(assessment: Pick<Assessment, 'decision'>): boolean {
  return assessment.decision.policy.gateOn.value === 'new' && comparedWith(assessment) !== undefined;
}

/** `new`, `still there`, or empty where nothing was compared. */
export function presenceWord(assessment: Pick<Assessment, 'decision'>, { presence }: Pick<Judged, 'presence'>): string {
  if (presence === undefined || comparedWith(assessment) === undefined) return '';
  return presence === 'new' ? 'new' : 'still there';
}

/** Findings that the baseline lacks, worst first. */
export function newFindings({ open, excepted }: Triage): readonly Finding[] {
  return [...open, ...excepted].filter(({ presence }) => presence === 'new').map(({ finding }) => finding);
}

/** Why the verdict may be harsher than it need be: without a baseline old findings block like new ones. Empty where that is not so. */
export function withoutBaseline({ decision }: Pick<Assessment, 'decision'>): string {
  const { baseline } = decision.triage;
  if (decision.policy.gateOn.value !== 'new' || comparedWith({ decision }) !== undefined) return '';
  return baseline?.kind === 'unread' && baseline.name !== undefined && !baseline.expected
    ? 'the baseline is not read, so everything counts as new'
    : 'there is no baseline, so everything counts as new';
}
