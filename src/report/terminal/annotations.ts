import type { Concern, Judged } from '../../policy/decision.js';
import { type Exception, endingSoon } from '../../policy/exceptions/exception.js';
import { exploitedText } from '../../policy/exploitation/exploitation-text.js';
import type { Action } from '../../policy/policy.js';
import type { Vulnerability } from '../../scan/finding.js';
import { type Location, repositoryPath } from '../../source/location.js';
import { counted, plural } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';
import { onlyNewBlocks } from '../change.js';
import { daysLeft } from '../exception-text.js';
import { isSource } from '../finding-rows.js';
import { findingText, fixSentence } from '../finding-text.js';

/** One annotation of a GitHub run. Clean lines, not yet escaped for a workflow command. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** A file of the repository; absent where none is to blame and none is known. */
  readonly file?: string;
  readonly line?: number;
}

/** What annotations need beside the assessment. */
export interface AnnotationOptions {
  /** Where those go that no file of the repository is to blame for. */
  readonly fallback?: Location | undefined;
  /** Where the rest is to be read, for people: `the summary of this run`, an address. */
  readonly rest?: string;
}

/**
 * GitHub shows ten of a level in a step (reference/contracts.md §2). Eight say what is wrong, a ninth how much more there is, and the tenth is left for the message
 * of the failed step, which is the verdict.
 */
export const shownOfLevel = 8;

/** GitHub's own limit for titles is 255; a title is one line there. */
const maxTitle = 200;
const maxMessage = 1000;

/**
 * What the run shows on lines of the diff: an error for each package that blocks, a warning for each that is warned of, a notice for each exception that
 * ends within 14 days; worst first, at most eight of a level, then one that says how many more and where. All findings of a package in one place are one
 * annotation, as one upgrade solves them. What is only logged has none, and, where only what is new can block, neither has what is still there.
 */
export function annotations(assessment: Assessment, options: AnnotationOptions): readonly Annotation[] {
  return [
    ...ofAction(assessment, 'block', options),
    ...ofAction(assessment, 'warn', options),
    ...capped(
      {
        level: 'notice',
        all: endingSoon(assessment.decision.triage.exceptions.applied, assessment.now),
        show: (exception) => exceptionNotice(assessment, exception, options),
        weight: () => ({ findings: 1, others: 0, unnamed: 0 }),
      },
      options,
    ),
  ];
}

const levels = { block: 'error', warn: 'warning', log: 'notice' } as const satisfies Record<
  Action,
  Annotation['level']
>;

/** What one annotation is about: a concern about the image, or findings of one package in one place. */
type Annotated =
  | { readonly concern: Concern }
  | { readonly findings: readonly [Judged, ...Judged[]]; readonly location: Location | undefined };

function ofAction(assessment: Assessment, action: Action, options: AnnotationOptions): readonly Annotation[] {
  const { concerns, open } = assessment.decision.triage;
  const isShown = onlyNewBlocks(assessment) ? ({ presence }: Judged) => presence !== 'still-there' : () => true;
  const level = levels[action];
  const subjects: readonly Annotated[] = [
    ...concerns.filter((concern) => concern.action === action).map((concern) => ({ concern })),
    ...together(
      open.filter((judged) => judged.action === action && isShown(judged)),
      options,
    ),
  ];
  const show = (subject: Annotated): Annotation =>
    'concern' in subject
      ? concernAnnotation(assessment, subject.concern, level, options)
      : findingAnnotation(assessment, subject, level);
  const weight = (subject: Annotated): Weight =>
    'concern' in subject ? weightOf(subject.concern) : { findings: subject.findings.length, others: 0, unnamed: 0 };
  return capped({ level, all: subjects, show, weight }, options);
}

function weightOf({ unnamed = 0 }: Concern): Weight {
  return { findings: 0, others: Math.max(1, unnamed), unnamed };
}

/** The findings of one package version in one place together, of the system those of all packages of a source, which are upgraded as one, in the order of their worst. */
function together(judged: readonly Judged[], { fallback }: AnnotationOptions): readonly Annotated[] {
  const groups = new Map<string, { findings: [Judged, ...Judged[]]; location: Location | undefined }>();
  for (const one of judged) {
    const { finding, place } = one;
    const { location = fallback } = place;
    const what =
      finding.kind === 'vulnerability'
        ? [finding.package.type, upgradedAs(finding), finding.package.version]
        : [finding.id, finding.target];
    const key = [finding.kind, ...what, location?.path, location?.line].join('\0');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { findings: [one], location });
    else group.findings.push(one);
  }
  return [...groups.values()];
}

function upgradedAs({ package: { class: kind, name, source = name } }: Vulnerability): string {
  return kind === 'os' ? source : name;
}

