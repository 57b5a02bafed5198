import type { Judged } from '../../policy/decision.js';
import { epssText, exploitedText } from '../../policy/exploitation/exploitation-text.js';
import { fixMarks, fixWords } from '../../policy/fix/fix.js';
import type { OpinionState } from '../../policy/opinion/apply-opinion.js';
import { reportedBy } from '../../policy/opinion/opinion-text.js';
import type { Finding, Vulnerability } from '../../scan/finding.js';
import type { ScanResult } from '../../scan/scan-result.js';
import { bounded, code, codePath, link, text } from '../../text/escape.js';
import { entriesOf, type Fields, fieldsOf, objectsOf } from '../../text/json.js';
import { stepOf } from '../advice/fix-plan.js';
import { wholeStepText } from '../advice/fix-plan-text.js';
import { foreignVersion } from '../advice/foreign-advice.js';
import { deadlineText } from '../exception-text.js';
import type { LayerFacts } from '../layer-facts.js';

/** Which layer a finding comes from, and until when the policy wants it fixed. */
export interface FoundAt {
  readonly layer?: LayerFacts | undefined;
  /** Hours that the policy gives for its severity. */
  readonly fixWithin: number;
  /** As in the assessment: the report is not to say what to do. */
  readonly ofAnotherRun?: true;
  readonly advisory: Advisory;
  readonly scan: ScanResult;
  /** Who else was asked. */
  readonly opinion?: OpinionState | undefined;
}

/** What GitHub shows beside the alert: what it is, where it comes from, the fix as a command or an edit, the time for it, links. */
export function helpMarkdown(judged: Judged, found: FoundAt): string {
  const { finding } = judged;
  const rows: readonly (readonly [string, string])[] = [
    ['Severity', finding.severity],
    ...(finding.kind === 'vulnerability' ? vulnerabilityFacts(finding, judged, found) : []),
    ['Path in the image', pathText(finding)],
    ['Brought by', broughtBy(judged, found)],
    ['Reported by', text(reportedBy(finding, found.opinion), 300)],
    ['Exploited', exploitedText(judged.exploitation)],
    ['Likely to be exploited', epssText(judged.exploitation)],
    ['Time to fix', timeText(judged, found)],
    ...(finding.kind === 'vulnerability' ? ratingFacts(finding) : []),
    ['Weakness', found.advisory.weaknesses.join(', ')],
  ];
  const facts = rows.filter(([, value]) => value !== '').map(([name, value]) => `- **${name}:** ${value}`);
  const heading = `**${link(code(finding.id, 80), finding.url)}** ${text(finding.title, 300)}`.trimEnd();
  const step = stepOf(judged, found);
  const { location } = step;
  const where = location === undefined ? '' : ` (${codePath(location.path, 120)} line ${location.line})`;
  return [
    heading,
    facts.join('\n'),
    `**Fix**${where}: ${wholeStepText(step)}`,
    ...(found.ofAnotherRun ? [] : about(found.advisory)),
  ].join('\n\n');
}

/** Characters of the description that stand beside the alert; the address has all of it. */
const maxDescription = 600;

function about({ description, references }: Advisory): readonly string[] {
  const links = references.flatMap((address) => linkTo(address) ?? []);
  return [text(description, maxDescription), links.length === 0 ? '' : `**References:** ${links.join(', ')}`].filter(
    (part) => part !== '',
  );
}

/** Its own address as the text of a link; `undefined` for what is no web address. */
function linkTo(address: string): string | undefined {
  const label = code(address, 100);
  const linked = link(label, address);
  return linked === label ? undefined : linked;
}

type Fact = readonly [string, string];

function vulnerabilityFacts(
  { package: found }: Vulnerability,
  { fix }: Judged,
  { ofAnotherRun }: FoundAt,
): readonly Fact[] {
  const shown = fix?.kind === 'upgrade' && (!ofAnotherRun || foreignVersion(found, fix.to) !== undefined);
  return [
    ['Package', `${code(found.name, 100)} (${text(found.type, 40)})`],
    ['Installed', code(found.version, 100)],
    shown
      ? ['Upgrade to', `${code(fix.to, 200)}${fixMarks(fix)}`]
      : ['Fix', fix === undefined || (ofAnotherRun && fix.kind !== 'none') ? '' : text(fixWords(fix), 200)],
  ];
}

