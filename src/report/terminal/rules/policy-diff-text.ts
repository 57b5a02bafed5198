import type { Decision, Judged } from '../../../policy/decision.js';
import { sortedBySeverity } from '../../../scan/finding.js';
import { counted, plural } from '../../../text/count.js';
import { bounded, boundedPath } from '../../../text/escape.js';
import { writtenIn } from '../../exception-text.js';

/** One image as it was judged by the rules of a commit, and as it is by those of the working folder. */
export interface JudgedTwice {
  readonly name: string;
  /** Its report, and how old that is. */
  readonly report: string;
  readonly before: Decision;
  readonly after: Decision;
}

/** Findings of one image that are named. */
const maxNamed = 20;

/** A finding that the change treats in another way. */
interface Changed {
  readonly judged: Judged;
  readonly was: string;
  readonly is: string;
}

/** Whether the verdict of some image is another one. */
export function changesVerdict(images: readonly JudgedTwice[]): boolean {
  return images.some(({ before, after }) => before.verdict !== after.verdict);
}

/** What a change of the rules would have decided, image by image, for a terminal. @param from the commit. */
export function policyDiffText(images: readonly JudgedTwice[], from: string): string {
  const rego = images.some(({ before, after }) => [before, after].some(({ policy }) => policy.rego.value.length > 0));
  const verdicts = images.filter(({ before, after }) => before.verdict !== after.verdict).length;
  const isAre = images.length === 1 ? 'image' : 'images';
  return [
    ...images.flatMap(imageLines),
    `Of ${counted(images.length)} ${isAre}, ${counted(verdicts)} would be decided otherwise than by ${bounded(from, 100)}.`,
    ...(rego ? ['Rules in Rego were not asked.'] : []),
  ].join('\n');
}

function imageLines({ name, report, before, after }: JudgedTwice): readonly string[] {
  const changes = changesBetween(before, after);
  const verdict =
    before.verdict === after.verdict ? `${after.verdict}, as before` : `${before.verdict} → ${after.verdict}`;
  const rest = changes.length - maxNamed;
  return [
    `${bounded(name, 200)}: ${verdict}; ${plural(changes.length, 'finding')} treated otherwise (${boundedPath(report, 300)})`,
    ...changes.slice(0, maxNamed).map(changeLine),
    ...(rest > 0 ? [`  … and ${counted(rest)} more`] : []),
  ];
}

function changeLine({ judged, was, is }: Changed): string {
  const { finding } = judged;
  const what = finding.kind === 'vulnerability' ? `${finding.package.name} ${finding.package.version}` : finding.title;
  return `  ${finding.severity.padEnd(8)}  ${bounded(finding.id, 60)}  ${bounded(what, 100)}: ${was} → ${is} (${bounded(byWhat(judged), 200)})`;
}

/** The exception, the statement, or the last of the rules that made it what it is. */
function byWhat({ action, decidedBy, exception, vex }: Judged): string {
  const { first, when, epss, unfixed, gateOn, exploited, overdue } = decidedBy;
  if (exception !== undefined) return writtenIn(exception);
  if (exploited === undefined && vex?.status === 'under_investigation' && action === 'warn')
    return `under investigation, ${writtenIn(vex)}`;
  const last = overdue ?? exploited ?? gateOn ?? unfixed ?? epss;
  if (last === undefined && when !== undefined) return `${when.key}, ${when.place ?? 'the default'}`;
  const { key, value, place } = last ?? first;
  return `${key}: ${value}, ${place ?? 'the default'}`;
}

/** Worst first. Both are about the same report; a finding that an exception covers on some platforms only has parts. */
function changesBetween(before: Decision, after: Decision): readonly Changed[] {
  const old = new Map<string, string[]>();
  for (const judged of all(before)) old.set(keyOf(judged), [...(old.get(keyOf(judged)) ?? []), wordOf(judged)]);
  const changes = all(after).flatMap((judged): readonly Changed[] => {
    const words = old.get(keyOf(judged)) ?? [];
    const is = wordOf(judged);
    const same = words.indexOf(is);
    const [was = is] = same >= 0 ? words.splice(same, 1) : words.splice(0, 1);
    return was === is ? [] : [{ judged, was, is }];
  });
  return sortedBySeverity(changes, ({ judged }) => judged.finding.severity);
}

function all({ triage }: Decision): readonly Judged[] {
  return [...triage.open, ...triage.excepted];
}

function keyOf({ finding }: Judged): string {
  const { kind, id, target, path } = finding;
  const parts = kind === 'vulnerability' ? [finding.package.name, finding.package.version] : [finding.lines?.start];
  return JSON.stringify([kind, id, target, path, ...parts]);
}

const words = { block: 'blocks', warn: 'warns', log: 'logged' } as const;

function wordOf({ action, exception }: Judged): string {
  return exception === undefined ? words[action] : 'excepted';
}
