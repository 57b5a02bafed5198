import type { Concern, Decision, Judged, Triage } from '../../src/policy/decision.js';
import type { Exception, RefusedException } from '../../src/policy/exceptions/exception.js';
import { fixesOf } from '../../src/policy/fix/fix.js';
import { type Action, defaultPolicy } from '../../src/policy/policy.js';
import type { Assessment } from '../../src/report/assessment.js';
import type { AdvisoryUrl } from '../../src/scan/advisory-url.js';
import {
  type Finding,
  type Misconfiguration,
  type Secret,
  type Severity,
  severities,
  type Vulnerability,
} from '../../src/scan/finding.js';
import type { PlatformScan, ScanResult } from '../../src/scan/scan-result.js';
import { reportedHistory } from '../../src/scan/trivy/reported-history.js';
import { placesOf } from '../../src/source/locate.js';
import type { PlaceOf } from '../../src/source/place.js';
import {
  digest,
  exception as sampleException,
  misconfiguration as sampleMisconfiguration,
  secret as sampleSecret,
  vulnerability as sampleVulnerability,
} from '../policy/samples.js';

/** The moment at which all made assessments are told. */
export const now = new Date('2026-03-01T12:00:00Z');

export { digest };

export function vulnerability(
  over: Partial<Vulnerability> & { name?: string; version?: string; type?: string } = {},
): Vulnerability {
  const { name = 'lodash', version = '4.17.4', type = 'npm', ...rest } = over;
  return sampleVulnerability({
    id: 'CVE-2019-10744',
    title: 'Prototype pollution in defaultsDeep',
    url: 'https://avd.aquasec.com/nvd/cve-2019-10744' as AdvisoryUrl,
    target: 'app/package-lock.json',
    package: { name, version, type, class: type === 'debian' || type === 'alpine' ? 'os' : 'language' },
    fixedVersion: '4.17.12',
    severitySource: 'ghsa',
    cvss: { source: 'ghsa', score: 9.1 },
    published: '2019-07-26T00:15:11Z',
    ...rest,
  });
}

export function misconfiguration(over: Partial<Misconfiguration> = {}): Misconfiguration {
  const { lines: _, ...sample } = sampleMisconfiguration();
  return {
    ...sample,
    url: 'https://avd.aquasec.com/misconfig/ds-0002' as AdvisoryUrl,
    aliases: [],
    message: 'Specify at least 1 USER command in Dockerfile',
    resolution: "Add 'USER <non root user name>' line to the Dockerfile",
    ...over,
  };
}

export function secret(over: Partial<Secret> = {}): Secret {
  return sampleSecret({ target: '/app/deploy.sh', match: 'export AWS_ACCESS_KEY_ID=********************', ...over });
}

export function exception(over: Partial<Exception> = {}): Exception {
  return sampleException({
    id: 'CVE-2020-8203',
    reason: 'only reachable from the build',
    endsAt: new Date('2026-03-31T00:00:00Z'),
    expiry: '2026-03-30',
    line: 2,
    ...over,
  });
}

export function refusedException({
  suggestion = 'CVE-2018-3721  # reason, Expiry: 2026-05-30',
  ...over
}: Partial<Omit<RefusedException, 'suggestion'>> & { readonly suggestion?: string } = {}): RefusedException {
  return {
    id: 'CVE-2018-3721',
    refusal: 'expired',
    file: '.trivyignore',
    line: 5,
    why: 'expired on 2026-01-31',
    suggestion: { kind: 'words', text: suggestion },
    ...over,
  };
}

/** What an assessment is made of; everything else is derived. */
export interface AssessmentParts extends Partial<Omit<Assessment, 'scan' | 'decision'>> {
  /** Default: what Dockerfile and history say. */
  readonly placeOf?: PlaceOf;
  readonly findings?: readonly Finding[];
  readonly excepted?: readonly Judged[];
  readonly concerns?: readonly Concern[];
  readonly exceptions?: Partial<Triage['exceptions']>;
  /** Reports as Trivy gave them, one a platform. */
  readonly raw?: readonly unknown[];
  readonly platforms?: readonly string[];
  readonly scan?: Partial<ScanResult>;
}

