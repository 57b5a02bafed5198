import { describe, expect, it } from '@jest/globals';
import { withOpinion } from '../../../src/policy/opinion/merge-opinion.js';
import { findingMarks, reportedBy } from '../../../src/policy/opinion/opinion-text.js';
import { triage } from '../../../src/policy/triage.js';
import { resultProperties } from '../../../src/report/sarif/sarif-help.js';
import { now, policyOf, scan, vulnerability } from '../samples.js';
import { answered, clairFinding } from './opinion-samples.js';

const said = [
  clairFinding({ said: { severity: 'Medium', vendor: 'low' } }),
  clairFinding({ id: 'CVE-2026-0002', said: { severity: 'High' } }),
];
const found = scan([vulnerability(), vulnerability({ id: 'CVE-2026-0003' })]);
const made = (isAsked: boolean) =>
  triage(
    isAsked ? withOpinion(found, answered(said)) : found,
    policyOf('second-opinion: { clair: advisory }'),
    { active: [], refused: [] },
    now,
  );
const each = (isAsked: boolean) => {
  const { open, opinion } = made(isAsked);
  return Object.fromEntries(open.map((one) => [one.finding.id, { one, by: reportedBy(one.finding, opinion) }]));
};

describe('who reports a finding', () => {
  it('is said in the words of each scanner', () => {
    expect(Object.fromEntries(Object.entries(each(true)).map(([id, { by }]) => [id, by]))).toEqual({
      'CVE-2026-0001': 'Trivy and Clair, which says Medium, the vendor “low” (debian/updater)',
      'CVE-2026-0002': 'Clair alone, as High (debian/updater)',
      'CVE-2026-0003': 'Trivy',
    });
  });

  it('is not said where nobody was asked', () => {
    for (const { by } of Object.values(each(false))) expect(by).toBe('');
  });

  it('marks what Clair alone reports, and nothing else', () => {
    const marks = Object.entries(each(true)).map(([id, { one }]) => [id, findingMarks(one).join()]);
    expect(Object.fromEntries(marks)).toEqual({
      'CVE-2026-0001': '',
      'CVE-2026-0002': 'only Clair',
      'CVE-2026-0003': '',
    });
  });

  it('stands among the properties in SARIF', () => {
    const of = (id: string) => {
      const one = each(true)[id]?.one.finding;
      return one && resultProperties(one, false);
    };
    expect(of('CVE-2026-0001')).toEqual({
      properties: {
        reportedBy: ['Trivy', 'Clair'],
        clair: { severity: 'Medium', vendor: 'low', source: 'debian/updater' },
      },
    });
    expect(of('CVE-2026-0002')).toMatchObject({ properties: { reportedBy: ['Clair'] } });
    expect(of('CVE-2026-0003')).toEqual({});
  });
});
