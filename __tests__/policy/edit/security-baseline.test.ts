import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  baselineDifferences,
  parseSecurityBaseline,
  type SecurityBaseline,
  securityBaselineOf,
  securityBaselineSchema,
} from '../../../src/policy/edit/security-baseline.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { defaultPolicyFile } from '../../../src/policy/file/policy-file.js';
import { actions, escalations } from '../../../src/policy/policy.js';

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const policyOf = (text: string) => parsePolicy(text, 'policy.yml');
const usual = securityBaselineOf(defaultPolicyFile);
const differences = (text: string, baseline: SecurityBaseline = usual) =>
  baselineDifferences(policyOf(text), baseline, 'b.json').map(({ where, what }) => `${where}: ${what}`);

describe('a security baseline', () => {
  it('is what the default policy says', () => {
    expect(securityBaselineSchema.safeParse(usual).success).toBe(true);
    expect(usual.severities).toMatchObject({
      critical: { fixWithin: '24h', action: 'block', escalation: 'page' },
      high: { fixWithin: '7d', action: 'warn', escalation: 'ticket' },
      medium: { fixWithin: '30d', action: 'log', escalation: 'backlog' },
      low: { fixWithin: '90d', action: 'log', escalation: 'report' },
    });
  });

  it('that is written and read back is the same, and agrees with its policy', () => {
    const rule = fc.record({
      action: fc.constantFrom(...actions),
      'fix-within': fc
        .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('h', 'd'))
        .map((parts) => parts.join('')),
      escalate: fc.constantFrom(...escalations),
    });
    const severity = fc.record(
      { critical: rule, high: rule, medium: rule, low: rule, unknown: rule },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(severity, fc.constantFrom(undefined, '@acme/security'), (words, owner) => {
        const policy = policyOf(JSON.stringify({ severity: words, ...(owner && { policy: { owner } }) }));
        const written = securityBaselineOf(policy);
        const read = parseSecurityBaseline(bytes(written), 'b.json');
        expect(read).toEqual(written);
        expect(baselineDifferences(policy, read, 'b.json')).toEqual([]);
      }),
    );
  });

  it('names each value that differs with both places', () => {
    expect(differences('severity:\n  critical: { action: warn, fix-within: 2d }\n  high: block\n')).toEqual([
      'b.json severities.critical.action: it is block, and the policy says warn (policy.yml:2:23 severity.critical.action)',
      'b.json severities.critical.fixWithin: it is 24h, and the policy says 2d (policy.yml:2:41 severity.critical.fix-within)',
      'b.json severities.high.action: it is warn, and the policy says block (policy.yml:3:9 severity.high)',
    ]);
    const stricter = {
      ...usual,
      severities: { ...usual.severities, low: { ...usual.severities.low, fixWithin: '60d' } },
    };
    expect(differences('', stricter)).toEqual([
      'b.json severities.low.fixWithin: it is 60d, and the policy says 90d (the default of severity.low.fix-within)',
    ]);
  });

  it('lets some images be treated more strictly, and none laxer', () => {
    const images = (rules: string) => `images: [{ match: "ghcr.io/acme/*", severity: ${rules} }]`;
    expect(differences(images('{ high: { action: block, fix-within: 2d, escalate: page } }'))).toEqual([]);
    expect(differences(images('{ critical: log }'))).toHaveLength(1);
    expect(differences(images('{ high: { fix-within: 8d } }'))).toHaveLength(1);
    expect(differences(images('{ high: { escalate: report } }'))).toHaveLength(1);
  });

  it('takes conditions for laxer', () => {
    expect(differences('severity: { critical: { action: block, when: { exploited: true } } }')).toHaveLength(1);
  });

  it('compares the same time in hours and in days', () => {
    expect(differences('severity: { high: { fix-within: 168h }, critical: { fix-within: 1d } }')).toEqual([]);
  });

  it('says nothing of what is not rated where it leaves that out', () => {
    const { unknown: _, ...severities } = usual.severities;
    expect(differences('severity: { unknown: log }', { ...usual, severities })).toEqual([]);
    expect(differences('severity: { unknown: log }')).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['no JSON', undefined],
    ['another version', { ...usual, version: 2 }],
    ['an unknown key', { ...usual, severity: {} }],
    ['a severity too little', { version: 1, severities: { critical: usual.severities.critical } }],
    [
      'an unknown action',
      { ...usual, severities: { ...usual.severities, low: { ...usual.severities.low, action: 'off' } } },
    ],
    [
      'a time in weeks',
      { ...usual, severities: { ...usual.severities, low: { ...usual.severities.low, fixWithin: '2w' } } },
    ],
  ])('with %s is refused', (_, value) => {
    const text = value === undefined ? Buffer.from('{') : bytes(value);
    expect(() => parseSecurityBaseline(text, 'b.json')).toThrow(/b\.json/);
  });

  it('with a name twice is refused, as programs read it differently', () => {
    const text = JSON.stringify(usual).replace('"version":1', '"version":1,"version":1');
    expect(() => parseSecurityBaseline(Buffer.from(text), 'b.json')).toThrow(
      /b\.json.*no JSON that all programs read alike/,
    );
  });
});
