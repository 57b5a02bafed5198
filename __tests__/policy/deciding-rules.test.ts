import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capped, ruleFor } from '../../src/policy/deciding-rules.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { bothFiles, defaultPolicyFile, type PolicyFile, policyFor } from '../../src/policy/file/policy-file.js';
import { actions, kinds } from '../../src/policy/policy.js';
import { type Finding, severities } from '../../src/scan/finding.js';
import { misconfiguration, secret, unfixed, vulnerability } from './samples.js';

const name = 'ghcr.io/acme/api:1';

function decided(text: string | undefined, names: readonly string[], finding: Finding, isOfBase: boolean) {
  return ruleFor(finding, policyFor(text === undefined ? defaultPolicyFile : parsePolicy(text, 'p.yml'), names), {
    isOfBase,
  });
}

function told(text: string | undefined, finding: Finding, isOfBase = false): readonly string[] {
  const { action, decidedBy } = decided(text, [name], finding, isOfBase);
  return [
    action,
    ...[decidedBy.first, decidedBy.unfixed ?? []]
      .flat()
      .map(({ key, value, place }) => `${key}: ${value}${place === undefined ? '' : ` (${place})`}`),
  ];
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

  it('is the stricter of two files that both rule, with its place', () => {
    const [one, other] = ['severity: { critical: log }', 'kinds: { vulnerability: warn }'].map((text, index) =>
      parsePolicy(text, `${index}.yml`),
    );
    const policy = policyFor(bothFiles(one as PolicyFile, other as PolicyFile), [name]);
    expect(ruleFor(vulnerability(), policy).decidedBy).toEqual({
      first: { value: 'warn', key: 'kinds.vulnerability', place: '1.yml:1:25' },
    });
  });

  it('is gate-on where only that keeps it from blocking', () => {
    const policy = policyFor(parsePolicy('gate-on: new', 'p.yml'), [name]);
    expect(ruleFor(vulnerability(), policy, { presence: 'still-there' })).toMatchObject({
      action: 'warn',
      decidedBy: { first: { value: 'block' }, gateOn: { value: 'new', place: 'p.yml:1:10' } },
    });
    expect(ruleFor(vulnerability(), policy, { presence: 'new' }).decidedBy).not.toHaveProperty('gateOn');
    expect(
      ruleFor(vulnerability({ severity: 'HIGH' }), policy, { presence: 'still-there' }).decidedBy,
    ).not.toHaveProperty('gateOn');
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
        const names = several ? [name, 'other/api:1'] : [name];
        const { action, decidedBy } = decided(text, names, found, from);
        const { first, unfixed: limit } = decidedBy;
        const byFirst = actions.find((action) => action === first.value) ?? 'log';
        expect(limit === undefined ? byFirst : capped(byFirst, limit.value)).toBe(action);
        for (const { value, place, key } of [first, limit ?? []].flat()) {
          const column = Number(place?.split(':').at(-1));
          if (place === undefined) expect(key).not.toContain('images');
          else expect(text.slice(column - 1)).toMatch(new RegExp(`^${JSON.stringify(value)}[,}]`));
        }
      }),
      { numRuns: 300 },
    );
  });
});
