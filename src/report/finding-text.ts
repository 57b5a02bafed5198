import type { Concern, Judged } from '../policy/decision.js';
import type { Finding, FixStatus, Vulnerability } from '../scan/finding.js';
import { foreignFix } from './foreign-advice.js';
import type { Story } from './story.js';
import { targetVersion, versionScheme } from './target-version.js';

/** A finding in the words of all reports. Foreign text, neither escaped nor bounded. */
export interface FindingText {
  readonly id: string;
  /** The package, or the title of what has no package. */
  readonly what: string;
  readonly installed: string;
  /** The version to upgrade to, or why there is none; empty for what no version fixes. */
  readonly fixed: string;
  readonly where: string;
}

const noFix: Readonly<Record<FixStatus, string>> = {
  unknown: 'no fix',
  not_affected: 'not affected',
  affected: 'no fix yet',
  fixed: 'fixed',
  under_investigation: 'under investigation',
  will_not_fix: "won't be fixed",
  fix_deferred: 'fix deferred',
  end_of_life: 'end of life',
};

/** The words for one finding of this story. */
export function findingText(story: Story, finding: Finding): FindingText {
  const { id } = finding;
  const where = whereText(story, finding);
  switch (finding.kind) {
    case 'vulnerability': {
      const { name, version } = finding.package;
      return { id, what: name, installed: version, fixed: finding.fixedVersion ?? noFix[finding.status], where };
    }
    case 'misconfiguration':
      return { id, what: finding.title, installed: '', fixed: '', where };
    case 'secret':
      return { id, what: finding.title, installed: '', fixed: 'revoke it', where };
  }
}

/** Where in the image: the file, else the operating system, else Trivy's target; and on which platforms when not on all of them. */
export function whereText(story: Story, finding: Finding): string {
  const place = placeText(story, finding);
  const everywhere = finding.platforms.length >= story.scan.platforms.length;
  return everywhere ? place : `${place} (${finding.platforms.join(', ')})`;
}

function placeText(story: Story, finding: Finding): string {
  if (finding.kind === 'vulnerability')
    return finding.path ?? (finding.package.class === 'os' ? osText(story, finding) : finding.target);
  const { path, lines } = finding;
  return path === undefined || lines === undefined ? (path ?? finding.target) : `${path}:${lines.start}`;
}

/** Trivy's target of system packages repeats the image's name; the system alone is what a reader lacks. */
function osText({ scan }: Story, { platforms, target }: Finding): string {
  const os = scan.platforms.find(({ platform }) => platforms.includes(platform))?.os;
  return os === undefined ? target : `${os.family} ${os.name}`;
}

/** Of several fixed versions the one for the installed line, where that can be told; empty without a fix. */
export function upgradeVersion(finding: Vulnerability): string {
  const { package: found, fixedVersion = '' } = finding;
  if (!fixedVersion.includes(',')) return fixedVersion;
  const known = chosen.get(finding);
  if (known !== undefined) return known;
  const version = targetVersion(found.version, [fixedVersion], versionScheme(found)) ?? fixedVersion;
  chosen.set(finding, version);
  return version;
}

/** Every report names it, some more than once. */
const chosen = new WeakMap<Vulnerability, string>();

/** What to do about a finding, as one sentence. Foreign text inside. */
export function fixSentence(finding: Finding, { ofAnotherRun }: Pick<Story, 'ofAnotherRun'>): string {
  if (ofAnotherRun) return foreignFix(finding);
  switch (finding.kind) {
    case 'vulnerability': {
      const { name, version } = finding.package;
      if (finding.fixedVersion !== undefined) return `Upgrade ${name} from ${version} to ${upgradeVersion(finding)}.`;
      return `There is no fixed version of ${name} (${noFix[finding.status]}): remove it, replace it, or except it for a while with a reason.`;
    }
    case 'misconfiguration':
      return ended(finding.resolution === '' ? finding.message : finding.resolution);
    case 'secret':
      return 'Take it out of the image and its build, and revoke it: whoever had the image has it.';
  }
}

/** With a full stop: another sentence follows. */
function ended(text: string): string {
  return /[\p{L}\p{N})"'`]$/u.test(text) ? `${text}.` : text;
}

/** `blocks`, `warns`, `logged`, or until when it is excepted. */
export function treatment({ action, exception }: Judged): string {
  if (exception !== undefined) return `excepted until ${exception.expiry}`;
  return actionWord[action];
}

const actionWord = { block: 'blocks', warn: 'warns', log: 'logged' } as const;

/** What the policy does about a concern, in the same words. */
export function concernTreatment({ action }: Concern): string {
  return actionWord[action];
}

/** Blocking first, then warned, then logged; inside each in the order of the triage, which is worst first. */
export function blockingFirst(open: readonly Judged[]): readonly Judged[] {
  const buckets = { block: [] as Judged[], warn: [] as Judged[], log: [] as Judged[] };
  for (const judged of open) buckets[judged.action].push(judged);
  return [...buckets.block, ...buckets.warn, ...buckets.log];
}
