import type { ComparedBaseline, Presence } from '../policy/baseline.js';
import type { Change } from '../policy/change.js';
import type { Judged } from '../policy/decision.js';
import { severities } from '../scan/finding.js';
import type { Assessment } from './assessment.js';

/** The baseline that the findings were compared with; `undefined` where there was none, or none that could be read. */
export function comparedWith({ decision }: Pick<Assessment, 'decision'>): ComparedBaseline | undefined {
  const { baseline } = decision.triage;
  return baseline?.kind === 'compared' ? baseline : undefined;
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

/** Why the verdict may be harsher than it need be: without a baseline old findings block like new ones. Empty where that is not so. */
export function withoutBaseline({ decision }: Pick<Assessment, 'decision'>): string {
  const { baseline } = decision.triage;
  if (decision.policy.gateOn.value !== 'new' || comparedWith({ decision }) !== undefined) return '';
  return baseline?.kind === 'unread' && baseline.name !== undefined && !baseline.expected
    ? 'the baseline is not read, so everything counts as new'
    : 'there is no baseline, so everything counts as new';
}
