import * as z from 'zod';
import { maxPlatforms } from '../../oci/descriptor.js';
import { gates } from '../../policy/baseline.js';
import { actions, bySeverity } from '../../policy/policy.js';
import type { FindingRecord } from '../../record/finding-record.js';
import type { ImageRecord } from '../../record/record-schema.js';
import type { SbomStanding } from '../../record/sbom-record.js';
import { digestText, type Frozen, instant } from '../../record/values.js';
import { severities } from '../../scan/finding.js';

/** Bytes of findings' ids in one predicate, so that a statement stays below `maxStatement` whatever an image has. */
const maxIds = 600_000;

/** Whose policy and exceptions counted: those of the commit that was built itself, of a merge queue's commit, or of a protected branch. */
const ruleOrigins = ['built', 'commit', 'branch'] as const;
export type RuleOrigin = (typeof ruleOrigins)[number];

/** Whether the scanner was a reviewed release, one whose hash the workflow names, or another. */
export const scannerTrusts = ['pinned', 'given', 'unreviewed'] as const;

const text = z.string();
const count = z.int().nonnegative();
const ids = z.array(text);
const each = <Word extends string, Value extends z.ZodType>(words: readonly Word[], value: Value) =>
  z.record(z.enum(words), value);

const resultSchema = z.strictObject({
  version: z.literal(1),
  verdict: z.literal('passed'),
  validUntil: instant,
  policy: z.strictObject({ digest: digestText, from: z.enum(ruleOrigins) }),
  how: z.strictObject({
    gateOn: z.enum(gates),
    ignoreBase: z.boolean(),
    /** Exceptions that were applied, and how many of them were VEX statements. Their texts stay home. */
    exceptions: count,
    vex: count,
    scanner: z.enum(scannerTrusts),
    /** Files of rules in Rego that were asked as well; their digests are in that of the policy. Absent: none. */
    rego: z.int().positive().optional(),
    /** Rules for packages and paths that decided about findings. Absent: none. */
    scoped: z.int().positive().optional(),
    /** Findings that only warn, as nothing says that they are exploited. Absent: none. */
    unexploited: z.int().positive().optional(),
    /** Another scanner was heard as well, whose opinion the policy requires. Absent: it requires none. */
    opinion: z.literal('clair').optional(),
  }),
  database: z.strictObject({ updatedAt: instant }).optional(),
  platforms: z
    .array(
      z.strictObject({
        platform: text,
        packages: count,
        packagesListed: z.boolean(),
        /** Whether the SBOM may stand in for the image when new advisories are matched. */
        sbom: z.enum(['equal', 'equal-with-distro', 'needs-layers']).optional(),
        /** For the second one. */
        distro: text.optional(),
      }),
    )
    .min(1)
    .max(maxPlatforms),
  counts: each(severities, each([...actions, 'excepted'], count)),
  findings: each(severities, ids),
  excepted: ids,
  /** Ids that are counted above and not named, as there are too many. */
  omitted: count,
});

/**
 * The predicate of a scan attestation: cosign's form, with a result of ours in it. Compact on purpose: no text of an advisory, and of exceptions neither
 * reasons nor tickets nor names. Only of an image that passed.
 */
export const scanPredicateSchema = z.strictObject({
  invocation: z.strictObject({ parameters: z.null(), uri: text, event_id: text, 'builder.id': text }),
  scanner: z.strictObject({
    uri: text,
    version: text,
    db: z.strictObject({ uri: text, version: text }),
    result: resultSchema,
  }),
  metadata: z.strictObject({ scanStartedOn: instant, scanFinishedOn: instant }),
});
type ScanPredicate = Frozen<z.output<typeof scanPredicateSchema>>;

/** What the record does not say. */
export interface ScanFacts {
  readonly rules: RuleOrigin;
  /** Milliseconds from the scan for which the claim holds at most. */
  readonly maxAge: number;
  /** Whether the SBOM of each platform may stand in for it, by its name, where that is known beside the record. */
  readonly standings?: ReadonlyMap<string, SbomStanding>;
}

/**
 * The claim about an image that passed; `platform` narrows it to one of its platforms.
 * @throws Error for a record of an image that did not pass, or that this run has not scanned: a defect of ours.
 */
export function scanPredicate(record: ImageRecord, facts: ScanFacts, platform?: string): ScanPredicate {
  const { version } = record.scanner;
  return {
    invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
    scanner: {
      uri: `pkg:github/aquasecurity/trivy@${version}`,
      version,
      db: { uri: '', version: record.database?.updatedAt ?? '' },
      result: resultOf(record, facts, platform),
    },
    // The earlier moment, from which ages are counted.
    metadata: { scanStartedOn: record.judgedAt, scanFinishedOn: record.judgedAt },
  };
}

