import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { lintExceptions } from '../../../src/policy/exceptions/lint.js';
import { type OfferedException, offerException } from '../../../src/policy/exceptions/offered-exception.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { defaultPolicyFile, policyFor } from '../../../src/policy/file/policy-file.js';
import { defaultPolicy, type Policy } from '../../../src/policy/policy.js';
import { triage } from '../../../src/policy/triage.js';
import { type Finding, severities } from '../../../src/scan/finding.js';
import { anyCharacter } from '../../any-character.js';
import { misconfiguration, now, scan, secret, vulnerability } from '../samples.js';

const lodash = vulnerability({
  id: 'CVE-2019-10744',
  target: 'Node.js',
  path: 'app/[x]/package.json',
  package: { name: 'lodash', version: '4.17.4', type: 'node-pkg', class: 'language', purl: 'pkg:npm/lodash@4.17.4' },
});

const policy = (text: string): Policy => policyFor(parsePolicy(text, 'p.yml'), []);

/** What is pasted, as the files of exceptions would hold it. */
function pasted({ line, yaml }: OfferedException): readonly (readonly [file: string, text: string])[] {
  return [
    ...(line === undefined ? [] : [['.trivyignore', `${line}\n`] as const]),
    ...(yaml === undefined ? [] : [['.trivyignore.yaml', `${yaml.list}:\n  ${yaml.entry}\n`] as const]),
  ];
}

const filled = (text: string) => text.replace('<why this is acceptable>', 'never reached').replace('<ticket>', 'SEC-7');

describe('an exception to paste', () => {
  it('is a line for all, and an entry for the package and the file alone', () => {
    expect(offerException([lodash], defaultPolicy, now)).toEqual({
      id: 'CVE-2019-10744',
      findings: 1,
      line: 'CVE-2019-10744  # <why this is acceptable>, Expiry: 2026-02-14',
      yaml: {
        list: 'vulnerabilities',
        entry:
          '- { id: "CVE-2019-10744", statement: "<why this is acceptable>", paths: ["app/\\\\[x\\\\]/package.json"], purls: ["pkg:npm/lodash"], expired_at: 2026-02-15 }',
        isLimited: true,
      },
      days: 30,
      most: { days: 90, until: '2026-04-15', severity: 'CRITICAL' },
    });
  });

  it('ends no later than the policy allows for the strictest of the findings', () => {
    const rules = policy('exceptions: { max-days: { critical: 7, low: 9 } }');
    const offer = offerException([vulnerability({ severity: 'LOW' }), vulnerability()], rules, now);
    expect(offer).toMatchObject({ days: 7, most: { days: 7, until: '2026-01-22', severity: 'CRITICAL' } });
    expect(offer.line).toMatch(/Expiry: 2026-01-22$/);
  });

  it('asks for a ticket where the policy does', () => {
    const { line, yaml } = offerException([lodash], policy('exceptions: { require-ticket: true }'), now);
    expect(line).toBe('CVE-2019-10744  # <why this is acceptable> (Ticket: <ticket>), Expiry: 2026-02-14');
    expect(yaml?.entry).toContain('ticket: "<ticket>"');
  });

  it.each([
    ['a misconfiguration', misconfiguration(), 'misconfigurations', 'paths: ["Dockerfile"]'],
    ['a secret', secret(), 'secrets', 'paths: ["/app/.env"]'],
  ])('is for %s in the list of its kind', (_, finding, list, limit) => {
    const { yaml } = offerException([finding], defaultPolicy, now);
    expect(yaml).toMatchObject({ list, entry: expect.stringContaining(limit) });
  });

  it('is no line where no line would be read as that id', () => {
    const { line, yaml } = offerException([{ ...lodash, id: 'my rule # 1' }], defaultPolicy, now);
    expect(line).toBeUndefined();
    expect(yaml?.entry).toContain('"my rule # 1"');
    expect(offerException([{ ...lodash, id: 'CVE-*' }], defaultPolicy, now)).not.toHaveProperty('line');
    expect(offerException([{ ...lodash, id: 'a\u202eb' }], defaultPolicy, now)).toMatchObject({ id: 'a\u202eb' });
    expect(pasted(offerException([{ ...lodash, id: 'a\u202eb' }], defaultPolicy, now))).toEqual([]);
  });

  it('is nothing until somebody has written why', () => {
    for (const rules of [defaultPolicy, policy('exceptions: { require-ticket: true }')]) {
      for (const [file, text] of pasted(offerException([lodash], rules, now))) {
        const half = text.replace('<ticket>', 'SEC-7');
        expect(triage(scan([lodash]), rules, parseExceptions(half, file, now), now).open).toHaveLength(1);
      }
    }
  });

  it('is applied, and nothing is said against it, once the reason is written', () => {
    const name = fc.oneof(
      fc.constantFrom('CVE-2026-0001', 'GHSA-aaaa-bbbb-cccc', 'DS-0002', 'aws-access-key-id'),
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 12 }),
    );
    const severity = fc.constantFrom(...severities);
    const text = fc.oneof(
      fc.constantFrom('Node.js', 'app/{a}/x.json', 'usr/bin/[', 'a*b?'),
      fc.string({ unit: anyCharacter, maxLength: 12 }),
    );
    const finding = fc
      .record({
        id: name,
        severity,
        target: text,
        path: text,
        purl: fc.oneof(fc.constantFrom('pkg:npm/%40a/b@1.0', 'pkg:deb/debian/x@1?arch=amd64', undefined), text),
      })
      .chain(({ id, severity: how, target, path, purl }) => {
        const found = { ...lodash.package, ...(purl === undefined ? {} : { purl }) };
        return fc.constantFrom<Finding>(
          { ...lodash, id, severity: how, target, path, package: found },
          misconfiguration({ id, severity: how, target }),
          secret({ id, severity: how, target }),
        );
      });
    const rules = fc.constantFrom(
      defaultPolicy,
      policy('exceptions: { max-days: 1, require-ticket: true }'),
      policy('exceptions: { max-days: { critical: 400, low: 14 } }'),
    );
    fc.assert(
      fc.property(finding, rules, (found, chosen) => {
        for (const [file, words] of pasted(offerException([found], chosen, now))) {
          const exceptions = parseExceptions(filled(words), file, now);
          expect(triage(scan([found]), chosen, exceptions, now).open).toEqual([]);
          const notes = lintExceptions(exceptions, { ...defaultPolicyFile, base: chosen }, now);
          expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
          expect(words).not.toMatch(/(?!\n)\p{C}/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});
