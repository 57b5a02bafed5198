import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOlder, type OrderedClaim } from '../../../src/evidence/verify/claim-order.js';
import { digestOf } from '../../../src/oci/digest.js';
import { claimKinds } from '../../../src/policy/evidence-rules.js';

const time = fc.constantFrom(undefined, 1, 2, 3);
const claim = fc
  .record({ id: fc.nat(50), kind: fc.constantFrom(...claimKinds), scannedAt: time, saidAt: time, madeAt: time })
  .map(
    ({ id, kind, scannedAt, saidAt, madeAt }): OrderedClaim => ({
      manifest: digestOf(`${id}`),
      kind,
      ...(kind === 'scan' && scannedAt !== undefined ? { scannedAt } : {}),
      ...(saidAt === undefined ? {} : { saidAt }),
      ...(madeAt === undefined ? {} : { madeAt }),
    }),
  );
const claims = fc.uniqueArray(claim, { selector: ({ manifest }) => manifest, minLength: 1 });

/** Those of a kind that no other is newer than. */
const current = (all: readonly OrderedClaim[], kind: string) =>
  all.filter((one) => one.kind === kind && !all.some((other) => isOlder(one, other)));
/** What its signer has said of the time. */
const signed = ({ scannedAt = 0, saidAt = 0 }: OrderedClaim) => scannedAt * 10 + saidAt;

it('of claims of one kind all but one are older than another, whoever compares them and in whatever order', () => {
  fc.assert(
    fc.property(claims, (all) => {
      for (const kind of claimKinds) {
        const own = all.filter((one) => one.kind === kind);
        const [newest, ...more] = current(all, kind);
        expect([newest === undefined, more]).toEqual([own.length === 0, []]);
        for (const one of own) expect(isOlder(one, newest ?? one)).toBe(one !== newest);
        for (const one of own) expect(signed(one)).toBeLessThanOrEqual(signed(newest ?? one));
      }
    }),
  );
});

it('who hangs old claims on an image again, dated as they like, makes none of them the newest', () => {
  const again = fc.array(fc.record({ of: fc.nat(), madeAt: fc.integer({ min: 0, max: 9 }), id: fc.nat(50) }));
  fc.assert(
    fc.property(claims, again, (all, copies) => {
      const copied = copies.map(({ of, madeAt, id }): OrderedClaim => {
        const original = all[of % all.length];
        if (original === undefined) throw new Error('there is no claim');
        return { ...original, madeAt, manifest: digestOf(`copy ${id}`) };
      });
      for (const kind of claimKinds) {
        const [before] = current(all, kind);
        const [after] = current([...all, ...copied], kind);
        expect(after && signed(after)).toBe(before && signed(before));
      }
    }),
  );
});
