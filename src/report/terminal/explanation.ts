import type { Judged } from '../../policy/decision.js';
import { suggestionText } from '../../policy/exceptions/suggestion.js';
import type { UnappliedEntry } from '../../policy/exceptions/unapplied-entry.js';
import {
  epssText,
  exploitedText,
  missingLists,
  whenText,
  whyNotRelaxed,
} from '../../policy/exploitation/exploitation-text.js';
import { reportedBy } from '../../policy/opinion/opinion-text.js';
import type { Setting } from '../../policy/setting.js';
import type { Finding } from '../../scan/finding.js';
import type { Location } from '../../source/location.js';
import { counted, plural } from '../../text/count.js';
import { bounded, boundedPath, terminal } from '../../text/escape.js';
import { stepOf } from '../advice/fix-plan.js';
import { stepLines } from '../advice/fix-plan-text.js';
import { vexWords } from '../advice/vex-text.js';
import type { Assessment } from '../assessment.js';
import { daysLeft, deadlineText, proofText, scopedText, writtenIn } from '../exception-text.js';
import { checkedPart, findingText, whereText } from '../finding-text.js';
import { layerFacts } from '../layer-facts.js';
import { type Offers, offerLines } from './offer-text.js';
import { type Paint, painter } from './paint.js';

/** One finding, and the exceptions that miss it. */
interface Explained {
  readonly judged: Judged;
  /** Entries of the exceptions that name it and are not applied to it. */
  readonly unapplied: readonly UnappliedEntry[];
}

/** All that there is to say about one id in a report. */
export interface Explanation extends Offers {
  readonly assessment: Assessment;
  /** Where the report lies, and how old it is where nobody named it. */
  readonly report: string;
  readonly found: readonly [Explained, ...Explained[]];
}

/** Findings that are shown one by one; an option narrows them down. */
const maxFindings = 10;

