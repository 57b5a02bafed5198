import type { FindingRecord } from '../record/finding-record.js';
import { findingKey } from '../record/finding-record.js';
import type { ImageRecord } from '../record/record-schema.js';
import { type Severity, severities } from '../scan/finding.js';

/** A finding as far as two images are compared by it. */
export interface MeasuredFinding {
  /** Which one it is in any image (`findingKey`): its canonical id and its package without version. */
  readonly key: string;
  readonly severity: Severity;
  readonly blocks: boolean;
  /** Whether KEV lists it. */
  readonly exploited: boolean;
  /** RFC 3339: until when the policy wants it fixed. Absent where the policy only logs it. */
  readonly fixBy?: string;
}

/** What judging one image by itself gave: by the policy of the image that would stand on it. */
export interface Measured {
  readonly digest?: string;
  /** Open findings, each identity once. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly blocking: number;
  readonly exploited: number;
  readonly packages: number;
  /** What is pulled for one platform, in bytes. Absent where no manifest was read. */
  readonly compressedSize?: number;
  /** RFC 3339, as the image says; absent for none, and for the dates of reproducible builds (1970). */
  readonly created?: string;
  /** Whether its system gets no fixes any more, by Trivy's word. */
  readonly endOfLife: boolean;
  /** Each identity once, in the order of the record. */
  readonly findings: readonly MeasuredFinding[];
}

/** What the registry says of an image. */
interface ImageFacts {
  readonly compressedSize?: number;
  /** The date in its configuration. Foreign text. */
  readonly created?: string;
}

/** What a record says of an image, for a comparison. */
export function measuredOf(record: ImageRecord, { compressedSize, created }: ImageFacts = {}): Measured {
  const findings = openFindings(record.findings);
  const [digest, date] = [record.image.digest, buildDate(created)];
  return {
    ...(digest === undefined ? {} : { digest }),
    counts: countsOf(findings),
    blocking: findings.filter(({ blocks }) => blocks).length,
    exploited: findings.filter(({ exploited }) => exploited).length,
    packages: record.platforms.reduce((most, { packages }) => Math.max(most, packages), 0),
    ...(compressedSize === undefined ? {} : { compressedSize }),
    ...(date === undefined ? {} : { created: date }),
    endOfLife: record.platforms.some(({ system }) => system?.endOfLife === true),
    findings,
  };
}

/** Of findings with one identity (a package in several places or versions) the worst counts. */
function openFindings(all: readonly FindingRecord[]): readonly MeasuredFinding[] {
  const byKey = new Map<string, MeasuredFinding>();
  for (const finding of all) {
    if (finding.exception !== undefined) continue;
    const key = findingKey(finding);
    const before = byKey.get(key);
    const own = measuredFinding(key, finding);
    byKey.set(key, before === undefined ? own : together(before, own));
  }
  return [...byKey.values()];
}

function measuredFinding(key: string, finding: FindingRecord): MeasuredFinding {
  const exploited = finding.kind === 'vulnerability' && finding.exploited !== undefined;
  return {
    key,
    severity: finding.severity,
    blocks: finding.action === 'block',
    exploited,
    ...(finding.action === 'log' ? {} : { fixBy: finding.fixBy }),
  };
}

function together(one: MeasuredFinding, other: MeasuredFinding): MeasuredFinding {
  const severity = severities.find((each) => each === one.severity || each === other.severity) ?? one.severity;
  const [fixBy] = [one.fixBy, other.fixBy]
    .filter((day) => day !== undefined)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return {
    key: one.key,
    severity,
    blocks: one.blocks || other.blocks,
    exploited: one.exploited || other.exploited,
    ...(fixBy === undefined ? {} : { fixBy }),
  };
}

function countsOf(findings: readonly MeasuredFinding[]): Readonly<Record<Severity, number>> {
  const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Reproducible builds write 1970 or another constant of old: that is no age. */
function buildDate(created: string | undefined): string | undefined {
  const time = created === undefined || created.length > 40 ? Number.NaN : Date.parse(created);
  return time >= Date.UTC(2013, 0, 1) ? new Date(time).toISOString() : undefined;
}
