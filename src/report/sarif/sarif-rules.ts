import type { ReportingDescriptor } from 'sarif';
import { digestOf, encoded } from '../../oci/digest.js';
import type { Judged } from '../../policy/decision.js';
import type { Action } from '../../policy/policy.js';
import type { Finding, Severity } from '../../scan/finding.js';
import { bounded, safeUrl } from '../../text/escape.js';
import { fixSentence } from '../finding-text.js';
import { type FoundAt, helpMarkdown } from './sarif-help.js';
import { maxId, maxTags, plainMessage } from './sarif-limits.js';

export const levels = { block: 'error', warn: 'warning', log: 'note' } as const satisfies Record<Action, string>;

/**
 * GitHub's band for each severity (reference/contracts.md §1.4), and the score where there is no CVSS. Exactly 9.0 is documented in neither band, so it is
 * never used. UNKNOWN has none: then the alert shows its level.
 */
const bands: Readonly<
  Record<Severity, { readonly least: number; readonly most: number; readonly usual: number } | undefined>
> = {
  CRITICAL: { least: 9.1, most: 10, usual: 9.5 },
  HIGH: { least: 7, most: 8.9, usual: 8 },
  MEDIUM: { least: 4, most: 6.9, usual: 5.5 },
  LOW: { least: 0.1, most: 3.9, usual: 2 },
  UNKNOWN: undefined,
};

/**
 * `CVE-2021-23337/npm/lodash`; the scanner's id alone where there is no package. A rule carries severity, help and fix on GitHub, which differ between the
 * packages that one CVE is in, so each has its own. Too long ones are cut and stay different by a hash.
 */
export function ruleId(finding: Finding): string {
  const parts =
    finding.kind === 'vulnerability' ? [finding.id, finding.package.type, finding.package.name] : [finding.id];
  const whole = parts.map((part) => bounded(part, maxId)).join('/');
  const exact = whole.length <= maxId && whole === parts.join('/') && finding.id !== '';
  return exact ? whole : `${bounded(whole, maxId)}#${encoded(digestOf(parts.join('\0'))).slice(0, 12)}`;
}

/** The severity's CVSS score, moved into the severity's band: the gate goes by the severity, and GitHub must not say another. */
export function securitySeverity(finding: Finding): string | undefined {
  const band = bands[finding.severity];
  if (band === undefined) return undefined;
  const score = finding.kind === 'vulnerability' ? finding.cvss?.score : undefined;
  const inBand =
    score === undefined || !Number.isFinite(score) ? band.usual : Math.min(band.most, Math.max(band.least, score));
  return inBand.toFixed(1);
}

/** The rule of the worst finding that it stands for. */
export function rule(id: string, judged: Judged, found: FoundAt): ReportingDescriptor {
  const { finding, action } = judged;
  const title = ruleTitle(finding);
  const fix = plainMessage(`${title}. ${fixSentence(judged, found)}`, 1000);
  const { weaknesses } = found.advisory;
  // A report of another run may hold any text as a description.
  const description = found.ofAnotherRun ? '' : found.advisory.description;
  const vector = finding.kind === 'vulnerability' ? bounded(finding.cvss?.vector ?? '', 200) : '';
  const score = securitySeverity(finding);
  const url = helpUri(finding);
  const { epss } = judged.exploitation ?? {};
  return {
    id,
    name: ruleName(finding),
    shortDescription: { text: title },
    fullDescription: { text: description === '' ? fix : plainMessage(description, 1000) },
    ...(url === undefined ? {} : { helpUri: url }),
    help: { text: fix, markdown: helpMarkdown(judged, found) },
    defaultConfiguration: { level: levels[action] },
    properties: {
      tags: tags(judged, weaknesses),
      precision: 'very-high',
      ...(score === undefined ? {} : { 'security-severity': score }),
      ...(vector === '' ? {} : { 'cvss-vector': vector }),
      ...(epss === undefined ? {} : { 'epss-score': epss.score, 'epss-percentile': epss.percentile }),
    },
  };
}

/** Readers on .NET, Microsoft's validator for one, take percent-encoded characters beyond ASCII for no URI. No advisory needs them. */
function helpUri({ url }: Finding): string | undefined {
  const safe = safeUrl(url);
  return safe === undefined || /%[89A-F]/i.test(safe) ? undefined : safe;
}

/** The kind of rule. It must not repeat the id (SARIF1001). */
function ruleName(finding: Finding): string {
  switch (finding.kind) {
    case 'vulnerability':
      return finding.package.class === 'os' ? 'VulnerableSystemPackage' : 'VulnerablePackage';
    case 'misconfiguration':
      return 'Misconfiguration';
    case 'secret':
      return 'ExposedSecret';
  }
}

function ruleTitle(finding: Finding): string {
  const title = finding.title === '' ? '' : `: ${finding.title}`;
  return finding.kind === 'vulnerability'
    ? plainMessage(`${finding.id} in ${finding.package.name}${title}`, 500)
    : plainMessage(`${finding.id}${title}`, 500);
}

/** Weaknesses as CodeQL names them, so that one filter finds them all. */
function tags({ finding, exploitation }: Judged, weaknesses: readonly string[]): string[] {
  const cwes = weaknesses.map((id) => `external/cwe/${id.toLowerCase()}`);
  const own =
    finding.kind === 'vulnerability'
      ? ['vulnerability', finding.package.type, ...cwes, ...finding.aliases]
      : [finding.kind, ...cwes];
  const exploited = exploitation?.listed === undefined ? [] : ['exploited'];
  const clean = ['security', 'container', ...exploited, ...own]
    .map((tag) => bounded(tag, 60))
    .filter((tag) => tag !== '');
  return [...new Set(clean)].slice(0, maxTags);
}
