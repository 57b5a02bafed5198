import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { gates } from '../../policy/policy.js';
import { scanPredicateSchema } from '../statement/scan-predicate.js';
import type { Demands } from './demands.js';
import type { SignedClaim } from './read-claim.js';

type ScanPredicate = z.output<typeof scanPredicateSchema>;

/** What is wrong with what a scan claim says. */
const scanFaults = [
  'blocked',
  'unknown-form',
  'ambiguous',
  'future',
  'too-old',
  'expired',
  'no-database',
  'old-database',
  'only-new',
  'base-ignored',
  'unreviewed-scanner',
] as const;
export type ScanFault = (typeof scanFaults)[number];

/** A scan claim in our form. */
interface ScanClaim {
  readonly claim: SignedClaim;
  readonly predicate: ScanPredicate;
}

/** The one that counts of several, and how many older ones there are. */
export interface CurrentScan extends ScanClaim {
  readonly older: number;
}

/** Milliseconds by which two clocks may differ. */
const clockDifference = 5 * 60_000;

/**
 * The newest of the scan claims of one manifest. One in another form could be newer than all that can be read, and say the opposite: then there is no current one.
 */
export function currentScan(claims: readonly SignedClaim[]): CurrentScan | ScanFault {
  const read = claims.map((claim) => ({ claim, predicate: scanPredicateSchema.safeParse(claim.predicate).data }));
  const unread = read.filter(({ predicate }) => predicate === undefined);
  if (unread.length > 0) return unread.some(({ claim }) => saysBlocked(claim)) ? 'blocked' : 'unknown-form';
  const known = read.flatMap(({ claim, predicate }) => (predicate === undefined ? [] : { claim, predicate }));
  const [newest, ...others] = known.toSorted((one, other) => finishedAt(other) - finishedAt(one));
  if (newest === undefined) return 'unknown-form';
  const equal = others.filter((other) => finishedAt(other) === finishedAt(newest));
  if (!equal.every(({ predicate }) => isDeepStrictEqual(predicate, newest.predicate))) return 'ambiguous';
  return { ...newest, older: others.length - equal.length };
}

/** Everything that is wrong with it; an empty list where it holds. */
export function faultsOf({ predicate }: ScanClaim, { maxAge, how }: Demands, now: Date): readonly ScanFault[] {
  const { validUntil, database, how: passed } = predicate.scanner.result;
  const finished = Date.parse(predicate.metadata.scanFinishedOn);
  const started = Date.parse(predicate.metadata.scanStartedOn);
  const updated = database === undefined ? undefined : Date.parse(database.updatedAt);
  const faults: readonly (readonly [ScanFault, boolean])[] = [
    ['future', [started, finished, updated ?? 0].some((time) => time > now.getTime() + clockDifference)],
    ['too-old', now.getTime() - started >= maxAge],
    ['expired', now.getTime() >= Date.parse(validUntil)],
    ['no-database', updated === undefined],
    ['old-database', updated !== undefined && started - updated > maxAge],
    ['only-new', gates.indexOf(passed.gateOn) < gates.indexOf(how.gateOn)],
    ['base-ignored', passed.ignoreBase && !how.ignoreBase],
    ['unreviewed-scanner', passed.scanner === 'unreviewed'],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? fault : []));
}

function finishedAt({ predicate }: ScanClaim): number {
  return Date.parse(predicate.metadata.scanFinishedOn);
}

function saysBlocked({ predicate }: SignedClaim): boolean {
  const { scanner } = (predicate ?? {}) as { scanner?: { result?: { verdict?: unknown } } };
  const verdict = scanner?.result?.verdict;
  return verdict !== undefined && verdict !== 'passed';
}
