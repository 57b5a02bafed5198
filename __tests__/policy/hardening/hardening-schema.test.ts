import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { policyFor } from '../../../src/policy/file/policy-file.js';
import { byCheck } from '../../../src/policy/hardening/hardening-rules.js';
import { strictest } from '../../../src/policy/policy.js';
import { checkNames } from '../../../src/source/hardening/checks.js';
import { policyOf, valuesOf } from '../samples.js';

const said = (text: string) => {
  const values = valuesOf(policyOf(text).hardening) as Readonly<Record<string, string>>;
  return Object.entries(values).flatMap(([check, action]) => (action === 'off' ? [] : `${check}: ${action}`));
};

describe('what a policy says of how images are made', () => {
  it('is nothing where it says nothing: who adds the gate is stopped by nothing that nobody has asked about', () => {
    for (const text of ['', 'severity: { high: block }', 'hardening: off', 'kinds: { misconfiguration: block }'])
      expect([text, said(text)]).toEqual([text, []]);
  });

  it('is one word for all checks but those that are asked for by name', () => {
    expect(said('hardening: warn')).toEqual(
      checkNames.filter((name) => name !== 'no-healthcheck').map((name) => `${name}: warn`),
    );
  });

  it.each<[string, string[]]>([
    ['hardening: { checks: { root-user: block } }', ['root-user: block']],
    ['hardening: { checks: { no-healthcheck: log } }', ['no-healthcheck: log']],
    ['hardening: { severity: { critical: block } }', ['secret-in-env: block', 'secret-in-history: block']],
    [
      'hardening: { severity: { critical: block, high: warn }, checks: { secret-in-env: log, named-user: log } }',
      ['root-user: warn', 'named-user: log', 'secret-in-env: log', 'secret-in-history: block'],
    ],
    ['hardening: { severity: { low: warn } }', ['named-user: warn']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('may differ from image to image, of which each says only what it names', () => {
    const text = `hardening: { severity: warn, checks: { root-user: block } }
images: [{ match: "ghcr.io/acme/*", hardening: { checks: { exposed-ssh: off } } }]`;
    const { hardening } = policyFor(parsePolicy(text, 'policy.yml'), ['ghcr.io/acme/api']);
    expect(hardening['root-user']).toEqual({
      value: 'block',
      key: 'hardening.checks.root-user',
      place: 'policy.yml:1:51',
    });
    expect(hardening['exposed-ssh']).toMatchObject({ value: 'off', key: 'images[0].hardening.checks.exposed-ssh' });
    expect(hardening['named-user'].key).toBe('hardening.severity');
  });

  it.each([
    ['hardening: on', 'is `on`', 'Write one of `block`'],
    ['hardening: true', 'is `true`', 'Write one of `block`'],
    ['hardening: { checks: { root-usr: block } }', 'unknown key `root-usr`', 'root-user'],
    ['hardening: { checks: { root-user: yes } }', 'is `yes`', 'Write one of `block`, `warn`, `log`, `off`'],
    ['hardening: { severity: { unknown: warn } }', 'unknown key `unknown`', 'critical'],
    ['hardening: { root-user: warn }', 'unknown key `root-user`', 'severity'],
  ])('a mistake in it is named: %s', (text, what, fix) => {
    try {
      policyOf(text);
      throw new Error('it was taken');
    } catch (error) {
      expect(String((error as Error).message)).toContain(what);
      expect(String((error as Error).message)).toContain(fix);
    }
  });

  it('is the stricter action of each check where two policies count', () => {
    const both = strictest(
      policyOf('hardening: { checks: { root-user: off, exposed-ssh: block, named-user: log } }'),
      policyOf('hardening: { severity: warn }'),
    );
    expect(valuesOf(both.hardening)).toEqual(
      byCheck((check) => (check === 'exposed-ssh' ? 'block' : check === 'no-healthcheck' ? 'off' : 'warn')),
    );
  });
});
