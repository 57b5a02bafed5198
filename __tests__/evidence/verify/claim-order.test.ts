import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOlder, type OwnClaim } from '../../../src/evidence/verify/own-claims.js';
import { digestOf } from '../../../src/oci/digest.js';
import { claimKinds } from '../../../src/policy/evidence-rules.js';

const claim = fc.record({
  manifest: fc.nat(50).map((id) => digestOf(`${id}`)),
  kind: fc.constantFrom(...claimKinds),
  madeAt: fc.constantFrom(Number.NEGATIVE_INFINITY, 1, 2, 3),
});

it('of claims of one kind all but one are older than another, whoever compares them and in whatever order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(claim, { selector: ({ manifest }) => manifest }), (claims: readonly OwnClaim[]) => {
      for (const kind of claimKinds) {
        const own = claims.filter((one) => one.kind === kind);
        const current = own.filter((one) => !claims.some((other) => isOlder(one, other)));
        expect(current).toHaveLength(own.length === 0 ? 0 : 1);
        expect(own.every((one) => one.madeAt <= (current[0]?.madeAt ?? 0))).toBe(true);
      }
    }),
  );
});
