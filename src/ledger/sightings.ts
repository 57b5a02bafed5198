import { usualPlatform } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { kinds } from '../policy/policy.js';
import { type Severity, worse } from '../scan/finding.js';
import { checkId } from '../source/hardening/checks.js';
import type { LedgerRecord } from './given-record.js';
import type { Numbering } from './numbering.js';
import { type FindingName, type SoughtKind, type StreamState, soughtOf } from './state.js';

/** What a record shows of one finding, in all places of the image together. */
export interface Sighting {
  /** The worst. */
  readonly severity: Severity;
  /** Everywhere. */
  readonly isFixable: boolean;
  /** Everywhere. */
  readonly isExcepted: boolean;
  /** Another scanner alone reports it, everywhere. */
  readonly isAlone?: true;
  /** When it was known first, where the record says so. */
  readonly since?: number;
}

/** What a record shows, by the numbers of findings. */
export interface Sightings {
  readonly seen: ReadonlyMap<number, Sighting>;
  /** Those that the scanner calls not affected, wherever they are. */
  readonly notAffected: ReadonlySet<number>;
}

export function sightingsOf({ findings }: LedgerRecord, numbering: Numbering): Sightings {
  const seen = new Map<number, Sighting>();
  const notAffected = new Set<number>();
  for (const finding of findings) {
    const number = numbering.finding(finding);
    if (finding.isNotAffected) notAffected.add(number);
    else seen.set(number, together(seen.get(number), finding));
  }
  for (const number of seen.keys()) notAffected.delete(number);
  return { seen, notAffected };
}

function together(one: Sighting | undefined, other: Sighting): Sighting {
  if (one === undefined) return other;
  const since = Math.min(one.since ?? Number.POSITIVE_INFINITY, other.since ?? Number.POSITIVE_INFINITY);
  return {
    severity: worse(one.severity, other.severity),
    isFixable: one.isFixable && other.isFixable,
    isExcepted: one.isExcepted && other.isExcepted,
    ...(one.isAlone && other.isAlone ? { isAlone: true } : {}),
    ...(Number.isFinite(since) ? { since } : {}),
  };
}

/** Why a record shows less than all of its stream, so that what it lacks may be there; `undefined` for a complete one. */
export function incompleteWhy(
  record: LedgerRecord,
  stream: Pick<StreamState, 'last' | 'platforms'>,
): string | undefined {
  const { platforms, concerns, database } = record;
  const fault = platforms.find(({ systemFault, unread }) => systemFault !== null || unread !== undefined);
  if (fault !== undefined) return `${fault.platform}: not everything could be compared with advisories`;
  const partly = concerns.find(({ kind }) => kind === 'unscannable' || kind === 'filtered');
  if (partly !== undefined)
    return `${partly.platform}: ${unseenWords[partly.kind === 'filtered' ? 'filtered' : 'unscannable']}`;
  const missing = stream.platforms.find((platform) => !platformsOf(record).includes(platform));
  if (missing !== undefined) return `${missing}: it was not scanned, and earlier scans had it`;
  if (database === undefined) return 'the record does not say which advisories it was compared with';
  if (Date.parse(database.updatedAt) < (stream.last?.database ?? 0))
    return 'its advisories are older than those of an earlier scan';
  return undefined;
}

const unseenWords = {
  unscannable: 'it could not be scanned',
  filtered: 'findings were left out before they were judged',
} as const;

/** The platforms of a record in their usual spelling, each once. */
export function platformsOf({ platforms }: LedgerRecord): readonly string[] {
  return [...new Set(platforms.map(({ platform }) => usualPlatform(platform)))];
}

/** Digests of its image configs, sorted. */
export function imagesOf({ platforms }: LedgerRecord): readonly Digest[] {
  return [...new Set(platforms.map(({ imageId }) => imageId))].sort();
}

/** What a record's scan looked for. Of older records it is not known: vulnerabilities, as nothing else is on by default. */
export function kindsOf({ scanner: { scanners = ['vuln'] }, hardening }: LookingRecord): readonly SoughtKind[] {
  const looked = (hardening?.looked.length ?? 0) > 0;
  return [...kinds.filter((kind) => scanners.includes(scannerOf[kind])), ...(looked ? (['hardening'] as const) : [])];
}

type LookingRecord = Pick<LedgerRecord, 'scanner' | 'hardening'>;

const scannerOf = { vulnerability: 'vuln', misconfiguration: 'misconfig', secret: 'secret' } as const;

/** Whether a record's scan looked for a finding: of the checks of how an image is made each is switched on by itself. */
export function soughtBy(record: LookingRecord): (name: Pick<FindingName, 'is' | 'id'>) => boolean {
  const all = kindsOf(record);
  return (name) => {
    const by = soughtOf(name);
    return by === 'hardening'
      ? record.hardening?.looked.some((check) => checkId(check) === name.id) === true
      : all.includes(by);
  };
}