/** The explanation for a terminal: why, where, what fixes it, and how to except it. Ends without a newline. */
export function renderExplanation(explanation: Explanation, colour = false): string {
  const { assessment, report, found } = explanation;
  const paint = painter(colour);
  const shown = found.slice(0, maxFindings);
  const rest = found.length - shown.length;
  return [
    headLines(explanation, paint),
    ...shown.map((one, index) => findingLines(assessment, one, index === 0 && found.length === 1, paint)),
    ...(rest > 0 ? [[`… and ${counted(rest)} more. Choose the package with --package to see them.`]] : []),
    ...offerLines(explanation, assessment, paint),
    ...regoLines(assessment),
    [paint.dim(`Judged by ${policyText(assessment)}, from ${boundedPath(report, 300)}.`)],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headLines({ assessment, found }: Explanation, paint: Paint): readonly string[] {
  const [{ judged: first }] = found;
  const { finding } = first;
  const count = found.length === 1 ? '' : ` (${plural(found.length, 'finding')})`;
  const words = [...new Set(found.map(({ judged }) => treatmentWord(judged)))].join(', ');
  const also = finding.kind === 'secret' ? [] : finding.aliases.slice(0, 5).map((alias) => bounded(alias, 60));
  return [
    `${paint.bold(bounded(finding.id, 80))} in ${bounded(assessment.name, 150)}: ${words}${count}`,
    ...(finding.title === '' ? [] : [bounded(finding.title, 300)]),
    ...(finding.url === undefined ? [] : [bounded(finding.url, 300)]),
    ...(also.length === 0 ? [] : [`Also known as ${also.join(', ')}`]),
  ];
}

function treatmentWord({ action, exception }: Judged): string {
  return exception === undefined ? words[action] : 'excepted';
}

const words = { block: 'blocks', warn: 'warns', log: 'is logged' } as const;

function findingLines(assessment: Assessment, explained: Explained, isOnly: boolean, paint: Paint): readonly string[] {
  const { judged } = explained;
  const head = `${paint.bold(judged.finding.severity)}  ${subject(assessment, judged)}`;
  return [
    isOnly ? head : `${head}  ${treatmentWord(judged)}`,
    ...part('Why', whyLines(assessment, explained)),
    ...part('Where', whereLines(assessment, judged)),
    ...part(
      'Fix',
      stepLines(stepOf(judged, assessment)).map((line) => bounded(line, 500)),
    ),
  ];
}

/** `Why    first line`, and the others below it. */
function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(7)}${line}`);
}

function subject(assessment: Assessment, judged: Judged): string {
  const { finding, fix } = judged;
  const { what, installed, fixed } = findingText(assessment, judged);
  if (finding.kind !== 'vulnerability')
    return bounded(finding.kind === 'misconfiguration' ? finding.message : what, 200);
  const versions = fix?.kind === 'upgrade' ? `upgrade to ${fixed}` : fixed;
  return `${bounded(what, 100)} ${bounded(installed, 80)} (${bounded(finding.package.type, 40)}), ${bounded(versions, 120)}`;
}

function whyLines(assessment: Assessment, { judged, unapplied }: Explained): readonly string[] {
  const { exception, vex } = judged;
  const byRule = ruleText(judged);
  const by = exception && entryPlace(exception);
  const proof = exception === undefined ? '' : proofText(exception, terminal);
  return [
    ...(exception === undefined
      ? [capital(byRule)]
      : [
          `Excepted by ${by} until ${bounded(exception.expiry, 40)} (${daysLeft(exception, assessment.now)}): ${bounded(exception.reason, 300)}`,
          ...(proof === '' ? [] : [capital(proof)]),
          `Without it: ${byRule}`,
        ]),
    ...(vex === undefined ? [] : [`VEX: ${vexWords(vex, terminal)} (${entryPlace(vex)})`]),
    ...timeLines(assessment, judged),
    ...knownLines(assessment, judged),
    ...unrelaxedLines(assessment, judged),
    ...(judged.finding.kind === 'vulnerability' ? missingLists(assessment.decision) : []).map((line) =>
      bounded(line, 400),
    ),
    ...unapplied.slice(0, maxUnapplied).flatMap(unappliedLines),
  ];
}

function entryPlace({ file, line }: Pick<UnappliedEntry, 'file' | 'line'>): string {
  return writtenIn({ file: boundedPath(file, 120), line });
}

/** Entries that are shown; more than a few are nobody's mistake. */
const maxUnapplied = 5;

function unappliedLines({ file, line, id, why, suggestion }: UnappliedEntry): readonly string[] {
  const what = `${entryPlace({ file, line })} (${bounded(id, 60)}) is not applied: ${bounded(why, 300)}`;
  return suggestion === undefined ? [what] : [what, `valid would be: ${bounded(suggestionText(suggestion), 500)}`];
}

/** The rule in the policy's own words, with its place. */
function ruleText({ action, vex, decidedBy }: Judged): string {
  const { first, when, epss, unfixed, gateOn, scoped, exploited, overdue } = decidedBy;
  const base = typeof first.value === 'boolean' ? ', as the base image brought it' : '';
  const unmet = when?.value === undefined ? '' : `, but only when ${whenText(when.value)} (${placeText(when)})`;
  const likely = epss === undefined ? '' : `, and ${settingText(epss)} goes by its EPSS score`;
  const capped = unfixed === undefined ? '' : `, but ${settingText(unfixed)} limits what has no fix`;
  const later = gateOn === undefined ? '' : ', but the baseline has it, too, and gate-on is new';
  const raised =
    vex?.status === 'under_investigation' && action === 'warn'
      ? ', and at least warns while it is under investigation (VEX)'
      : '';
  const why = scoped === undefined ? '' : `: ${scopedText(scoped, terminal)}`;
  const listed =
    exploited === undefined ? '' : `, and ${settingText(exploited)} holds for what KEV lists, whatever else is said`;
  const late =
    overdue === undefined ? '' : `, and ${settingText(overdue)} holds for what is past its time, whatever else is said`;
  return `${words[action]} by ${settingText(first)}${base}${unmet}${likely}${capped}${later}${raised}${why}${listed}${late}`;
}

function placeText({ place }: Setting<unknown>): string {
  return place === undefined ? 'the default' : boundedPath(place, 200);
}

function settingText(setting: Setting<string | number | boolean>): string {
  const { key, value } = setting;
  return `${key}: ${value} (${placeText(setting)})`;
}

function timeLines({ decision }: Assessment, judged: Judged): readonly string[] {
  const { finding } = judged;
  const { fixWithin } = decision.policy.severity[finding.severity];
  return [
    `${finding.severity}${ratedBy(finding)}: to be fixed or excepted within ${deadlineText(fixWithin.value, judged, decision.triage.ledger)}`,
  ];
}

function knownLines({ decision }: Assessment, { exploitation, finding }: Judged): readonly string[] {
  const by = bounded(reportedBy(finding, decision.triage.opinion), 300);
  const [listed, score] = [exploitedText(exploitation), epssText(exploitation)];
  const said = by === '' ? [] : [`Reported by ${by}`];
  return [...said, ...(listed === '' ? [] : [capital(listed)]), ...(score === '' ? [] : [`EPSS: ${score}`])];
}

/** A reader of a rule with `when` asks why it blocks all the same. */
function unrelaxedLines({ decision }: Assessment, judged: Judged): readonly string[] {
  const { finding, decidedBy } = judged;
  const { policy, triage } = decision;
  const { action, when } = policy.severity[finding.severity];
  const isRelaxable = action.value === 'block' && decidedBy.first === action && decidedBy.when === undefined;
  if (when.value === undefined || !isRelaxable) return [];
  const why = whyNotRelaxed(judged, when.value, triage.exploitation);
  return [`\`when\` (${placeText(when)}) does not make it laxer: ${bounded(why, 200)}`];
}

