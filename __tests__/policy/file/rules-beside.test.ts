import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { bothFiles } from '../../../src/policy/file/policy-file.js';
import { rulesBeside } from '../../../src/policy/file/rules-beside.js';

const policy = (...patterns: readonly string[]) =>
  parsePolicy(
    `images:\n${patterns.map((match) => `  - { match: "${match}", severity: { high: block } }\n`).join('')}`,
    '.github/image-gate.yml',
  );

describe('rules for the folder that an image lies in', () => {
  it.each([
    ['ghcr.io/acme', 'ghcr.io/acme/app:1'],
    ['ghcr.io/acme', 'ghcr.io/acme/team/app'],
    ['ghcr.io', 'ghcr.io/acme/app:1'],
    ['localhost:5000', 'localhost:5000/app:dev'],
    ['registry.example.com/team', 'registry.example.com/team/app:1'],
    ['acme', 'acme/app:1'],
    ['docker.io/acme', 'acme/app:1'],
    ['*/acme', 'ghcr.io/acme/app'],
  ])('are said not to be for it: %s, %s', (match, name) => {
    expect(rulesBeside(policy(match), [name])).toEqual([
      `The policy's rules for ${match} (images) are for the image of that very name, and not for ${name}: for all of a folder write ${match}/**`,
    ]);
  });

  it.each([
    ['its own name', 'ghcr.io/acme/app', 'ghcr.io/acme/app:1'],
    ['a name that only begins so', 'ghcr.io/acme', 'ghcr.io/acme-legacy/app'],
    ['another registry', 'ghcr.io/acme', 'quay.io/acme/app'],
    ['a folder', 'ghcr.io/acme/**', 'ghcr.io/acme/app'],
    ['a star, which may be meant', 'ghcr.io/acme/*', 'ghcr.io/acme/team/app'],
    ['a tag', 'ghcr.io/acme:1', 'ghcr.io/acme/app:1'],
    ['a digest', `ghcr.io/acme@sha256:${'a'.repeat(64)}`, 'ghcr.io/acme/app'],
  ])('are not said to be where the pattern is for %s', (_, match, name) => {
    expect(rulesBeside(policy(match), [name])).toEqual([]);
  });

  it('are those of each policy that rules, a pattern once, and of each name', () => {
    const both = bothFiles(policy('ghcr.io/acme', 'ghcr.io/acme'), policy('ghcr.io/acme', 'quay.io/acme'));
    expect(rulesBeside(both, ['ghcr.io/acme/app', 'quay.io/acme/app'])).toHaveLength(2);
  });
});
