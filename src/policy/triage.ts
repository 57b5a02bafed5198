import { type Finding, type Severity, severities } from '../scan/finding.js';
import type { PlatformScan, ScanResult } from '../scan/scan-result.js';
import type { Concern, Judged, Triage } from './decision.js';
import { type Exception, type Exceptions, holds } from './exception.js';
import { refuseExpired } from './ignore-file.js';
import { type Action, capped, type Policy } from './policy.js';

/**
 * Sorts what a scan found by what the policy and the exceptions that hold at `now` make of it. Linear in the findings.
 * Of several exceptions with the same id the first that holds is applied; the others count as unused.
 */
export function triage(scan: ScanResult, policy: Policy, exceptions: Exceptions, now: Date): Triage {
  const active = exceptions.active.filter((exception) => holds(exception, now));
  // Read at an earlier moment, over meanwhile.
  const ended = exceptions.active.filter((exception) => !holds(exception, now));
  const ids = byId(active);
  const judged = worstFirst(scan.findings).map((finding) => judgeFinding(finding, policy, ids));
  const open = judged.filter(({ exception }) => exception === undefined);
  const excepted = judged.filter(({ exception }) => exception !== undefined);
  const used = new Set(excepted.map(({ exception }) => exception));
  return {
    scanned: scan.platforms.map(({ imageId }) => imageId),
    open,
    excepted,
    concerns: scan.platforms.flatMap((platform) => concernsOf(platform, policy)),
    exceptions: {
      applied: active.filter((exception) => used.has(exception)),
      unused: active.filter((exception) => !used.has(exception)),
      refused: [...exceptions.refused, ...ended.map((exception) => refuseExpired(exception, now))],
    },
    counts: countBySeverity(open),
  };
}

/** What the policy makes of one finding, exceptions aside: its severity's action; without a fix at most `policy.unfixed`. */
export function actionFor(finding: Finding, policy: Policy): Action {
  const { action } = policy.severity[finding.severity];
  const unfixed = finding.kind === 'vulnerability' && finding.fixedVersion === undefined;
  return unfixed ? capped(action, policy.unfixed) : action;
}

function judgeFinding(finding: Finding, policy: Policy, exceptions: ReadonlyMap<string, Exception>): Judged {
  const fixBy = fixDate(finding, policy.severity[finding.severity].fixWithin);
  const exception = exceptionFor(finding, exceptions);
  return {
    finding,
    action: actionFor(finding, policy),
    ...(fixBy !== undefined && { fixBy }),
    ...(exception !== undefined && { exception }),
  };
}

/**
 * As Trivy matches (pkg/result/ignore.go): a vulnerability and a secret by their id alone, a misconfiguration also by its other ids;
 * a vendor's advisory id (`VendorIDs`) excepts nothing.
 */
function exceptionFor(finding: Finding, exceptions: ReadonlyMap<string, Exception>): Exception | undefined {
  const ids = finding.kind === 'misconfiguration' ? [finding.id, ...finding.aliases] : [finding.id];
  return ids.map((id) => exceptions.get(id)).find((exception) => exception !== undefined);
}

function byId(exceptions: readonly Exception[]): ReadonlyMap<string, Exception> {
  // Entries that come later overwrite, so that the first one of an id remains.
  return new Map(exceptions.toReversed().map((exception) => [exception.id, exception]));
}

/** Publication and `fixWithin` hours; only vulnerabilities are published. */
function fixDate(finding: Finding, fixWithin: number): Date | undefined {
  if (finding.kind !== 'vulnerability' || finding.published === undefined) return undefined;
  const fixBy = new Date(Date.parse(finding.published) + fixWithin * 60 * 60 * 1000);
  return Number.isNaN(fixBy.getTime()) ? undefined : fixBy;
}

function concernsOf(scan: PlatformScan, policy: Policy): readonly Concern[] {
  const { platform, os } = scan;
  const concerns: Concern[] = [];
  if (os === undefined && scan.packages === 0) {
    const message = `${platform}: neither an operating system nor packages were found, so nothing could be scanned`;
    concerns.push({ kind: 'unscannable', platform, action: policy.unscannable, message });
  }
  if (os?.endOfLife === true) {
    const name = [os.family, os.name].filter((part) => part !== '').join(' ');
    const message = `${platform}: ${name} is past its end of life: it gets no security fixes, and advisories no longer list what it lacks`;
    concerns.push({ kind: 'eol', platform, action: policy.eol, message });
  }
  return concerns;
}

/** By severity; within one the scanner's order stays. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => groups.get(severity) ?? []);
}

function countBySeverity(open: readonly Judged[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
  for (const { finding } of open) counts[finding.severity] += 1;
  return counts;
}
