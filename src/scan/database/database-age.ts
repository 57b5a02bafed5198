import { ToolError } from '../../host/errors.js';
import type { Digest } from '../../oci/digest.js';
import { listDateDifference } from '../../text/instant.js';
import type { ScannerOptions } from '../scanner-options.js';
import type { DatabaseKind } from './database-kind.js';

const HOUR = 3_600_000;

/** A database on this machine whose bytes have been checked as far as they can be. */
export interface LocalDatabase {
  readonly kind: DatabaseKind;
  /** Holds the database's file and metadata.json. */
  readonly directory: string;
  readonly source: string;
  readonly updatedAt: string;
  /** Of its manifest, where a registry has named it in this run. */
  readonly digest?: Digest;
}

/** The errors of databases that are tried in turn must not end the run, but be reported when no other one is left. */
export function databaseInvalid(kind: DatabaseKind, what: string): ToolError {
  return new ToolError({
    code: 'database-invalid',
    message: `The ${kind.name} can't be used: ${what}.`,
    fix: `Name another repository with ${kind.input}, or empty the cache directory.`,
  });
}

/**
 * @throws ToolError `database-expired` when its advisories were collected longer ago than allowed, `database-invalid` when they come from the
 * future.
 */
export function requireFresh(database: LocalDatabase, now: Date, maxAge: ScannerOptions['maxDbAge']): void {
  if (maxAge === 'unlimited') return;
  const age = now.getTime() - Date.parse(database.updatedAt);
  if (age < -listDateDifference)
    throw databaseInvalid(database.kind, `its date, ${database.updatedAt}, is in the future`);
  if (age <= maxAge) return;
  throw new ToolError({
    code: 'database-expired',
    message:
      `The ${database.kind.name} from ${database.source} is of ${database.updatedAt}, ${inHours(age)} ago; ` +
      `at most ${inHours(maxAge)} are allowed.`,
    fix: 'Fetch a newer one (run without offline, check db-repository and the network), or allow older ones with max-db-age.',
  });
}

/** Whether a date says of itself what `requireFresh` asks for. */
export function isFresh(updatedAt: string, now: Date, maxAge: ScannerOptions['maxDbAge']): boolean {
  const age = now.getTime() - Date.parse(updatedAt);
  return maxAge === 'unlimited' || (age >= -listDateDifference && age <= maxAge);
}

/** How long ago a moment was, for people. */
export function hoursSince(now: Date, then: string): string {
  const age = Math.max(0, now.getTime() - Date.parse(then));
  return age < 2 * HOUR ? `${Math.floor(age / 60_000)} minutes` : inHours(age);
}

/** Also in days, where hours are more than one sees at a glance. */
function inHours(ms: number): string {
  const hours = Math.floor(ms / HOUR);
  return hours < 72 ? `${hours} hours` : `${hours} hours (${Math.floor(hours / 24)} days)`;
}
