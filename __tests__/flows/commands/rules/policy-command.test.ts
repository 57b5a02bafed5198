import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../../src/flows/commands/command-line.js';
import { type FlowWorld, flowWorld } from '../../world.js';

// The world's clock stands at noon of 1 March 2026.
let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const run = (...args: readonly string[]) => runCommandLine(world, ['policy', ...args]);
const shown = () => world.told.shown.join('\n');

describe('policy check', () => {
  it('says that there is none, or that it is valid', async () => {
    expect(await run('check')).toBe(0);
    world.repository('.github/image-gate.yml', 'eol: block\n');
    expect(await run('check')).toBe(0);
    expect(world.told.shown).toEqual([
      'There is no .github/image-gate.yml: the default policy holds.',
      '.github/image-gate.yml is valid.',
    ]);
  });

  it('stops at a mistake with its place', async () => {
    world.repository('.github/image-gate.yml', 'eol: blok\n');
    await expect(run('check')).rejects.toThrow('.github/image-gate.yml:1:6 eol: is `blok`. Write `block`');
  });

  it('stops at a policy that would be passed over, and at rules in Rego that are not there', async () => {
    world.repository('.github/image-gate.yaml', 'eol: block\n');
    await expect(run('check')).rejects.toThrow(/image-gate\.yaml/);
    world.repository('other.yml', 'rego: [absent.rego]\n');
    await expect(run('check', '--policy', 'other.yml')).rejects.toThrow(/absent\.rego/);
  });

  it('says when the review of the policy is due', async () => {
    world.repository('.github/image-gate.yml', 'policy: { reviewed: 2025-11-01, review-every: 90d }\n');
    world.repository('next.yml', 'policy: { reviewed: 2026-03-02 }\n');
    world.repository('fine.yml', 'policy: { reviewed: 2026-02-01 }\n');
    await run('check');
    await run('check', '--policy', 'next.yml');
    await run('check', '--policy', 'fine.yml');
    expect(shown()).toMatch(/policy\.reviewed: its review has been due since 2026-01-30\./);
    expect(shown()).toMatch(/policy\.reviewed: the day 2026-03-02 is still to come, so it counts for nothing\./);
    expect(shown()).toMatch(/^fine\.yml is valid\. Its next review is due on 2026-05-02\.$/m);
  });

  it('says what has ended, and what is too far ahead to have an effect', async () => {
    const rule = (match: string, action: string, expires: string) =>
      `  - { match: "${match}", action: ${action}, reason: why, expires: ${expires} }\n`;
    world.repository(
      '.github/image-gate.yml',
      `packages:\n${rule('pkg:npm/a', 'log', '2026-02-28')}${rule('pkg:npm/b', 'log', '2026-06-30')}${rule('pkg:npm/c', 'block', '2036-06-30')}images:\n  - match: ghcr.io/acme/*\n    paths:\n    ${rule('app/**', 'warn', '2026-01-31')}exceptions: { adopted-until: 2026-02-01 }\n`,
    );
    expect(await run('check')).toBe(0);
    expect(shown().split('\n')).toEqual([
      '.github/image-gate.yml:2:35: warning: packages[0]: the rule for pkg:npm/a ended on 2026-02-28: remove or renew it.',
      '.github/image-gate.yml:3:35: warning: packages[1]: the rule for pkg:npm/b relaxes no CRITICAL finding: its end 2026-06-30 is further ahead than `exceptions.max-days` allows.',
      '.github/image-gate.yml:8:36: warning: images[0].paths[0]: the rule for app/** ended on 2026-01-31: remove or renew it.',
      '.github/image-gate.yml:9:30: warning: exceptions.adopted-until: it ended on 2026-02-01: nothing is adopted any more.',
      '.github/image-gate.yml is valid. 4 warnings.',
    ]);
  });
});

