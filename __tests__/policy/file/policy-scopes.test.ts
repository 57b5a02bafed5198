import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { policyFor } from '../../../src/policy/file/policy-file.js';
import { policyScopes } from '../../../src/policy/file/policy-scopes.js';
import { matchesImage } from '../../../src/policy/image-pattern.js';

const file = (...rules: readonly (readonly [string, string])[]) =>
  parsePolicy(
    `verify: { max-age: 9d }\nimages:\n${rules.map(([match, age]) => `  - match: ${JSON.stringify(match)}\n    verify: { max-age: ${age} }`).join('\n')}\n`,
    'policy.yml',
  );
const pattern = fc.constantFrom(
  'ghcr.io/acme/*',
  'ghcr.io/acme/app',
  'ghcr.io/acme/worker',
  '**',
  'acme/*',
  'docker.io/acme/app',
  '**/app',
  'ghcr.io/**',
);
const name = fc.constantFrom(
  'ghcr.io/acme/app',
  'ghcr.io/acme/worker:1',
  'docker.io/acme/app',
  'ghcr.io/other/app',
  'localhost:5000/x',
);

describe('scopes of a policy', () => {
  it('hold each image once, with the policy that it is judged by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pattern, fc.constantFrom('1d', '2d', '3d')), { minLength: 1, maxLength: 4 }),
        name,
        (rules, image) => {
          const policy = file(...rules);
          const own = policyScopes(policy, ({ verify }) => verify !== undefined).filter(
            ({ within, without }) =>
              within.every((one) => matchesImage(one, image)) && !without.some((one) => matchesImage(one, image)),
          );
          expect(own.map((scope) => scope.policy.verify.maxAge.value)).toEqual([
            policyFor(policy, [image]).verify.maxAge.value,
          ]);
        },
      ),
    );
  });

  it('are no more than there are, and not too many', () => {
    const apart = Array.from({ length: 30 }, (_, at) => [`ghcr.io/acme/app-${at}-x`, '1d'] as const);
    expect(policyScopes(file(...apart), () => true)).toHaveLength(31);
    expect(policyScopes(file(...apart), () => false)).toHaveLength(1);
    const meeting = Array.from({ length: 30 }, (_, at) => [`**/app-${at}`, '1d'] as const);
    expect(() => policyScopes(file(...meeting), () => true)).toThrow('more than 64 combinations');
  });
});
