import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import { withOpinion } from '../../src/policy/opinion/merge-opinion.js';
import { triage } from '../../src/policy/triage.js';
import { assessmentOfReport } from '../../src/report/make-assessment.js';
import { isAlone } from '../../src/scan/finding.js';
import type { ScannerOpinion } from '../../src/scan/opinion.js';
import type { ScanResult } from '../../src/scan/scan-result.js';
import { answered, clairFinding, notReady } from '../policy/opinion/opinion-samples.js';
import { policyOf } from '../policy/samples.js';
import { report, result } from '../scan/report.js';
import { now, publishedFolder, readFrom, scanned } from './published.js';

const policy = policyOf('second-opinion: { clair: required }');
const decided = (scan: ScanResult) => {
  const made = triage(scan, policy, { active: [], refused: [] }, now);
  return { made, decision: judge(made, policy) };
};

/** What is left of an opinion when the report that it was published with is judged again. */
async function again(opinion: ScannerOpinion | undefined) {
  const own = scanned({ 'linux/amd64': report([result()]) });
  const scan = opinion === undefined ? own : withOpinion(own, opinion);
  const { decision } = decided(scan);
  const read = await readFrom(publishedFolder(assessmentOfReport({ name: 'ghcr.io/acme/api:1', scan, decision, now })));
  return { before: decided(scan), after: decided(read) };
}

describe('a second opinion in a record', () => {
  it('counts as it did when the report is judged again', async () => {
    const found = scanned({ 'linux/amd64': report([result()]) }).findings.flatMap((one) =>
      one.kind === 'vulnerability' ? one : [],
    );
    const [known] = found;
    const both = known === undefined ? [] : [clairFinding({ ...known, said: { severity: 'Low', vendor: 'minor' } })];
    const { before, after } = await again(answered([...both, clairFinding({ id: 'CVE-1999-0001' })]));
    const shown = ({ made }: typeof before) =>
      made.open.map(({ finding, action }) => [
        finding.id,
        finding.severity,
        action,
        finding.kind === 'vulnerability' && finding.said,
      ]);
    expect(shown(after)).toEqual(shown(before));
    expect(after.made.open.filter(({ finding }) => isAlone(finding))).toHaveLength(1);
    expect(after.made.opinion).toEqual(before.made.opinion);
    expect(after.decision.verdict).toBe('blocked');
  });

  it.each<[string, ScannerOpinion | undefined]>([
    ['had failed', notReady],
    ['was of another platform', answered([], 'linux/s390x')],
    ['was asked of nobody', undefined],
  ])('is missing again where it %s', async (_, opinion) => {
    const { after } = await again(opinion);
    expect(after.made.concerns).toContainEqual(expect.objectContaining({ kind: 'opinion', action: 'block' }));
    expect(after.decision.verdict).toBe('blocked');
  });
});
