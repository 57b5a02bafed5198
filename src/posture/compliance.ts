import type { CriterionKey } from './criteria.js';
import { type CriterionState, criterionState } from './observation.js';
import type { Posture, PostureSource } from './posture.js';

/** A control that auditors ask for, and what was looked at for it. */
interface Control {
  readonly standard: string;
  readonly control: string;
  readonly asks: string;
  readonly criteria: readonly CriterionKey[];
  /** What shows it: kinds of sources whose files are named beside it. */
  readonly shownBy: readonly PostureSource['kind'][];
}

/** P21 and N7 of docs/requirements.md, in their order. */
const controls: readonly Control[] = [
  {
    standard: 'OWASP Top 10 (2021)',
    control: 'A06',
    asks: 'known vulnerabilities are found by scans that nobody has to start',
    criteria: ['images-scanned', 'scans-scheduled', 'gate-on-push'],
    shownBy: ['ledger', 'night', 'github', 'evidence'],
  },
  {
    standard: 'OWASP Top 10 (2021)',
    control: 'A08',
    asks: 'images are verified before they are deployed',
    criteria: ['images-signed', 'signatures-enforced', 'admission-enforced'],
    shownBy: ['night', 'cluster', 'evidence'],
  },
  {
    standard: 'ISO/IEC 27001:2013',
    control: 'A.14.2.2',
    asks: 'changes are controlled',
    criteria: ['checks-required', 'reviews-required', 'policy-owned', 'deploys-reviewed'],
    shownBy: ['github', 'policy'],
  },
  {
    standard: 'SOC 2',
    control: 'CC6.6',
    asks: 'what comes from outside is kept out',
    criteria: ['writes-restricted', 'admission-closed'],
    shownBy: ['registry', 'harbor', 'cluster'],
  },
  {
    standard: 'ISO/IEC 27001:2022',
    control: 'A.8.9',
    asks: 'configurations are set, watched and reviewed',
    criteria: ['policy-owned', 'policy-reviewed', 'drift-watched'],
    shownBy: ['policy', 'github', 'drift'],
  },
  {
    standard: 'ISO/IEC 27001:2022',
    control: 'A.8.13',
    asks: 'what shows it is kept',
    criteria: ['evidence-kept'],
    shownBy: ['ledger', 'github', 'evidence'],
  },
  {
    standard: 'NIST CSF',
    control: 'PR.DS-1',
    asks: 'data at rest is protected: nobody changes an image unseen',
    criteria: ['writes-restricted', 'images-signed'],
    shownBy: ['registry', 'night', 'evidence'],
  },
  {
    standard: 'NIST CSF',
    control: 'PR.IP-1',
    asks: 'there is a baseline configuration, and it is kept',
    criteria: ['gate-on-push', 'policy-reviewed', 'drift-watched'],
    shownBy: ['policy', 'github', 'drift'],
  },
  {
    standard: 'CERT-In 2022',
    control: 'supply chain',
    asks: 'software is built from known parts by a process that is verified',
    criteria: ['gate-on-push', 'images-signed', 'sboms-tracked'],
    shownBy: ['github', 'night', 'evidence'],
  },
];

/** A row of the table: what was seen of a control. */
export interface ComplianceRow extends Omit<Control, 'shownBy'> {
  readonly state: CriterionState;
  /** Places of what shows it, as they were named. Foreign. */
  readonly shown: readonly string[];
}

/** What is said above the table. */
export const complianceNote =
  'What was seen for each control, and where it lies. This is no audit and no certificate: whether a control is met is for your auditor to say.';

/** Places that one row names. */
const maxPlaces = 10;

/** What a posture has seen for each control. */
export function complianceOf({ criteria, sources }: Pick<Posture, 'criteria' | 'sources'>): readonly ComplianceRow[] {
  const states = new Map(criteria.map(({ key, state }) => [key, state]));
  return controls.map(({ shownBy, ...control }) => ({
    ...control,
    state: criterionState(control.criteria.map((key) => ({ seen: states.get(key) ?? ('not-known' as const) }))),
    shown: sources
      .filter(({ kind }) => shownBy.includes(kind))
      .map(({ kind, place }) => `${kind} ${place}`)
      .slice(0, maxPlaces),
  }));
}
