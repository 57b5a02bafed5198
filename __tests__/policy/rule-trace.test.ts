import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy, policyFor } from '../../src/policy/file/policy-file.js';
import { actions, kinds } from '../../src/policy/policy.js';
import { traceRules } from '../../src/policy/rule-trace.js';
import { actionFor } from '../../src/policy/triage.js';
import { type Finding, severities } from '../../src/scan/finding.js';
import { misconfiguration, secret, unfixed, vulnerability } from './samples.js';

const name = 'ghcr.io/acme/api:1';

function told(text: string | undefined, finding: Finding, isOfBase = false): readonly string[] {
  const { action, steps } = traceRules({ path: 'p.yml', ...(text === undefined ? {} : { text }) }, [name])(
    finding,
    isOfBase,
  );
  return [action, ...steps.map(({ key, says, place }) => `${key}: ${says}${place === undefined ? '' : ` (${place})`}`)];
}

describe('which rule decides about a finding', () => {
  it.each<[string, string | undefined, Finding, readonly string[]]>([
    ['by default', undefined, vulnerability(), ['block', 'severity.critical: block']],
    ['by default beside other rules', 'eol: log\n', vulnerability(), ['block', 'severity.critical: block']],
    [
      'its severity',
      'severity:\n  critical: warn\n',
      vulnerability(),
      ['warn', 'severity.critical: warn (p.yml:2:13)'],
    ],
    [
      'its severity in the long form',
      'severity: { critical: { action: log } }',
      vulnerability(),
      ['log', 'severity.critical.action: log (p.yml:1:33)'],
    ],
    [
      'its kind before its severity',
      'severity: { high: log }\nkinds: { misconfiguration: warn }\n',
      misconfiguration(),
      ['warn', 'kinds.misconfiguration: warn (p.yml:2:28)'],
    ],
    [
      'its kind, of a severity',
      'kinds: { secret: { critical: log } }',
      secret(),
      ['log', 'kinds.secret.critical: log (p.yml:1:30)'],
    ],
    [
      'what it may do at most without a fix',
      'unfixed: warn',
      unfixed(),
      ['warn', 'severity.critical: block', 'unfixed: warn (p.yml:1:10)'],
    ],
    ['not so with a fix', 'unfixed: warn', vulnerability(), ['block', 'severity.critical: block']],
    [
      'the last rule for the image that says something',
      'severity: { critical: warn }\nimages:\n  - { match: "**", severity: { critical: log } }\n  - { match: other/*, severity: { critical: block } }\n',
      vulnerability(),
      ['log', 'images[0].severity.critical: log (p.yml:3:42)'],
    ],
  ])('%s', (_, text, finding, expected) => {
    expect(told(text, finding)).toEqual(expected);
  });

  it('is ignore-base for what the base image brought, and only for that', () => {
    expect(told('ignore-base: true', vulnerability(), true)).toEqual(['log', 'ignore-base: true (p.yml:1:14)']);
    expect(told('ignore-base: true', vulnerability(), false)).toEqual(['block', 'severity.critical: block']);
  });

  const action = fc.constantFrom(...actions);
  const bySeverity = <T>(value: fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(severities.map((word) => [word.toLowerCase(), value])), { requiredKeys: [] });
  const rules = {
    severity: bySeverity(
      fc.oneof(action, fc.record({ action, 'fix-within': fc.constant('7d') }, { requiredKeys: [] })),
    ),
    kinds: fc.record(Object.fromEntries(kinds.map((kind) => [kind, fc.oneof(action, bySeverity(action))])), {
      requiredKeys: [],
    }),
    unfixed: action,
    'ignore-base': fc.boolean(),
  };
  const match = fc.constantFrom('**', 'ghcr.io/acme/*', 'other/*');
  const policy = fc.record(
    { ...rules, images: fc.array(fc.record({ match, ...rules }, { requiredKeys: ['match'] }), { maxLength: 3 }) },
    { requiredKeys: [] },
  );

  it('is the one by which the gate acts, whatever the policy', () => {
    const finding = fc
      .constantFrom(...severities)
      .chain((severity) =>
        fc.constantFrom<Finding>(
          vulnerability({ severity }),
          unfixed({ severity }),
          misconfiguration({ severity }),
          secret({ severity }),
        ),
      );
    fc.assert(
      fc.property(policy, finding, fc.boolean(), fc.boolean(), (words, found, from, several) => {
        const text = JSON.stringify(words);
        const names: [string, ...string[]] = several ? [name, 'other/api:1'] : [name];
        const expected = actionFor(found, policyFor(parsePolicy(text, 'p.yml'), names), from);
        expect(traceRules({ text, path: 'p.yml' }, names)(found, from).action).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});
