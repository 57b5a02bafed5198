import { ConfigError } from '../host/errors.js';
import type { Digest } from '../oci/digest.js';
import type { DeadlineClock } from '../policy/response/deadline-rules.js';
import type { FindingRecord } from '../record/finding-record.js';
import type { ImageRecord } from '../record/record-schema.js';
import type { Severity } from '../scan/finding.js';
import type { SecondScanner } from '../scan/opinion.js';
import { clockDifference } from '../text/instant.js';
import { plainLine } from '../text/plain-line.js';
import { maxFixHours, maxInLine } from './lines/line.js';
import type { FindingName } from './state.js';

/**
 * What a ledger takes of a record. The record itself is many times as large, and those of a thousand images may be in memory at once.
 */
export interface LedgerRecord
  extends Pick<
    ImageRecord,
    'image' | 'judgedAt' | 'verdict' | 'scanner' | 'database' | 'platforms' | 'concerns' | 'hardening'
  > {
  readonly findings: readonly GivenFinding[];
  /** Who was asked beside Trivy and has answered for all of it. */
  readonly asked: readonly SecondScanner[];
  /** What times to fix count from. */
  readonly clock: DeadlineClock;
  /** Hours to fix by severity. All findings of a severity have the same. */
  readonly fixWithin: Readonly<Partial<Record<Severity, number>>>;
}

/** Whether a record says that it was made later than now: deadlines would count from there. */
export function isFromFuture({ judgedAt }: Pick<ImageRecord, 'judgedAt'>, now: Date): boolean {
  return Date.parse(judgedAt) > now.getTime() + clockDifference;
}

/** A record for a ledger, with the digest of the record's bytes. */
export interface GivenRecord {
  readonly record: LedgerRecord;
  readonly digest: Digest;
}

/** What a record shows of a finding in one place of the image. One object with its name, as there are several hundred thousand at once. */
interface GivenFinding extends FindingName {
  readonly severity: Severity;
  readonly isFixable: boolean;
  readonly isExcepted: boolean;
  /** The scanner says so. */
  readonly isNotAffected: boolean;
  /** Another scanner alone reports it. */
  readonly isAlone?: true;
  /** When it was known first, where the record says so. */
  readonly since?: number;
}

/**
 * @param record is not needed any more then. @param where how it is named in errors.
 * @throws ConfigError `record-other-scanner`; `record-invalid` for what no line of a ledger holds: nobody could read that ledger again.
 */
export function forLedger(record: ImageRecord, where: string): LedgerRecord {
  const { image, judgedAt, verdict, policy, scanner, database, platforms, concerns, findings, opinion, hardening } =
    record;
  const judged = Date.parse(judgedAt);
  const fixWithin: Partial<Record<Severity, number>> = {};
  for (const { severity, fixBy } of findings)
    fixWithin[severity] ??= Math.max(0, (Date.parse(fixBy) - judged) / (60 * 60 * 1000));
  if (scanner.name !== undefined) throw ofOtherScanner(where, scanner.name);
  const what = unfit(record, judged, fixWithin);
  const fix = 'No image-gate has written it so: leave it out, and scan the image again.';
  if (what !== undefined) throw new ConfigError([{ where, what, fix }], 'record-invalid');
  return {
    image,
    judgedAt,
    verdict,
    scanner,
    ...(database === undefined ? {} : { database }),
    platforms,
    concerns,
    ...(hardening === undefined ? {} : { hardening }),
    asked: opinion === undefined || opinion.missing !== undefined ? [] : [opinion.scanner],
    clock: policy.clock ?? 'first-seen',
    fixWithin,
    findings: findings.map((finding) => givenFinding(finding, judged)),
  };
}

/** What one scanner finds and another one does not name would close, and begin again the next night. */
function ofOtherScanner(where: string, name: string): ConfigError {
  const what = `it is of ${plainLine(name, 80)}, and a ledger follows what Trivy finds: what the other one does not name would count as fixed`;
  return new ConfigError([{ where, what, fix: 'Leave it out.' }], 'record-other-scanner');
}

/** What a ledger can't hold of a record. */
function unfit({ findings }: ImageRecord, judged: number, fixWithin: LedgerRecord['fixWithin']): string | undefined {
  if (!(judged >= 0)) return 'it was judged before 1970';
  if (findings.length > maxInLine)
    return `it has ${findings.length} findings, and a ledger takes ${maxInLine} of one image`;
  if (findings.some(({ id }) => id === '')) return 'a finding in it has no id';
  if (Object.values(fixWithin).some((hours) => hours > maxFixHours))
    return `it gives more than the ${maxFixHours} hours that a policy may give to fix a finding`;
  return undefined;
}

function givenFinding(finding: FindingRecord, judged: number): GivenFinding {
  const { severity, exception, firstSeen } = finding;
  const since = firstSeen === undefined ? judged : Date.parse(firstSeen);
  const fix = finding.kind === 'vulnerability' ? finding.fix : undefined;
  const aliases = finding.kind === 'secret' ? noAliases : finding.aliases;
  const given = {
    is: finding.kind,
    id: finding.id,
    aliases: aliases.length === 0 ? noAliases : aliases,
    subject: subjectOf(finding),
    severity,
    isFixable: fix !== undefined && fix.kind !== 'none',
    isExcepted: exception !== undefined,
    isNotAffected: fix?.kind === 'none' && fix.why === 'not-affected',
    ...(finding.kind === 'vulnerability' && finding.said?.alone ? { isAlone: finding.said.alone } : {}),
  };
  return since < judged ? { ...given, since } : given;
}

const noAliases: readonly string[] = [];

function subjectOf(finding: FindingRecord): string {
  if (finding.kind !== 'vulnerability') return finding.where;
  const { purl, type, name } = finding.package;
  return purl ?? `${type}/${name}`;
}

/** When the advisories of a database were collected, as a ledger has it. */
export function collectedAt({ updatedAt }: NonNullable<LedgerRecord['database']>): number {
  return Math.max(0, Date.parse(updatedAt));
}
