import type { Judged } from '../policy/decision.js';
import { fixWords, vulnerabilityFix } from '../policy/fix/fix.js';
import type { VexNote } from '../policy/vex-rules.js';
import type { Finding } from '../scan/finding.js';
import { checkOf, checkWithId } from '../source/hardening/checks.js';
import { foreignFix } from './advice/foreign-advice.js';
import type { Assessment } from './assessment.js';

/** A finding in the words of all reports. Foreign text, neither escaped nor bounded. */
export interface FindingText {
  readonly id: string;
  /** The package, or the title of what has no package. */
  readonly what: string;
  readonly installed: string;
  /** The version that clears all findings of the package, or why there is none; empty for what no version fixes. */
  readonly fixed: string;
  readonly where: string;
}

/** What a text about a finding needs of its judgement. */
type Mended = Pick<Judged, 'finding' | 'fix'>;

/** The words for one finding of this assessment. */
export function findingText(assessment: Assessment, { finding, fix }: Mended): FindingText {
  const { id } = finding;
  const where = whereText(assessment, finding);
  switch (finding.kind) {
    case 'vulnerability': {
      const { name, version } = finding.package;
      return { id, what: name, installed: version, fixed: fix === undefined ? '' : fixWords(fix), where };
    }
    case 'misconfiguration':
      return { id, what: finding.title, installed: '', fixed: '', where };
    case 'secret':
      return { id, what: finding.title, installed: '', fixed: 'revoke it', where };
  }
}

/** Where in the image: the file, else the operating system, else Trivy's target; and on which platforms when not on all of them. */
export function whereText(assessment: Assessment, finding: Finding): string {
  const place = placeText(assessment, finding);
  const everywhere = finding.platforms.length >= assessment.scan.platforms.length;
  return everywhere ? place : `${place} (${finding.platforms.join(', ')})`;
}

function placeText(assessment: Assessment, finding: Finding): string {
  if (finding.kind === 'vulnerability')
    return finding.path ?? (finding.package.class === 'os' ? osText(assessment, finding) : finding.target);
  const { path, lines } = finding;
  return path === undefined || lines === undefined ? (path ?? finding.target) : `${path}:${lines.start}`;
}

/** Trivy's target of system packages repeats the image's name; the system alone is what a reader lacks. */
function osText({ scan }: Assessment, { platforms, target }: Finding): string {
  const os = scan.platforms.find(({ platform }) => platforms.includes(platform))?.os;
  return os === undefined ? target : `${os.family} ${os.name}`;
}

/** What to do about a finding, as one sentence. Foreign text inside. */
export function fixSentence({ finding, fix }: Mended, { ofAnotherRun }: Pick<Assessment, 'ofAnotherRun'>): string {
  if (ofAnotherRun) return foreignFix(finding, fix);
  switch (finding.kind) {
    case 'vulnerability':
      return fix === undefined ? '' : vulnerabilityFix(finding, fix);
    case 'misconfiguration':
      return ended(finding.resolution === '' ? finding.message : finding.resolution);
    case 'secret':
      return 'Revoke it, and take it out of the image and its build: anyone who had the image may know it.';
  }
}

/** With a full stop: another sentence follows. */
function ended(text: string): string {
  return /[\p{L}\p{N})"'`]$/u.test(text) ? `${text}.` : text;
}

/** `blocks`, `warns`, `logged`, or until when it is excepted. */
export function treatment({ action, exception }: Judged): string {
  if (exception !== undefined)
    return `${exception.vex === undefined ? 'excepted' : byVex(exception.vex)} until ${exception.expiry}`;
  return actionWord[action];
}

function byVex({ status }: VexNote): string {
  return status === 'fixed' ? 'fixed by VEX' : 'not affected by VEX';
}

const actionWord = { block: 'blocks', warn: 'warns', log: 'logged' } as const;

/** Blocking first, then warned, then logged; inside each in the order of the triage, which is worst first. */
export function blockingFirst(open: readonly Judged[]): readonly Judged[] {
  const buckets = { block: [] as Judged[], warn: [] as Judged[], log: [] as Judged[] };
  for (const judged of open) buckets[judged.action].push(judged);
  return [...buckets.block, ...buckets.warn, ...buckets.log];
}

/** What a check of ours looks at, behind the target of its finding, which is no path; empty for what others have found. */
export function checkedPart({ id }: Finding): string {
  const check = checkWithId(id);
  if (check === undefined) return '';
  switch (checkOf(check).reads) {
    case 'image':
      return ', as the config and the history of the image say it';
    case 'dockerfile':
      return ', as the Dockerfile says it';
  }
}