function ratingFacts({ cvss, aliases, severitySource = '' }: Vulnerability): readonly Fact[] {
  const known = aliases.slice(0, 10).map((alias) => code(alias, 60));
  return [
    [
      'CVSS',
      cvss === undefined ? '' : `${cvss.score} (${text(cvss.source, 40)}) ${code(cvss.vector ?? '', 120)}`.trimEnd(),
    ],
    ['Severity by', text(severitySource, 40)],
    ['Also known as', known.join(', ')],
  ];
}

/** Packages of the operating system have no file, and their target is its name. */
function pathText(finding: Finding): string {
  if (finding.kind === 'vulnerability')
    return finding.package.class === 'os' ? '' : codePath(finding.path ?? finding.target, 200);
  const { path, lines } = finding;
  const file = codePath(path ?? finding.target, 200);
  return path === undefined || lines === undefined ? file : `${file} line ${lines.start}`;
}

/** ``layer 3 of 7, `RUN npm ci`; the base image `node:22` `` */
function broughtBy({ place }: Judged, { layer, ofAnotherRun }: FoundAt): string {
  const instruction = layer === undefined || layer.instruction === '' ? '' : `, ${code(layer.instruction, 200)}`;
  const parts = [
    layer === undefined ? '' : `layer ${layer.number} of ${layer.of}${instruction}`,
    baseText(place, ofAnotherRun),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** What the history only suggests is called probable. */
function baseText({ origin, base, presumed }: Judged['place'], ofAnotherRun: true | undefined): string {
  if (origin !== 'base') return '';
  return `${presumed ? 'probably ' : ''}the base image ${base === undefined || ofAnotherRun ? '' : code(base, 200)}`.trimEnd();
}

function timeText(judged: Judged, { fixWithin }: FoundAt): string {
  return deadlineText(fixWithin, judged);
}

/** What a result says beside its message: that its place is a default, and who reports it where that is not Trivy alone. */
export function resultProperties(finding: Finding, isDefault: boolean) {
  const said = finding.kind === 'vulnerability' ? finding.said : undefined;
  const place = isDefault ? { 'default-location': true } : {};
  if (said === undefined) return isDefault ? { properties: place } : {};
  const { severity, vendor, source } = said;
  const clair = {
    severity: bounded(severity, 40),
    ...(vendor === undefined ? {} : { vendor: bounded(vendor, 100) }),
    source: bounded(source, 100),
  };
  return { properties: { ...place, reportedBy: said.isAlone ? ['Clair'] : ['Trivy', 'Clair'], clair } };
}

/** What the advisory of a finding says beside what the gate judges by. All texts are foreign. */
interface Advisory {
  readonly description: string;
  /** `CWE-79`, … */
  readonly weaknesses: readonly string[];
  /** Web addresses, unchecked. */
  readonly references: readonly string[];
}

export type AdvisoryOf = (finding: Finding) => Advisory;

/** Weaknesses and references that are taken; more say nothing new. */
const most = 5;

/** Looks the advisory of a finding up in Trivy's own reports, which hold the long texts. Nothing is copied before it is asked for. */
export function advisoriesOf({ platforms }: Pick<ScanResult, 'platforms'>): AdvisoryOf {
  const known = { vulnerability: new Map<unknown, Fields>(), misconfiguration: new Map<unknown, Fields>() };
  for (const { raw } of platforms)
    for (const result of objectsOf(fieldsOf(raw).Results)) {
      for (const found of objectsOf(result.Vulnerabilities)) keep(known.vulnerability, found.VulnerabilityID, found);
      for (const found of objectsOf(result.Misconfigurations)) keep(known.misconfiguration, found.ID, found);
    }
  return ({ kind, id }) => advisory((kind === 'secret' ? undefined : known[kind].get(id)) ?? {});
}

/** The first one of an id counts. */
function keep(known: Map<unknown, Fields>, id: unknown, found: Fields): void {
  if (!known.has(id)) known.set(id, found);
}

function advisory({ Description: description, CweIDs: cwes, References: references }: Fields): Advisory {
  return {
    description: typeof description === 'string' ? description : '',
    weaknesses: texts(cwes).filter((id) => /^CWE-\d{1,6}$/.test(id)),
    references: texts(references),
  };
}

function texts(value: unknown): string[] {
  return entriesOf(value)
    .slice(0, most)
    .filter((text) => typeof text === 'string');
}
