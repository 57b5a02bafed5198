import { isDeepStrictEqual } from 'node:util';
import type { ImageRecord } from '../../record/record-schema.js';
import { scanPredicate, scanPredicateSchema } from '../statement/scan-predicate.js';
import type { SignedClaim } from './read-claim.js';

/**
 * Whether one of the scan claims about a record's image is of this very record: it says at the same moment, by the same scanner, database and policy, the same of its platforms,
 * and counts and names the same findings. What a claim leaves out (packages, versions, places, reasons) nobody has signed.
 * @param claims of the image's own digest, with signatures that count.
 */
export function isAttested(record: ImageRecord, claims: readonly SignedClaim[]): boolean {
  return claims.some(({ kind, predicate }) => kind === 'scan' && isSameScan(record, predicate));
}

function isSameScan(record: ImageRecord, said: unknown): boolean {
  const predicate = scanPredicateSchema.safeParse(said).data;
  const { verdict, policy, scanner } = record;
  if (predicate === undefined || verdict !== 'passed' || scanner.trust === 'report') return false;
  if (policy.gateOn === undefined || policy.ignoreBase === undefined) return false;
  const { result } = predicate.scanner;
  // How long it holds and whose rules counted is in the claim alone.
  const own = scanPredicate(record, { rules: result.policy.from, maxAge: 0 });
  const expected = {
    ...own,
    scanner: { ...own.scanner, result: { ...own.scanner.result, validUntil: result.validUntil } },
  };
  return isDeepStrictEqual(jsonOf(predicate), jsonOf(expected));
}

function jsonOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