/** An assessment in which the default policy has judged the findings. */
export function makeAssessment(parts: AssessmentParts = {}): Assessment {
  const {
    findings = [],
    excepted = [],
    concerns = [],
    exceptions,
    raw = [],
    platforms = ['linux/amd64'],
    scan: scanParts,
    placeOf,
    ...assessment
  } = parts;
  const scan = { ...makeScan(platforms, raw, [...findings, ...excepted.map(({ finding }) => finding)]), ...scanParts };
  const place = placeOf ?? placesOf({ ...assessment, scan });
  const fixFor = fixesOf(findings);
  const open = [...findings].sort(worstFirst).map((finding) => {
    const fix = fixFor(finding);
    return judged(finding, { place: place(finding), ...(fix === undefined ? {} : { fix }) });
  });
  const triage: Triage = {
    open,
    excepted: excepted.map((one) => ({ ...one, place: place(one.finding) })),
    concerns,
    exceptions: { applied: [], unused: [], refused: [], ...exceptions },
    scoped: { applied: [], unused: [], refused: [] },
    counts: countOpen(findings),
    scanned: platforms.map((_, index) => digest(`${index + 5}`)),
  };
  return {
    name: 'ghcr.io/acme/api:1.4.2',
    digest: digest('d'),
    images: platforms.map((platform, index) => ({
      platform,
      manifest: digest(`${index + 1}`),
      imageId: digest(`${index + 5}`),
    })),
    now,
    ...assessment,
    scan,
    decision: decide(triage),
  };
}

/** A finding with the default policy's action. */
export function judged(finding: Finding, over: Partial<Judged> = {}): Judged {
  const { action: first, fixWithin, escalate } = defaultPolicy.severity[finding.severity];
  const fix = fixesOf([finding])(finding);
  const fixBy = new Date(now.getTime() + fixWithin.value * 3_600_000);
  return {
    finding,
    action: first.value,
    decidedBy: { first },
    escalate: escalate.value,
    fixBy,
    place: { origin: 'unknown' },
    ...(fix === undefined ? {} : { fix }),
    ...over,
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function countOpen(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function decide(triage: Triage): Decision {
  const reasons = [
    ...triage.open.filter(blocks).map(findingReason),
    ...triage.concerns.filter(blocks).map(concernReason),
  ];
  const [first, ...rest] = reasons;
  if (first === undefined) return { verdict: 'passed', policy: defaultPolicy, triage };
  return { verdict: 'blocked', policy: defaultPolicy, triage, reasons: [first, ...rest] };
}

function blocks({ action }: { readonly action: Action }): boolean {
  return action === 'block';
}

function findingReason({ finding }: Judged): { code: 'finding'; message: string } {
  const what = finding.kind === 'vulnerability' ? `${finding.package.name} ${finding.package.version}` : finding.title;
  return { code: 'finding', message: `${finding.id} (${finding.severity}) in ${what}` };
}

function concernReason({ kind, message }: Concern): { code: Concern['kind']; message: string } {
  return { code: kind, message };
}

function makeScan(platforms: readonly string[], raw: readonly unknown[], findings: readonly Finding[]): ScanResult {
  const scans = platforms.map(
    (platform, index): PlatformScan => ({
      platform,
      layerHistory: reportedHistory(raw[index]),
      imageId: digest(`${index + 5}`),
      os: { family: 'alpine', name: '3.20.3', endOfLife: false },
      packages: 14,
      raw: raw[index] ?? { SchemaVersion: 2, ArtifactName: 'image', ArtifactType: 'container_image', Results: [] },
    }),
  );
  const [first, ...rest] = scans;
  if (first === undefined) throw new Error('an assessment needs a platform');
  return {
    scanner: { version: '0.74.0', binary: digest('b'), trust: 'pinned' },
    database: {
      updatedAt: '2026-03-01T06:00:00Z',
      source: 'mirror.gcr.io/aquasec/trivy-db@sha256:abc',
      digest: digest('e'),
    },
    platforms: [first, ...rest],
    findings,
  };
}
