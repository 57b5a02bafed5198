import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { gates } from '../../policy/baseline.js';
import { clockDifference } from '../../text/instant.js';
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
  'rego-unasked',
  'opinion-missing',
  'unreviewed-scanner',
] as const;
export type ScanFault = (typeof scanFaults)[number];

/** A scan claim in our form. */
interface ScanClaim {
  readonly claim: SignedClaim;
  readonly predicate: ScanPredicate;
}

/** The one that counts of several, and the older ones that do not. */
export interface CurrentScan extends ScanClaim {
  readonly older: readonly SignedClaim[];
}

/**
 * The newest of the scan claims of one manifest: by the time that a log or a timestamp authority confirms where it is keyless, else by what it says itself. One in another form could be newer than all that can be read, and say the opposite: then there is no current one.
 */
export function currentScan(claims: readonly SignedClaim[]): CurrentScan | ScanFault {
  const read = claims.map((claim) => ({ claim, predicate: scanPredicateSchema.safeParse(claim.predicate).data }));
  const unread = read.filter(({ predicate }) => predicate === undefined);
  if (unread.length > 0) return unread.some(({ claim }) => saysBlocked(claim)) ? 'blocked' : 'unknown-form';
  const known = read.flatMap(({ claim, predicate }) => (predicate === undefined ? [] : { claim, predicate }));
  const [newest, ...others] = known.toSorted((one, other) => age(one, other));
  if (newest === undefined) return 'unknown-form';
  const isEqual = (other: ScanClaim) => age(newest, other) === 0;
  if (!others.filter(isEqual).every(({ predicate }) => isDeepStrictEqual(predicate, newest.predicate)))
    return 'ambiguous';
  return { ...newest, older: others.filter((other) => !isEqual(other)).map(({ claim }) => claim) };
}

/** Below zero where the first one is newer. Logs say whole seconds, so that of two in one second the scans' own times decide. */
function age(one: ScanClaim, other: ScanClaim): number {
  return signedAt(other) - signedAt(one) || finishedAt(other) - finishedAt(one);
}

/** Milliseconds. A key says nothing of the time. */
function signedAt({ claim: { by }, ...scan }: ScanClaim): number {
  return by.kind === 'identity' ? by.signer.signedAt : finishedAt(scan);
}

/** What a verdict on a scan rests on. */
interface SaidScan {
  readonly metadata: ScanPredicate['metadata'];
  readonly scanner: { readonly result: Pick<ScanPredicate['scanner']['result'], 'validUntil' | 'database' | 'how'> };
}

/** What is demanded of a scan, whoever has signed it. */
export type ScanDemands = Pick<Demands, 'maxAge' | 'how'>;

/** Everything that is wrong with it; an empty list where it holds. */
export function faultsOf(
  { claim: { by }, predicate }: ScanClaim,
  demands: ScanDemands,
  now: Date,
): readonly ScanFault[] {
  // Nothing that was known later can stand in what was signed then.
  const latest = Math.min(now.getTime(), by.kind === 'identity' ? by.signer.signedAt : Number.POSITIVE_INFINITY);
  return faultsSaid(predicate, demands, now, latest);
}

/** The same of what is about to be signed. @param latest milliseconds after which nothing in it can have been. */
export function faultsSaid(
  predicate: SaidScan,
  { maxAge, how }: ScanDemands,
  now: Date,
  latest = now.getTime(),
): readonly ScanFault[] {
  const { validUntil, database, how: passed } = predicate.scanner.result;
  const finished = Date.parse(predicate.metadata.scanFinishedOn);
  const started = Date.parse(predicate.metadata.scanStartedOn);
  const updated = database === undefined ? undefined : Date.parse(database.updatedAt);
  const faults: readonly (readonly [ScanFault, boolean])[] = [
    ['future', [started, finished, updated ?? 0].some((time) => time > latest + clockDifference)],
    ['too-old', now.getTime() - started >= maxAge],
    ['expired', now.getTime() >= Date.parse(validUntil)],
    ['no-database', updated === undefined],
    ['old-database', updated !== undefined && started - updated > maxAge],
    ['only-new', gates.indexOf(passed.gateOn) < gates.indexOf(how.gateOn)],
    ['base-ignored', passed.ignoreBase && !how.ignoreBase],
    ['rego-unasked', how.rego && passed.rego === undefined],
    ['opinion-missing', how.opinion === true && passed.opinion === undefined],
    ['unreviewed-scanner', passed.scanner === 'unreviewed'],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? fault : []));
}

/** Milliseconds at which a scan does not hold any longer: by what it says itself, and by the age that the policy allows. */
export function endOfScan(
  { predicate: { metadata, scanner } }: ScanClaim,
  { maxAge }: Pick<Demands, 'maxAge'>,
): number {
  return Math.min(Date.parse(scanner.result.validUntil), Date.parse(metadata.scanStartedOn) + maxAge);
}

/** What the scans of all platforms of an image are worth: their first end, and what is wrong with them beside that. */
export function worthOfScans(
  scans: readonly CurrentScan[],
  demands: ScanDemands,
  now: Date,
): { readonly ends?: number; readonly refused: readonly ScanFault[] } {
  const ends = scans.map((scan) => endOfScan(scan, demands));
  const faults = scans.flatMap((scan) => faultsOf(scan, demands, now));
  const refused = [...new Set(faults)].filter((fault) => fault !== 'expired' && fault !== 'too-old');
  return { ...(ends.length === 0 ? {} : { ends: Math.min(...ends) }), refused };
}

/** Milliseconds at which the answer of `faultsOf` may change: when it is no longer of the future, too old, or past its end. What it says at all other times is what it says before them. */
export function changesOf(
  { predicate: { metadata, scanner } }: ScanClaim,
  { maxAge }: Pick<Demands, 'maxAge'>,
): readonly number[] {
  const { validUntil, database } = scanner.result;
  const started = Date.parse(metadata.scanStartedOn);
  const said = [
    metadata.scanStartedOn,
    metadata.scanFinishedOn,
    ...(database === undefined ? [] : [database.updatedAt]),
  ];
  return [started + maxAge, Date.parse(validUntil), ...said.map((time) => Date.parse(time) - clockDifference)];
}

function finishedAt({ predicate }: Pick<ScanClaim, 'predicate'>): number {
  return Date.parse(predicate.metadata.scanFinishedOn);
}

function saysBlocked({ predicate }: SignedClaim): boolean {
  const { scanner } = (predicate ?? {}) as { scanner?: { result?: { verdict?: unknown } } };
  const verdict = scanner?.result?.verdict;
  return verdict !== undefined && verdict !== 'passed';
}
