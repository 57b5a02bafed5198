import { describe, expect, it } from '@jest/globals';
import { ServiceError } from '../../../src/host/errors.js';
import { judge } from '../../../src/policy/judge.js';
import { withOpinion } from '../../../src/policy/opinion/merge-opinion.js';
import { missingOpinion } from '../../../src/policy/opinion/missing-opinion.js';
import { triage } from '../../../src/policy/triage.js';
import type { Vulnerability } from '../../../src/scan/finding.js';
import { now, platformScan, policyOf, scan, vulnerability } from '../samples.js';
import { answered, clairFinding, notReady } from './opinion-samples.js';

const required = 'second-opinion: { clair: required }';

function missing(findings: readonly Vulnerability[], opinion = notReady, policy = required, packages = 88) {
  const rules = policyOf(policy);
  const scanned = withOpinion(scan(findings, platformScan({ packages })), opinion);
  return missingOpinion(judge(triage(scanned, rules, { active: [], refused: [] }, now), rules));
}

describe('an image has no verdict', () => {
  it('where nothing but a required opinion that is missing keeps it, and it says why and what to do', () => {
    expect(missing([vulnerability({ severity: 'LOW' })])).toBeInstanceOf(ServiceError);
    expect(missing([])).toMatchObject({
      code: 'second-opinion',
      message: expect.stringContaining('has not loaded its advisories yet'),
      fix: expect.stringContaining('advisory'),
    });
  });

  it.each<[string, Parameters<typeof missing>]>([
    ['Trivy’s own findings block it', [[vulnerability()]]],
    ['nothing could be scanned', [[], notReady, required, 0]],
    ['it is advisory', [[], notReady, 'second-opinion: { clair: advisory }']],
    ['there is an opinion', [[], answered([])]],
    ['what Clair alone reports blocks it', [[], answered([clairFinding()])]],
  ])('but has one where %s', (_, given) => {
    expect(missing(...given)).toBeUndefined();
  });
});