function ratedBy(finding: Finding): string {
  if (finding.kind !== 'vulnerability') return '';
  const { severitySource, cvss } = finding;
  const by = severitySource === undefined ? '' : ` by ${bounded(severitySource, 40)}`;
  return cvss === undefined ? by : `${by}, CVSS ${cvss.score} (${bounded(cvss.source, 40)})`;
}

function whereLines(assessment: Assessment, { finding, place }: Judged): readonly string[] {
  const layer = layerFacts(assessment)(finding);
  const instruction = layer === undefined || layer.instruction === '' ? '' : `: ${bounded(layer.instruction, 200)}`;
  const { location, base, presumed, isDefault } = place;
  const likely = presumed ? 'probably ' : '';
  const origin = {
    base: `${likely}from the base image${base === undefined ? '' : ` ${bounded(base, 200)}`}`,
    own: `${likely}from an instruction of your own`,
    unknown: 'it is not known whether the base image brought it',
  }[place.origin];
  return [
    `${boundedPath(whereText(assessment, finding), 300)}${checkedPart(finding)}`,
    ...(layer === undefined ? [] : [`layer ${layer.number} of ${layer.of}${instruction}`]),
    [...(location === undefined ? [] : [locationText(location, isDefault)]), origin].join(', '),
  ];
}

function locationText({ path, line }: Location, isDefault = false): string {
  return `${boundedPath(path, 200)}:${line}${isDefault ? ' (a default)' : ''}`;
}

/** What the rules in Rego say is about no finding, and is not asked for one. */
function regoLines({ decision }: Assessment): readonly (readonly string[])[] {
  const paths = decision.policy.rego.value.map(({ path }) => boundedPath(path, 100));
  if (paths.length === 0) return [];
  const named = `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;
  return [
    [
      `The policy has rules in Rego, too (${named}), which are about the whole image: image-gate judge shows what they say.`,
    ],
  ];
}

function policyText({ decision }: Assessment): string {
  const { source } = decision.policy;
  return source === 'default' ? 'the default policy' : boundedPath(source, 200);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
