import { type Digest, digestOf } from '../oci/digest.js';
import type { ComparedBaseline, UnreadBaseline } from '../policy/baseline.js';
import { changeSince } from '../policy/change.js';
import type { Decision } from '../policy/decision.js';
import type { Exception } from '../policy/exceptions/exception.js';
import { suggestionText } from '../policy/exceptions/suggestion.js';
import { asksExploitation } from '../policy/exploitation/missing-facts.js';
import { asksHardening } from '../policy/hardening/hardening-rules.js';
import type { Action, Escalation, Policy } from '../policy/policy.js';
import { hasVex, rulesText } from '../policy/vex-rules.js';
import type { Finding, Severity } from '../scan/finding.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BuildFiles } from '../source/build-files.js';
import { isFields } from '../text/json.js';
import { byText } from '../text/order.js';
import { buildRecord } from './build-record.js';
import { exploitationRecord } from './exploitation-record.js';
import { findingRecord } from './finding-record.js';
import { hardeningRecord, tokensRecord } from './hardening-record.js';
import { opinionRecord } from './opinion-record.js';
import { packageChangeRecord } from './package-change-record.js';
import { categorySchema, type ImageRecord, maxNames } from './record-schema.js';
import type { SbomRecord } from './sbom-record.js';
import { scopedRecord } from './scoped-record.js';
import { instant } from './values.js';
import { vexRecord } from './vex-record.js';

/** Findings of the baseline that are gone and named; the counts have all. */
const maxFixed = 1000;

type RecordedPlatform = ImageRecord['platforms'][number];

/** A file with Trivy's report on one platform, as it was written. */
export type WrittenReport = NonNullable<RecordedPlatform['report']>;

/** What was judged. */
interface RecordedImage extends BuildFiles {
  readonly name: string;
  readonly names?: readonly string[];
  readonly digest?: Digest;
  readonly origin?: ImageRecord['image']['origin'];
  readonly images: readonly { readonly platform: string; readonly manifest?: Digest }[];
  readonly scan: ScanResult;
  readonly decision: Decision;
  readonly afterMerge?:
    | {
        readonly branch: string;
        readonly verdict: Decision['verdict'];
        readonly reasons: readonly { readonly code: string; readonly message: string }[];
        readonly regoUnasked?: true;
      }
    | undefined;
  readonly now: Date;
}

/** What the reports say of it: counted once, for all of them. */
interface RecordedSums {
  readonly headline: string;
  readonly counts: Readonly<Record<Severity, Readonly<Record<Action | 'excepted', number>>>>;
  readonly escalations: Readonly<Record<Escalation, number>>;
  readonly category?: string | undefined;
  /** Trivy's reports on the platforms, in the order of the scan; empty where none was written. */
  readonly reports: readonly WrittenReport[];
  /** Their SBOMs, in the same order; empty where none were asked for. */
  readonly sboms: readonly SbomRecord[];
}

/** The record of a judged image. */
export function recordOf(image: RecordedImage, sums: RecordedSums): ImageRecord {
  const { decision, scan, afterMerge } = image;
  const { triage, policy, verdict } = decision;
  const firstSeen = triage.baseline?.kind === 'compared' ? triage.baseline.firstSeen : undefined;
  return {
    recordVersion: 1,
    image: imageOf(image, sums.category),
    judgedAt: image.now.toISOString(),
    verdict,
    headline: sums.headline,
    policy: {
      source: policy.source,
      digest: policyDigest(policy),
      gateOn: policy.gateOn.value,
      ...(policy.deadlines.clock.value === 'first-seen' ? {} : { clock: policy.deadlines.clock.value }),
      ignoreBase: policy.ignoreBase.value,
      ...regoOf(policy),
    },
    scanner: scan.scanner,
    ...(scan.database === undefined ? {} : { database: databaseOf(scan.database) }),
    platforms: platformsOf(image, sums),
    counts: sums.counts,
    escalations: sums.escalations,
    concerns: triage.concerns.map(({ kind, platform, action, message }) => ({ kind, platform, action, message })),
    exceptions: exceptionsOf(triage.exceptions),
    ...scopedRecord(triage.scoped),
    ...hardeningRecord(triage.hardening),
    ...exploitationRecord(triage, policy.exploitation),
    ...opinionRecord(triage.opinion),
    ...(triage.baseline === undefined ? {} : { baseline: baselineOf(triage.baseline, decision) }),
    ...(afterMerge === undefined ? {} : { afterMerge }),
    build: buildRecord(image),
    findings: [...triage.open, ...triage.excepted].map((judged) => findingRecord(judged, firstSeen)),
  };
}

