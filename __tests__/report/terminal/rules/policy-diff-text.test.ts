import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../../src/policy/file/parse-policy.js';
import { policyFor } from '../../../../src/policy/file/policy-file.js';
import { judge } from '../../../../src/policy/judge.js';
import { triage } from '../../../../src/policy/triage.js';
import { policyDiffText } from '../../../../src/report/terminal/rules/policy-diff-text.js';
import { exploitation } from '../../../policy/exploitation/known.js';
import { now, scan, unfixed } from '../../../policy/samples.js';

const id = 'CVE-2026-0001';
const listed = exploitation({ listed: [id] });
const likely = exploitation({ scores: { [id]: 0.3 } });

describe('what a change of the policy would have decided', () => {
  it.each([
    ['exploited: warn', 'MEDIUM', listed, 'logged → warns (exploited: warn, p.yml:1:12)'],
    ['epss: { warn: 0.1 }', 'MEDIUM', likely, 'logged → warns (epss.warn: 0.1, p.yml:1:15)'],
    ['unfixed: log', 'HIGH', likely, 'warns → logged (unfixed: log, p.yml:1:10)'],
    [
      'severity: { critical: { action: block, when: { epss: 0.9 } } }',
      'CRITICAL',
      likely,
      'blocks → warns (severity.critical.when, p.yml:1:46)',
    ],
    ['severity: { high: block }', 'HIGH', likely, 'warns → blocks (severity.high: block, p.yml:1:19)'],
  ] as const)('names the rule that decides now: %s', (text, severity, known, expected) => {
    const under = (policyText: string) => {
      const policy = policyFor(parsePolicy(policyText, 'p.yml'), []);
      const found = unfixed({ id, severity });
      return judge(triage(scan([found]), policy, { active: [], refused: [] }, now, { exploitation: known }), policy);
    };
    const image = { name: 'app:1', report: 'r.json', before: under(''), after: under(`${text}\n`) };
    expect(policyDiffText([image], 'HEAD')).toContain(expected);
  });
});
