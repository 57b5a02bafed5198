import type { Finding } from '../../scan/finding.js';
import { counted } from '../../text/count.js';
import type { Judged } from '../decision.js';
import { exploitationMark } from '../exploitation/exploitation-text.js';
import type { OpinionState } from './apply-opinion.js';

/** Beside a finding where there is little room: `exploited`, `only Clair`; none for most. */
export function findingMarks(judged: Judged): readonly string[] {
  const { finding } = judged;
  const alone = finding.kind === 'vulnerability' && finding.said?.isAlone ? 'only Clair' : '';
  return [exploitationMark(judged), alone].filter((mark) => mark !== '');
}

/** `Trivy and Clair, which says High, the vendor “important” (rhel-vex)`: who reports a vulnerability, where another scanner was asked; else empty. Foreign words raw. */
export function reportedBy(finding: Finding, state: OpinionState | undefined): string {
  if (finding.kind !== 'vulnerability' || state === undefined || state.isUnasked) return '';
  const { said } = finding;
  if (said === undefined) return 'Trivy';
  const vendor = said.vendor === undefined ? '' : `, the vendor “${said.vendor}”`;
  const level = `${said.severity}${vendor} (${said.source})`;
  return said.isAlone ? `Clair alone, as ${level}` : `Trivy and Clair, which says ${level}`;
}

/** What both say: `Second opinion of Clair (counts in no verdict): both report 41, only Trivy 12, only Clair 3. …` Empty where nobody asks. Foreign words raw. */
export function opinionSentence(state: OpinionState | undefined): string {
  if (state === undefined) return '';
  const { weight, agreement, why, platforms } = state;
  const counts = weight === 'required' ? 'required' : 'counts in no verdict';
  if (why !== undefined && platforms.length === 0) return `There is no second opinion of Clair (${counts}): ${why}.`;
  const { both, trivy, clair, beyond } = agreement;
  const others = beyond === 0 ? '' : ` (and ${counted(beyond)} in kinds of packages of which Clair saw none)`;
  const sum = `both report ${counted(both)}, only Trivy ${counted(trivy)}${others}, only Clair ${counted(clair)}`;
  const part = why === undefined ? '' : ` It is not whole: ${why}.`;
  return `Second opinion of Clair (${counts}): ${sum}. Their severities are not comparable.${part}`;
}