function imageOf(
  { name, names = [], digest, origin }: RecordedImage,
  category: string | undefined,
): ImageRecord['image'] {
  const others = names.filter((one) => one !== name);
  return {
    names: [name, ...others.slice(0, maxNames - 1)],
    ...(category !== undefined && categorySchema.safeParse(category).success ? { category } : {}),
    ...(digest === undefined ? {} : { digest }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function platformsOf(
  { scan, images, decision }: RecordedImage,
  { reports, sboms }: Pick<RecordedSums, 'reports' | 'sboms'>,
): ImageRecord['platforms'] {
  const [first, ...others] = scan.platforms.map((one, index): RecordedPlatform => {
    const { platform, imageId, os, packages, packagesListed, systemFault = null, unread } = one;
    const manifest = images.find((candidate) => candidate.platform === platform)?.manifest;
    const [report, sbom] = [reports[index], sboms[index]];
    return {
      platform,
      imageId,
      ...(manifest === undefined ? {} : { manifest }),
      ...(os === undefined ? {} : { system: os }),
      packages,
      ...(packagesListed === undefined ? {} : { packagesListed }),
      systemFault,
      ...(unread === undefined ? {} : { unread }),
      ...tokensRecord(one, decision.triage.hardening),
      ...(report === undefined ? {} : { report }),
      ...(sbom === undefined ? {} : { sbom }),
    };
  });
  if (first === undefined) throw new Error('unreachable: a scan has a platform');
  return [first, ...others];
}

/** SHA-256 of the rules alone, wherever they stand and in whatever words. */
export function policyDigest(policy: Policy): Digest {
  const { source: _, rego, scoped, vex, exploitation, secondOpinion, hardening, ...rules } = policy;
  const own = rego.value.map((file) => file.rules?.digest ?? file.path).toSorted();
  const hasScoped = scoped.some(({ packages, paths }) => packages.value.length + paths.value.length > 0);
  const all = {
    ...rules,
    ...(own.length === 0 ? {} : { rego: own }),
    ...(hasScoped ? { scoped } : {}),
    ...(hasVex(vex) ? { vex: vex.map(rulesText).toSorted() } : {}),
    ...(asksExploitation(policy) ? { exploitation } : {}),
    ...(secondOpinion.value === 'none' ? {} : { secondOpinion }),
    ...(asksHardening(hardening) ? { hardening } : {}),
  };
  return digestOf(JSON.stringify(all, (_key, value) => (isFields(value) ? ruleOf(value) : value)));
}

function regoOf({ rego }: Policy): Pick<ImageRecord['policy'], 'rego'> {
  const files = rego.value.flatMap(({ path, rules }) => (rules === undefined ? [] : { path, digest: rules.digest }));
  return files.length === 0 ? {} : { rego: files };
}

/** The value of a setting without its place, which may be an object itself; else the keys in one order. */
function ruleOf(object: Readonly<Record<string, unknown>>): unknown {
  const rule = 'key' in object && 'value' in object ? object.value : object;
  return isFields(rule) ? sorted(rule) : rule;
}

function sorted(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => byText(a, b)));
}

function databaseOf({ updatedAt, source, digest }: NonNullable<ScanResult['database']>) {
  return { updatedAt: rfc3339(updatedAt), source, ...(digest === undefined ? {} : { digest }) };
}

/** A date that JavaScript reads, in the form that every program reads. */
function rfc3339(text: string): string {
  return instant.safeParse(text).success ? text : new Date(text).toISOString();
}

function exceptionsOf({ applied, unused, refused }: Decision['triage']['exceptions']): ImageRecord['exceptions'] {
  return {
    applied: applied.map(exceptionOf),
    unused: unused.map(({ duplicateOf, ...one }) => ({
      ...exceptionOf(one),
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    })),
    refused: refused.map(({ suggestion, ...one }) => ({ ...one, suggestion: suggestionText(suggestion) })),
  };
}

function exceptionOf(exception: Exception): ImageRecord['exceptions']['applied'][number] {
  const { vex, endsAt, ...rest } = exception;
  return { ...rest, endsAt: endsAt.toISOString(), ...(vex === undefined ? {} : { vex: vexRecord(vex) }) };
}

function baselineOf(
  baseline: ComparedBaseline | UnreadBaseline,
  { policy, triage }: Decision,
): NonNullable<ImageRecord['baseline']> {
  if (baseline.kind === 'unread') {
    const { name, why } = baseline;
    return { state: 'unread', ...(name === undefined ? {} : { name }), why };
  }
  const { name, source, digest, createdAt, missing, fixed, packages } = baseline;
  return {
    state: 'compared',
    name,
    source,
    ...(digest === undefined ? {} : { digest }),
    ...(createdAt === undefined ? {} : { createdAt: rfc3339(createdAt) }),
    gateOn: policy.gateOn.value,
    missingPlatforms: missing,
    counts: changeSince(baseline, triage),
    fixed: fixed.slice(0, maxFixed).map(brief),
    ...(packages === undefined ? {} : { packages: packageChangeRecord(packages) }),
  };
}

/** Who and where, without any text that could hold a secret. */
function brief(finding: Finding) {
  const { id, path: where = finding.target } = finding;
  return finding.kind === 'vulnerability'
    ? { id, package: finding.package.name, version: finding.package.version, where }
    : { id, where };
}
