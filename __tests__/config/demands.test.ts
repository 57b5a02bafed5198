import { describe, expect, it } from '@jest/globals';
import { type NamedSigners, namesSigners, openDemands } from '../../src/config/demands.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { bothFiles, evidenceRulesOf, type PolicyFile, policyFor } from '../../src/policy/file/policy-file.js';
import { newSigner } from '../evidence/sample-claims.js';

const nobody: NamedSigners = { keys: [], identities: [] };
const silent = parsePolicy('gate-on: all\n', 'policy.yml');
const forAll = parsePolicy('verify: { keys: [all.pub] }\n', 'policy.yml');
const forSome = parsePolicy(
  "images:\n  - match: 'ghcr.io/acme/**'\n    verify: { identities: ['https://github.com/a/b/.github/workflows/c.yml@refs/heads/main'] }\n",
  'policy.yml',
);

describe('whether anybody’s signatures count', () => {
  it.each<[string, boolean, NamedSigners, PolicyFile]>([
    ['nobody is named', false, nobody, silent],
    ['the policy names a key for all images', true, nobody, forAll],
    ['the policy names an identity for some', true, nobody, forSome],
    ['one of two policies that rule names one', true, nobody, bothFiles(silent, forSome)],
    ['whoever asks names a key', true, { ...nobody, keys: ['own.pub'] }, silent],
    ['whoever asks names an identity', true, { ...nobody, identities: ['own'] }, silent],
  ])('knows it where %s', (_, expected, named, file) => {
    expect(namesSigners(named, evidenceRulesOf(file))).toBe(expected);
  });

  it('does not take those of other images for those of an image', () => {
    const rules = policyFor(forSome, ['docker.io/library/alpine']).verify;
    expect(namesSigners(nobody, [rules])).toBe(false);
  });
});

describe('the demands of many images', () => {
  it('are read once for policies that ask the same, and again for one that asks something else', async () => {
    const read: string[] = [];
    const { publicKey } = newSigner();
    const files = {
      read: async (path: string) => {
        read.push(path);
        return { text: publicKey, bytes: Buffer.from(publicKey) };
      },
      describe: (path: string) => path,
    };
    const demands = openDemands({ files, named: nobody, trust: () => Promise.reject(new Error('no identity counts')) });
    const own = parsePolicy(
      "verify: { keys: [all.pub] }\nimages:\n  - match: 'ghcr.io/acme/**'\n    verify: { max-age: 1d }\n",
      'policy.yml',
    );
    const asked = [];
    for (const name of ['docker.io/library/a', 'docker.io/library/b', 'ghcr.io/acme/c'])
      asked.push(await demands(policyFor(own, [name])));
    expect(asked.map(({ maxAge }) => maxAge / 3_600_000)).toEqual([168, 168, 24]);
    expect(read).toEqual(['all.pub', 'all.pub']);
  });
});