describe('policy show', () => {
  const text = `severity: { high: block }
approvals: { critical: [alice, [bob, carol]] }
packages: [{ match: pkg:npm/a, action: log, reason: dev only, expires: 2026-03-31 }]
images:
  - match: ghcr.io/acme/*
    severity: { critical: { fix-within: 12h } }
    eol: block
`;

  it('has each rule that holds for an image, with the line that it comes from', async () => {
    world.repository('.github/image-gate.yml', text);
    expect(await run('show', 'ghcr.io/acme/api:1')).toBe(0);
    const lines = shown()
      .split('\n')
      .map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
    expect(lines[0]).toBe('ghcr.io/acme/api:1: .github/image-gate.yml for ghcr.io/acme/*');
    expect(lines).toEqual(
      expect.arrayContaining([
        'severity.critical.action | block | default',
        'severity.critical.fix-within | 12h | .github/image-gate.yml:6:41 images[0].severity.critical.fix-within',
        'severity.high.action | block | .github/image-gate.yml:1:19',
        'eol | block | .github/image-gate.yml:7:10 images[0].eol',
        'packages pkg:npm/a | log until 2026-03-31 (dev only) | .github/image-gate.yml:3:40 packages[0].action',
        'exceptions.adopted-until | never | default',
        'verify.max-age | 7d | default',
        'approvals.critical | @alice and (@bob or @carol)',
      ]),
    );
  });

  it('takes the strictest for several names', async () => {
    world.repository('.github/image-gate.yml', text);
    await run('show', 'ghcr.io/acme/api:1', 'docker.io/acme/api:1');
    expect(shown()).toMatch(/eol +block/);
    expect(shown()).toMatch(/severity\.critical\.fix-within +12h/);
  });

  it('gives the same to programs', async () => {
    world.repository('.github/image-gate.yml', text);
    await run('show', 'ghcr.io/acme/api:1', '--format', 'json');
    const { names, rules } = JSON.parse(world.told.printed);
    expect(names).toEqual(['ghcr.io/acme/api:1']);
    expect(rules).toContainEqual({
      name: 'severity.high.action',
      value: 'block',
      key: 'severity.high',
      place: '.github/image-gate.yml:1:19',
    });
  });

  it.each<[readonly string[], RegExp]>([
    [['show'], /there is no image/],
    [['show', 'ghcr.io/Acme/api:1'], /^ghcr\.io\/Acme\/api:1: .*upper-case letters\. Write acme\/api\./],
    [['show', 'ghcr.io/acme/*'], /^ghcr\.io\/acme\/\*: /],
    [['check', 'a'], /unexpected argument/],
    [[], /Write policy check, policy show, policy diff or policy security-baseline/],
    [['diff', 'a', 'b'], /takes one commit/],
  ])('%j is wrong usage', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});

describe('policy security-baseline', () => {
  const file = '.github/image-gate.yml';
  const printed = async (...args: readonly string[]) => {
    world.told.printed = '';
    await run('security-baseline', ...args);
    return world.told.printed;
  };

  it('prints what the policy says, and the policy that names the file agrees with it', async () => {
    const text =
      'severity: { high: { action: block, fix-within: 3d } }\npolicy: { security-baseline: security-baseline.json }\n';
    world.repository(file, text);
    await expect(run('check')).rejects.toThrow(/there is no file .*security-baseline\.json/);
    world.repository('security-baseline.json', await printed());
    expect(await run('check')).toBe(0);
    expect(await run('security-baseline', '--check', 'security-baseline.json')).toBe(0);
    expect(shown()).toContain('security-baseline.json and the policy say the same.');
  });

  it('is refused in every command where both say otherwise, with each value and both places', async () => {
    world.repository(file, 'policy: { security-baseline: security-baseline.json }\n');
    world.repository('security-baseline.json', await printed());
    world.repository(
      file,
      'severity: { critical: { fix-within: 2d } }\npolicy: { security-baseline: security-baseline.json }\n',
    );
    const said =
      /severities\.critical\.fixWithin: it is 24h, and the policy says 2d \(\.github\/image-gate\.yml:1:37 severity\.critical\.fix-within\)/;
    for (const args of [['check'], ['show', 'acme/api'], ['security-baseline', '--check', 'security-baseline.json']])
      await expect(run(...args)).rejects.toThrow(said);
    // A new file can be made from it all the same.
    expect(await printed()).toContain('"fixWithin": "48h"'.replace('48h', '2d'));
  });
});