type ScanOutcome = ScanPredicate['scanner']['result'];

function resultOf(
  record: ImageRecord,
  { rules, maxAge, standings }: ScanFacts,
  platform: string | undefined,
): ScanOutcome {
  const { verdict, policy, scanner, database, exceptions, scoped } = record;
  const { gateOn, ignoreBase, rego = [] } = policy;
  const decided = scoped?.applied.length ?? 0;
  const relaxed = record.exploitation?.relaxed;
  if (verdict !== 'passed') throw new Error('defect: an image that did not pass gets no claim');
  if (scanner.trust === 'report') throw new Error('defect: a report of somebody else is no scan of ours');
  if (gateOn === undefined || ignoreBase === undefined) throw new Error('defect: a record that does not say how');
  const findings = record.findings.filter(({ platforms }) => platform === undefined || platforms.includes(platform));
  return {
    version: 1,
    verdict,
    validUntil: validUntil(record, maxAge),
    policy: { digest: policy.digest, from: rules },
    how: {
      ...{ gateOn, ignoreBase, exceptions: exceptions.applied.length, vex: vexOf(record), scanner: scanner.trust },
      ...(rego.length === 0 ? {} : { rego: rego.length }),
      ...(decided === 0 ? {} : { scoped: decided }),
      ...(relaxed === undefined ? {} : { unexploited: relaxed.findings }),
      ...opinionOf(record),
    },
    ...(database === undefined ? {} : { database: { updatedAt: database.updatedAt } }),
    platforms: platformsOf(record, platform, standings),
    counts: countsOf(findings),
    ...idsOf(findings),
  };
}

function opinionOf({ opinion }: ImageRecord): Pick<ScanOutcome['how'], 'opinion'> {
  const isHeard = opinion?.weight === 'required' && opinion.missing === undefined;
  return isHeard ? { opinion: opinion.scanner } : {};
}

function vexOf({ exceptions }: ImageRecord): number {
  return exceptions.applied.filter(({ vex }) => vex !== undefined).length;
}

/** The earlier of the greatest age, the end of the first applied exception or rule for packages and paths, and that of lists by which a finding only warns: after that it would be judged in another way. */
export function validUntil({ judgedAt, exceptions, scoped, exploitation }: ImageRecord, maxAge: number): string {
  const applied = [...exceptions.applied, ...(scoped?.applied ?? [])];
  const ends = applied.flatMap(({ endsAt }) => (endsAt === undefined ? [] : Date.parse(endsAt)));
  const lists = exploitation?.relaxed === undefined ? [] : [Date.parse(exploitation.relaxed.until)];
  return new Date(Math.min(Date.parse(judgedAt) + maxAge, ...ends, ...lists)).toISOString();
}

function platformsOf(
  { platforms }: ImageRecord,
  only: string | undefined,
  standings: ScanFacts['standings'],
): ScanOutcome['platforms'] {
  const chosen = platforms.filter(({ platform }) => only === undefined || platform === only);
  if (chosen.length === 0) throw new Error(`defect: ${only} was not scanned`);
  // Where nobody knows, the claim is the weaker one.
  return chosen.map(({ platform, packages, packagesListed = false, sbom }) => ({
    platform,
    packages,
    packagesListed,
    ...standingOf(standings?.get(platform) ?? sbom?.standing),
  }));
}

function standingOf(standing: SbomStanding | undefined) {
  if (standing === undefined) return {};
  return { sbom: standing.kind, ...(standing.kind === 'equal-with-distro' ? { distro: standing.distro } : {}) };
}

function countsOf(findings: readonly FindingRecord[]): ScanOutcome['counts'] {
  const counts = bySeverity(() => ({ log: 0, warn: 0, block: 0, excepted: 0 }));
  for (const { severity, action, exception } of findings)
    counts[severity][exception === undefined ? action : 'excepted'] += 1;
  return counts;
}

/** Each id once, worst first as in the record, until there are too many. */
function idsOf(findings: readonly FindingRecord[]): Pick<ScanOutcome, 'findings' | 'excepted' | 'omitted'> {
  const open = bySeverity(() => new Set<string>());
  const excepted = new Set<string>();
  const omitted = bySeverity(() => new Set<string>());
  let bytes = 0;
  for (const { id, severity, exception } of findings) {
    const ids = exception === undefined ? open[severity] : excepted;
    const size = Buffer.byteLength(JSON.stringify(id)) + 1;
    if (ids.has(id) || bytes + size > maxIds) {
      if (!ids.has(id)) omitted[severity].add(id);
      continue;
    }
    bytes += size;
    ids.add(id);
  }
  return {
    findings: bySeverity((severity) => [...open[severity]]),
    excepted: [...excepted],
    omitted: severities.reduce((sum, severity) => sum + omitted[severity].size, 0),
  };
}
