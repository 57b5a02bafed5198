import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/policy/judge.js';
import { withOpinion } from '../../../src/policy/opinion/merge-opinion.js';
import { opinionSentence } from '../../../src/policy/opinion/opinion-text.js';
import { triage } from '../../../src/policy/triage.js';
import { severities } from '../../../src/scan/finding.js';
import { clairSeverities, type ScannerOpinion } from '../../../src/scan/opinion.js';
import { exploitation } from '../exploitation/known.js';
import { exception, now, policyOf, scan, vulnerability } from '../samples.js';
import { answered, clairFinding, notReady } from './opinion-samples.js';

type Excepted = Parameters<typeof triage>[2];
const none: Excepted = { active: [], refused: [] };
const [required, advisory] = ['second-opinion: { clair: required }', 'second-opinion: { clair: advisory }'];

/** The verdict on an image in which Trivy finds nothing that blocks. */
function decided(policy: string, opinion: ScannerOpinion | undefined, exceptions = none) {
  const found = scan([vulnerability({ id: 'CVE-2020-1', severity: 'LOW' })]);
  const rules = policyOf(policy);
  const made = triage(opinion === undefined ? found : withOpinion(found, opinion), rules, exceptions, now);
  return { made, decision: judge(made, rules) };
}

const critical = answered([clairFinding()]);
const purl = 'pkg:deb/debian/openssl';
const named = answered([
  clairFinding({ package: { name: 'openssl', version: '1', type: 'debian', class: 'os', purl: `${purl}@1` } }),
]);

describe('a second opinion', () => {
  it.each<[string, string, ScannerOpinion | undefined, 'passed' | 'blocked']>([
    ['required, and Clair alone reports a critical one', required, critical, 'blocked'],
    ['advisory, and Clair alone reports a critical one', advisory, critical, 'passed'],
    ['handed in, where the policy asks for none', '{}', critical, 'passed'],
    ['required, and there is none', required, undefined, 'blocked'],
    ['required, and it has failed', required, notReady, 'blocked'],
    ['advisory, and there is none', advisory, undefined, 'passed'],
    ['advisory, and it has failed', advisory, notReady, 'passed'],
    ['required, and about another platform', required, answered([], 'linux/s390x'), 'blocked'],
    ['required, and all is well', required, answered([]), 'passed'],
    [
      'advisory, and a rule blocks the package',
      `${advisory}\npackages: [{ match: "${purl}", action: block, reason: no }]`,
      named,
      'passed',
    ],
  ])('%s', (_, policy, opinion, verdict) => {
    expect(decided(policy, opinion).decision.verdict).toBe(verdict);
  });

  it.each([
    ['block', 'required', 'block'],
    ['warn', 'required', 'warn'],
    ['block', 'advisory', 'log'],
  ])('does what %s says of an unknown severity where it is %s: %s', (action, weight, expected) => {
    const { made } = decided(
      `second-opinion: { clair: ${weight} }\nseverity: { unknown: ${action} }`,
      answered([clairFinding({ severity: 'UNKNOWN', said: { severity: 'Unknown' } })]),
    );
    expect(made.open.find(({ finding }) => finding.severity === 'UNKNOWN')?.action).toBe(expected);
  });

  it('leaves what both report to the severity that Trivy gives it', () => {
    const opinion = answered([clairFinding({ id: 'CVE-2020-1', said: { severity: 'Critical' } })]);
    const { made, decision } = decided(required, opinion);
    expect(decision.verdict).toBe('passed');
    expect(made.open.map(({ action, finding }) => [finding.severity, action])).toEqual([['LOW', 'log']]);
    expect(made.opinion?.agreement).toEqual({ both: 1, trivy: 0, clair: 0, beyond: 0 });
  });

  it('is excepted like any other, by its id and by its package', () => {
    const verdict = (opinion: ScannerOpinion, ...active: Excepted['active'][number][]) =>
      decided(required, opinion, { active, refused: [] }).decision.verdict;
    expect(verdict(critical, exception())).toBe('passed');
    expect(verdict(named, exception({ purls: [purl] }))).toBe('passed');
    expect(verdict(named, exception({ purls: ['pkg:deb/debian/bash'] }))).toBe('blocked');
  });

  it.each([
    ['required', 'block'],
    ['advisory', 'log'],
  ])('does what is said of exploited ones where it is %s: %s', (weight, action) => {
    const found = withOpinion(scan([]), answered([clairFinding({ severity: 'LOW' })]));
    const rules = policyOf(`second-opinion: { clair: ${weight} }\nexploited: block`);
    const known = { exploitation: exploitation({ date: now, listed: ['CVE-2026-0001'] }) };
    expect(triage(found, rules, none, now, known).open[0]?.action).toBe(action);
  });

  it('blocks with `gate-on: new` what no baseline can have had', () => {
    const rules = policyOf(`${required}\ngate-on: new`);
    const findings = [vulnerability({ id: 'CVE-2020-1' })];
    const baseline = { kind: 'known', name: 'x', source: 'report', platforms: ['linux/amd64'] } as const;
    const merged = withOpinion(scan(findings), critical);
    const made = triage(merged, rules, none, now, { baseline: { ...baseline, findings } });
    expect(made.open.map(({ action, presence }) => [action, presence])).toEqual(
      expect.arrayContaining([
        ['block', undefined],
        ['warn', 'still-there'],
      ]),
    );
    // What the baseline has by Trivy, and Clair alone reports now, is not gone.
    const before = { ...baseline, findings: [...findings, vulnerability()] };
    expect(triage(merged, rules, none, now, { baseline: before }).baseline).toMatchObject({ fixed: [] });
  });

  it('says who agrees, why it is missing, and that severities are not comparable', () => {
    const findings = severities.map((severity, index) => vulnerability({ id: `CVE-2020-${index}`, severity }));
    const alone = clairSeverities.slice(0, 2).map((severity) => clairFinding({ id: severity, said: { severity } }));
    const said = answered([clairFinding({ id: 'CVE-2020-1' }), ...alone]);
    const jar = { name: 'log4j', version: '2.14.0', type: 'jar', class: 'language' } as const;
    const found = [...findings, vulnerability({ id: 'CVE-2021-1', package: jar })];
    const made = triage(withOpinion(scan(found), said), policyOf(advisory), none, now);
    expect(opinionSentence(made.opinion)).toBe(
      'Second opinion of Clair (counts in no verdict): both report 1, only Trivy 4 (and 1 in kinds of packages of which Clair saw none), only Clair 2. Their severities are not comparable.',
    );
    const failed = triage(withOpinion(scan(findings), notReady), policyOf(required), none, now);
    expect(opinionSentence(failed.opinion)).toBe(
      'There is no second opinion of Clair (required): Clair has not loaded its advisories yet. Ask again later.',
    );
    expect(failed.concerns).toEqual([
      expect.objectContaining({ kind: 'opinion', action: 'block', message: expect.stringContaining('requires') }),
    ]);
  });
});