function findingAnnotation(
  assessment: Assessment,
  subject: Extract<Annotated, { findings: unknown }>,
  level: Annotation['level'],
): Annotation {
  const { findings } = subject;
  const { id: worst } = findings[0].finding;
  const first = findings.find(({ finding }) => finding.id === worst && isSource(finding)) ?? findings[0];
  const { finding } = first;
  const others = findings.filter((other) => other !== first);
  const { id, what, installed, where } = findingText(assessment, first);
  const more = others.length === 0 ? '' : ` and ${counted(others.length)} more`;
  const packages = new Set(
    findings.map((one) => (one.finding.kind === 'vulnerability' ? one.finding.package.name : '')),
  );
  const beside = packages.size > 1 ? ` and ${plural(packages.size - 1, 'more package')}` : '';
  const title =
    `${finding.severity} ${bounded(id, 60)}${more}: ${bounded(what, 80)} ${bounded(installed, 40)}${beside}`.trim();
  const about =
    finding.kind === 'vulnerability' && finding.title !== ''
      ? `${bounded(finding.title, 200).replace(/[.\s]+$/, '')}. `
      : '';
  const ids = [...new Set(others.map((other) => other.finding.id).filter((other) => other !== id))];
  const shown = ids.slice(0, shownOfLevel).map((other) => bounded(other, 60));
  const listed = exploitedText(first.exploitation);
  const exploited = listed === '' ? '' : ` It is ${listed}.`;
  const also = shown.length === 0 ? '' : ` Also: ${shown.join(', ')}${ids.length > shown.length ? ', …' : ''}.`;
  return placed(
    level,
    title,
    `${about}${bounded(fixSentence(first, assessment), 300)} Found in ${bounded(where, 200)}.${exploited}${also}`,
    subject.location,
  );
}

function concernAnnotation(
  { name }: Assessment,
  { message }: Concern,
  level: Annotation['level'],
  { fallback }: AnnotationOptions,
): Annotation {
  return placed(level, `The image ${bounded(name, 120)}`, bounded(message, 500), fallback);
}

function exceptionNotice({ now }: Assessment, exception: Exception, { fallback }: AnnotationOptions): Annotation {
  const path = exception.line === 0 ? undefined : repositoryPath(exception.file);
  const [what, next] =
    exception.vex === undefined
      ? ['exception', 'renew the exception with a reason']
      : ['VEX statement', 'ask its author for a newer statement'];
  const title = `The ${what} for ${bounded(exception.id, 60)} ends soon: ${daysLeft(exception, now)}`;
  const message = `It holds until ${bounded(exception.expiry, 30)}: ${bounded(exception.reason, 300)}. From then on the finding counts again; fix it, or ${next}.`;
  return placed('notice', title, message, path === undefined ? fallback : { path, line: exception.line });
}

function placed(
  level: Annotation['level'],
  title: string,
  message: string,
  location: Location | undefined,
): Annotation {
  const place = location === undefined ? {} : { file: location.path, line: location.line };
  return { level, title: bounded(title, maxTitle), message: bounded(message, maxMessage), ...place };
}

/** What may become annotations of one level: each with what it shows and for how many it stands. */
interface Candidates<T> {
  readonly level: Annotation['level'];
  readonly all: readonly T[];
  readonly show: (one: T) => Annotation;
  readonly weight: (one: T) => Weight;
}

/** For how many an annotation stands: findings (or exceptions), and what is no finding, of which some may be named nowhere. */
type Weight = Readonly<Record<'findings' | 'others' | 'unnamed', number>>;

/** The first eight, and one that counts the rest. */
function capped<T>({ level, all, show, weight }: Candidates<T>, options: AnnotationOptions): readonly Annotation[] {
  const shown = all.slice(0, shownOfLevel).map(show);
  const left = all.slice(shownOfLevel).map(weight);
  if (left.length === 0) return shown;
  const sum = (of: keyof Weight) => left.reduce((total, one) => total + one[of], 0);
  const [finding, end, other] = {
    error: ['more finding', ' to fix', 'more reason'],
    warning: ['more finding', ' with a warning', 'more warning'],
    notice: ['more exception', ' near the end', ''],
  }[level] as [string, string, string];
  const title = [
    ...(sum('findings') === 0 ? [] : [`${plural(sum('findings'), finding)}${end}`]),
    ...(sum('others') === 0 ? [] : [plural(sum('others'), other)]),
  ].join(' and ');
  const known = sum('unnamed') === 0 ? 'All of them are' : `All but ${counted(sum('unnamed'))} of them are`;
  const message = `${known} in ${bounded(options.rest ?? 'the summary of this run', 300)}, the worst first.`;
  return [...shown, placed(level, title, message, options.fallback)];
}
